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

function paint(pixels: Buffer, size: number, column: number, row: number, look: TrayIconStyle): void {
  const x = ((column + 0.5) * 100) / size
  const y = ((row + 0.5) * 100) / size
  const soft = size / 100
  const theme = look.dark ? 'dark' : 'light'
  const onMark = within(fromMark(x, y), soft)
  let opacity = look.template ? onMark : within(fromPlate(x, y), soft)
  let dot = 0
  if (look.unread) {
    const fromDot = Math.sqrt((x - 77) ** 2 + (y - 23) ** 2)
    dot = within(fromDot - 21, soft)
    // A gap around it.
    opacity *= 1 - within(fromDot - 27, soft)
  }
  const at = (row * size + column) * 4
  for (let part = 0; part < 3; part++) {
    const shift = part * 8
    const drawn = opacity * mixed((accent[theme] >> shift) & 255, (paper[theme] >> shift) & 255, onMark)
    pixels[at + part] = look.template ? 0 : Math.round(drawn + dot * ((alarm >> shift) & 255))
  }
  pixels[at + 3] = Math.round(255 * (opacity + dot))
}

const mixed = (under: number, over: number, share: number): number => under + (over - under) * share

/** The share of a pixel that is on the near side of an edge, by the distance of its middle from there. */
const within = (distance: number, soft: number): number => Math.min(1, Math.max(0, 0.5 - distance * soft))

/** In hundredths of the side from the edge of the plate; less than 0 on it. So with what follows. */
function fromPlate(x: number, y: number): number {
  const { edge, corner } = mark.plate
  const reach = 50 - edge - corner
  const dx = Math.max(Math.abs(x - 50) - reach, 0)
  const dy = Math.max(Math.abs(y - 50) - reach, 0)
  return Math.sqrt(dx * dx + dy * dy) - corner
}

function fromMark(x: number, y: number): number {
  const { rings, cord } = mark
  const fromCord = Math.max(cord.y - y, fromStroke(cord, x, y))
  return Math.min(fromStroke(rings[0], x, y), fromStroke(rings[1], x, y), fromCord)
}

function fromStroke(circle: { x: number; y: number; r: number }, x: number, y: number): number {
  const dx = x - circle.x
  const dy = y - circle.y
  return Math.abs(Math.sqrt(dx * dx + dy * dy) - circle.r) - mark.width / 2
}
