import { afterEach, expect, it } from 'vitest'
import App from '../../../renderer/App.vue'
import { anna, createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountBare, settled } from '../../support/mount'
import { all, one } from '../../support/page'

const asking = { ...signedIn(), keepingQuestion: { accountId: anna.id, backend: 'basic_text' } }
let unmount: () => void = () => {}
afterEach(() => unmount())

it.each([
  ['Keep until I quit', 'memory'],
  ['Save on this computer', 'weak'],
] as const)('asks where to keep a sign-in without a keyring: "%s"', async (button, keeping) => {
  const fake = createFakeBridge({ 'account.state': asking, 'account.keep': signedIn() })
  const { wrapper } = await mountBare(App, fake)
  unmount = () => wrapper.unmount()

  expect(one('dialog', 'Where to store your sign-in').textContent).toContain('basic_text')
  one('button', button).click()
  await settled()
  expect(fake.inputsOf('account.keep')).toEqual([{ accountId: anna.id, keeping }])
  expect(all('dialog', 'Where to store your sign-in')).toEqual([])
})
