import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '../../../renderer')

it('no style asks with :has what is anywhere in the page: each change would ask it again', () => {
  const styles = readdirSync(renderer).filter(name => name.endsWith('.css'))
  const lines = styles.flatMap(name => readFileSync(join(renderer, name), 'utf8').split('\n'))
  expect(lines.length).toBeGreaterThan(100)
  expect(lines.filter(line => /(?:html|body|:root|#app|#early)(?:[.[:][^\s{]*)?:has\(/.test(line))).toEqual([])
})
