import { onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { Saving } from '../../../electron/contract/file'
import { call, on } from '../../api'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'

/** Files of messages on their way to this computer's disk, the last one of each file. */
export const useSavings = defineStore('savings', () => {
  const { report } = useNotices()
  const { asker } = useAccount()
  const byMedia = ref(new Map<string, Saving>())

  onScopeDispose(on('file.saving', saving => byMedia.value.set(saving.media, saving)))

  /** Asks for the place and saves; the progress is in {@link byMedia}. */
  async function save(media: string): Promise<void> {
    if (byMedia.value.get(media)?.state === 'saving') return
    await asker()('file.save', { media }).catch(report)
  }
  const stop = (id: string): Promise<void> => asker()('file.stop', { id }).catch(report)
  const reveal = (id: string): Promise<void> => call('file.reveal', { id }).catch(report)
  const dismiss = (media: string) => byMedia.value.delete(media)

  return { byMedia, save, stop, reveal, dismiss }
})
