import { computed, nextTick, onScopeDispose, ref, watch } from 'vue'
import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Message } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import { useAccount } from '../../app/account'
import { useMessages } from './messages'
import { messageLine } from '../message-text/plain-text'

/** Spoken characters of a message. */
const longest = 300

interface UnreadPlaces {
  dialog: Readonly<Ref<Dialog>>
  messages: Readonly<Ref<readonly Message[]>>
  atEnd: Readonly<Ref<boolean>>
}

/**
 * The unseen messages of the shown dialog: the first of them, their number, and the announcement of the last ones.
 * Messages seen at the end, in a focused window, are reported to the portal as read.
 */
export function useUnread({ dialog, messages, atEnd }: UnreadPlaces) {
  const store = useMessages()
  const account = useAccount()
  const { t } = useI18n({ useScope: 'global' })
  const focused = useFocused()
  /** The first message that was not seen when it came. */
  const markerId = ref(firstUnread(dialog.value, messages.value))
  const seenId = ref(messages.value.at(-1)?.id ?? 0)
  const said = ref('')
  const seesEnd = computed(() => atEnd.value && focused.value)
  const fresh = computed(() => messages.value.filter(({ id, author }) => id > seenId.value && author.kind !== 'system'))
  let told = dialog.value.unread > 0 ? 0 : seenId.value

  watch(
    () => store.arrived,
    arrived => {
      if (arrived?.chatId !== dialog.value.chatId) return
      const [first] = arrived.messages
      if (!seesEnd.value) markerId.value ??= first?.id ?? null
      void sayAnew(said, words(arrived.messages))
    },
  )
  // An answered message is not new any more.
  watch(
    () => messages.value.findLast(({ author }) => author.id === account.active?.user.id)?.id ?? 0,
    own => {
      if (markerId.value !== null && own > markerId.value) markerId.value = null
    },
  )
  watch(
    () => [seesEnd.value, messages.value.at(-1)?.id ?? 0] as const,
    ([sees, last]) => {
      if (!sees || last === 0) return
      seenId.value = Math.max(seenId.value, last)
      // The operator's own messages count as read.
      const isOwn = messages.value.at(-1)?.author.id === account.active?.user.id
      if (dialog.value.joined && last > told && !isOwn) store.read(dialog.value.chatId, last)
      told = Math.max(told, last)
    },
    { immediate: true },
  )

  function words(news: readonly Message[]): string {
    const [only, ...others] = news
    if (!only) return ''
    if (others.length > 0) return t('message.arrivedMany', { n: news.length }, news.length)
    const text = messageLine(only, longest) || t('message.file')
    return only.author.kind === 'system' ? text : t('message.arrivedOne', { name: only.author.name, text })
  }

  return { markerId, newCount: computed(() => fresh.value.length), said }
}

/** Says a text in a live region; one that already held the same text would stay silent. */
async function sayAnew(said: Ref<string>, text: string): Promise<void> {
  said.value = ''
  await nextTick()
  said.value = text
}

/** The first unread message; the portal counts others' messages that the operator has not read. */
function firstUnread({ unread }: Dialog, messages: readonly Message[]): number | null {
  return unread > 0 ? (messages[Math.max(0, messages.length - unread)]?.id ?? null) : null
}

function useFocused(): Readonly<Ref<boolean>> {
  const focused = ref(document.hasFocus())
  const look = () => (focused.value = document.hasFocus())
  for (const event of ['focus', 'blur']) window.addEventListener(event, look)
  onScopeDispose(() => {
    for (const event of ['focus', 'blur']) window.removeEventListener(event, look)
  })
  return focused
}
