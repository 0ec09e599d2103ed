import { ref, watch } from 'vue'
import type { Ref } from 'vue'
import { keep } from './kept'

/** A yes or no that the window remembers under a name of its own; `media` decides until the operator has. */
export function keptFlag(name: string, media: string): Ref<boolean> {
  const kept = localStorage.getItem(name)
  const flag = ref(kept === null ? matchMedia(media).matches : kept === 'yes')
  watch(flag, value => keep(name, value ? 'yes' : 'no'))
  return flag
}
