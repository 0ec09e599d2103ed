import { computed, onBeforeUnmount, ref, watch } from 'vue'
import type { Ref } from 'vue'
import type { ResultGroup, ResultRow, Results } from './results'

/** Pixels of a group's title. */
export const titleHeight = 28
/** Rows up to which results are drawn as a whole. */
const few = 100
/** Pixels that are scrolled before other rows are drawn; as many are drawn above and below those in sight. */
const step = 480

interface SightGiven {
  results: () => Results
  /** Index of the row that the keys are on: it is always drawn. */
  cursor: () => number
  /** Pixels of a row. */
  height: Readonly<Ref<number>>
  scroller: Readonly<Ref<HTMLElement | null>>
}

/** @returns What is to be drawn of long results: the groups and rows in sight, each where it stands in the whole. */
export function useResultsInSight({ results, cursor, height, scroller }: SightGiven) {
  const sight = ref({ from: 0, to: 2 * step })

  function look(): void {
    if (!scroller.value) return
    const { scrollTop, clientHeight } = scroller.value
    const from = (Math.floor(scrollTop / step) - 1) * step
    const to = (Math.ceil((scrollTop + clientHeight) / step) + 1) * step
    if (from !== sight.value.from || to !== sight.value.to) sight.value = { from, to }
  }
  const sized = new ResizeObserver(look)
  watch(
    scroller,
    now => {
      sized.disconnect()
      if (now) sized.observe(now)
    },
    { flush: 'post', immediate: true },
  )
  onBeforeUnmount(() => sized.disconnect())

  const groups = computed(() => placed(results().groups, height.value))
  const shown = computed(() => {
    const isWhole = results().rows.length <= few
    const { from, to } = sight.value
    const isSeen = ({ top, bottom }: Span) => isWhole || (top < to && bottom > from)
    return groups.value.flatMap(({ group, rows, ...span }) => {
      const has = rows.some(({ index }) => index === cursor())
      if (!isSeen(span) && !has) return []
      return [{ group, ...span, rows: rows.filter(row => isSeen(row) || row.index === cursor()) }]
    })
  })
  const total = computed(() => groups.value.at(-1)?.bottom ?? 0)
  return { shown, total, look }
}

/** Where something stands in the whole, in pixels. */
interface Span {
  top: number
  bottom: number
}

interface PlacedRow extends Span {
  row: ResultRow
  /** Among the rows of all groups. */
  index: number
}

interface PlacedGroup extends Span {
  group: ResultGroup
  rows: PlacedRow[]
}

function placed(groups: readonly ResultGroup[], height: number): PlacedGroup[] {
  let [bottom, index] = [0, 0]
  return groups.map(group => {
    const top = bottom
    bottom += group.titled ? titleHeight : 0
    const rows = group.rows.map(row => ({ row, index: index++, top: bottom, bottom: (bottom += height) }))
    return { group, top, bottom, rows }
  })
}
