import { onScopeDispose, ref } from 'vue'
import type { ChatId } from '../../../electron/contract/common'
import type { AccountId } from '../../../electron/contract/account'
import type { KeptNote } from '../../../electron/contract/draft'
import { call } from '../../api'
import { useDrafts } from '../drafts/drafts'

/** The longest wait between a change and its way to the disk, however fast one types. */
const saveAfterMs = 250
/** Wait before another attempt to save. */
const retryAfterMs = 5000

/** Whose note, and about which dialog. */
export interface NoteKey {
  account: AccountId
  chatId: ChatId
}

/** Takes notes to colleagues to the disk a moment after they have changed, and again when that failed. */
export function createNoteKeeping(contentOf: (key: NoteKey) => Pick<KeptNote, 'draft' | 'note'>) {
  const waiting = new Map<string, { key: NoteKey; timer: ReturnType<typeof setTimeout> }>()
  /** The last attempt to save failed. */
  const unsaved = ref(false)
  const idOf = ({ account, chatId }: NoteKey) => `${account}:${chatId}`

  function later(key: NoteKey, ms = saveAfterMs): void {
    if (waiting.has(idOf(key))) return
    waiting.set(idOf(key), { key, timer: setTimeout(() => void save(key), ms) })
  }

  /** Resolves when it is on the disk, or when that failed and will be tried again; never throws. */
  async function save(key: NoteKey): Promise<void> {
    clearTimeout(waiting.get(idOf(key))?.timer)
    waiting.delete(idOf(key))
    try {
      await call('draft.setNote', { accountId: key.account, chatId: key.chatId, ...contentOf(key) })
      unsaved.value = false
    } catch {
      // Of whatever kind: shown as unsaved until it succeeds.
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
