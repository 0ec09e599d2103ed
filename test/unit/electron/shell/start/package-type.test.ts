import { expect, it } from 'vitest'
import { packageType } from '../../../../../electron/shell/start/package-type'

it('tells the kind of package for the report, and nothing where none says it', () => {
  const read = (path: string) => (path === '/opt/Switchboard/resources/package-type' ? 'rpm\n' : null)
  expect(packageType({ resources: '/opt/Switchboard/resources', read })).toBe('rpm')
  expect(packageType({ resources: '/elsewhere', read })).toBeNull()
})
