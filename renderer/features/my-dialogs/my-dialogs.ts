import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { Ref } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { ChatId, Instant } from '../../../electron/contract/common'
import type { MyDialogsChange, MyDialog } from '../../../electron/contract/my-dialogs'
import { call, on } from '../../api'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import { useDialogs } from '../dialog/dialogs'
import { useLineRules } from '../dialog/line-rules'

/** My dialogs, as main follows them. */
export const useMyDialogs = defineStore('myDialogs', () => {
  const account = useAccount()
  const notices = useNotices()
  const lines = useLineRules()
  // Replaced whole: hundreds of dialogs need no proxies.
  const listed = shallowRef(new Map<ChatId, MyDialog>())
  const readAt = ref<number | null>(null)
  const failure = ref<Failure | null>(null)
  /** The portal has more of them, with older activity, than are shown. */
  const isCut = ref(false)
  /** Changes that came while the list was on its way. */
  let meanwhile: MyDialogsChange[] | null = null

  /** When the portal took the operator's latest message to the customer of a dialog. */
  const answered = followAnswers(readAt)
  const byChat = computed(() => served(listed.value, answered.value, readAt.value ?? 0))
  const loaded = computed(() => readAt.value !== null)

  function take(change: MyDialogsChange): void {
    meanwhile?.push(change)
    const next = new Map(change.anew ? [] : listed.value)
    for (const chatId of change.gone) next.delete(chatId)
    for (const dialog of change.dialogs) next.set(dialog.chatId, dialog)
    listed.value = next
    ;[readAt.value, failure.value] = [change.readAt, change.failure]
    isCut.value = change.isCut === true
    wantRules()
  }

  /** The norms of the lines on which customers wait. */
  function wantRules(): void {
    const waiting = [...listed.value.values()].filter(({ waitingSince }) => waitingSince !== null)
    void lines.want(waiting.flatMap(({ lineId }) => lineId ?? []))
  }

  /** Gets the list as main has it now. */
  async function load(): Promise<void> {
    const changes: MyDialogsChange[] = (meanwhile = [])
    try {
      const list = await account.call('myDialogs.list', {})
      if (meanwhile !== changes) return
      take({ ...list, gone: [], anew: true })
      for (const change of changes.splice(0)) take(change)
    } finally {
      if (meanwhile === changes) meanwhile = null
    }
  }

  /** Reads the whole list again as soon as the portal's allowance permits. */
  const refresh = () => call('myDialogs.refresh', {})

  account.onForget(() => {
    listed.value = new Map()
    answered.value = new Map()
    ;[readAt.value, failure.value, meanwhile] = [null, null, null]
    isCut.value = false
  })
  account.onEnter(() => void load().catch(notices.report))
  onScopeDispose(on('myDialogs.changed', take))

  return { byChat, readAt, failure, isCut, loaded, load, refresh }
})

interface Answer {
  /** When the operator sent it. */
  at: Instant
  /** A list that was read until then does not know of it. */
  upTo: number
}

/** Notes which customers have got an answer; in the silent mode they get none. */
function followAnswers(readAt: Readonly<Ref<number | null>>) {
  const dialogs = useDialogs()
  const answered = shallowRef<ReadonlyMap<ChatId, Answer>>(new Map())
  onScopeDispose(
    on('message.changed', ({ chatId, state, at }) => {
      if (state !== 'sent' || dialogs.views.get(chatId)?.dialog.silent) return
      answered.value = new Map(answered.value).set(chatId, { at, upTo: Math.max(at, readAt.value ?? 0) })
    }),
  )
  return answered
}

/** The list as it is by now: it is some seconds old, and who was answered since does not wait any more. */
function served(
  listed: ReadonlyMap<ChatId, MyDialog>,
  answered: ReadonlyMap<ChatId, Answer>,
  readAt: number,
): ReadonlyMap<ChatId, MyDialog> {
  const since = [...answered].filter(([, { upTo }]) => upTo >= readAt)
  if (since.length === 0) return listed
  const next = new Map(listed)
  for (const [chatId, { at }] of since) {
    const dialog = listed.get(chatId)
    if (!dialog || dialog.waitingSince === null) continue
    const { last } = dialog
    if (last?.by === 'customer' && (last.at ?? 0) > at) continue
    next.set(chatId, { ...dialog, group: 'answered', waitingSince: null, unread: 0, lastAt: at })
  }
  return next
}
