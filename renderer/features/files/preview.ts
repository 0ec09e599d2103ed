import { computed, ref } from 'vue'
import { defineStore } from 'pinia'
import type { MessageFile } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'
import { useDialogs } from '../dialog/dialogs'

/** The picture shown large, and the dialog's other pictures on either side of it. */
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
  /** Nothing of the preview is needed before the first picture. */
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

  /** @param steps Pictures forward, or backward if negative; it stops at either end. */
  function go(steps: number): void {
    file.value = pictures.value[index.value + steps] ?? file.value
  }

  return { file, everOpened, pictures, index, open, close, giveBack, go }
})
