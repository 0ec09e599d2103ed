import { computed, onScopeDispose, ref, watch } from 'vue'
import type { Ref } from 'vue'
import type { ChatId } from '../../../electron/contract/common'
import type { FoundMessages } from '../../../electron/contract/message'
import { useNotices } from '../../app/notices'
import { useMessages } from './messages'

/** Pause in typing before a request, in milliseconds, so that not every letter sends one. */
const pauseMs = 250

/** The matches of a text in a dialog, and the current one. */
function useFinding(chatId: Readonly<Ref<ChatId | null>>, text: Readonly<Ref<string>>) {
  const messages = useMessages()
  const notices = useNotices()
  const found = ref<FoundMessages | null>(null)
  /** Index of the current match, oldest first; -1 for none. */
  const place = ref(-1)
  const isSearching = ref(false)
  const isTooFar = ref(false)
  let asked = 0

  async function search(): Promise<void> {
    const [chat, wanted, own] = [chatId.value, text.value.trim(), ++asked]
    if (chat === null || wanted === '') return forget()
    isSearching.value = true
    try {
      const answer = await messages.search(chat, wanted)
      if (own !== asked) return
      found.value = answer
      await look(answer.messages.length - 1)
    } catch (error) {
      if (own === asked) notices.report(error)
    } finally {
      if (own === asked) isSearching.value = false
    }
  }

  /** Goes to one of the matches, reading it first if it is not in the list yet. */
  async function look(at: number): Promise<void> {
    const message = found.value?.messages[at]
    place.value = message ? at : -1
    isTooFar.value = false
    if (!message || chatId.value === null) return
    const has = () => messages.list.messages.some(({ id }) => id === message.id)
    if (!has()) await messages.older(chatId.value, message.id)
    if (place.value === at) isTooFar.value = !has()
  }

  const step = (by: 1 | -1): Promise<void> => {
    const count = found.value?.messages.length ?? 0
    return count > 0 ? look((place.value + by + count) % count) : Promise.resolve()
  }
  function forget(): void {
    asked++
    ;[found.value, place.value, isSearching.value, isTooFar.value] = [null, -1, false, false]
  }
  watch(text, forget, { flush: 'sync' })
  return { found, place, isSearching, isTooFar, search, step }
}

/** The search inside the shown dialog. It starts when typing pauses; another dialog closes it. */
export function useMessageSearch(chatId: Readonly<Ref<ChatId | null>>) {
  const isOpen = ref(false)
  const text = ref('')
  const finding = useFinding(chatId, text)
  /** The current match, once it is in the list. */
  const shownId = computed(() => finding.found.value?.messages[finding.place.value]?.id ?? null)
  let timer: ReturnType<typeof setTimeout> | undefined

  function close(): void {
    isOpen.value = false
    text.value = ''
  }
  watch(text, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void finding.search(), pauseMs)
  })
  watch(chatId, close)
  onScopeDispose(() => clearTimeout(timer))

  return { isOpen, text, shownId, close, ...finding }
}

export type MessageSearch = ReturnType<typeof useMessageSearch>
