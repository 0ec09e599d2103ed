/** Colours as `0xRRGGBB`. */
const accent = { light: 0x0a5fd6, dark: 0x6aacff }
const paper = { light: 0xffffff, dark: 0x0c1118 }
const alarm = 0xe5484d

/**
 * The drawing: two plugs of a switchboard joined by a cord, on a round-cornered plate. `scripts/resources/mark.svg` and
 * the window's `AppMark.vue` are the same; a test compares them. In hundredths of its side.
 */
export const mark = {
  plate: { edge: 4, corner: 26 },
  /** Of the strokes. */
  width: 9,
  rings: [
    { x: 32, y: 40, r: 8.5 },
    { x: 68, y: 40, r: 8.5 },
  ],
  /** The lower half of a circle. */
  cord: { x: 50, y: 50, r: 18 },
} as const

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
 * Draws the console's mark.
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
  // Of a large one nobody sees a quarter of a pixel.
  const side = size > 128 ? fine / 2 : fine
  let [blue, green, red, opacity] = [0, 0, 0, 0]
  for (let sample = 0; sample < side * side; sample++) {
    const across = (x + ((sample % side) + 0.5) / side) / size
    const down = (y + (Math.floor(sample / side) + 0.5) / side) / size
    const colour = colourAt(across, down, look)
    if (colour === null) continue
    blue += colour & 255
    green += (colour >> 8) & 255
    red += colour >> 16
    opacity += 255
  }
  const at = (y * size + x) * 4
  pixels[at] = Math.round(blue / side ** 2)
  pixels[at + 1] = Math.round(green / side ** 2)
  pixels[at + 2] = Math.round(red / side ** 2)
  pixels[at + 3] = Math.round(opacity / side ** 2)
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
  const corner = mark.plate.corner / 100
  const inset = mark.plate.edge / 100 + corner
  const dx = Math.max(inset - x, 0, x - (1 - inset))
  const dy = Math.max(inset - y, 0, y - (1 - inset))
  return dx * dx + dy * dy <= corner * corner
}

function isOnMark(x: number, y: number): boolean {
  const { rings, cord } = mark
  return isOn(rings[0], x, y) || isOn(rings[1], x, y) || (y * 100 > cord.y && isOn(cord, x, y))
}

function isOn(circle: { x: number; y: number; r: number }, x: number, y: number): boolean {
  const [dx, dy] = [x * 100 - circle.x, y * 100 - circle.y]
  return Math.abs(Math.sqrt(dx * dx + dy * dy) - circle.r) < mark.width / 2
}
