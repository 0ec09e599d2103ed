import { computed, ref, toRaw, watch } from 'vue'
import type { Ref } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { ChatId, UserId } from '../../../electron/contract/common'
import type { AccountId } from '../../../electron/contract/account'
import type { ColleagueNote, KeptNote } from '../../../electron/contract/draft'
import { call, failureOfSent } from '../../api'
import { useAccount } from '../../app/account'
import { type ActReport, useActs } from './acts'
import { createNoteKeeping, type NoteKey } from './handover-keeping'
import { useNotices } from '../../app/notices'

/** A note that goes to a colleague once the dialog has moved to him. */
export interface HandoverNote extends ColleagueNote, NoteKey {
  /** Why it was not sent; null also of a note of an earlier run. */
  failure: Failure | null
  /** Its dialog was seen to have moved, but its account was left before it could be sent. */
  moved?: boolean
}

/** Notes to the colleagues whom dialogs are transferred to. None is lost before it was sent or thrown away. */
export const useHandover = defineStore('handover', () => {
  const account = useAccount()
  const acts = useActs()
  const { notes, typed, idOf, setDraft, setNote, contentOf, fill } = createNotes()
  const { unsaved, later, save } = createNoteKeeping(contentOf)
  /** Reports of acts so far. */
  const passed = new WeakSet<ActReport>()
  const { sent, send, forget } = createSending(notes, idOf, save)

  /** Of a dialog of the account worked with; null without one. */
  const keyOf = (chatId: ChatId): NoteKey | null => (account.active ? { account: account.active.id, chatId } : null)
  /** Notes of the account worked with that did not go out; one whose transfer is under way is not missing yet. */
  const left = computed(() =>
    [...notes.value.values()].filter(
      note => note.account === account.active?.id && !(note.state === 'waiting' && acts.busy.has(note.chatId)),
    ),
  )

  function draftOf(chatId: ChatId): string {
    const key = keyOf(chatId)
    return key ? (typed.value.get(idOf(key)) ?? notes.value.get(idOf(key))?.text ?? '') : ''
  }

  function keepDraft(chatId: ChatId, text: string): void {
    const key = keyOf(chatId)
    if (!key || text === (typed.value.get(idOf(key)) ?? '')) return
    setDraft(key, text)
    later(key)
  }

  /** Lays a note by until the transfer that is about to begin is seen to be done. */
  function attach(chatId: ChatId, to: HandoverNote['to'], text: string): void {
    const key = keyOf(chatId)
    if (!key) return
    setDraft(key, '')
    setNote(key, text.trim() === '' ? null : { ...key, to, text: text.trim(), state: 'waiting', failure: null })
    void save(key)
  }

  /** The dialog was seen to have moved to whom the note is for. */
  const hasMoved = ({ chatId, to, moved }: HandoverNote): boolean => moved ?? isMoveTo(to.id, acts.told.get(chatId))

  function follow(): void {
    for (const note of left.value) if (note.state === 'waiting' && hasMoved(note)) void send(note)
    for (const [chatId, told] of acts.told) {
      // A line takes no note: what was typed for a colleague has no one to go to any more. What is typed later has.
      if (isMoveToLine(told) && !passed.has(toRaw(told))) keepDraft(chatId, '')
      passed.add(toRaw(told))
    }
  }
  watch(() => acts.told, follow, { deep: true })
  const damaged = readNotes(list => {
    for (const key of fill(list)) later(key)
    follow()
  })

  return { notes, left, sent, unsaved, damaged, hasMoved, draftOf, keepDraft, attach, send, forget }
})

/** The notes at hand, of every account. */
function createNotes() {
  const notes = ref(new Map<string, HandoverNote>())
  /** Notes written in the question and not given out yet, by dialog: closing the question keeps them. */
  const typed = ref(new Map<string, string>())
  /** Notes of this run, even if gone by now: they count more than what the disk has. */
  const since = { drafts: new Set<string>(), notes: new Set<string>() }
  const idOf = ({ account, chatId }: NoteKey) => `${account}:${chatId}`

  function setDraft(key: NoteKey, text: string): void {
    since.drafts.add(idOf(key))
    if (text === '') typed.value.delete(idOf(key))
    else typed.value.set(idOf(key), text)
  }

  function setNote(key: NoteKey, note: HandoverNote | null): void {
    since.notes.add(idOf(key))
    if (note) notes.value.set(idOf(key), note)
    else notes.value.delete(idOf(key))
  }

  function contentOf(key: NoteKey): Pick<KeptNote, 'draft' | 'note'> {
    const note = notes.value.get(idOf(key))
    const draft = typed.value.get(idOf(key)) ?? ''
    return { draft, note: note ? { to: note.to, text: note.text, state: note.state } : null }
  }

  /**
   * Takes what an account had on disk, drafts and notes apart: of each, what was written since counts more.
   *
   * @returns Of which both are there now, so that the disk may have lost the note when the draft was saved.
   */
  function fill({ account, kept }: KeptNotes): NoteKey[] {
    const mixed: NoteKey[] = []
    for (const { chatId, draft, note } of kept) {
      const key = { account, chatId }
      const id = idOf(key)
      if (draft !== '' && !since.drafts.has(id)) typed.value.set(id, draft)
      if (!note || since.notes.has(id)) continue
      notes.value.set(id, { ...key, ...note, failure: null })
      if (since.drafts.has(id)) mixed.push(key)
    }
    return mixed
  }

  return { notes, typed, idOf, setDraft, setNote, contentOf, fill }
}

/** Sends notes of the account worked with, each once. */
function createSending(
  notes: Ref<Map<string, HandoverNote>>,
  idOf: (key: NoteKey) => string,
  save: (key: NoteKey) => unknown,
) {
  const account = useAccount()
  /** The note sent last, for the window's announcement. */
  const sent = ref<HandoverNote | null>(null)

  /** Sends a note, once; what becomes of it is kept with it. */
  async function send(note: HandoverNote): Promise<void> {
    const isOurs = () => note.account === account.active?.id
    if (note.state === 'sending' || !isOurs()) return
    const before = note.state
    note.state = 'sending'
    // On the disk before: who starts anew after a crash must not send it a second time unasked.
    await save(note)
    if (!isOurs()) return putBack(note, before)
    try {
      await call('people.tell', { account: note.account, userId: note.to.id, text: note.text })
      if (notes.value.get(idOf(note)) === note) notes.value.delete(idOf(note))
      sent.value = { ...note }
    } catch (error) {
      const failure = failureOfSent(error)
      if (isOfAnotherAccount(failure)) return putBack(note, before)
      note.state = failure.code === 'unclear' ? 'unclear' : 'failed'
      note.failure = failure
    }
    await save(note)
  }

  /** Its account was left before it went out: it is what it was before. */
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
    notes.value.delete(idOf(note))
    void save(note)
  }

  return { sent, send, forget }
}

interface KeptNotes {
  account: AccountId
  kept: readonly KeptNote[]
}

/**
 * Reads what each account had on disk when it is worked with for the first time.
 *
 * @returns How many of the account read last could not be read.
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
      // Of one that was left: it is read when that one is turned to again.
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
  // Of an act learned of later it is not known to whom: the dialog says whose it is.
  return told.outcome.dialog?.operator?.id === id
}

/** Main worked with another account already, and has sent nothing. */
const isOfAnotherAccount = ({ reason }: Failure): boolean => reason === 'account_changed'

const isMoveToLine = ({ act, outcome, given }: ActReport): boolean =>
  act === 'transfer' && outcome?.verdict === 'done' && given?.with?.to?.kind === 'line'
