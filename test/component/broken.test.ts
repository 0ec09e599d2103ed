import { createPinia, disposePinia, setActivePinia } from 'pinia'
import { expect, it, onTestFinished } from 'vitest'
import type { CallName } from '../../electron/contract/calls'
import type { ChatId } from '../../electron/contract/common'
import { useAccount } from '../../renderer/app/account'
import { useBulk } from '../../renderer/features/bulk/bulk'
import { useCustomers } from '../../renderer/features/customer/customers'
import { useDialogs } from '../../renderer/features/dialog/dialogs'
import { useJournal } from '../../renderer/features/journal/journal'
import { usePeople } from '../../renderer/features/acts/people'
import { useUploads } from '../../renderer/features/files/uploads'
import { aDialog } from '../support/dialog-fixtures'
import { createFakeBridge, signedIn } from '../support/fake-bridge'

const chatId = 1763 as ChatId

/** A window in which one call breaks in a way that main would not let it fail. */
function broken(name: CallName | null) {
  const pinia = createPinia()
  setActivePinia(pinia)
  onTestFinished(() => disposePinia(pinia))
  const fake = createFakeBridge()
  const breaks = () => {
    throw new TypeError('not cloneable')
  }
  if (name) fake.answer(name, breaks)
  Object.defineProperty(window, 'desktop', { value: fake.bridge, configurable: true })
  useAccount().state = signedIn()
  return { fake }
}

it('a dialog says so when it cannot be opened for any reason', async () => {
  broken('dialog.open')
  await useDialogs().open(chatId)
  expect(useDialogs()).toMatchObject({ loading: false, failure: { code: 'bug' } })
})

it('and so does a customer', async () => {
  broken('customer.read')
  useDialogs().chosen = chatId
  await useCustomers().read(chatId)
  expect(useCustomers()).toMatchObject({ loading: false, failure: { code: 'bug' } })
})

it('and the list of people', async () => {
  broken('people.list')
  await usePeople().load()
  expect(usePeople()).toMatchObject({ loading: false, failure: { code: 'bug' } })
})

it('and the journal', async () => {
  broken('journal.list')
  await useJournal().load()
  expect(useJournal()).toMatchObject({ loading: false, failure: { code: 'bug' } })
})

it('a file that cannot be taken says so, and stops none of those after it', async () => {
  const { fake } = broken(null)
  fake.answer('file.attach', () => ({}) as never)
  const { choose } = window.desktop
  window.desktop.choose = file =>
    file.name === 'b.txt' ? Promise.reject(new TypeError('not cloneable')) : choose(file)
  const files = ['a.txt', 'b.txt', 'c.txt'].map(name => new File(['content'], name))
  expect(await useUploads().add(chatId, files)).toBe(2)
  expect(fake.inputsOf('file.attach').map(({ id }) => id)).toEqual(['chosen-a.txt', 'chosen-c.txt'])
  expect(useUploads().of(chatId)).toMatchObject([{ name: 'b.txt', state: 'refused', failure: { code: 'bug' } }])
})

it('a run over several dialogs goes on to the end', async () => {
  broken('act.pin')
  const own = [1, 2].map(index => ({
    ...aDialog({ chatId: chatId + index, mine: true }),
    group: 'work',
    pinned: false,
  }))
  await useBulk().begin('pin', own)
  expect(useBulk().running).toBe(false)
  expect(useBulk().run?.items.map(({ state, told }) => [state, told?.failure?.code])).toEqual([
    ['ended', 'unclear'],
    ['ended', 'unclear'],
  ])
})
