import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { MyDialogGroup } from '../../../electron/contract/my-dialogs'
import { keptList } from '../../ui/kept-list'
import { useMyDialogs } from './my-dialogs'
import { arrange, filtered, ownGroups, rowsOf, type MyDialogsSection } from './order'

/** Milliseconds without pointer or keys after which the order may change again. */
const stillMs = 4000
const kept = 'own.folded'

/** My dialogs as rows: filtered, grouped, folded, and in an order that does not change under the pointer. */
export function useMyDialogsList() {
  const own = useMyDialogs()
  const filter = ref('')
  const folded = ref(readFolded())
  const sections = shallowRef<MyDialogsSection[]>([])
  const { held, touch, release } = useHold()
  /** The filter of the shown rows; a different one allows a new order. */
  let shownFilter = ''

  watch(
    [() => own.byChat, filter, held],
    () => {
      const keep = held.value && shownFilter === filter.value
      sections.value = arrange(filtered(own.byChat.values(), filter.value), keep ? sections.value : null)
      shownFilter = filter.value
    },
    { immediate: true },
  )

  function fold(group: MyDialogGroup, wanted = !folded.value.has(group)): void {
    const next = new Set(folded.value)
    if (wanted) next.add(group)
    else next.delete(group)
    folded.value = next
    localStorage.setItem(kept, JSON.stringify([...next]))
  }

  const rows = computed(() => rowsOf(sections.value, folded.value))
  /** The visible dialogs, in order. */
  const order = computed(() => rows.value.flatMap(({ dialog }) => (dialog ? [dialog.chatId] : [])))
  const shown = computed(() => sections.value.reduce((sum, { dialogs }) => sum + dialogs.length, 0))
  return { filter, sections, rows, order, shown, fold, touch, release }
}

function readFolded(): Set<MyDialogGroup> {
  const list = keptList(kept) ?? ['closed']
  return new Set(ownGroups.filter(group => list.includes(group)))
}

/** Whether the operator points at the list or moves in it: a row must not slip away from under the pointer. */
function useHold() {
  const held = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  function release(): void {
    clearTimeout(timer)
    held.value = false
  }
  function touch(): void {
    clearTimeout(timer)
    held.value = true
    timer = setTimeout(release, stillMs)
  }
  onScopeDispose(release)
  return { held, touch, release }
}
