import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import type { MessageFile } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'
import { useDialogs } from '../dialog/dialogs'

/** The picture that is shown large, and the others of the dialog on either side of it. */
export const usePreview = defineStore('preview', () => {
  const dialogs = useDialogs()
  const file = ref<MessageFile | null>(null)

  const pictures = computed(() => {
    const all = (dialogs.view?.messages ?? []).flatMap(({ files }) => files.filter(({ kind }) => kind === 'image'))
    return all.some(isShown) || !file.value ? all : [file.value]
  })
  const index = computed(() => pictures.value.findIndex(isShown))
  const isShown = ({ media }: MessageFile) => media.full === file.value?.media.full

  /** The element that had the focus before, and gets it back. */
  let opener: Element | null = null
  /** Before the first picture nothing of all this need be there. */
  const everOpened = ref(false)
  function open(picture: MessageFile): void {
    everOpened.value = true
    opener = document.activeElement
    file.value = picture
  }
  function giveBack(): void {
    if (opener instanceof HTMLElement) opener.focus()
  }
  const close = () => (file.value = null)
  useAccount().onForget(close)

  /** @param steps Pictures forward, or backward when negative; the ends are ends. */
  function go(steps: number): void {
    file.value = pictures.value[index.value + steps] ?? file.value
  }

  return { file, everOpened, pictures, index, open, close, giveBack, go }
})
