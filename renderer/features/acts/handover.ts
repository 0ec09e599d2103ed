import { computed, ref, toRaw, watch } from 'vue'
import type { Ref } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { Act } from '../../../electron/contract/act'
import type { ChatId, UserId } from '../../../electron/contract/common'
import type { AccountId } from '../../../electron/contract/account'
import { call, failureOfSent } from '../../api'
import { useAccount } from '../../app/account'
import { type ActReport, useActs } from './acts'
import { createNoteKeeping, createNotes, type HandoverNote, type KeptNotes, type NoteKey } from './handover-keeping'
import { useNotices } from '../../app/notices'

/** Notes to the colleagues who receive transferred dialogs. None is lost before it is sent or discarded. */
export const useHandover = defineStore('handover', () => {
  const account = useAccount()
  const acts = useActs()
  const all = createNotes()
  const { notes, typed, idOf, setDraft, contentOf, fill } = all
  const { unsaved, later, save } = createNoteKeeping(contentOf)
  /** Reports of acts so far. */
  const passed = new WeakSet<ActReport>()
  const { sent, send, forget } = createSending(notes, save)
  /** The key for a dialog of the active account; null without an account. */
  const keyOf = (chatId: ChatId): NoteKey | null => (account.active ? { account: account.active.id, chatId } : null)
  const { attach, announce } = createWaiting(all, keyOf, save)
  /** Notes of the active account that did not go out; those whose transfer is under way do not count yet. */
  const left = computed(() => [...notes.value.values()].filter(isOwn).filter(isLeft))
  const isOwn = (note: HandoverNote) => note.account === account.active?.id
  const isLeft = (note: HandoverNote) => note.state !== 'waiting' || !acts.busy.has(note.chatId)

  function draftOf(chatId: ChatId): string {
    const key = keyOf(chatId)
    const note = key && notes.value.get(idOf(key))
    return (key && typed.value.get(idOf(key))) ?? note?.text ?? ''
  }
  function keepDraft(chatId: ChatId, text: string): void {
    const key = keyOf(chatId)
    if (!key || text === (typed.value.get(idOf(key)) ?? '')) return
    setDraft(key, text)
    later(key)
  }
  /** Whether the dialog was seen to have moved to the note's recipient, or to be taken from them. */
  const hasMoved = ({ chatId, to, moved, isOfTaking }: HandoverNote): boolean =>
    moved ??
    [acts.told.get(chatId), acts.quiet.get(chatId)].some(told =>
      isOfTaking ? isTakenFrom(to.id, told) : isMoveTo(to.id, told),
    )

  function follow(): void {
    for (const note of left.value) if (note.state === 'waiting' && hasMoved(note)) void send(note)
    for (const [chatId, told] of acts.told) {
      // A channel line takes no note, so text typed for a colleague has no recipient any more. Later text has one.
      if (isMoveToLine(told) && !passed.has(toRaw(told))) keepDraft(chatId, '')
      passed.add(toRaw(told))
    }
  }
  watch(() => [acts.told, acts.quiet], follow, { deep: true })
  const damaged = readNotes(list => {
    fill(list).forEach(key => later(key))
    follow()
  })

  return { notes, left, sent, unsaved, damaged, hasMoved, draftOf, keepDraft, attach, announce, send, forget }
})

/** Keeps notes until the act that is about to start has shown. */
function createWaiting(
  { setDraft, setNote, addTaking, dropTakings }: ReturnType<typeof createNotes>,
  keyOf: (chatId: ChatId) => NoteKey | null,
  save: (key: NoteKey) => unknown,
) {
  const acts = useActs()

  /** Keeps a note until the transfer that is about to start is seen to be done. */
  function attach(chatId: ChatId, to: HandoverNote['to'], text: string): void {
    const key = keyOf(chatId)
    if (!key) return
    // An earlier move says nothing of this one.
    acts.dismiss(chatId)
    setDraft(key, '')
    setNote(key, text.trim() === '' ? null : { to, text: text.trim(), state: 'waiting' })
    void save(key)
  }

  /**
   * Keeps what a colleague is told once the act that is about to start is seen to have taken their dialog; null: they are
   * told nothing, nor what an earlier act that was not done had left.
   */
  function announce(chatId: ChatId, told: Pick<HandoverNote, 'to' | 'text'> | null): void {
    const key = keyOf(chatId)
    if (!key) return
    const isDropped = dropTakings(key)
    if (!told && !isDropped) return
    acts.dismiss(chatId)
    if (told) addTaking(key, { ...told, isOfTaking: true, state: 'waiting' })
    void save(key)
  }

  return { attach, announce }
}

/** Sends notes of the active account, each once. */
function createSending(notes: Ref<Map<string, HandoverNote>>, save: (key: NoteKey) => unknown) {
  const account = useAccount()
  /** The note sent last, for the window's announcement. */
  const sent = ref<HandoverNote | null>(null)

  /** Sends a note once; the outcome is kept with it. */
  async function send(note: HandoverNote): Promise<void> {
    const isOurs = () => note.account === account.active?.id
    if (note.state === 'sending' || !isOurs()) return
    const before = note.state
    note.state = 'sending'
    // Saved first: a restart after a crash must not send it a second time unasked.
    await save(note)
    if (!isOurs()) return putBack(note, before)
    try {
      await call('people.tell', { account: note.account, userId: note.to.id, text: note.text })
      if (notes.value.get(note.id) === note) notes.value.delete(note.id)
      sent.value = { ...note }
    } catch (error) {
      const failure = failureOfSent(error)
      if (isOfAnotherAccount(failure)) return putBack(note, before)
      note.state = failure.code === 'unclear' ? 'unclear' : 'failed'
      note.failure = failure
    }
    await save(note)
  }

  /** Its account was left before the note went out, so it gets its earlier state back. */
  async function putBack(note: HandoverNote, before: HandoverNote['state']): Promise<void> {
    note.state = before
    if (before === 'waiting') note.moved = true
    await save(note)
  }

  watch(
    () => (account.ready ? account.active?.id : null),
    id => {
      for (const note of notes.value.values())
        if (note.account === id && note.moved && note.state === 'waiting') void send(note)
    },
  )

  function forget(note: HandoverNote): void {
    notes.value.delete(note.id)
    void save(note)
  }

  return { sent, send, forget }
}

/**
 * Reads each account's notes from the disk when the account becomes active for the first time.
 *
 * @returns How many notes of the last account could not be read.
 */
function readNotes(take: (list: KeptNotes) => void): Ref<number> {
  const account = useAccount()
  const notices = useNotices()
  const known = new Set<AccountId>()
  const damaged = ref(0)

  async function read(id: AccountId): Promise<void> {
    known.add(id)
    try {
      const found = await call('draft.notes', { accountId: id })
      damaged.value = found.damaged
      take({ account: id, kept: found.notes })
    } catch (error) {
      known.delete(id)
      // An account that was left is read when it becomes active again.
      if (account.active?.id === id) notices.report(error)
    }
  }
  watch(
    () => (account.ready ? (account.active?.id ?? null) : null),
    id => id !== null && !known.has(id) && void read(id),
    { immediate: true },
  )
  return damaged
}

function isMoveTo(id: UserId, told: ActReport | undefined): boolean {
  if (told?.act !== 'transfer' || told.outcome?.verdict !== 'done') return false
  const chosen = told.given?.with?.to
  if (chosen) return chosen.kind === 'person' && chosen.id === id
  // The recipient of an act learned about later is unknown, but the dialog shows its owner.
  return told.outcome.dialog?.operator?.id === id
}

/** Acts that end a colleague's part in a dialog. */
const taking = new Set<Act>(['intercept', 'finishAnother', 'start'])

const isTakenFrom = (id: UserId, told: ActReport | undefined): boolean =>
  told !== undefined && taking.has(told.act) && told.outcome?.verdict === 'done' && told.from === id

/** Whether main already worked with another account and sent nothing. */
const isOfAnotherAccount = ({ reason }: Failure): boolean => reason === 'account_changed'

const isMoveToLine = ({ act, outcome, given }: ActReport): boolean =>
  act === 'transfer' && outcome?.verdict === 'done' && given?.with?.to?.kind === 'line'
