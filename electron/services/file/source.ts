import { AppError } from '../../app-error'
import type { Lane } from '../../bitrix/client/bitrix'
import type { Downloads, OpenedDownload } from '../../bitrix/http/download'
import { linkAddress, pageAddress } from '../../bitrix/http/download-address'
import type { ActiveAccount } from '../account/active'
import type { NamedFile } from '../portal/media-names'
import type { FileLinks, LinkOptions } from './links'
import { headBytes } from './type'

/** The wanted form of a file. */
export type MediaVariant = 'preview' | 'file'

/** A preview loads by itself; a file is asked for by the operator, to play, enlarge or save it. */
const lanes: Record<MediaVariant, Lane> = { preview: 'bulk', file: 'search' }

export interface Content {
  type: string
  bytes: Buffer
}

/** Provides the content of files. */
export interface FileSource {
  /**
   * Reads a file whose first bytes `accept` knows.
   *
   * @param accept Gives the content type, or null for what must not be shown.
   * @throws AppError also `rejected` with `file_too_large` beyond `maxBytes`, `not_found` where there is no such content
   */
  read(using: ActiveAccount, file: NamedFile, wanted: MediaVariant, rules: ReadRules): Promise<Content>
  /** Opens the unaltered file, to be saved. @throws AppError */
  open(using: ActiveAccount, file: NamedFile, signal: AbortSignal): Promise<OpenedDownload>
}

interface ReadRules {
  accept: (head: Uint8Array) => string | null
  maxBytes: number
  signal?: AbortSignal | undefined
}

interface FileSourceDeps {
  downloads: Pick<Downloads, 'open'>
  links: FileLinks
}

/**
 * Finds a file's content. On most portals the addresses in a message require a signed-in browser, but where they do not
 * they cost none of the portal's allowance: they are tried first until they have failed for one account. The one-time
 * address follows, which takes a request.
 */
export function createFileSource({ downloads, links }: FileSourceDeps): FileSource {
  /** Accounts whose portal gives the addresses in messages to signed-in browsers only. */
  const closed = new Set<string>()

  async function byLink(using: ActiveAccount, file: NamedFile, options: LinkOptions): Promise<OpenedDownload> {
    const { origin } = new URL(using.account.portalUrl)
    const url = linkAddress(await links.ask(using, file, options), origin, origin)
    if (!url) throw new AppError('rejected', { method: 'im.v2.File.download' })
    return downloads.open(url, { origin, signal: options.signal })
  }

  /** Null without an address, or where it gives nothing. */
  async function byPage(using: ActiveAccount, file: NamedFile, wanted: MediaVariant, rules: ReadRules) {
    const { origin } = new URL(using.account.portalUrl)
    const { preview, show } = file.addresses
    const url = closed.has(using.account.id) ? null : pageAddress(wanted === 'preview' ? preview || show : show, origin)
    if (!url) return null
    try {
      return await taken(await downloads.open(url, { origin, signal: rules.signal }), rules)
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'cancelled') throw error
      if (error.code !== 'offline') closed.add(using.account.id)
      return null
    }
  }

  return {
    read: async (using, file, wanted, rules) =>
      (file.kind === 'image' ? await byPage(using, file, wanted, rules) : null) ??
      taken(await byLink(using, file, { lane: lanes[wanted], signal: rules.signal }), rules),
    async open(using, file, signal) {
      const opened = await byLink(using, file, { lane: lanes.file, signal })
      // A page that explains or asks to sign in is not the file.
      if (opened.type === 'text/html' && !/\.html?$/i.test(file.name)) throw new AppError('not_found')
      return opened
    },
  }
}

/** Reads the opened file, as far as the rules allow. */
async function taken({ size, body }: OpenedDownload, { accept, maxBytes }: ReadRules): Promise<Content> {
  const tooLarge = () => new AppError('rejected', { reason: 'file_too_large' })
  const pieces: Uint8Array[] = []
  let received = 0
  let type: string | null = null
  if (size !== null && size > maxBytes) throw tooLarge()
  for await (const piece of body) {
    pieces.push(piece)
    received += piece.length
    if (received > maxBytes) throw tooLarge()
    if (type === null && received >= headBytes && (type = accept(Buffer.concat(pieces))) === null) break
  }
  const bytes = Buffer.concat(pieces)
  type ??= accept(bytes)
  if (type === null) throw new AppError('not_found')
  return { type, bytes }
}
