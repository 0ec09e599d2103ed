import { computed, nextTick, onActivated, onDeactivated, onScopeDispose, ref, watch } from 'vue'
import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Message } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import { useAccount } from '../../app/account'
import { useInSight } from '../dialog/in-sight'
import { useMessages } from './messages'
import type { MessagePlace } from './places'
import { messageLine } from '../message-text/plain-text'

/** Spoken characters of a message. */
const longest = 300

interface UnreadPlaces {
  dialog: Readonly<Ref<Dialog>>
  messages: Readonly<Ref<readonly Message[]>>
  atEnd: Readonly<Ref<boolean>>
  /** Where the operator left the dialog, if they had it open before. */
  left?: MessagePlace | null
}

/**
 * The unseen messages of the shown dialog: the first of them, their number, and the announcement of the last ones.
 * Messages seen at the end, in a focused window, are reported to the portal as read.
 */
export function useUnread({ dialog, messages, atEnd, left = null }: UnreadPlaces) {
  const store = useMessages()
  const { t } = useI18n({ useScope: 'global' })
  const inFront = useInFront()
  const seesEnd = computed(() => atEnd.value && inFront.value)
  const markerId = useMarker(dialog, messages, left)
  const seenId = useReading(dialog, messages, seesEnd, left)
  const said = ref('')
  const fresh = computed(() => messages.value.filter(message => message.id > seenId.value && isSaid(message)))

  watch(
    () => store.arrived,
    arrived => {
      if (arrived?.chatId !== dialog.value.chatId) return
      if (!seesEnd.value) markerId.value ??= arrived.messages.find(isSaid)?.id ?? null
      void sayAnew(said, words(arrived.messages))
    },
  )

  function words(news: readonly Message[]): string {
    const [only, ...others] = news
    if (!only) return ''
    if (others.length > 0) return t('message.arrivedMany', { n: news.length }, news.length)
    const text = messageLine(only, longest) || t('message.file')
    return only.author.kind === 'system' ? text : t('message.arrivedOne', { name: only.author.name, text })
  }

  return { markerId, seenId, newCount: computed(() => fresh.value.length), said }
}

/** The first message that was not seen when it came, until the operator answers. */
function useMarker(
  dialog: UnreadPlaces['dialog'],
  messages: UnreadPlaces['messages'],
  left: MessagePlace | null,
): Ref<number | null> {
  const store = useMessages()
  const account = useAccount()
  const markerId = ref(left ? firstSince(left, messages.value) : firstUnread(dialog.value, messages.value))
  watch(
    () => messages.value.findLast(({ author }) => author.id === account.active?.user.id)?.id ?? 0,
    own => {
      if (markerId.value !== null && own > markerId.value) markerId.value = null
    },
    { immediate: true },
  )
  // The portal tells an own message a moment later.
  watch(
    () => store.onTheirWay(dialog.value.chatId).length,
    (now, before) => now > before && (markerId.value = null),
  )
  return markerId
}

/** Reports what the operator reads. @returns The last message that they have seen. */
function useReading(
  dialog: UnreadPlaces['dialog'],
  messages: UnreadPlaces['messages'],
  seesEnd: Readonly<Ref<boolean>>,
  left: MessagePlace | null,
): Readonly<Ref<number>> {
  const store = useMessages()
  const account = useAccount()
  const inSight = useInSight()
  const seenId = ref(left?.seenId ?? messages.value.at(-1)?.id ?? 0)
  let told = dialog.value.unread > 0 ? 0 : seenId.value
  watch(
    () => [seesEnd.value, messages.value.at(-1)?.id ?? 0] as const,
    ([sees, last]) => {
      if (!sees || last === 0) return
      const { chatId, joined } = dialog.value
      seenId.value = Math.max(seenId.value, last)
      // The operator's own messages count as read.
      const isOwn = messages.value.at(-1)?.author.id === account.active?.user.id
      if (joined && last > told && !isOwn) store.read(chatId, last)
      if (joined) inSight.reported(chatId, last)
      told = Math.max(told, last)
    },
    { immediate: true },
  )
  const { chatId } = dialog.value
  watch(seesEnd, sees => (sees ? inSight.see(chatId) : inSight.leave(chatId)), { immediate: true })
  onScopeDispose(() => inSight.leave(chatId))
  return seenId
}

/** Says a text in a live region; one that already held the same text would stay silent. */
async function sayAnew(said: Ref<string>, text: string): Promise<void> {
  said.value = ''
  await nextTick()
  said.value = text
}

const isSaid = ({ author }: Message) => author.kind !== 'system'

/**
 * The first unread message; the portal counts others' messages that the operator has not read, the system's lines
 * among them, which are no news.
 */
function firstUnread({ unread }: Dialog, messages: readonly Message[]): number | null {
  if (unread === 0) return null
  return messages.slice(-unread).find(isSaid)?.id ?? null
}

/** The first message that came while the dialog was left; without one, what was new then. */
function firstSince({ seenId, markerId }: MessagePlace, messages: readonly Message[]): number | null {
  return markerId ?? messages.find(message => message.id > seenId && isSaid(message))?.id ?? null
}

/** Whether the operator has the list before them: in a window with the focus, and not behind another view. */
function useInFront(): Readonly<Ref<boolean>> {
  const isFocused = ref(document.hasFocus())
  const isShown = ref(true)
  const look = () => (isFocused.value = document.hasFocus())
  onActivated(() => (isShown.value = true))
  onDeactivated(() => (isShown.value = false))
  for (const event of ['focus', 'blur']) window.addEventListener(event, look)
  onScopeDispose(() => {
    for (const event of ['focus', 'blur']) window.removeEventListener(event, look)
  })
  return computed(() => isFocused.value && isShown.value)
}
