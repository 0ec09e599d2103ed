import { inflateSync } from 'node:zlib'

/** A part of the window as it is painted. */
export interface Picture {
  width: number
  height: number
  /** Red, green and blue of each pixel, row after row, with a fourth byte unused. */
  pixels: Uint8Array
}

/** Reads a PNG of eight bits a channel without interlacing, as Chromium writes them. */
export function readPng(png: Buffer): Picture {
  let [width, height, channels] = [0, 0, 0]
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const kind = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    if (kind === 'IHDR') {
      ;[width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)]
      if (body[8] !== 8 || body[12] !== 0) throw new Error('A kind of PNG that is not read')
      channels = body[9] === 6 ? 4 : 3
    }
    if (kind === 'IDAT') parts.push(body)
  }
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  if (channels === 4) return { width, height, pixels: rows }
  const pixels = new Uint8Array(width * height * 4)
  for (let index = 0; index < width * height; index++) pixels.set(rows.subarray(index * 3, index * 3 + 3), index * 4)
  return { width, height, pixels }
}

/** Undoes the filters of a PNG's rows: each byte is told by those to the left, above, and left above. */
function unfilter(data: Buffer, row: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x++) {
      const at = y * row + x
      const left = x < channels ? 0 : (out[at - channels] ?? 0)
      const above = y === 0 ? 0 : (out[at - row] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (out[at - row - channels] ?? 0)
      const told = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0
      out[at] = (data[y * (row + 1) + 1 + x] ?? 0) + told
    }
  }
  return out
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

const linear = Array.from({ length: 256 }, (_, v) =>
  v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
)

function luminance({ pixels }: Picture, at: number): number {
  const [red = 0, green = 0, blue = 0] = [
    linear[pixels[at] ?? 0],
    linear[pixels[at + 1] ?? 0],
    linear[pixels[at + 2] ?? 0],
  ]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * How strongly one picture differs from another: the contrast, before against after, that an area of so many pixels
 * reaches (WCAG 2.4.13). 1 where less has changed.
 */
export function change(before: Picture, after: Picture, area: number): number {
  const ratios: number[] = []
  for (let at = 0; at < before.pixels.length; at += 4) {
    const [x, y] = [luminance(before, at), luminance(after, at)]
    if (x !== y) ratios.push((Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05))
  }
  ratios.sort((a, b) => b - a)
  return ratios[Math.max(0, Math.round(area) - 1)] ?? 1
}
