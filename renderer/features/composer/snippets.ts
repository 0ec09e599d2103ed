import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { LineId } from '../../../electron/contract/common'
import type { QuickAnswers, Snippet, SnippetId, SnippetList } from '../../../electron/contract/snippet'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'

/** The operator's snippets, and the quick answers of the channel lines. */
export const useSnippets = defineStore('snippets', () => {
  const notices = useNotices()
  const account = useAccount()
  const own = shallowRef<Snippet[]>([])
  const lines = shallowRef(new Map<LineId, QuickAnswers>())
  /** The snippets could not be read, and their file was set aside. */
  const damaged = ref(false)
  const loading = ref(false)
  const busy = ref(false)

  const quick = computed(() => (lineId: LineId | null) => (lineId ? (lines.value.get(lineId) ?? null) : null))

  function take(list: SnippetList): void {
    own.value = list.snippets
    damaged.value ||= list.damaged
  }

  /** Reads the answers for a dialog of this channel line; main knows which are still fresh. */
  async function load(lineId: LineId | null): Promise<void> {
    loading.value = true
    try {
      const reading = lineId && account.call('snippet.quick', { lineId })
      take(await account.call('snippet.list', {}))
      const answers = await reading
      if (lineId && answers) lines.value = new Map([...lines.value, [lineId, answers]])
    } catch (error) {
      notices.report(error)
    } finally {
      loading.value = false
    }
  }

  async function change(run: () => Promise<SnippetList>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    try {
      take(await account.only(run()))
      return true
    } catch (error) {
      notices.report(error)
      return false
    } finally {
      busy.value = false
    }
  }

  /** Adds an answer, or replaces the one with this id. @returns Whether it was saved; if not, the operator is told. */
  const save = (id: SnippetId | null, name: string, text: string) =>
    change(() => account.asker()('snippet.save', { id, name, text }))
  const remove = (id: SnippetId) => change(() => account.asker()('snippet.remove', { id }))

  account.onForget(() => {
    own.value = []
    lines.value = new Map()
    ;[damaged.value, loading.value, busy.value] = [false, false, false]
  })

  return { own, quick, loading, damaged, busy, load, save, remove }
})
