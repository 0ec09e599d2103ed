import { effectScope } from 'vue'
import { describe, expect, it } from 'vitest'
import type { AccountId } from '../../../../electron/contract/account'
import { createAccountScope } from '../../../../renderer/app/account-scope'

const [anna, boris] = ['a.example/1', 'b.example/1'] as [AccountId, AccountId]
/** Long enough for the handlers of a settled promise to run. */
const later = () => new Promise(resolve => setTimeout(resolve))
const failing = () => later().then(() => Promise.reject(new Error('x')))

function scope() {
  let active: AccountId | null = null
  const account = createAccountScope(() => active)
  const heard: string[] = []
  account.onForget(() => heard.push('forget'))
  account.onEnter(() => heard.push('enter'))
  let view = effectScope()
  /** Like the workspace, creates the view again for another account. */
  function show(id: AccountId | null): void {
    active = id
    view.stop()
    view = effectScope()
    if (id) view.run(() => account.show(id))
  }
  return { account, heard, show }
}

describe('the scope of an account', () => {
  it('is forgotten for another account, and kept while its owner is signed out', () => {
    const { heard, show } = scope()
    show(anna)
    show(null)
    show(anna)
    expect(heard).toEqual(['forget', 'enter', 'enter'])
    show(boris)
    expect(heard.slice(3)).toEqual(['forget', 'enter'])
  })

  it('answers and fails as main does, even after a sign-out of the same account', async () => {
    const { account, show } = scope()
    show(anna)
    const answers = [account.only(later().then(() => 1)), account.only(failing())]
    show(null)
    show(anna)
    expect(await Promise.allSettled(answers)).toMatchObject([{ value: 1 }, { reason: { message: 'x' } }])
  })

  it('drops late answers and failures of an earlier account', async () => {
    const { account, show } = scope()
    show(anna)
    const same = account.sameAccount()
    const heard: string[] = []
    const hear = (asked: Promise<unknown>) =>
      account
        .only(asked)
        .catch(() => heard.push('failure'))
        .finally(() => heard.push('end'))
    void hear(later())
    void hear(failing())
    expect(same()).toBe(true)
    show(boris)
    await later()
    await later()
    expect([heard, same()]).toEqual([[], false])
  })

  it('asks nothing without an account', async () => {
    const { account } = scope()
    await expect(account.asker()('file.stop', { id: '1' })).rejects.toMatchObject({ failure: { code: 'signed_out' } })
  })
})
