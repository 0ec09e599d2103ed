import { expect, it } from 'vitest'
import { useApp } from '../../renderer/app/app'
import NewVersionBar from '../../renderer/features/workspace/NewVersionBar.vue'
import { createFakeBridge } from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { one } from '../support/page'

it('a version installed meanwhile is told with a restart, until the operator dismisses it; the next one is told again', async () => {
  const fake = createFakeBridge({ 'app.restart': undefined })
  await mountBare(NewVersionBar, fake)
  await useApp().load()
  await settled()
  expect(document.body.textContent).not.toContain('is installed')

  fake.push('app.replaced', { version: '0.2.0' })
  await settled()
  expect(document.body.textContent).toContain('Version 0.2.0 is installed.')
  expect(document.body.textContent).toContain('You are still working with 0.1.0.')
  one('button', 'Restart now').click()
  await settled()
  expect(fake.inputsOf('app.restart')).toEqual([{}])

  one('button', 'Dismiss').click()
  await settled()
  expect(document.body.textContent).not.toContain('is installed')
  fake.push('app.replaced', { version: '0.3.0' })
  await settled()
  expect(document.body.textContent).toContain('Version 0.3.0 is installed.')
})
