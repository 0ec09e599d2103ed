import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import type { AccountId } from '../../electron/contract/account'
import type { Failure } from '../../electron/contract/failure'
import { CallFailed, failureOf } from '../api'
import { useAccount } from './account'

export { CallFailed }

/** `status`: spoken at the next pause, disappears by itself. `alert`: spoken at once, stays until dismissed. */
export type NoticeKind = 'status' | 'alert'

export interface Announcement {
  /** The event, in one short sentence. */
  title: string
  /** Its meaning. */
  detail?: string
  /** The next step, or the person who can help. */
  next?: string
  traceId?: string
  /** It is about dialogs or colleagues of the account that is shown: beside another account it is not seen. */
  ofAccount?: boolean
}

export type ShownNotice = { id: number; kind: NoticeKind; accountId: AccountId | null } & (
  | { notice: Announcement }
  /** Put into words only when drawn, so that it follows the language. */
  | { failure: Failure }
)

const statusLastsMs = 6000
const shownAtMost = 4

/** The window's announcements: one place where they are seen, and heard as live regions. */
export const useNotices = defineStore('notices', () => {
  const account = useAccount()
  const all = ref<ShownNotice[]>([])
  const shown = computed(() => all.value.filter(({ accountId }) => (accountId ?? account.shown) === account.shown))
  const timers = new Map<number, ReturnType<typeof setTimeout>>()
  let count = 0

  function show(kind: NoticeKind, what: { notice: Announcement } | { failure: Failure }): void {
    const id = ++count
    const accountId = 'notice' in what && what.notice.ofAccount ? account.shown : null
    // The line at the foot of the window has room for one.
    if (kind === 'status') for (const one of shown.value) if (one.kind === 'status') dismiss(one.id)
    all.value = [...all.value, { id, kind, accountId, ...what }]
    for (const one of shown.value.slice(0, -shownAtMost)) dismiss(one.id)
    release(id)
  }

  function announce(kind: NoticeKind, notice: Announcement): void {
    show(kind, { notice })
  }

  /** Keeps an announcement while the operator points at it or has the focus in it. */
  function hold(id: number): void {
    clearTimeout(timers.get(id))
    timers.delete(id)
  }

  /** Lets an announcement disappear in its time, if it is of the kind that does. */
  function release(id: number): void {
    hold(id)
    if (all.value.find(notice => notice.id === id)?.kind !== 'status') return
    timers.set(
      id,
      setTimeout(() => dismiss(id), statusLastsMs),
    )
  }

  function dismiss(id: number): void {
    hold(id)
    all.value = all.value.filter(notice => notice.id !== id)
  }

  /** Announces any error as an alert: a failed call in the operator's words, anything else as a bug of ours. */
  function report(error: unknown): void {
    const failure = failureOf(error)
    if (failure.code !== 'cancelled') show('alert', { failure })
  }

  return { shown, announce, hold, release, dismiss, report }
})
