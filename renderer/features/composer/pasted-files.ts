/** The content of a paste, as the clipboard gives it. */
type Pasted = Pick<DataTransfer, 'files' | 'getData'> | null

/**
 * The files meant by a paste. Office programs add a picture of the text: if there are words, the words are meant. File
 * managers add the names of the files: those do not count as words.
 */
export function meantFiles(pasted: Pasted): File[] {
  const files = [...(pasted?.files ?? [])]
  const text = files.length > 0 ? (pasted?.getData('text/plain') ?? '') : ''
  return text.trim() === '' || areNames(text, files) ? files : []
}

/** Whether every row is the name, path or address of one of the files; their number limits how much is read. */
function areNames(text: string, files: readonly File[]): boolean {
  if (text.length > files.length * longestPath) return false
  const names = new Set(files.map(({ name }) => name.normalize()))
  const lines = text.split(/[\r\n\0]+/).filter(line => line.trim() !== '' && !actions.has(line))
  return lines.length > 0 && lines.every(line => names.has(lastOf(line.trim())))
}

const longestPath = 8192
/** Words that Linux file managers put before the names. */
const actions = new Set(['copy', 'cut', 'x-special/nautilus-clipboard'])

function lastOf(line: string): string {
  const bare = line.replace(/^"(.*)"$/, '$1')
  const path = /^file:/i.test(bare) ? decoded(bare) : bare
  return (path.split(/[/\\]/).at(-1) ?? '').normalize()
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
