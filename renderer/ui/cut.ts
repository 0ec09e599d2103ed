import { nextTick, onBeforeUnmount, ref, watch } from 'vue'
import type { Ref } from 'vue'

/** @returns Whether a text on one line is longer than its place; looked at again when either changes. */
export function useCut(
  element: Readonly<Ref<HTMLElement | null>>,
  text: Readonly<Ref<unknown>>,
): Readonly<Ref<boolean>> {
  const isCut = ref(false)
  const look = () => (isCut.value = (element.value?.scrollWidth ?? 0) > (element.value?.clientWidth ?? 0) + 1)
  const resized = new ResizeObserver(look)
  watch(element, (now, before) => {
    if (before) resized.unobserve(before)
    if (now) resized.observe(now)
  })
  watch(text, () => void nextTick(look), { flush: 'post' })
  onBeforeUnmount(() => resized.disconnect())
  return isCut
}
