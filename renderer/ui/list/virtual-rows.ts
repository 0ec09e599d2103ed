import { computed } from 'vue'
import type { Ref } from 'vue'
import { useVirtualizer } from '@tanstack/vue-virtual'
import { rangeWith } from './range'
import { useRowCursor } from './row-cursor'
import { createRowElements } from './row-elements'

interface VirtualRowsGiven<Row> {
  rows: Readonly<Ref<readonly Row[]>>
  scroller: Readonly<Ref<HTMLElement | null>>
  /** Pixels of a row. */
  heightOf(row: Row): number
  /** Rows beyond those in sight. */
  overscan: number
  /** Pixels that stand above the rows in the scroller. */
  above?: number
}

/** A long list of which only what is in sight is in the page, with the row that the keys are on. */
export function useVirtualRows<Row extends { id: string }>(given: VirtualRowsGiven<Row>) {
  const { rows, scroller, heightOf, overscan, above = 0 } = given
  const virtual = useVirtualizer(
    computed(() => ({
      count: rows.value.length,
      getScrollElement: () => scroller.value,
      estimateSize: (index: number) => {
        const { [index]: row } = rows.value
        return row ? heightOf(row) : 0
      },
      overscan,
      scrollMargin: above,
      scrollPaddingStart: above,
      getItemKey: (index: number) => rows.value[index]?.id ?? index,
      rangeExtractor: rangeWith(() => cursor.at.value),
    })),
  )
  const cursor = useRowCursor(rows, index => virtual.value.scrollToIndex(index, { align: 'auto' }))
  const elements = createRowElements()
  const items = computed(() => {
    const inSight = virtual.value.getVirtualItems()
    const numbers = elements(inSight.map(({ key }) => key))
    return inSight.map((item, index) => ({ ...item, element: numbers[index] }))
  })
  return { virtual, items, cursor }
}
