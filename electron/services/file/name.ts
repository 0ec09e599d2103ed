/**
 * Characters that no file system accepts or that make a name look like another one: control characters and direction
 * marks.
 */
const never = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
const separators = /[/\\:*?"<>|]/g
/**
 * Names that Windows keeps for devices, with any ending; blanks before it do not count.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])\s*(?:\.|$)/i
/** Bytes; most file systems end at 255. */
const longest = 200
/** Characters of a name that are examined: its beginning, and as many of its end. */
const looked = 1000

/**
 * Turns a stranger's file name into one that can be suggested for saving: the last part only, nothing hidden, nothing
 * that a file system refuses, its ending kept. Takes time in line with the length.
 */
export function safeFileName(name: string): string {
  const last = lastPart(name)
  const part = last.length > 2 * looked ? last.slice(0, looked) + last.slice(-looked) : last
  const plain = trimmed(part.toWellFormed().replace(never, '').replace(separators, '_'))
  const named = reserved.test(plain) ? `_${plain}` : plain
  return named === '' ? 'file' : shortened(named)
}

const lastPart = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)

/** The name without blanks and dots at either end. */
function trimmed(name: string): string {
  const isEdge = (letter: string | undefined) => letter !== undefined && /[\s.]/.test(letter)
  let [from, to] = [0, name.length]
  while (from < to && isEdge(name[from])) from++
  while (to > from && isEdge(name[to - 1])) to--
  return name.slice(from, to)
}

function shortened(name: string): string {
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : ''
  const stem = ending ? name.slice(0, dot) : name
  return cut(stem, longest - Buffer.byteLength(ending)) + ending
}

/** As many whole characters as fit into so many bytes. */
function cut(text: string, room: number): string {
  let bytes = 0
  let end = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > room) break
    end += character.length
  }
  return text.slice(0, end)
}
