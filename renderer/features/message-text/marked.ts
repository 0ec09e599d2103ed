export interface Part {
  text: string
  /** It matches the searched text. */
  hit: boolean
}

/** Cuts a text at each match of the search, whatever the spelling of its letters; the parts together are the text. */
export function parts(text: string, wanted: string): Part[] {
  const [there, needle] = [text.toLowerCase(), wanted.toLowerCase()]
  // Some letters change their length with their case, and then the positions would not fit.
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
