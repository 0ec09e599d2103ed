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
  const { pathname, username, password, search, hash } = new URL(text)
  return pathname.endsWith('/') && username + password + search + hash === ''
}

/** Whether a proxy's or its script's address leads anywhere: a port of 99999 or a host such as `a..b` does not. */
export function isProxy(text: string): boolean {
  return URL.canParse(text) && !/^[.-]|\.\.|-$/.test(new URL(text).hostname)
}
