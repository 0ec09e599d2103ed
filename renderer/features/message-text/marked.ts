export interface Part {
  text: string
  /** It is what was searched for. */
  hit: boolean
}

/** Cuts a text where it has what is searched for, whichever way letters are written; all parts together are the text. */
export function parts(text: string, wanted: string): Part[] {
  const [there, needle] = [text.toLowerCase(), wanted.toLowerCase()]
  // Some letters change their number with their case: then places would not fit.
  if (needle === '' || there.length !== text.length) return [{ text, hit: false }]
  const found: Part[] = []
  let done = 0
  for (let at = there.indexOf(needle); at >= 0; at = there.indexOf(needle, done)) {
    if (at > done) found.push({ text: text.slice(done, at), hit: false })
    done = at + needle.length
    found.push({ text: text.slice(at, done), hit: true })
  }
  if (done < text.length) found.push({ text: text.slice(done), hit: false })
  return found
}
