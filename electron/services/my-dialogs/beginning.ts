const characters = new Intl.Segmenter()
/** What is read as one character is rarely longer; a heap of accents may be cut. UTF-16 units. */
const longestCharacter = 64

/**
 * The beginning of a text, cut between characters as they are read: never through an emoji, a flag or a letter with its
 * accents. Looks at the place of the cut only.
 *
 * @param most UTF-16 units.
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  const from = Math.max(0, most - longestCharacter)
  const at = characters.segment(text.slice(from, most + longestCharacter)).containing(most - from)?.index ?? 0
  return text.slice(0, at > 0 ? from + at : most).toWellFormed()
}
