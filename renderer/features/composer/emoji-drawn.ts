/** An emoji of each version that systems learned one after the other. */
const samples = [
  [17, '🫪'],
  [16, '🫩'],
  [15, '🫨'],
  [14, '🫠'],
  [13, '🥲'],
] as const
const fonts = '"Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", sans-serif'
const size = 24

let newest: number | null = null

/** The newest version of emoji that this system's font can draw: later ones would be empty boxes. */
export const newestDrawn = (): number => (newest ??= findNewest())

function findNewest(): number {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return Infinity
  context.font = `${size - 6}px ${fonts}`
  context.textBaseline = 'top'
  const found = samples.find(([, emoji]) => {
    context.clearRect(0, 0, size, size)
    context.fillText(emoji, 0, 2)
    return hasColour(context.getImageData(0, 0, size, size).data)
  })
  // A font without colours draws them all in black: nothing can be told then.
  return found?.[0] ?? Infinity
}

/** A box for a missing character has the colour of text. */
function hasColour(pixels: Uint8ClampedArray): boolean {
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (alpha > 128 && Math.max(red, green, blue) - Math.min(red, green, blue) > 40) return true
  }
  return false
}
