const characters = new Intl.Segmenter()
/** The usual limit of one user-perceived character; a heap of accents may be cut. */
const longestCharacter = 64

/**
 * The beginning of a text, cut between user-perceived characters: never through an emoji, a flag or a letter with its
 * accents.
 *
 * @param most UTF-16 units.
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  const from = Math.max(0, most - longestCharacter)
  const near = text.slice(from, most + longestCharacter)
  const end = from + (characters.segment(near).containing(most - from)?.index ?? most - from)
  // All of it may be one heap.
  return (end > from || end === most ? text.slice(0, end) : text.slice(0, most)).toWellFormed()
}
