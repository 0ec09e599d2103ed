import { onActivated, onBeforeUnmount, onDeactivated, onMounted, ref } from 'vue'
import { listenTo } from '../../ui/window-listener'

export interface DropTarget {
  /** The element that takes files wherever on it they are dropped; null while it is not there. */
  area: () => HTMLElement | null
  can: () => boolean
  take: (files: File[]) => void
}

/** Takes files that are dropped on an area, and none that are dropped beside it. A drag of words is left alone. */
export function useFileDrop({ area, can, take }: DropTarget) {
  /** Files are held over the area right now. */
  const over = ref(false)
  /** The drag has begun in the window: its picture or link is no file of the operator. */
  let own = false

  function isInside({ target }: DragEvent): boolean {
    return target instanceof Node && area()?.contains(target) === true
  }

  function moved(event: DragEvent): void {
    if (own || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    over.value = isInside(event)
    event.dataTransfer.dropEffect = over.value && can() ? 'copy' : 'none'
  }
  function left({ relatedTarget }: DragEvent): void {
    // Null: they have left the window, or are put down where nothing takes them.
    if (relatedTarget === null) over.value = false
  }
  function dropped(event: DragEvent): void {
    over.value = false
    const files = [...(event.dataTransfer?.files ?? [])]
    if (own || files.length === 0) return
    event.preventDefault()
    if (isInside(event) && can()) take(files)
  }
  function begun(): void {
    own = true
  }
  function ended(): void {
    own = false
  }

  let listening: (() => void)[] = []
  function listen(): void {
    listening = [
      listenTo('dragenter', moved),
      listenTo('dragover', moved),
      listenTo('dragleave', left),
      listenTo('drop', dropped),
      listenTo('dragstart', begun),
      listenTo('dragend', ended),
      // The end is not told where what was dragged has gone from the page meanwhile; the mouse is silent until then.
      listenTo('pointermove', ended),
    ]
  }
  // One that is kept beside the shown one must not answer for it.
  function rest(): void {
    over.value = false
    for (const stop of listening) stop()
  }
  onMounted(listen)
  onActivated(listen)
  onDeactivated(rest)
  onBeforeUnmount(rest)

  return { over }
}
