import { computed, ref, type Ref } from 'vue'
import type { ChatId } from '../../electron/contract/models'
import { useDrafts } from '../stores/drafts'
import { useMessages } from '../stores/messages'
import { useNotices } from '../stores/notices'
import type { Mark } from './markup'

/**
 * Characters that a message may have; the portal cuts a longer one without a word.
 *
 * @see api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/index.md
 */
export const mostCharacters = 20_000

/** What may be done with the field from beside it. */
export interface FieldHandle {
  text(): string
  focus(): void
  /** Shows what is left of the draft. */
  show(): void
  insert(text: string): void
  format(mark: Mark): void
  /** Opens the list of ready answers. */
  askCanned(): void
}

/** Hands the text of a dialog's field over as a message; it leaves the field only once main has taken it. */
export function useSending(chatId: ChatId, field: Readonly<Ref<FieldHandle | null>>, length: Readonly<Ref<number>>) {
  const drafts = useDrafts()
  const messages = useMessages()
  const notices = useNotices()
  const sending = ref(false)
  const over = computed(() => Math.max(0, length.value - mostCharacters))

  async function send(): Promise<void> {
    const written = field.value?.text() ?? ''
    if (sending.value || written.trim() === '') return
    sending.value = true
    try {
      await messages.send(chatId, written.trim(), drafts.reply(chatId)?.id ?? null)
      drafts.taken(chatId, written)
      field.value?.show()
    } catch (error) {
      notices.report(error)
    } finally {
      sending.value = false
      field.value?.focus()
    }
  }

  return { sending, over, most: mostCharacters, send }
}
