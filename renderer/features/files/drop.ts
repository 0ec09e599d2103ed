import { onActivated, onBeforeUnmount, onDeactivated, onMounted, ref } from 'vue'
import { listenTo } from '../../ui/window-listener'

export interface DropTarget {
  /** The element that takes files dropped anywhere on it; null while it is absent. */
  area: () => HTMLElement | null
  can: () => boolean
  take: (files: File[]) => void
}

/** Takes files dropped on an area and none dropped beside it. A drag of words is left alone. */
export function useFileDrop({ area, can, take }: DropTarget) {
  /** Files are held over the area right now. */
  const over = ref(false)
  /** The drag started in the window: its picture or link is not a file of the operator. */
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
    // Null: they have left the window, or were dropped where nothing takes them.
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
      // No end is reported if the dragged element has left the page meanwhile; the mouse sends no events until then.
      listenTo('pointermove', ended),
    ]
  }
  // A kept view that is hidden must not answer for the shown one.
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
