import { computed, ref, watch } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../electron/contract/failure'
import type { ChatId, UserId } from '../../electron/contract/models'
import type { AccountId } from '../../electron/contract/models-account'
import { call, CallFailed } from '../api'
import { useAccount } from './account'
import { type Told, useActs } from './acts'

/** A note that goes to a colleague once the dialog has moved to him. */
export interface Note {
  account: AccountId
  chatId: ChatId
  to: { id: UserId; name: string }
  text: string
  /** `waiting`: the dialog has not moved for certain. `unclear`: it may have been sent, and is not sent again unasked. */
  state: 'waiting' | 'sending' | 'failed' | 'unclear'
  failure: Failure | null
}

/** Notes to the colleagues whom dialogs are transferred to. None is lost before it was sent or thrown away. */
export const useHandover = defineStore('handover', () => {
  const account = useAccount()
  const acts = useActs()
  const notes = ref(new Map<string, Note>())
  /** Notes written in the question and not given out yet, by dialog: closing the question keeps them. */
  const typed = ref(new Map<string, string>())
  /** The note sent last, for the window's announcement. */
  const sent = ref<Note | null>(null)

  const keyOf = (chatId: ChatId) => `${account.active?.id ?? ''}:${chatId}`
  /** Notes of the account worked with that did not go out; one whose transfer is under way is not missing yet. */
  const left = computed(() =>
    [...notes.value.values()].filter(
      note => note.account === account.active?.id && !(note.state === 'waiting' && acts.busy.has(note.chatId)),
    ),
  )

  const draftOf = (chatId: ChatId) => typed.value.get(keyOf(chatId)) ?? notes.value.get(keyOf(chatId))?.text ?? ''

  function keepDraft(chatId: ChatId, text: string): void {
    if (text === '') typed.value.delete(keyOf(chatId))
    else typed.value.set(keyOf(chatId), text)
  }

  /** Lays a note by until the transfer that is about to begin is seen to be done. */
  function attach(chatId: ChatId, to: Note['to'], text: string): void {
    const owner = account.active?.id
    const key = keyOf(chatId)
    typed.value.delete(key)
    notes.value.delete(key)
    if (!owner || text.trim() === '') return
    notes.value.set(key, { account: owner, chatId, to, text: text.trim(), state: 'waiting', failure: null })
  }

  /** Sends a note, once; what becomes of it is kept with it. */
  async function send(note: Note): Promise<void> {
    if (note.state === 'sending' || note.account !== account.active?.id) return
    const key = keyOf(note.chatId)
    note.state = 'sending'
    try {
      await call('people.tell', { userId: note.to.id, text: note.text })
      notes.value.delete(key)
      sent.value = { ...note }
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      note.state = error.failure.code === 'unclear' ? 'unclear' : 'failed'
      note.failure = error.failure
    }
  }

  const forget = ({ chatId }: Note) => notes.value.delete(keyOf(chatId))

  /** The dialog was seen to have moved to whom the note is for. */
  const hasMoved = ({ chatId, to }: Note): boolean => isMoveTo(to.id, acts.told.get(chatId))

  watch(
    () => acts.told,
    () => {
      for (const note of left.value) if (note.state === 'waiting' && hasMoved(note)) void send(note)
    },
    { deep: true },
  )

  return { notes, left, sent, hasMoved, draftOf, keepDraft, attach, send, forget }
})

function isMoveTo(id: UserId, told: Told | undefined): boolean {
  if (told?.act !== 'transfer' || told.outcome?.verdict !== 'done') return false
  // Of an act learned of later it is not known to whom; but no other has begun in this dialog since.
  const chosen = told.given?.with?.to
  return !chosen || (chosen.kind === 'person' && chosen.id === id)
}
