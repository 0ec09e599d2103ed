import { defineStore } from 'pinia'
import { call } from '../../api'

/** Addresses of files, as the page shows them. */
export const useMedia = defineStore('media', () => {
  /** Tells main that an address is out of sight; one already loaded is not affected. */
  function leave(address: string): void {
    call('file.leave', { media: address }).catch(() => {
      // A failure only means a needless fetch, so nobody needs to know.
    })
  }
  return { leave }
})
