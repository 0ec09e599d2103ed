import { linkScheme } from '../../contract/deep-link'

/** The part of Electron's `app` in use. */
interface SchemeHandling {
  setAsDefaultProtocolClient(scheme: string): boolean
  removeAsDefaultProtocolClient(scheme: string): boolean
}

/**
 * Tells the system whether links lead to this console. Only a package does: a console run from its sources would leave
 * the path of some folder behind. On Linux the package's desktop entry says it.
 */
export function claimScheme(
  app: SchemeHandling,
  given: { isPackaged: boolean; platform: string; isAllowed: boolean },
): void {
  if (!given.isPackaged || given.platform === 'linux') return
  if (given.isAllowed) app.setAsDefaultProtocolClient(linkScheme)
  else app.removeAsDefaultProtocolClient(linkScheme)
}
