import { onScopeDispose, ref, type Ref } from 'vue'
import type { AccountId } from '../../../electron/contract/account'
import type { ChatId } from '../../../electron/contract/common'
import type { ColleagueNote, KeptNote } from '../../../electron/contract/draft'
import type { Failure } from '../../../electron/contract/failure'
import { call } from '../../api'
import { useDrafts } from '../drafts/drafts'

/** The longest wait before a change goes to the disk, however fast the operator types. */
const saveAfterMs = 250
/** Wait before another attempt to save. */
const retryAfterMs = 5000

/** The account and the dialog that a note belongs to. */
export interface NoteKey {
  account: AccountId
  chatId: ChatId
}

/** A note that goes to a colleague once the dialog has moved to them, or was taken from them. */
export interface HandoverNote extends ColleagueNote, NoteKey {
  id: string
  /** Reason why it was not sent; null for a note of an earlier run too. */
  failure: Failure | null
  /** Its dialog was seen to have moved, but its account was left before it could be sent. */
  moved?: boolean
}

/** What the disk has of an account. */
export interface KeptNotes {
  account: AccountId
  kept: readonly KeptNote[]
}

/** Dialogs with notes of this run, even if gone by now: they win over those on the disk. */
type Since = Record<'drafts' | 'notes' | 'takings', Set<string>>

type NoteContent = Pick<KeptNote, 'draft' | 'note' | 'takings'>

/**
 * The notes in memory, of every account: of each dialog one that goes with it to its receiver, and any number of words to
 * those from whom it was taken. None stands in another's place.
 */
export function createNotes() {
  const notes = ref(new Map<string, HandoverNote>())
  /** Notes typed in the question and not handed over yet, by dialog; closing the question keeps them. */
  const typed = ref(new Map<string, string>())
  const since: Since = { drafts: new Set(), notes: new Set(), takings: new Set() }
  const idOf = ({ account, chatId }: NoteKey) => `${account}:${chatId}`
  let count = 0

  function setDraft(key: NoteKey, text: string): void {
    since.drafts.add(idOf(key))
    if (text === '') typed.value.delete(idOf(key))
    else typed.value.set(idOf(key), text)
  }

  function put({ account, chatId }: NoteKey, note: ColleagueNote): void {
    const dialog = idOf({ account, chatId })
    const id = note.isOfTaking ? `${dialog}:${++count}` : dialog
    notes.value.set(id, { ...note, account, chatId, id, failure: null })
  }

  /** Puts what goes with the dialog in the place of what went with it before. */
  function setNote(key: NoteKey, note: ColleagueNote | null): void {
    since.notes.add(idOf(key))
    if (note) put(key, note)
    else notes.value.delete(idOf(key))
  }

  /** Adds a word to a colleague from whom the dialog is taken. */
  function addTaking(key: NoteKey, note: ColleagueNote): void {
    since.takings.add(idOf(key))
    put(key, note)
  }

  /** Drops the words of acts that were not done. @returns Whether there were any. */
  function dropTakings(key: NoteKey): boolean {
    since.takings.add(idOf(key))
    const undone = takingsOf(key).filter(note => isUndone(note))
    for (const { id } of undone) notes.value.delete(id)
    return undone.length > 0
  }

  const takingsOf = (key: NoteKey) =>
    [...notes.value.values()].filter(note => note.isOfTaking && idOf(note) === idOf(key))

  return {
    ...{ notes, typed, idOf, setDraft, setNote, addTaking, dropTakings },
    ...createKept({ notes, typed, since, idOf, takingsOf, put }),
  }
}

interface KeptParts {
  notes: Ref<Map<string, HandoverNote>>
  typed: Ref<Map<string, string>>
  since: Since
  idOf: (key: NoteKey) => string
  takingsOf: (key: NoteKey) => HandoverNote[]
  put: (key: NoteKey, note: ColleagueNote) => void
}

/** What the disk has of the notes, and gets. */
function createKept({ notes, typed, since, idOf, takingsOf, put }: KeptParts) {
  function contentOf(key: NoteKey): NoteContent {
    const note = notes.value.get(idOf(key))
    const takings = takingsOf(key).map(content)
    const draft = typed.value.get(idOf(key)) ?? ''
    return { draft, note: note ? content(note) : null, ...(takings.length > 0 && { takings }) }
  }

  /**
   * Takes an account's drafts and notes from the disk, each kind separately: anything written since wins.
   *
   * @returns The keys with both a draft and a note: the disk may have lost the note when the draft was saved.
   */
  function fill({ account, kept }: KeptNotes): NoteKey[] {
    const mixed: NoteKey[] = []
    for (const { chatId, draft, note, takings = [] } of kept) {
      const key = { account, chatId }
      const id = idOf(key)
      if (draft !== '' && !since.drafts.has(id)) typed.value.set(id, draft)
      // Earlier versions kept one note of either kind.
      const found = [...(note ? [note] : []), ...takings].filter(
        each => !(each.isOfTaking ? since.takings.has(id) && isUndone(each) : since.notes.has(id)),
      )
      for (const each of found) put(key, each)
      if (found.length > 0 && (since.drafts.has(id) || since.takings.has(id))) mixed.push(key)
    }
    return mixed
  }

  return { contentOf, fill }
}

const isUndone = ({ state, moved }: ColleagueNote & Pick<HandoverNote, 'moved'>) => state === 'waiting' && !moved

const content = ({ to, text, state, isOfTaking }: HandoverNote): ColleagueNote => ({
  ...{ to, text, state },
  ...(isOfTaking && { isOfTaking }),
})

/** Saves notes to colleagues a moment after they change, and again if that failed. */
export function createNoteKeeping(contentOf: (key: NoteKey) => NoteContent) {
  const waiting = new Map<string, { key: NoteKey; timer: ReturnType<typeof setTimeout> }>()
  /** The last attempt to save failed. */
  const unsaved = ref(false)
  const idOf = ({ account, chatId }: NoteKey) => `${account}:${chatId}`

  function later(key: NoteKey, ms = saveAfterMs): void {
    if (waiting.has(idOf(key))) return
    waiting.set(idOf(key), { key, timer: setTimeout(() => void save(key), ms) })
  }

  /** Resolves once it is on the disk, or once that failed and will be retried; never throws. */
  async function save(key: NoteKey): Promise<void> {
    clearTimeout(waiting.get(idOf(key))?.timer)
    waiting.delete(idOf(key))
    try {
      await call('draft.setNote', { accountId: key.account, chatId: key.chatId, ...contentOf(key) })
      unsaved.value = false
    } catch {
      // Shown as unsaved until it succeeds, for any error.
      unsaved.value = true
      later(key, retryAfterMs)
    }
  }

  useDrafts().flushWith(() => {
    for (const { key } of [...waiting.values()]) void save(key)
  })
  onScopeDispose(() => waiting.forEach(({ timer }) => clearTimeout(timer)))

  return { unsaved, later, save }
}
