import { onScopeDispose, ref } from 'vue'
import type { ChatId } from '../../../../electron/contract/common'
import type { AccountId } from '../../../../electron/contract/account'
import type { KeptNote } from '../../../../electron/contract/draft'
import { call } from '../../../api'
import { useDrafts } from '../../drafts/drafts'
import type { NoteKey } from './notes'

/** The longest wait before a change goes to the disk, however fast the operator types. */
const saveAfterMs = 250
/** Wait before another attempt to save. */
const retryAfterMs = 5000

/** Saves notes to colleagues a moment after they change, and again if that failed. */
export function createNoteKeeping(contentOf: (key: NoteKey) => Pick<KeptNote, 'draft' | 'note' | 'takings'>) {
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
