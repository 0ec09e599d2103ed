import { computed, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import type { AccountId } from '../../../electron/contract/account'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import { usePlace } from '../../app/place'
import { useDialogEntry } from '../dialog/entry'
import { useDialogs } from '../dialog/dialogs'
import { useDrafts } from '../drafts/drafts'
import { useUploads } from '../files/uploads'
import { useMessages } from '../messages/messages'
import { useTabFacts } from './facts'
import { keepTabs, keptTabs } from './kept'
import { byUse, moved, placed, withinLimit, withUsed, type DialogTab } from './order'

/** Closed tabs that can be opened again. */
const mostClosed = 20

/** The dialogs that the operator has open: several customers at once, each of them one key away. */
export const useTabs = defineStore('tabs', () => {
  const account = useAccount()
  const dialogs = useDialogs()
  const drafts = useDrafts()
  const factsOf = useTabFacts()
  const messages = useMessages()
  const uploads = useUploads()
  const { tabs, put, load, move, place } = createKept()
  const closed = shallowRef<readonly { tab: DialogTab; at: number }[]>([])
  const { show, isInSight } = createShowing(factsOf)

  /** In the order of use, the latest first. */
  const order = computed(() => byUse(tabs.value).map(({ chatId }) => chatId))

  /** Something of the operator's in it has not reached the customer: a draft, a message or a file. */
  const holds = (chatId: ChatId): boolean =>
    drafts.has(chatId) || messages.onTheirWay(chatId).length > 0 || uploads.of(chatId).length > 0

  /** A dialog has come into sight, or is in sight and has changed. */
  function see(chatId: ChatId): void {
    const facts = factsOf(chatId)
    if (!facts) return
    const { customer, connector, owner: whose, isClosed } = facts
    const seen = withUsed(tabs.value, { chatId, customer, connector, owner: whose, isClosed })
    // Before the drafts are read, any dialog may have one.
    put(withinLimit(seen, each => each === chatId || !drafts.ready || holds(each)))
    closed.value = closed.value.filter(({ tab }) => tab.chatId !== chatId)
  }

  /**
   * Closes tabs, with the way back; in place of the shown dialog comes the one used before it.
   *
   * @param enters Whether the focus goes into that one.
   */
  function close(chatIds: readonly ChatId[], enters = true): void {
    const going = tabs.value.flatMap((tab, at) => (chatIds.includes(tab.chatId) ? [{ tab, at }] : []))
    put(tabs.value.filter(({ chatId }) => !chatIds.includes(chatId)))
    closed.value = [...closed.value, ...going].slice(-mostClosed)
    if (dialogs.chosen === null || !chatIds.includes(dialogs.chosen)) return
    const [next] = order.value
    if (next === undefined) dialogs.close()
    else show(next, enters)
  }

  /** Opens the tab that was closed last, where it was. */
  function reopen(): void {
    const last = closed.value.at(-1)
    if (!last) return
    closed.value = closed.value.slice(0, -1)
    put(tabs.value.toSpliced(last.at, 0, last.tab))
    show(last.tab.chatId)
  }

  const shownFacts = computed(() => {
    const facts = dialogs.chosen === null ? null : factsOf(dialogs.chosen)
    return facts ? JSON.stringify([dialogs.chosen, facts.customer, facts.owner, facts.isClosed]) : null
  })
  watch(shownFacts, facts => facts !== null && dialogs.chosen !== null && see(dialogs.chosen), { flush: 'sync' })
  account.onForget(() => {
    closed.value = []
    load(account.shown)
  })
  // The account may be shown already.
  load(account.shown)

  return { tabs, closed, order, isInSight, holds, factsOf, show, close, reopen, move, place }
})

/** The tabs of one account, in memory and on disk; their dialogs stay at hand. */
function createKept() {
  const account = useAccount()
  const dialogs = useDialogs()
  const tabs = shallowRef<readonly DialogTab[]>([])
  let owner: AccountId | null = null

  function put(next: readonly DialogTab[]): void {
    tabs.value = next
    dialogs.hold(new Set(next.map(({ chatId }) => chatId)))
    const isSignedIn = account.accounts.some(({ id }) => id === owner)
    if (owner !== null && isSignedIn) keepTabs(owner, next)
  }
  function load(accountId: AccountId | null): void {
    owner = accountId
    put(accountId === null ? [] : keptTabs(accountId))
  }
  /** Moves a tab along the strip; the order of use stays. */
  const move = (chatId: ChatId, step: -1 | 1) => put(moved(tabs.value, chatId, step))
  /** Puts a tab at another's place; the order of use stays. */
  const place = (chatId: ChatId, onto: ChatId) => put(placed(tabs.value, chatId, onto))
  return { tabs, put, load, move, place }
}

/** Shows a dialog in the view of lists that was shown last, without a request where the window has it as it is. */
function createShowing(factsOf: ReturnType<typeof useTabFacts>) {
  const dialogs = useDialogs()
  const entry = useDialogEntry()
  const notices = useNotices()
  const place = usePlace()
  const last = ref<'find' | 'myDialogs'>('find')
  watch(
    () => place.view,
    view => {
      if (view === 'find' || view === 'myDialogs') last.value = view
    },
    { immediate: true, flush: 'sync' },
  )

  /** @param enters Whether the focus goes into it. */
  function show(chatId: ChatId, enters = true): void {
    // The wish comes first: a view would take the focus when it comes into sight.
    if (enters) entry.ask(chatId)
    if (place.view !== last.value) place.go(last.value)
    const shown = factsOf(chatId)?.isCurrent ? dialogs.show(chatId) : dialogs.open(chatId)
    shown.catch(notices.report)
  }
  /** A view with the dialog pane is shown. */
  const isInSight = computed(() => place.view === last.value)
  return { show, isInSight }
}
