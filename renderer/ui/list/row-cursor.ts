import { computed, nextTick, ref, watch } from 'vue'
import type { Ref } from 'vue'

type Show = (index: number) => void

/**
 * The current row for keys and a list's only Tab stop. It stays with its dialog when the order changes, and goes to the
 * neighbour when the dialog is gone, with the focus if it was there.
 *
 * @param rows A row's `id` is that of its element, which takes the focus itself or has the button that does.
 * @param show Puts the row at an index into the page and into view.
 */
export function useRowCursor<Row extends { id: string }>(rows: Readonly<Ref<readonly Row[]>>, show: Show) {
  const id = ref<string | null>(null)
  /** The last index of the row, for when it is gone. */
  let place = 0

  const at = computed(() => rows.value.findIndex(row => row.id === id.value))
  const row = computed(() => rows.value[at.value] ?? null)

  watch(
    [rows, id],
    () => {
      if (at.value >= 0) return void (place = at.value)
      // Before the page is drawn anew: the row that goes still has the focus.
      const had = document.getElementById(id.value ?? '')?.contains(document.activeElement)
      id.value = rows.value[Math.min(place, rows.value.length - 1)]?.id ?? null
      if (had) void focus()
    },
    { immediate: true },
  )

  /** Puts the focus on the row, for keys. */
  async function focus(): Promise<void> {
    if (at.value < 0) return
    show(at.value)
    await enter()
  }

  /** A distant row appears a frame or two after it was requested. */
  async function enter(): Promise<void> {
    for (let frames = 0; frames < 10; frames++) {
      await nextTick()
      const element = document.getElementById(id.value ?? '')
      const target = element?.hasAttribute('tabindex') ? element : element?.querySelector<HTMLElement>('button')
      if (target) return target.focus({ preventScroll: true })
      await new Promise(requestAnimationFrame)
    }
  }

  function move(to: number): void {
    const target = rows.value[to]
    if (!target) return
    id.value = target.id
    void focus()
  }

  return { id, at, row, focus, move }
}

export type RowCursor<Row extends { id: string }> = ReturnType<typeof useRowCursor<Row>>
