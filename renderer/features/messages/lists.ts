import { shallowRef } from 'vue'
import type { ChatId, Message } from '../../../electron/contract/common'
import type { DialogView } from '../../../electron/contract/dialog'
import type { Arrival, Older } from '../../../electron/contract/message'

/** The messages of one dialog that the window has. */
export interface MessageList {
  /** Oldest first. */
  messages: readonly Message[]
  /** There may be more before these. */
  earlier: boolean
  /** The operator may read no earlier ones. */
  isShut: boolean
}

/** The messages of each dialog in memory, combined from readings, arrivals and earlier history. */
export function createLists() {
  // Tens of thousands of messages: replaced whole, never deeply reactive.
  const lists = shallowRef(new Map<ChatId, MessageList>())
  const taken = new WeakSet<DialogView>()

  function put(chatId: ChatId, list: MessageList): void {
    lists.value = new Map(lists.value).set(chatId, list)
  }

  return {
    lists,
    /** Takes the readings of the dialogs in memory and forgets the others. */
    follow(views: ReadonlyMap<ChatId, DialogView>): void {
      const kept = [...lists.value].filter(([chatId]) => views.has(chatId))
      const next = new Map(kept)
      for (const [chatId, view] of views) {
        if (taken.has(view) && next.has(chatId)) continue
        taken.add(view)
        next.set(chatId, withView(next.get(chatId), view))
      }
      lists.value = next
    },
    arrive({ chatId, messages, gone }: Arrival): void {
      const known = lists.value.get(chatId)
      if (!known) return
      const lost = new Set(gone)
      const rest = known.messages.filter(({ id }) => !lost.has(id))
      put(chatId, { ...known, messages: merged(rest, messages) })
    },
    past(chatId: ChatId, { messages, more, isShut }: Older): void {
      const known = lists.value.get(chatId)
      if (!known) return
      put(chatId, { messages: merged(known.messages, messages), earlier: more, isShut: isShut && !more })
    },
    clear: () => (lists.value = new Map()),
  }
}

/** A reading is complete from its first message on; earlier messages stay, unless there is a gap. */
function withView(known: MessageList | undefined, { messages, earlier, historyFailure }: DialogView): MessageList {
  const first = messages[0]?.id
  if (known && historyFailure) return known
  const fresh = { messages, earlier, isShut: false }
  if (!known || first === undefined) return fresh
  const before = known.messages.filter(({ id }) => id < first)
  const hasGap = (known.messages.at(-1)?.id ?? 0) < first
  if (before.length === 0 || hasGap) return fresh
  return { ...known, messages: [...before, ...messages] }
}

function merged(known: readonly Message[], some: readonly Message[]): Message[] {
  if (some.length === 0) return [...known]
  const byId = new Map(known.map(message => [message.id, message]))
  for (const message of some) byId.set(message.id, message)
  return [...byId.values()].sort((a, b) => a.id - b.id)
}
