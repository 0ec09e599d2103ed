// The icons of the packages, drawn by the same code as the tray's: PNG of every size, ICO for Windows, ICNS for macOS.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { loadModule } from './load-module.mjs'

const linuxSizes = [16, 22, 24, 32, 48, 64, 128, 256, 512]
const icoSizes = [16, 24, 32, 48, 64, 128, 256]
/** Types of ICNS entries that hold a PNG. @type {[type: string, size: number][]} */
const icnsTypes = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
]

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const whole = Buffer.alloc(12 + data.length)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  data.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length)
  return whole
}

/**
 * @param {Buffer} pixels Rows of a square, four bytes each: blue, green, red, opacity, colours multiplied by the opacity.
 * @param {number} size
 * @returns {Buffer} A PNG file.
 */
export function pngOf(pixels, size) {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let place = 0; place < size * size; place++) {
    const from = place * 4
    const to = Math.floor(place / size) * (size * 4 + 1) + 1 + (place % size) * 4
    const opacity = pixels[from + 3] ?? 0
    // PNG keeps colours as they are without the opacity.
    for (let index = 0; opacity > 0 && index < 3; index++)
      rows[to + index] = Math.min(255, Math.round(((pixels[from + 2 - index] ?? 0) * 255) / opacity))
    rows[to + 3] = opacity
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts])
}

/** @param {Map<number, Buffer>} pngs By size. @returns {Buffer} An ICO file of them. */
export function icoOf(pngs) {
  const header = Buffer.alloc(6 + pngs.size * 16)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pngs.size, 4)
  let offset = header.length
  for (const [index, [size, png]] of [...pngs].entries()) {
    const entry = 6 + index * 16
    header.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], entry)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pngs.values()])
}

/** @param {(size: number) => Buffer} pngOfSize @returns {Buffer} An ICNS file. */
export function icnsOf(pngOfSize) {
  const entries = icnsTypes.map(([type, size]) => {
    const png = pngOfSize(size)
    const head = Buffer.alloc(8)
    head.write(type, 0, 'latin1')
    head.writeUInt32BE(png.length + 8, 4)
    return Buffer.concat([head, png])
  })
  const head = Buffer.alloc(8)
  head.write('icns', 0, 'latin1')
  head.writeUInt32BE(8 + entries.reduce((sum, { length }) => sum + length, 0), 4)
  return Buffer.concat([head, ...entries])
}

/**
 * Draws all of them into `folder`, which is emptied before: `linux/SIZExSIZE.png`, `icon.ico`,
 * `icon.icns`.
 *
 * @param {string} folder
 */
export async function writeIcons(folder) {
  const { drawIcon } = await loadModule('electron/shell/tray/icon.ts')
  /** @type {Map<number, Buffer>} */
  const drawn = new Map()
  /** @param {number} size */
  const png = size => {
    const known = drawn.get(size) ?? pngOf(drawIcon(size, { dark: false, unread: false, template: false }), size)
    drawn.set(size, known)
    return known
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'linux'), { recursive: true })
  for (const size of linuxSizes) writeFileSync(path.join(folder, 'linux', `${size}x${size}.png`), png(size))
  writeFileSync(path.join(folder, 'icon.ico'), icoOf(new Map(icoSizes.map(size => [size, png(size)]))))
  writeFileSync(path.join(folder, 'icon.icns'), icnsOf(png))
}
