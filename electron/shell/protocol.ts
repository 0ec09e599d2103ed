import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { contentSecurityPolicy } from './protocol-csp'
import { page } from './protocol-scheme'

/** Every kind of file in the built window; others are not served. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** The first screen's files are not packed, and do without the module. */
async function unpacked(bytes: Buffer): Promise<Buffer> {
  const { brotliDecompress } = await import('node:zlib')
  return promisify(brotliDecompress)(bytes)
}

interface Asset {
  path: string
  type: string
  /** The file is packed with Brotli: `x.js` stands there as `x.js.br`, for which no address asks by name. */
  isPacked: boolean
}

/**
 * Finds the file an `app://console/...` address names.
 *
 * @param root The built window's folder, as `realpath` gives it.
 * @returns Its real path and type, or null: other host, not a plain path, outside `root` (also by a link), no such file,
 *   or a kind that is not served.
 */
export async function findAsset(root: string, address: string): Promise<Asset | null> {
  try {
    const url = new URL(address)
    if (`${url.protocol}//${url.host}` !== page) return null
    const name = decodeURIComponent(url.pathname)
    // The parser has removed plain `..`; any left here was hidden by encoding.
    if (/[\\\0:]|%|(^|\/)\.\.?(\/|$)|\/\//.test(name)) return null
    const file = join(root, name === '/' ? 'index.html' : name)
    return (await realAsset(root, file, false)) ?? (await realAsset(root, file, true))
  } catch {
    return null
  }
}

async function realAsset(root: string, file: string, isPacked: boolean): Promise<Asset | null> {
  const path = await realpath(isPacked ? `${file}.br` : file).catch(() => null)
  if (!path?.startsWith(root + sep)) return null
  const type = types[extname(isPacked ? path.slice(0, -'.br'.length) : path).toLowerCase()]
  return type ? { path, type, isPacked } : null
}

/** An answer as `protocol.registerBufferProtocol` takes it. */
export interface Served {
  statusCode: number
  headers: Record<string, string>
  data: Buffer
}

/**
 * @param complete Completes the page's HTML, which is read for each request.
 * @returns A handler of the scheme `app`: serves the files in `root` with the window's security headers.
 */
export function serveAssets(
  root: string,
  complete: (html: string) => string = html => html,
): (request: { method: string; url: string }) => Promise<Served> {
  const real = realpath(root)
  real.catch(() => {})
  return async ({ method, url }) => {
    const folder = await real.catch(() => root)
    const asset = method === 'GET' ? await findAsset(folder, url) : null
    if (!asset) return answer(404, 'text/plain', Buffer.from('Not found'))
    const read = await readFile(asset.path)
    const bytes = asset.isPacked ? await unpacked(read) : read
    const isPage = asset.path === join(folder, 'index.html')
    return answer(200, asset.type, isPage ? Buffer.from(complete(bytes.toString())) : bytes)
  }
}

const answer = (statusCode: number, type: string, data: Buffer): Served => ({
  statusCode,
  headers: { ...headers, 'Content-Type': type },
  data,
})

// No Cross-Origin-Opener-Policy: no page opens this one or is opened by it (window/guard.ts), and for it Chromium would
// throw away the process that it has just started for the page, and start another.
const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}
