import { nextTick, onScopeDispose, ref, watch } from 'vue'
import type { Ref } from 'vue'

/**
 * The first of several forms of a row that the row has room for, the widest form first; the last one where none fits.
 * What a form takes is known only once it is drawn: languages and text sizes differ.
 *
 * @param row The row, which cuts off what it has no room for.
 * @param forms How many forms there are.
 * @param changed What else changes the width of the content, such as the language.
 * @returns The form to draw, from 0.
 */
export function useFittingForm(row: Readonly<Ref<Element | null>>, forms: number, changed: () => unknown): Ref<number> {
  const form = ref(0)
  let attempt = 0

  async function fit(): Promise<void> {
    const own = ++attempt
    for (let wanted = 0; wanted < forms; wanted++) {
      form.value = wanted
      await nextTick()
      if (own !== attempt || !row.value || row.value.scrollWidth <= row.value.clientWidth) return
    }
  }

  const sized = new ResizeObserver(() => void fit())
  watch(
    row,
    now => {
      sized.disconnect()
      if (now) sized.observe(now)
    },
    { flush: 'post', immediate: true },
  )
  watch(changed, () => void fit(), { flush: 'post' })
  onScopeDispose(() => sized.disconnect())
  return form
}
