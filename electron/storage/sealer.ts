/** Result of opening a sealed secret. */
export type OpenedSecret =
  /** `stale`: seal and store it again, the key has changed. */
  | { kind: 'opened'; text: string; stale: boolean }
  /** The keyring is locked or not there yet: keep the secret and try again later. */
  | { kind: 'locked' }
  /** Sealed by another keyring than the one in use now. */
  | { kind: 'changed' }
  /** Permanently unreadable. */
  | { kind: 'damaged' }

/** Seals secrets so that a copy of the file is of no use elsewhere. */
export interface Sealer {
  /** `backend` names the sealing mechanism, such as `gnome_libsecret`; shown to the user when it is not available. */
  status(): Promise<{ available: boolean; backend: string }>
  /** @param owner Owner of the secret: it opens for no one else. */
  seal(text: string, owner: string): Promise<Buffer>
  /** @param backend The mechanism that sealed it, as stored beside it. */
  open(sealed: Buffer, owner: string, backend: string): Promise<OpenedSecret>
}

const mark = 'switchboard-secret 1'

/** Puts our own header before a text, since the system's sealing authenticates no context. */
export function withHeader(text: string, owner: string): string {
  return `${mark}\n${owner}\n${text}`
}

/** @returns The text, or null when the header is not the one of that owner. */
export function withoutHeader(opened: string, owner: string): string | null {
  const header = `${mark}\n${owner}\n`
  return opened.startsWith(header) ? opened.slice(header.length) : null
}
