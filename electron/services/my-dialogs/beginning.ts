const characters = new Intl.Segmenter()
/** A character as people read it is rarely longer; a heap of accents may be cut. UTF-16 units. */
const longestCharacter = 64

/**
 * The beginning of a text, cut between characters as people read them: never through an emoji, a flag or a letter with
 * its accents. Examines only the place of the cut.
 *
 * @param most UTF-16 units.
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  const from = Math.max(0, most - longestCharacter)
  const at = characters.segment(text.slice(from, most + longestCharacter)).containing(most - from)?.index ?? 0
  return text.slice(0, at > 0 ? from + at : most).toWellFormed()
}
