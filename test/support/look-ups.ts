import type { Portal } from '../portal/portal'
import type { HttpRecord } from '../portal/types'

/** Calls that follow a shown dialog: the addresses of its pictures, and the mark that it was read. */
const afterwards = new Set(['im.v2.File.download', 'im.dialog.read'])

/** The requests that looked something up, oldest first. */
export const lookUps = (portal: Portal): HttpRecord[] =>
  portal.requests.filter(({ commands }) => commands.some(({ method }) => !afterwards.has(method)))
