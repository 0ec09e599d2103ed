import { ref } from 'vue'
import { defineStore } from 'pinia'

/** Asks my dialogs to take the focus, also where they are shown already. */
export const useMyDialogsFocus = defineStore('own-focus', () => {
  const asked = ref(0)
  function ask(): void {
    asked.value++
  }
  return { asked, ask }
})
