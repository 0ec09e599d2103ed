import { isLoopback, parsePortal } from '../../bitrix/identifiers/portal-address'

/** Whether a text is the address of a portal, as the sign-in takes it. */
export function isPortal(text: string): boolean {
  try {
    parsePortal(text)
    return true
  } catch {
    return false
  }
}

/** Whether a text is the address of a folder on an https server, without a sign-in in it. */
export function isFolderAddress(text: string): boolean {
  return isFolder(text) && new URL(text).protocol === 'https:'
}

/** Whether updates may come from there; plain http only from this very computer. */
export function isFeed(text: string): boolean {
  if (isFolderAddress(text)) return true
  return isFolder(text) && new URL(text).protocol === 'http:' && isLoopback(new URL(text).hostname)
}

function isFolder(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { pathname, username, search, hash } = new URL(text)
  return pathname.endsWith('/') && username + search + hash === ''
}
