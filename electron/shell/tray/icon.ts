/** Colours as `0xRRGGBB`. */
const accent = { light: 0x0a5fd6, dark: 0x6aacff }
const paper = { light: 0xffffff, dark: 0x0c1118 }
const alarm = 0xe5484d

interface TrayIconStyle {
  dark: boolean
  /** Something is unread: a dot in the corner. */
  unread: boolean
  /** Black and transparent only, for a menu bar that colours it itself. */
  template: boolean
}

/** Samples per pixel and side, against jagged edges. */
const fine = 4

/**
 * Draws the console's mark: two plugs of a switchboard joined by a cord, on a round-cornered plate.
 *
 * @returns Pixels of a square of `size`, four bytes each: blue, green, red, opacity, as `nativeImage.createFromBitmap` takes
 *   them, with the colours multiplied by the opacity.
 */
export function drawIcon(size: number, look: TrayIconStyle): Buffer {
  const pixels = Buffer.alloc(size * size * 4)
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) paint(pixels, size, x, y, look)
  return pixels
}

function paint(pixels: Buffer, size: number, x: number, y: number, look: TrayIconStyle): void {
  const sum = [0, 0, 0, 0]
  for (let sample = 0; sample < fine * fine; sample++) {
    const across = (x + ((sample % fine) + 0.5) / fine) / size
    const down = (y + (Math.floor(sample / fine) + 0.5) / fine) / size
    const colour = colourAt(across, down, look)
    if (colour === null) continue
    const bytes = [colour & 255, (colour >> 8) & 255, colour >> 16, 255]
    for (const [index, byte] of bytes.entries()) sum[index] = (sum[index] ?? 0) + byte
  }
  for (const [index, value] of sum.entries()) pixels[(y * size + x) * 4 + index] = Math.round(value / fine ** 2)
}

/** The colour at a place from 0 to 1; null outside the mark. */
function colourAt(x: number, y: number, { dark, unread, template }: TrayIconStyle): number | null {
  const theme = dark ? 'dark' : 'light'
  const fromDot = Math.hypot(x - 0.77, y - 0.23)
  if (unread && fromDot < 0.21) return template ? 0 : alarm
  if (unread && fromDot < 0.27) return null
  const onMark = isOnMark(x, y)
  if (template) return onMark ? 0 : null
  if (onMark) return paper[theme]
  return isOnPlate(x, y) ? accent[theme] : null
}

function isOnPlate(x: number, y: number): boolean {
  const [corner, edge] = [0.26, 0.04]
  const dx = Math.max(edge + corner - x, 0, x - (1 - edge - corner))
  const dy = Math.max(edge + corner - y, 0, y - (1 - edge - corner))
  return Math.hypot(dx, dy) <= corner
}

/** Two rings, and a half circle of cord below them. */
function isOnMark(x: number, y: number): boolean {
  const rings = [0.32, 0.68].some(centre => Math.abs(Math.hypot(x - centre, y - 0.4) - 0.085) < 0.045)
  const cord = y > 0.5 && Math.abs(Math.hypot(x - 0.5, y - 0.5) - 0.18) < 0.045
  return rings || cord
}
