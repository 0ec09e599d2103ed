import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useDialogs } from '../dialog/dialogs'
import { filtered, narrowed, useMyDialogsFilter } from './filter'
import { useMyDialogs } from './my-dialogs'
import { arrange, countsOf, myDialogPlaces, myDialogTabs, rowsOf } from './order'
import type { MyDialogPlace, MyDialogsSection, MyDialogTab } from './order'
import { keep, keptList } from '../../ui/kept'

/** Milliseconds without pointer or keys after which the order may change again. */
const stillMs = 4000
const kept = { folded: 'own.folded', tab: 'own.tab' } as const

/** My dialogs as rows: filtered, in tabs, and in an order that does not change under the pointer. */
export function useMyDialogsList() {
  const myDialogs = useMyDialogs()
  const dialogs = useDialogs()
  const filter = useMyDialogsFilter()
  const folded = ref(readFolded())
  const tab = ref(readTab())
  const sections = shallowRef<MyDialogsSection[]>([])
  const { held, touch, release } = useHold()
  /** The filter of the shown rows; a different one allows a new order. */
  let shownBy: unknown[] = []

  watch(
    [() => myDialogs.byChat, filter.words, filter.choice, () => dialogs.chosen, held],
    () => {
      const by = [filter.words.value, filter.choice.value]
      const isKept = held.value && by.every((part, index) => part === shownBy[index])
      const found = narrowed(
        filtered(myDialogs.byChat.values(), filter.words.value),
        filter.choice.value,
        dialogs.chosen,
      )
      sections.value = arrange(found, isKept ? sections.value : null)
      shownBy = by
    },
    { immediate: true },
  )

  function fold(place: MyDialogPlace, wanted = !folded.value.has(place)): void {
    const next = new Set(folded.value)
    if (wanted) next.add(place)
    else next.delete(place)
    folded.value = next
    keep(kept.folded, JSON.stringify([...next]))
  }

  function turnTo(wanted: MyDialogTab): void {
    tab.value = wanted
    keep(kept.tab, wanted)
  }

  const rows = computed(() => rowsOf(sections.value, tab.value, folded.value))
  /** The visible dialogs, in order. */
  const order = computed(() => rows.value.flatMap(({ dialog }) => (dialog ? [dialog.chatId] : [])))
  const counts = computed(() => countsOf(sections.value))
  return { filter, tab, turnTo, counts, sections, rows, order, fold, touch, release }
}

function readFolded(): Set<MyDialogPlace> {
  const list = keptList(kept.folded) ?? ['closed']
  return new Set(myDialogPlaces.filter(place => list.includes(place)))
}

/** The tab that the operator left last. */
function readTab(): MyDialogTab {
  const name = localStorage.getItem(kept.tab)
  return myDialogTabs.find(tab => tab === name) ?? 'waiting'
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
