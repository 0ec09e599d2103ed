import { defineStore } from 'pinia'
import { call } from '../../api'

/** Addresses of files, as the page shows them. */
export const useMedia = defineStore('media', () => {
  /** Tells main that nobody looks at an address any more; one that has come is not affected. */
  function leave(address: string): void {
    call('file.leave', { media: address }).catch(() => {
      // It is fetched for nobody, and nobody needs to know.
    })
  }
  return { leave }
})
