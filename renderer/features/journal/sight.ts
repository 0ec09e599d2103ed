import { computed, onBeforeUnmount, onMounted, onUpdated, ref, shallowRef, triggerRef } from 'vue'
import type { Ref } from 'vue'
import type { JournalLine } from './lines'

/** Lines up to which the table is drawn as a whole. */
const few = 100
/** Pixels that are scrolled before other lines are drawn; as many are drawn above and below those in sight. */
const step = 480
/** Pixels of a line, until lines have been drawn. */
const usual = 52

interface LinesGiven {
  lines: () => readonly JournalLine[]
  table: Readonly<Ref<HTMLElement | null>>
  /** Index of the act that the keys are on: it is always drawn, with what is below it. */
  cursor: () => number
}

export interface ShownLine {
  line: JournalLine
  /** Among all lines. */
  index: number
  /** Pixels of the lines that are left out above it. */
  gap: number
}

/**
 * Of a long table only the lines in sight are in the page, with the name of their day; their heights are measured, those
 * of the others remembered or guessed. Whichever element scrolls: what counts is where the table is in the window.
 */
export function useLinesInSight({ lines, table, cursor }: LinesGiven) {
  const sight = ref(spanAt(0))
  const isWhole = () => lines().length <= few
  const { heightOf, measure, forget } = useHeights(table, isWhole)

  function look(): void {
    if (!table.value) return
    const { from, to } = spanAt(table.value.getBoundingClientRect().top)
    if (from === sight.value.from && to === sight.value.to) return
    measure()
    sight.value = { from, to }
  }
  onMounted(() => document.addEventListener('scroll', look, { capture: true, passive: true }))
  onBeforeUnmount(() => document.removeEventListener('scroll', look, { capture: true }))

  /** Another width of the table gives its lines other heights; those in the middle of the window stay there. */
  function turn(): void {
    const middle = linesIn(table.value).find(element => element.getBoundingClientRect().bottom > innerHeight / 2)
    const y = middle?.getBoundingClientRect().top ?? 0
    forget()
    measure()
    const place = placed.value.find(({ line }) => line.id === middle?.dataset['line'])
    if (place && !isWhole()) sight.value = spanAt(y - place.top)
  }
  let width = 0
  useSize(table, now => {
    if (now === width) return look()
    width = now
    turn()
  })

  const placed = computed(() => {
    const height = heightOf.value
    let bottom = 0
    return lines().map((line, index) => ({ line, index, top: bottom, bottom: (bottom += height(line.id)) }))
  })
  const parts = computed(() => {
    const { from, to } = sight.value
    const isSeen = ({ top, bottom }: Stretch) => isWhole() || (top < to && bottom > from)
    // The name of a day stays at the top while it is scrolled through.
    const day = placed.value.find(isSeen)?.line.day
    const isKept = (line: JournalLine) => (line.kind === 'day' ? line.id === day : line.index === cursor())
    let end = 0
    const shown: ShownLine[] = []
    for (const { line, index, ...span } of placed.value) {
      if (!isSeen(span) && !isKept(line)) continue
      shown.push({ line, index, gap: span.top - end })
      end = span.bottom
    }
    return { shown, below: (placed.value.at(-1)?.bottom ?? 0) - end }
  })
  return parts
}

/** Where something stands in the whole, in pixels. */
interface Stretch {
  top: number
  bottom: number
}

/** What is drawn of a table whose top is there in the window. */
const spanAt = (top: number) => ({
  from: (Math.floor(-top / step) - 1) * step,
  to: (Math.ceil((innerHeight - top) / step) + 1) * step,
})

const linesIn = (table: HTMLElement | null) => [...(table?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]

/** Heights of lines by their elements, which have `data-line`; not measured where the whole table is in the page. */
function useHeights(table: Readonly<Ref<HTMLElement | null>>, isWhole: () => boolean) {
  const known = shallowRef(new Map<string, number>())
  let guess = 0

  function measure(): void {
    if (isWhole()) return
    let isNew = false
    for (const element of linesIn(table.value)) {
      const { offsetHeight: height } = element
      const { line = '' } = element.dataset
      if (height === 0 || known.value.get(line) === height) continue
      known.value.set(line, height)
      isNew = true
    }
    if (!isNew) return
    const { value: heights } = known
    guess ||= [...heights.values()].reduce((sum, height) => sum + height, 0) / heights.size
    triggerRef(known)
  }
  onUpdated(measure)

  function forget(): void {
    known.value.clear()
    guess = 0
  }

  const heightOf = computed(() => {
    const { value: heights } = known
    return (id: string) => heights.get(id) ?? (guess || usual)
  })
  return { heightOf, measure, forget }
}

/** Tells of each new size of an element, and of the first. */
function useSize(element: Readonly<Ref<HTMLElement | null>>, tell: (width: number) => void): void {
  const sized = new ResizeObserver(() => element.value && tell(element.value.offsetWidth))
  onMounted(() => element.value && sized.observe(element.value))
  onBeforeUnmount(() => sized.disconnect())
}
