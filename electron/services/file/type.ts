/** Bytes from the beginning that are enough to tell every type. */
export const headBytes = 32

const ascii = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')
const begins = (bytes: Uint8Array, ...values: number[]) => values.every((value, index) => bytes[index] === value)

/** The brand of an ISO base media file, such as `avif` or `isom`. */
const brand = (bytes: Uint8Array) => (ascii(bytes, 4, 8) === 'ftyp' ? ascii(bytes, 8, 12) : '')
const riff = (bytes: Uint8Array) => (ascii(bytes, 0, 4) === 'RIFF' ? ascii(bytes, 8, 12) : '')

/**
 * Tells a raster picture by its first bytes; the server and the name are not believed. SVG is no raster picture: it can
 * hold scripts and addresses.
 *
 * @returns Its content type, or null for anything that is not shown.
 */
export function pictureType(bytes: Uint8Array): string | null {
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif'
  if (riff(bytes) === 'WEBP') return 'image/webp'
  // A bitmap's header has a fixed length: two letters alone would let texts through.
  if (ascii(bytes, 0, 2) === 'BM' && [12, 40, 52, 56, 64, 108, 124].includes(bytes[14] ?? 0)) return 'image/bmp'
  if (/^avi[fs]$/.test(brand(bytes))) return 'image/avif'
  return null
}

/** Tells a film or a recording by its first bytes. @returns Null for anything that is not played. */
export function recordingType(bytes: Uint8Array): string | null {
  if (begins(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return 'video/webm'
  if (ascii(bytes, 0, 4) === 'OggS') return 'audio/ogg'
  if (ascii(bytes, 0, 4) === 'fLaC') return 'audio/flac'
  if (riff(bytes) === 'WAVE') return 'audio/wav'
  if (ascii(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && [0xfb, 0xf3, 0xf2].includes(bytes[1] ?? 0)))
    return 'audio/mpeg'
  if (bytes[0] === 0xff && [0xf1, 0xf9].includes(bytes[1] ?? 0)) return 'audio/aac'
  const kind = brand(bytes)
  if (/^M4[AB] /.test(kind)) return 'audio/mp4'
  return kind !== '' && !/^(?:avi[fs]|hei[cfx]|mif1|msf1)$/.test(kind) ? 'video/mp4' : null
}
