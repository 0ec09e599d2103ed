import { computed, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import { usePlace } from '../../app/place'
import { useDialogEntry } from '../dialog/entry'
import { useDialogs } from '../dialog/dialogs'
import { useMyDialogs } from './my-dialogs'
import { neighbourIn, queueOf } from './order'
import type { WaitingDialog } from './order'

/** The customers who wait, and the way from one to the next, from anywhere in the window. */
export const useNextWaiting = defineStore('next-waiting', () => {
  const account = useAccount()
  const dialogs = useDialogs()
  const entry = useDialogEntry()
  const notices = useNotices()
  const myDialogs = useMyDialogs()
  const place = usePlace()

  /** The list is some seconds old: who is a colleague's by now, or does not wait, is not served. */
  function isServed({ dialog: { chatId } }: WaitingDialog): boolean {
    const listedAt = myDialogs.readAt ?? 0
    const read = dialogs.views.get(chatId)?.dialog
    if (!read || read.readAt <= listedAt) return false
    return read.waitingSince === null || (read.operator !== null && !read.mine)
  }
  const queue = computed(() => queueOf(myDialogs.byChat.values()).filter(waiting => !isServed(waiting)))
  /** The shown dialog as it stood in the queue when it was opened: whatever is done in it, the walk goes on from there. */
  const at = shallowRef<WaitingDialog | null>(null)
  /** The last one that was opened, for the list to show its row. */
  const opened = shallowRef<WaitingDialog | null>(null)

  watch(
    [() => dialogs.chosen, queue],
    ([chosen, waiting]) => {
      if (at.value?.dialog.chatId === chosen) return
      at.value = waiting.find(({ dialog }) => dialog.chatId === chosen) ?? null
    },
    { immediate: true, flush: 'sync' },
  )

  /** Opens the next waiting dialog, or the one before, with the focus in it. @returns False if nobody else waits. */
  function go(step: 1 | -1): boolean {
    const others = queue.value.filter(({ dialog }) => dialog.chatId !== dialogs.chosen)
    const to = neighbourIn(others, at.value, step)
    if (!to) return false
    const { chatId } = to.dialog
    // The wish comes first: the list would take the focus when it comes into sight.
    entry.ask(chatId)
    opened.value = to
    place.go('myDialogs')
    dialogs.open(chatId).catch(notices.report)
    return true
  }

  account.onForget(() => {
    ;[at.value, opened.value] = [null, null]
  })

  return { queue, opened, go }
})
