import { onScopeDispose, ref } from 'vue'
import type { Ref } from 'vue'

/** The time now, in milliseconds since 1970, renewed every `everyMs` for as long as the component lives. */
export function useClock(everyMs: number): Readonly<Ref<number>> {
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), everyMs)
  onScopeDispose(() => clearInterval(timer))
  return now
}
