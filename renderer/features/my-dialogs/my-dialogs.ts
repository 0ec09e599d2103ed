import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { ChatId } from '../../../electron/contract/common'
import type { MyDialogsChange, MyDialog } from '../../../electron/contract/my-dialogs'
import { call, on } from '../../api'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import { useLineRules } from '../dialog/line-rules'

/** My dialogs, as main follows them. */
export const useMyDialogs = defineStore('own', () => {
  const account = useAccount()
  const notices = useNotices()
  const lines = useLineRules()
  // Replaced whole: hundreds of dialogs need no proxies.
  const byChat = shallowRef(new Map<ChatId, MyDialog>())
  const readAt = ref<number | null>(null)
  const failure = ref<Failure | null>(null)
  /** The portal has more of them, with older activity, than are shown. */
  const isCut = ref(false)
  /** Changes that came while the list was on its way. */
  let meanwhile: MyDialogsChange[] | null = null

  const loaded = computed(() => readAt.value !== null)

  function take(change: MyDialogsChange): void {
    meanwhile?.push(change)
    const next = new Map(change.anew ? [] : byChat.value)
    for (const chatId of change.gone) next.delete(chatId)
    for (const dialog of change.dialogs) next.set(dialog.chatId, dialog)
    byChat.value = next
    ;[readAt.value, failure.value] = [change.readAt, change.failure]
    isCut.value = change.isCut === true
    wantRules()
  }

  /** The norms of the lines on which customers wait. */
  function wantRules(): void {
    const waiting = [...byChat.value.values()].filter(({ waitingSince }) => waitingSince !== null)
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
    byChat.value = new Map()
    ;[readAt.value, failure.value, meanwhile] = [null, null, null]
    isCut.value = false
  })
  account.onEnter(() => void load().catch(notices.report))
  onScopeDispose(on('myDialogs.changed', take))

  return { byChat, readAt, failure, isCut, loaded, load, refresh }
})
