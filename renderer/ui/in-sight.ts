import { onBeforeUnmount, ref, watch, type Ref } from 'vue'

/** Milliseconds for which something must be in sight to count as looked at: scrolling past does not. */
const glanceMs = 100
/** Pixels around the scrolled area within which the next items are fetched. */
const ahead = 400

/** @returns Whether an element is in sight, and has been for long enough to be looked at. */
export function useSight(element: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<boolean>> {
  const inSight = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  const settle = (value: boolean) => {
    clearTimeout(timer)
    if (value !== inSight.value) timer = setTimeout(() => (inSight.value = value), glanceMs)
  }
  const options = { scrollMargin: `${ahead}px` }
  const observer = new IntersectionObserver(entries => settle(entries.at(-1)?.isIntersecting ?? false), options)
  watch(element, (now, before) => {
    if (before) observer.unobserve(before)
    if (now) observer.observe(now)
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    observer.disconnect()
  })
  return inSight
}
