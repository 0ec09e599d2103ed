import type { TextSize } from '../../../electron/contract/app'

const sizes: Record<TextSize, true> = {
  ...{ 70: true, 80: true, 90: true, 100: true, 110: true, 125: true },
  ...{ 150: true, 175: true, 200: true, 250: true, 300: true, 400: true },
}

/** The choices of text size in percent. The contract's own list comes with a schema library, which no page may load. */
export const textSizes = Object.keys(sizes).map(Number)
