import { computed, nextTick, onBeforeUnmount, onMounted, ref, watch } from 'vue'
import type { ComponentPublicInstance, Ref } from 'vue'
import { useVirtualizer } from '@tanstack/vue-virtual'
import type { VirtualItem, Virtualizer } from '@tanstack/vue-virtual'
import { rangeWith } from '../../ui/list/range'
import type { HistoryRow } from './history'
import type { MessageAnchor, MessagePlace } from './places'

type Scroller = Readonly<Ref<HTMLElement | null>>
type Rows = Readonly<Ref<HistoryRow[]>>

/** Pixels from the end within which the list is "at the end" and stays there as it grows. */
const near = 48
/** Pixels above the first message, for the button for earlier ones. */
const above = 44
/** Pixels from the beginning within which earlier messages are read. */
const early = 240

/**
 * A long list of messages with only those in sight in the page. At its end it stays there, and otherwise it keeps its
 * place when earlier messages are added.
 *
 * @param kept The message that stays in the page even when scrolled away, as it may have the focus.
 * @param left Where the operator left the list; otherwise it begins at its end.
 */
export function useMessageScroll(
  scroller: Scroller,
  rows: Rows,
  kept: Readonly<Ref<number | null>>,
  left: MessagePlace | null = null,
) {
  const anchor = anchorIn(rows.value, left)
  const atEnd = ref(anchor === null)
  const stay = createStay()
  const atStart = ref(false)
  /** The very beginning is in sight. */
  const atTop = ref(anchor !== null && left !== null && left.top < above)
  const virtual = useMessageRows(scroller, rows, kept, left, anchor !== null)
  const items = computed(() => virtual.value.getVirtualItems())
  const height = computed(() => virtual.value.getTotalSize())

  const measure = (element: Element | ComponentPublicInstance | null) =>
    element instanceof Element && virtual.value.measureElement(element)
  const moves = createMoves({ scroller, rows, virtual, atEnd, note: stay.note })
  const { toEnd, toMessage } = moves
  function scrolled(): void {
    const element = scroller.value
    if (!element) return
    atEnd.value = stay.isAtEnd(element, atEnd.value)
    atTop.value = element.scrollTop < above
    atStart.value = element.scrollTop < early && !atEnd.value
  }
  const { top, firstInSight, here } = createSight(virtual, rows, items)
  /** To come back to. */
  function place(): Pick<MessagePlace, 'anchor' | 'top' | 'rows'> {
    return { anchor: atEnd.value ? null : here(), top: top(), rows: virtual.value.takeSnapshot() }
  }

  /** Goes on being at the end, unless somebody has meanwhile asked for another place. */
  const hold = () => (atEnd.value ? toEnd() : undefined)
  // Shown rows may be taller or shorter than estimated, so the list is held at its end.
  watch(height, () => nextTick(hold))
  holdEnd(scroller, hold)
  onMounted(async () => {
    await nextTick()
    if (anchor) await toMessage(anchor.id, 'start', anchor.by)
    else hold()
    tellPlace(scroller.value, virtual.value.scrollOffset ?? 0)
    // A list that fits does not scroll either, and its beginning is in sight at once.
    atTop.value = (scroller.value?.scrollTop ?? 0) < above
  })
  keepPlace({ scroller, rows, virtual, atEnd })

  return { items, height, atEnd, atTop, atStart, measure, ...moves, scrolled, firstInSight, place }
}

interface Moving {
  scroller: Scroller
  rows: Rows
  virtual: ReturnType<typeof useMessageRows>
  atEnd: Ref<boolean>
  /** Takes a place that the list was put to. */
  note: (element: HTMLElement) => void
}

function createMoves({ scroller, rows, virtual, atEnd, note }: Moving) {
  /** Counts the moves: one ends where the next begins. */
  let moves = 0
  function toEnd(): void {
    const element = scroller.value
    if (!element) return
    moves++
    atEnd.value = true
    element.scrollTop = element.scrollHeight
    note(element)
  }
  // The browser alone would scroll smoothly, and rows measured on the way would make it miss.
  function toStart(): void {
    moves++
    atEnd.value = false
    if (scroller.value) scroller.value.scrollTop = 0
  }
  async function toMessage(id: number, align: 'start' | 'center' = 'center', by = 0): Promise<void> {
    const [element, own] = [scroller.value, ++moves]
    if (!element) return
    // Its place becomes known as the rows around it are measured.
    for (let look = 0; look < 6; look++) {
      const index = rows.value.findIndex(row => row.message.id === id)
      const [offset] = (index >= 0 && virtual.value.getOffsetForIndex(index, align)) || []
      if (offset === undefined) return
      atEnd.value = false
      if (Math.abs(element.scrollTop - offset - by) > 1) element.scrollTop = offset + by
      await nextFrame()
      if (own !== moves) return
    }
    // Its place may be so near the end that the list is there, and nothing scrolls any more.
    atEnd.value = fromEnd(element) < near
  }
  return { toEnd, toStart, toMessage }
}

/** Pixels between what is in sight and the end of the list. */
const fromEnd = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number =>
  scrollHeight - scrollTop - clientHeight

/** A message that has gone since is no place to go back to. */
const anchorIn = (rows: readonly HistoryRow[], left: MessagePlace | null): MessageAnchor | null =>
  left?.anchor && rows.some(({ message }) => message.id === left.anchor?.id) ? left.anchor : null

/** What is at the top of the list. */
function createSight(
  virtual: ReturnType<typeof useMessageRows>,
  rows: Rows,
  items: Readonly<Ref<readonly VirtualItem[]>>,
) {
  // The element itself would have the page laid out first.
  const top = () => virtual.value.scrollOffset ?? 0
  const topItem = () => items.value.find(each => each.end > top())
  const idOf = (item: VirtualItem | undefined) => (item ? (rows.value[item.index]?.message.id ?? null) : null)
  return {
    top,
    /** The first message that is in sight. */
    firstInSight: () => idOf(topItem()),
    here(): MessageAnchor | null {
      const item = topItem()
      const id = idOf(item)
      return item && id !== null ? { id, by: top() - item.start } : null
    },
  }
}

/** The virtual list hears of its place by scrolling alone, and a list that fits into the window does not scroll. */
function tellPlace(element: HTMLElement | null, believed: number): void {
  if (element && Math.abs(element.scrollTop - believed) > 1) element.dispatchEvent(new Event('scroll'))
}

/**
 * Whether a scrolled list is at its end. Only scrolling up leaves the end: new messages below, less room for the list
 * or a corrected height do not, though they move the list too.
 */
function createStay() {
  let last = { scrollTop: 0, scrollHeight: 0, clientHeight: 0 }
  const note = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): void =>
    void (last = { scrollTop, scrollHeight, clientHeight })

  function isAtEnd(element: HTMLElement, wasAtEnd: boolean): boolean {
    const { scrollTop, scrollHeight, clientHeight } = element
    const isSameSize = scrollHeight === last.scrollHeight && clientHeight === last.clientHeight
    const isGone = isSameSize && scrollTop < last.scrollTop
    note(element)
    return fromEnd(element) < near || (wasAtEnd && !isGone)
  }
  return { note, isAtEnd }
}

interface KeptPlace {
  scroller: Scroller
  rows: Rows
  virtual: ReturnType<typeof useMessageRows>
  atEnd: Readonly<Ref<boolean>>
}

/**
 * Keeps the first message in sight where it is when earlier ones are put before it. The virtual list does so as well,
 * but before the page has grown, so that the browser cuts its move off at what is then the end.
 */
function keepPlace({ scroller, rows, virtual, atEnd }: KeptPlace): void {
  watch(
    () => rows.value[0]?.message.id ?? 0,
    async (first, before) => {
      const element = scroller.value
      const top = element?.scrollTop ?? 0
      const item = virtual.value.getVirtualItems().find(({ end }) => end > top)
      if (!element || !item || first === 0 || first >= before || atEnd.value) return
      const distance = item.start - top
      await nextTick()
      const index = rows.value.findIndex(({ message }) => message.id === item.key)
      const [offset] = (index >= 0 && virtual.value.getOffsetForIndex(index, 'start')) || []
      if (offset !== undefined) element.scrollTop = offset - distance
    },
    // Before the virtual list learns of them.
    { flush: 'sync' },
  )
}

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve))

/**
 * Holds the end when the room for the list changes: an outcome appears above, the window is resized, or a message on
 * its way below is refused. The observed parts of the list are always there.
 */
function holdEnd(scroller: Readonly<Ref<HTMLElement | null>>, hold: () => void): void {
  const resized = new ResizeObserver(hold)
  onMounted(() => {
    const element = scroller.value
    if (!element) return
    resized.observe(element)
    for (const part of element.children) resized.observe(part)
  })
  onBeforeUnmount(() => resized.disconnect())
}

function useMessageRows(
  scroller: Scroller,
  rows: Rows,
  kept: Readonly<Ref<number | null>>,
  left: MessagePlace | null,
  isBack: boolean,
) {
  const keptAt = computed(() => (kept.value === null ? -1 : rows.value.findIndex(row => row.message.id === kept.value)))
  const overscan = useOverscan()

  const virtual: Ref<Virtualizer<HTMLElement, Element>> = useVirtualizer(
    computed(() => ({
      count: rows.value.length,
      getScrollElement: () => scroller.value,
      estimateSize: (index: number) => estimateOf(rows.value[index]),
      overscan: overscan.value,
      rangeExtractor: rangeWith(() => keptAt.value),
      paddingStart: above,
      initialMeasurementsCache: left?.rows ?? [],
      // Otherwise the rows at the beginning would be drawn first, for nothing.
      initialOffset: left && isBack ? left.top : () => virtual.value.getTotalSize(),
      anchorTo: 'end' as const,
      scrollEndThreshold: near,
      getItemKey: (index: number) => rows.value[index]?.message.id ?? index,
    })),
  )
  return virtual
}

/** Rows beyond those in sight: few until the list is there, so that a dialog shows sooner. */
function useOverscan(): Readonly<Ref<number>> {
  const overscan = ref(1)
  let timer: ReturnType<typeof setTimeout> | undefined
  onMounted(() => (timer = setTimeout(() => (overscan.value = 12), 200)))
  onBeforeUnmount(() => clearTimeout(timer))
  return overscan
}

/** Pixels of a row's parts, and characters in one of its lines. */
const [line, padding, gap, heading, perLine] = [20, 16, 10, 32, 55]

/** A row's likely height: the closer it is, the less the list moves once it is drawn and measured. */
function estimateOf(row: HistoryRow | undefined): number {
  if (!row) return line + padding
  const { text, files, fields, author, replyTo } = row.message
  const lines = text.split('\n', 40).reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0)
  const extra = 2 * fields.length + 2 * files.length + (replyTo === null ? 0 : 2)
  const before = (row.speaks ? gap : 0) + (row.newDay || row.newSession ? heading : 0)
  return before + line * (lines + extra) + (author.kind === 'system' ? 0 : padding)
}
