import { computed, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import type { LineId } from '../../../electron/contract/common'
import type { QuickAnswers, Snippet, SnippetId, SnippetList } from '../../../electron/contract/snippet'
import { call } from '../../api'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'

/** The operator's own ready answers, and the quick answers of the lines. */
export const useSnippets = defineStore('snippets', () => {
  const notices = useNotices()
  const { asker } = useAccount()
  const { own, lines, damaged, busy, loading, turn, take } = createKept()

  const quick = computed(() => (lineId: LineId | null) => (lineId ? (lines.value.get(lineId) ?? null) : null))

  /** Reads what can be offered in a dialog of this line; main knows what is still fresh. */
  async function load(lineId: LineId | null): Promise<void> {
    const isCurrent = turn()
    loading.value = true
    try {
      const reading = lineId && call('snippet.quick', { lineId })
      const list = await call('snippet.list', {})
      if (isCurrent()) take(list)
      const answers = await reading
      if (isCurrent() && lineId && answers) lines.value = new Map([...lines.value, [lineId, answers]])
    } catch (error) {
      if (isCurrent()) notices.report(error)
    } finally {
      if (isCurrent()) loading.value = false
    }
  }

  async function change(run: () => Promise<SnippetList>): Promise<boolean> {
    if (busy.value) return false
    const isCurrent = turn()
    busy.value = true
    try {
      const list = await run()
      if (isCurrent()) take(list)
      return true
    } catch (error) {
      notices.report(error)
      return false
    } finally {
      if (isCurrent()) busy.value = false
    }
  }

  /** Adds an answer, or replaces the one with this id. @returns Whether it was saved; if not, the operator was told. */
  const save = (id: SnippetId | null, name: string, text: string) =>
    change(() => asker()('snippet.save', { id, name, text }))
  const remove = (id: SnippetId) => change(() => asker()('snippet.remove', { id }))

  return { own, quick, loading, damaged, busy, load, save, remove }
})

/** What is known for the account worked with; begun anew for another one. */
function createKept() {
  const account = useAccount()
  const own = shallowRef<Snippet[]>([])
  const lines = shallowRef(new Map<LineId, QuickAnswers>())
  /** The own answers could not be read, and their file was set aside. */
  const damaged = ref(false)
  const loading = ref(false)
  const busy = ref(false)
  let turns = 0

  watch(
    () => account.active?.id,
    () => {
      turns++
      own.value = []
      lines.value = new Map()
      ;[damaged.value, loading.value, busy.value] = [false, false, false]
    },
    { flush: 'sync' },
  )
  return {
    own,
    lines,
    damaged,
    loading,
    busy,
    /** @returns Says later whether the account is still the one of now. */
    turn(): () => boolean {
      const started = turns
      return () => started === turns
    },
    take(list: SnippetList): void {
      own.value = list.snippets
      damaged.value ||= list.damaged
    },
  }
}
