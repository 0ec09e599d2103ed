/** Average width of a letter as a share of the size, where nothing can be measured. */
const averageLetter = 0.5

let canvas: CanvasRenderingContext2D | null | undefined

/** The width in pixels of a text on one row, in the window's font. */
export function textWidth(text: string, { size, weight }: { size: number; weight: number }): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (!canvas) return text.length * size * averageLetter
  canvas.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`
  return canvas.measureText(text).width
}
