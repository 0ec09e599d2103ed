import { AppError } from '../app-error'
import { mediaScheme } from '../services/portal/media-names'
import type { Media } from '../services/file/media'

/** For Electron's registration: addresses with hosts, films in pieces; nothing that lets a script read it. */
export const mediaPrivileges = { scheme: mediaScheme, privileges: { standard: true, secure: true, stream: true } }

/** Only our page can show it, and never as a document. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Referrer-Policy': 'no-referrer',
}

/**
 * Electron does not tell when the page has dropped a request (its signal never aborts, Electron 45): the window says so
 * with `file.leave`.
 *
 * @returns A handler of the scheme: serves the files of messages that this account may see, and nothing else.
 */
export function serveMedia(
  media: () => Promise<Pick<Media, 'content'>>,
): (request: { method: string; url: string; headers: Headers }) => Promise<Response> {
  return async ({ method, url, headers: asked }) => {
    if (method !== 'GET') return new Response(null, { status: 405, headers })
    try {
      const { type, bytes } = await (await media()).content(url)
      return answer(new Uint8Array(bytes), type, asked.get('range'))
    } catch (error) {
      return new Response(null, { status: error instanceof AppError ? 404 : 500, headers })
    }
  }
}

function answer(bytes: Uint8Array<ArrayBuffer>, type: string, range: string | null): Response {
  const total = bytes.length
  const common = { ...headers, 'Content-Type': type, 'Accept-Ranges': 'bytes' }
  if (range === null) return new Response(bytes, { headers: { ...common, 'Content-Length': String(total) } })
  const part = partOf(range, total)
  if (!part) return new Response(null, { status: 416, headers: { ...common, 'Content-Range': `bytes */${total}` } })
  const [from, to] = part
  const place = { 'Content-Range': `bytes ${from}-${to}/${total}`, 'Content-Length': String(to - from + 1) }
  return new Response(bytes.subarray(from, to + 1), { status: 206, headers: { ...common, ...place } })
}

/** The single range that a player requests, first and last byte; null if it cannot be satisfied. */
export function partOf(range: string, total: number): [number, number] | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? []
  if (first === '' && last === '') return null
  const from = first === '' ? Math.max(0, total - Number(last)) : Number(first)
  const to = first === '' || last === '' ? total - 1 : Math.min(Number(last), total - 1)
  return from < total && from <= to ? [from, to] : null
}
