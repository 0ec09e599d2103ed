import { defineComponent, h } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import type { CheckResult } from '../../electron/contract/computer/diagnostics'
import { checkNames } from '../../electron/contract/computer/diagnostics'
import { useApp } from '../../renderer/app/app'
import NoticeBoard from '../../renderer/app/NoticeBoard.vue'
import SettingsDiagnostics from '../../renderer/features/settings/SettingsDiagnostics.vue'
import { en } from '../../renderer/locales/en'
import { keysOf } from '../../renderer/ui/keys-of'
import { appInfo, createFakeBridge, type FakeBridge, Refusal } from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { all, one } from '../support/page'

let fake: FakeBridge
let unmount: () => void = () => {}
afterEach(() => unmount())

async function show(contact: string | null = null): Promise<void> {
  fake = createFakeBridge({ 'app.info': { ...appInfo, managed: { ...appInfo.managed, contact } } })
  const parts = defineComponent({ setup: () => () => [h(SettingsDiagnostics), h(NoticeBoard)] })
  const { wrapper } = await mountBare(parts, fake)
  unmount = () => wrapper.unmount()
  await useApp().load()
  await settled()
}
const said = () => document.body.textContent
const result = (part: Partial<CheckResult>): CheckResult => ({
  ...{ name: 'network', verdict: 'good', said: 'network_up', values: { count: 2 } },
  ...part,
})

/** Lets main's run tell these results; it ends when `end` is called. */
async function run(...results: CheckResult[]): Promise<() => Promise<void>> {
  let answer = () => {}
  fake.answer('diagnostics.run', () => new Promise(resolve => (answer = () => resolve(results))))
  one('button', 'Check now').click()
  await settled()
  for (const each of results) fake.push('diagnostics.checked', each)
  await settled()
  return async () => {
    answer()
    await settled()
  }
}

describe('the diagnostics', () => {
  it('tell each result as it comes, with the next step where something is wrong', async () => {
    await show()
    const end = await run(
      result({}),
      result({
        name: 'certificates',
        verdict: 'bad',
        said: 'certificate_bad',
        values: {},
        reason: 'certificate_expired',
      }),
      result({ name: 'clock', verdict: 'doubt', said: 'clock_unknown', values: {} }),
    )
    expect(said()).toContain(`Checking… 3 of ${checkNames.length}`)
    expect(said()).toContain('Network: good')
    expect(said()).toContain('addresses: 2')
    expect(said()).toContain('Certificate: a problem')
    expect(said()).toContain(en.failure.reason.certificate_expired.next)
    expect(said()).toContain('Check again once the portal has answered.')
    await end()
    expect(said()).toContain('Problems: 1. Uncertain: 1.')
    expect(all('button', 'Check now')).toHaveLength(1)
  })

  it('show all that was found even where the answer overtakes the results told on the way', async () => {
    await show()
    const all = [result({}), result({ name: 'clock', said: 'clock_unknown', verdict: 'doubt', values: {} })]
    fake.answer('diagnostics.run', all)
    one('button', 'Check now').click()
    await settled()
    for (const each of all) fake.push('diagnostics.checked', each)
    await settled()
    expect(said()).toContain('Clock: uncertain')
    expect(document.querySelectorAll('li')).toHaveLength(2)
  })

  it('name each missing permission with what it is for', async () => {
    await show()
    await run(result({ name: 'scopes', verdict: 'bad', said: 'scopes_missing', values: { count: 1 }, scopes: ['crm'] }))
    expect([...document.querySelectorAll('li li')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(en.account.scopes.crm),
    ])
  })

  it('are stopped by a click, and say so with what was found', async () => {
    await show()
    const end = await run(result({}))
    fake.answer('diagnostics.stop', undefined)
    one('button', 'Stop').click()
    await end()
    expect(fake.inputsOf('diagnostics.stop')).toHaveLength(1)
    expect(said()).toContain('Stopped.')
    expect(said()).toContain('Network: good')
  })

  it('that cannot be run say so', async () => {
    await show()
    fake.answer('diagnostics.run', () => {
      throw new Refusal({ code: 'rejected', reason: 'storage_unavailable' })
    })
    one('button', 'Check now').click()
    await expect.poll(said).toContain(en.failure.reason.storage_unavailable.title)
    expect(all('button', 'Check now')).toHaveLength(1)
  })

  it('save the file, and say so only if a place was chosen', async () => {
    await show()
    fake.answer('diagnostics.save', false)
    one('button', 'Save…').click()
    await settled()
    expect(said()).not.toContain('is saved')
    fake.answer('diagnostics.save', true)
    one('button', 'Save…').click()
    await expect.poll(said).toContain('The file for support is saved')
  })

  it('name whom the administrator has named for help', async () => {
    await show('IT, extension 100')
    expect(said()).toContain('Who helps: IT, extension 100')
  })

  it('have whole words for all that is found', async () => {
    await show()
    const values = {
      count: 3,
      ways: 'http proxy 3128',
      issuer: 'A',
      days: 9,
      portal: 'p',
      ms: 5,
      minutes: 4,
      seconds: 2,
    }
    const found = keysOf(en.diagnostics.found)
    await run(...found.map(said => result({ said, verdict: 'doubt', values: { ...values, backend: 'kwallet6' } })))
    expect(document.querySelectorAll('li')).toHaveLength(found.length)
    expect(said()).not.toMatch(/[{}]|diagnostics\./)
  })
})
