import { computed, ref, watch } from 'vue'
import { defineStore } from 'pinia'
import type { Act } from '../../../electron/contract/act'
import type { Operator } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import type { JournalEntry } from '../../../electron/contract/journal'
import type { Holding } from '../../../electron/contract/look'
import { failureOf } from '../../api'
import { useAccount } from '../../app/account'
import { useActs } from './acts'

/** Acts after which a dialog is no longer the one that was taken from a colleague. */
const moving: Act[] = ['intercept', 'transfer', 'skip', 'start', 'startFrom', 'finish', 'finishAnother', 'answer']

/**
 * From whom the operator took dialogs, by the journal, which also knows what was done before a restart; and how long
 * somebody has had one that may be taken.
 */
export const useTaken = defineStore('taken', () => {
  const account = useAccount()
  /** By dialog and session; null where it was not taken from a colleague. */
  const known = ref(new Map<string, Operator | null>())

  async function learn({ chatId, sessionId }: Pick<Dialog, 'chatId' | 'sessionId'>): Promise<void> {
    if (sessionId === null) return
    try {
      const { entries } = await account.call('journal.list', { text: String(chatId), acts: moving, states: ['done'] })
      const last = entries.find(entry => entry.chatId === chatId && entry.sessionId === sessionId)
      known.value.set(keyOf({ chatId, sessionId }), takenFrom(last))
    } catch (error) {
      failureOf(error)
    }
  }
  const from = (dialog: Pick<Dialog, 'chatId' | 'sessionId'>): Operator | null => known.value.get(keyOf(dialog)) ?? null
  account.onForget(() => known.value.clear())

  /** @returns Null where it cannot be learned: the question is asked all the same. */
  async function holding({ chatId }: Pick<Dialog, 'chatId'>, { id }: Operator): Promise<Holding | null> {
    try {
      return await account.call('look.holding', { chatId, ownerId: id })
    } catch (error) {
      failureOf(error)
      return null
    }
  }

  return { learn, from, holding }
})

const takenFrom = (last: JournalEntry | undefined): Operator | null => (last?.act === 'intercept' ? last.from : null)

const keyOf = ({ chatId, sessionId }: Pick<Dialog, 'chatId' | 'sessionId'>) => `${chatId}:${sessionId}`

/**
 * The colleague whom the operator took this dialog from, and the way back to them: null once the session has ended, the
 * dialog is no longer the operator's, or another act of theirs has moved it.
 */
export function useHandBack(dialog: () => Dialog) {
  const acts = useActs()
  const taken = useTaken()
  const colleague = computed(() => (dialog().mine && dialog().status !== 'closed' ? taken.from(dialog()) : null))

  watch(
    // Each act in the dialog is in the journal by the time it is told.
    [() => keyOf(dialog()), () => dialog().mine, () => acts.told.get(dialog().chatId)],
    ([, isMine]) => void (isMine && taken.learn(dialog())),
    { immediate: true },
  )

  /** Main sends it only to the session and owner that the operator sees. */
  function handBack(): void {
    const to = colleague.value
    if (to) void acts.run('transfer', dialog(), { with: { to: { kind: 'person', ...to } } })
  }

  return { colleague, handBack }
}
