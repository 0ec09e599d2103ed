import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { Ref } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { ChatId, Instant } from '../../../electron/contract/common'
import type { MyDialog, MyDialogsChange } from '../../../electron/contract/my-dialogs'
import { call, on } from '../../api'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import { useDialogs } from '../dialog/dialogs'
import { useLineRules } from '../dialog/line-rules'
import { beginningOf } from '../../ui/beginning'
import { served } from './answers'
import type { Answer } from './answers'

/** UTF-16 units of a sent text that are kept, as main keeps them of others: rows show excerpts. */
const longestText = 400

/** My dialogs, as main follows them. */
export const useMyDialogs = defineStore('myDialogs', () => {
  const account = useAccount()
  const notices = useNotices()
  const lines = useLineRules()
  // Replaced whole: hundreds of dialogs need no proxies.
  const listed = shallowRef(new Map<ChatId, MyDialog>())
  const readAt = ref<Instant | null>(null)
  const failure = ref<Failure | null>(null)
  /** The portal has more of them, with older activity, than are shown. */
  const isCut = ref(false)
  /** Changes that came while the list was on its way. */
  let meanwhile: MyDialogsChange[] | null = null

  /** The operator's latest message to each dialog. */
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

/** Notes what the operator has sent since the list was read. */
function followAnswers(readAt: Readonly<Ref<Instant | null>>) {
  const dialogs = useDialogs()
  const answered = shallowRef<ReadonlyMap<ChatId, Answer>>(new Map())

  function note(chatId: ChatId, sent: Omit<Answer['last'], 'by'>): void {
    const last = { ...sent, by: 'me' as const, text: beginningOf(sent.text, longestText) }
    const silent = dialogs.views.get(chatId)?.dialog.silent === true
    const upTo = Math.max(last.at, readAt.value ?? 0)
    answered.value = new Map(answered.value).set(chatId, { last, silent, upTo })
  }

  onScopeDispose(
    on('message.changed', ({ chatId, state, at, text, messageId }) => {
      if (state === 'sent') note(chatId, { id: messageId, text, files: false, at })
    }),
  )
  onScopeDispose(
    on('file.changed', ({ chatId, state, earlier, message, messageId }) => {
      const at = readAt.value
      if (state === 'sent' && !earlier && at !== null) note(chatId, { id: messageId, text: message, files: true, at })
    }),
  )
  return answered
}
