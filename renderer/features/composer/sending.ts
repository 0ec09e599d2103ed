import { computed, ref, type Ref } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'
import { useDrafts } from '../drafts/drafts'
import { useMessages } from '../messages/messages'
import { useNotices } from '../../app/notices'
import { useUploads } from '../files/uploads'
import type { Mark } from './markup'

/**
 * Characters that a message may have; the portal silently cuts a longer one.
 *
 * @see api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/index.md
 */
const mostCharacters = 20_000

/** Accounts and dialogs whose content main is taking: a dialog may be left and opened anew meanwhile. */
const useUnderWay = defineStore('composer', () => ({ dialogs: ref(new Set<string>()) }))

/** The composer's hold on its field. */
export interface FieldHandle {
  text(): string
  focus(): void
  insert(text: string): void
  format(mark: Mark): void
  /** Opens the list of ready answers. */
  askCanned(): void
}

/**
 * Sends the content of a dialog's composer: the text and the waiting files. The text leaves the field only once main
 * has taken it. It goes with the first file as one message; a file cannot be a reply, so a reply is sent first,
 * separately.
 *
 * @param shown The dialog whose composer it is now; what was sent for another goes on for that one.
 */
export function useSending(
  shown: () => ChatId,
  field: Readonly<Ref<FieldHandle | null>>,
  length: Readonly<Ref<number>>,
) {
  const account = useAccount()
  const drafts = useDrafts()
  const messages = useMessages()
  const notices = useNotices()
  const uploads = useUploads()
  const { dialogs } = useUnderWay()
  const sending = computed(() => dialogs.has(`${account.shown}:${shown()}`))
  const over = computed(() => Math.max(0, length.value - mostCharacters))

  const waiting = computed(() => uploads.waiting(shown()).length)
  /** Whether main is still taking a file that was just chosen. */
  const adding = computed(() => uploads.adding.has(shown()))

  async function send(): Promise<void> {
    const chatId = shown()
    const written = field.value?.text() ?? ''
    const text = written.trim()
    if (sending.value || (text === '' && waiting.value === 0 && !adding.value)) return
    const key = `${account.shown}:${chatId}`
    dialogs.add(key)
    // After each wait another account may be active, and a later request would go to that one.
    const owner = account.shown
    const isOwners = () => account.active?.id === owner
    const ask = account.asker()
    const replyTo = drafts.reply(chatId)?.id ?? null
    /** Whether it is still what the operator saw at Enter, apart from text added since. */
    const isAsSent = () => drafts.text(chatId).startsWith(written) && (drafts.reply(chatId)?.id ?? null) === replyTo
    const giveFocusBack = focusGiver(field)
    try {
      // A file chosen just before belongs to this message; without it the operator decides anew.
      if (adding.value && (!(await uploads.settled(chatId)) || !isOwners() || !isAsSent())) return
      const files = uploads.waiting(chatId).map(({ id }) => id)
      const isAlone = text !== '' && (replyTo !== null || files.length === 0)
      if (isAlone) {
        await messages.send(chatId, text, replyTo)
        if (!isOwners()) return
        drafts.taken(chatId, written)
      }
      if ((await uploads.sendAll(files, isAlone ? '' : text, ask)) && isOwners()) drafts.taken(chatId, written)
    } catch (error) {
      notices.report(error)
    } finally {
      dialogs.delete(key)
      // The field is the shown dialog's, whichever that is by now.
      if (isOwners() && chatId === shown()) giveFocusBack()
    }
  }

  return { sending, waiting, adding, over, most: mostCharacters, send }
}

/** @returns Focuses the field again, unless the operator has gone elsewhere since: what is typed there is no message. */
function focusGiver(field: Readonly<Ref<FieldHandle | null>>): () => void {
  const from = document.activeElement
  return () => {
    const now = document.activeElement
    if (now === null || now === from || now === document.body) field.value?.focus()
  }
}
