import { call } from '../../api'

/** Tells main that nobody looks at a file's address any more; one that has come is not affected. */
export function leaveMedia(address: string): void {
  call('file.leave', { media: address }).catch(() => {
    // It is fetched for nobody, and nobody needs to know.
  })
}
