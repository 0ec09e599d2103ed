import { onScopeDispose, type Ref, type ShallowRef, shallowRef, watch } from 'vue'
import { isQuestionLeaving, isQuestionOpen } from './questions'

const isFree = () => !isQuestionOpen() && !isQuestionLeaving()

/**
 * Lets a question that opens by itself wait until no other is open, so that nothing typed there is lost. Once it is
 * open, what it is about may change.
 *
 * @param wanted What to ask about; null for nothing.
 * @param onWait Hears that it has to wait for another question.
 */
export function useWhenFree<T extends object>(
  wanted: Readonly<Ref<T | null>>,
  onWait: () => void = () => {},
): Readonly<Ref<T | null>> {
  const asked: ShallowRef<T | null> = shallowRef(null)
  let watching: MutationObserver | null = null

  function stop(): void {
    watching?.disconnect()
    watching = null
  }
  function wait(): void {
    if (isQuestionOpen()) onWait()
    watching = new MutationObserver(() => {
      if (!isFree()) return
      stop()
      asked.value = wanted.value
    })
    watching.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-state'] })
  }

  watch(
    wanted,
    now => {
      stop()
      if (now === null || asked.value || isFree()) asked.value = now
      else wait()
    },
    { immediate: true },
  )
  onScopeDispose(stop)
  return asked
}
