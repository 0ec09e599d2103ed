/** Whether texts go from right to left. */
export const isMirrored = (): boolean => document.dir === 'rtl'

const opposite: Partial<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/**
 * A key as it is meant where texts go from left to right: there `ArrowRight` leads on and `ArrowLeft` back.
 *
 * @param key Of a keyboard event.
 */
export const alongText = (key: string): string => (isMirrored() ? (opposite[key] ?? key) : key)
