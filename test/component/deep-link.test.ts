import { afterEach, describe, expect, it } from 'vitest'
import type { Account, AccountState } from '../../electron/contract/account'
import type { DeepLink, LinkList } from '../../electron/contract/deep-link'
import type { Finding } from '../../electron/contract/search'
import App from '../../renderer/App.vue'
import { useDialogs } from '../../renderer/features/dialog/dialogs'
import { useSearch } from '../../renderer/features/search/search'
import { aDialog } from '../support/dialog-fixtures'
import {
  accountState,
  anna,
  appInfo,
  createFakeBridge,
  noPreset,
  Refusal,
  signedIn,
  type FakeBridge,
} from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { all, one } from '../support/page'

const boris = { ...anna, id: 'b', portal: 'shop.bitrix24.eu', user: { id: 8, name: 'Boris' } } as Account
const chat = (id: number, portal: string | null = null): DeepLink =>
  ({ id, what: { target: { kind: 'chat', chatId: 1803 }, portal } }) as DeepLink
const deal = { id: 1, what: { target: { kind: 'crm', entity: { type: 'deal', id: 288 } }, portal: null } } as DeepLink

let fake: FakeBridge
let unmount: () => void = () => {}
afterEach(() => unmount())

async function open(links: LinkList, accounts: AccountState = signedIn()) {
  let waiting = links
  fake = createFakeBridge({
    'account.state': accounts,
    'app.info': { ...appInfo, managed: { ...appInfo.managed, contact: 'IT, ext. 100' } },
    'link.list': () => waiting,
    'link.answered': ({ id }) => (waiting = waiting.filter(link => link.id !== id)),
    'dialog.open': () => {
      throw new Refusal({ code: 'not_found' })
    },
  })
  fake.answer('account.switch', ({ accountId }) => ({ ...accounts, activeId: accountId }))
  const { wrapper } = await mountBare(App, fake)
  unmount = () => wrapper.unmount()
  await expect.poll(() => document.body.textContent).toMatch(/\S/)
  await settled()
}

const question = () => one('dialog', 'Open this from a link?')
const found = (dialogs: object[]): Finding[] =>
  [
    {
      text: 'deal 288',
      understood: { kind: 'crm', entity: { type: 'deal', id: 288 } },
      outcome: dialogs.length > 0 ? 'found' : 'nothing',
      failure: null,
      crm: null,
      dialogs,
    },
  ] as Finding[]

describe('a link', () => {
  it('opens nothing before the yes, then the dialog in the account that was named', async () => {
    await open([chat(1)])
    await expect.poll(() => question().textContent).toContain('Chat 1803')
    expect(question().textContent).toContain('Anna Petrova')
    expect(question().textContent).toContain('acme.bitrix24.com')
    expect(fake.inputsOf('dialog.open')).toEqual([])
    one('button', 'Open').click()
    await settled()
    expect(useDialogs().chosen).toBe(1803)
    expect(all('dialog', 'Open this from a link?')).toEqual([])
    expect(fake.inputsOf('link.answered')).toEqual([{ id: 1 }])
  })

  it('is forgotten by a no', async () => {
    await open([chat(1)])
    await expect.poll(() => all('button', 'Don’t open')).toHaveLength(1)
    one('button', 'Don’t open').click()
    await settled()
    expect(useDialogs().chosen).toBeNull()
    expect(fake.inputsOf('link.answered')).toEqual([{ id: 1 }])
  })

  it('for another portal shows that account first, and turns to it', async () => {
    await open([chat(1, 'shop.bitrix24.eu')], { ...signedIn(), accounts: [anna, boris] })
    await expect.poll(() => question().textContent).toContain('Boris')
    expect(question().textContent).not.toContain('Anna')
    one('button', 'Open').click()
    await settled()
    expect(fake.inputsOf('account.switch')).toEqual([{ accountId: 'b' }])
    expect(useDialogs().chosen).toBe(1803)
  })

  it('for a portal without an account opens nothing and says so', async () => {
    await open([chat(1, 'other.bitrix24.com')])
    await expect.poll(() => question().textContent).toContain('you are not signed in there')
    expect(all('button', 'Open')).toEqual([])
    one('button', 'Sign in there')
  })

  const barred: [string, Partial<AccountState['preset']>, string][] = [
    ['portal_locked', { portals: ['acme.bitrix24.com'] }, 'Only one portal is allowed here'],
    ['account_not_allowed', { portalsOfPeople: ['acme.bitrix24.com'] }, 'This account is not allowed here'],
    ['one_account', { several: false }, 'Only one account is allowed here'],
  ]
  it.each(barred)('for a portal that the administrator excludes leads to no sign-in: %s', async (_, rules, title) => {
    await open([chat(1, 'other.bitrix24.com')], { ...signedIn(), preset: { ...noPreset, ...rules } })
    await expect.poll(() => question().textContent).toContain(title)
    expect(question().textContent).toContain('Ask: IT, ext. 100')
    expect([...all('button', 'Open'), ...all('button', 'Sign in there')]).toEqual([])
    expect(question().textContent).not.toContain('you are not signed in there')
  })

  it('for a portal whose account is held says why', async () => {
    const held = { ...boris, state: 'signed_out' as const, reason: 'webhooks_off' as const }
    await open([chat(1, boris.portal)], { ...signedIn(), accounts: [anna, held] })
    await expect.poll(() => question().textContent).toContain('Webhooks are switched off here')
    expect(all('button', 'Sign in there')).toEqual([])
  })

  it('for an excluded portal is not waited for on the sign-in screen', async () => {
    await open(
      [chat(1, 'other.bitrix24.com')],
      accountState({ preset: { ...noPreset, portals: ['acme.bitrix24.com'] } }),
    )
    await expect.poll(() => document.body.textContent).toContain('Only one portal is allowed here')
    expect(document.body.textContent).not.toContain('Sign in to other.bitrix24.com first')
  })

  it('to a record leaves the search as it is, and offers its dialogs where there are several', async () => {
    await open([deal])
    fake.answer('search.find', found([aDialog({ chatId: 1 }), aDialog({ chatId: 2, customer: 'Other one' })]))
    await expect.poll(() => question().textContent).toContain('Deal 288')
    one('button', 'Open').click()
    await expect.poll(() => question().textContent).toContain('2 dialogs')
    expect(useSearch().text).toBe('')
    const [, second] = [...question().querySelectorAll<HTMLElement>('li button')]
    second?.click()
    await settled()
    expect(useDialogs().chosen).toBe(2)
  })

  it('that was looked up in vain is not said to have sent nothing', async () => {
    await open([deal])
    await expect.poll(() => question().textContent).toContain('Nothing has been sent to the portal')
    fake.answer('search.find', () => {
      throw new Refusal({ code: 'offline' })
    })
    one('button', 'Open').click()
    await settled()
    expect(question().textContent).not.toContain('Nothing has been sent')
    expect(all('button', 'Open')).toHaveLength(1)
  })

  it('to a record without dialogs says why nothing opens', async () => {
    await open([deal])
    fake.answer('search.find', found([]))
    await expect.poll(() => all('button', 'Open')).toHaveLength(1)
    one('button', 'Open').click()
    const title = 'What this link asks for was not found'
    await expect.poll(() => all('dialog', title)).toHaveLength(1)
    expect(one('dialog', title).textContent).toContain('Deal 288')
    expect(one('dialog', title).textContent).toContain('This record has no Open Channel dialogs')
    expect(one('dialog', title).textContent).not.toMatch(/Open this from a link|Nothing found/)
    expect(useDialogs().chosen).toBeNull()
  })

  it('to a record that could not be looked up does not say that it was not found', async () => {
    await open([deal])
    const failed = found([]).map(finding => ({ ...finding, failure: { code: 'forbidden' } }))
    fake.answer('search.find', failed as unknown as Finding[])
    await expect.poll(() => all('button', 'Open')).toHaveLength(1)
    one('button', 'Open').click()
    await expect.poll(() => all('dialog', 'This link was not opened')).toHaveLength(1)
    expect(one('dialog', 'This link was not opened').textContent).toContain('Deal 288')
  })

  it('that is malformed is refused in words', async () => {
    await open([{ id: 1, what: { fault: 'code' } }])
    await expect
      .poll(() => one('dialog', 'This link was not opened').textContent)
      .toContain('The USER_CODE in the link is incomplete')
    expect(one('dialog', 'This link was not opened').textContent).toContain(
      '“Copy a link for colleagues” in the dialog',
    )
    one('button', 'Close').click()
    await settled()
    expect(fake.inputsOf('link.answered')).toEqual([{ id: 1 }])
  })

  it('waits while nobody is signed in, and says so', async () => {
    await open([chat(1, 'acme.bitrix24.com')], accountState())
    await expect.poll(() => document.body.textContent).toContain('Sign in to acme')
    expect(all('dialog')).toEqual([])
    fake.push('account.changed', signedIn())
    await expect.poll(() => question().textContent).toContain('Chat 1803')
  })

  it('that comes later never takes the place of the one being asked about', async () => {
    await open([chat(1)])
    await expect.poll(() => question().textContent).toContain('Chat 1803')
    fake.push('link.changed', [chat(1), { id: 2, what: { fault: 'other' } }])
    await settled()
    expect(question().textContent).toContain('Chat 1803')
  })

  it('waits for another question to end', async () => {
    await open([])
    const other = document.createElement('div')
    other.setAttribute('role', 'alertdialog')
    document.body.append(other)
    fake.push('link.changed', [chat(1)])
    await settled()
    expect(all('dialog', 'Open this from a link?')).toEqual([])
    expect(document.body.textContent).toContain('A link has arrived')
    other.remove()
    await expect.poll(() => all('dialog', 'Open this from a link?')).toHaveLength(1)
  })
})
