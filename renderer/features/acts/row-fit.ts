import { onBeforeUnmount, onMounted, onUpdated, readonly, ref } from 'vue'
import type { Ref } from 'vue'

/** Widths in CSS pixels, as they stand in the row now. */
export interface RowWidths {
  /** Of the row. */
  room: number
  /** Of its parts, in their order. */
  parts: readonly number[]
  /** Of the button for the parts that do not fit; it is always there. */
  more: number
  /** Between two parts. */
  gap: number
}

/** @returns How many parts of a row fit beside the button for the others, counted from its start. */
export function fitting({ room, parts, more, gap }: RowWidths): number {
  let used = more
  const tooMuch = parts.findIndex(width => (used += gap + width) > room)
  return tooMuch < 0 ? parts.length : tooMuch
}

/**
 * Counts the parts of a row that fit, and counts again whenever the row or a part changes its width. Parts are the
 * elements with `data-fit`; the button for the others is the one with `data-fit-more`. All keep their width while out
 * of sight, so they must not be removed from the page or set to `display: none`.
 *
 * @returns Infinite until it has been measured.
 */
export function useRowFit(row: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<number>> {
  const count = ref(Infinity)
  const known = new WeakSet<Element>()
  const resized = new ResizeObserver(() => {
    if (row.value) count.value = fitting(measure(row.value))
  })

  function follow(): void {
    if (!row.value) return
    for (const element of [row.value, ...row.value.querySelectorAll('[data-fit], [data-fit-more]')]) {
      // Observing an element again would measure it again, and so on for ever.
      if (known.has(element)) continue
      known.add(element)
      resized.observe(element)
    }
  }
  onMounted(follow)
  onUpdated(follow)
  onBeforeUnmount(() => resized.disconnect())

  return readonly(count)
}

const widthOf = (element: Element | null) => element?.getBoundingClientRect().width ?? 0

const measure = (row: HTMLElement): RowWidths => ({
  room: widthOf(row),
  parts: [...row.querySelectorAll('[data-fit]')].map(widthOf),
  more: widthOf(row.querySelector('[data-fit-more]')),
  gap: parseFloat(getComputedStyle(row).columnGap) || 0,
})
