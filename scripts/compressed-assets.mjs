// Brotli for the window's files that the first screen does not wait for: main unpacks them as it serves them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** Small files gain nothing; those of the first screen are read as they are, since each millisecond counts there. */
const leastBytes = 1024
const first = /^assets\/first-[\w-]+\.(?:js|css)$/

/** @param {Buffer} bytes */
const packed = bytes =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })

/**
 * Puts `x.js.br` in the place of `x.js`, and so with styles. The same bytes give the same file.
 * @returns {import('vite').Plugin}
 */
export function compressedAssets() {
  return {
    name: 'compressed-assets',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle)) {
        if (!/^assets\/.*\.(?:js|css)$/.test(name) || first.test(name)) continue
        const file = path.join(dir, name)
        const bytes = readFileSync(file)
        if (bytes.length < leastBytes) continue
        writeFileSync(`${file}.br`, packed(bytes))
        rmSync(file)
      }
    },
  }
}
