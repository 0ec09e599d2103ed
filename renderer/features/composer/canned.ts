import { folded } from '../../app/folded'
import { languages, localeNames, type Variable } from '../../i18n'
import { keysOf } from '../../ui/keys-of'

/** A ready answer as the list offers it. */
export interface Canned {
  id: string
  /** A quick answer of the channel line, or a snippet of the operator's own. */
  from: 'line' | 'own'
  name: string
  text: string
}

/** The place of a typed `/`, and the text after it. */
export interface CannedQuery {
  /** Index of the slash in the text. */
  at: number
  query: string
}

/** The longest search for an answer, in characters after the slash. */
const longest = 40

/**
 * Finds a request for a ready answer: `/` at the beginning of the text or after a blank, with no line break between it
 * and the cursor.
 */
export function cannedAt(text: string, cursor: number): CannedQuery | null {
  const before = text.slice(Math.max(0, cursor - longest - 2), cursor)
  const slash = before.lastIndexOf('/')
  if (slash < 0) return null
  const query = before.slice(slash + 1)
  const at = cursor - query.length - 1
  const isFirst = at === 0 || /\s/.test(text[at - 1] ?? '')
  // A blank right after the slash, or a second slash, is not a search: "and / or", "https://".
  return isFirst && query.length <= longest && !/^\s|\n/.test(query) ? { at, query } : null
}

/** @returns The answers that contain every word of the query; those whose name begins with it come first. */
export function matching(answers: readonly Canned[], query: string): Canned[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  const whole = words.join(' ')
  const rank = ({ name }: Canned) => (folded(name).startsWith(whole) ? 0 : folded(name).includes(whole) ? 1 : 2)
  return answers
    .filter(({ name, text }) => words.every(word => folded(`${name} ${text}`).includes(word)))
    .map((answer, index) => ({ answer, index, rank: rank(answer) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ answer }) => answer)
}

/** The variables of ready answers. */
export const variables = keysOf(languages.en.variables)

const names = new Map<string, Variable>(
  variables.flatMap(key => localeNames.map(locale => [languages[locale].variables[key], key] as const)),
)

/**
 * Fills in `{{customer}}` and its like. Variables without a known value stay, to be filled in by hand.
 *
 * @returns The text, and the place of the first variable left in it, or null.
 */
export function filled(
  text: string,
  values: Partial<Record<Variable, string | null>>,
): { text: string; left: { start: number; end: number } | null } {
  const result = text.replace(/\{\{\s*([\p{L}_]{1,30})\s*\}\}/gu, (whole, name: string) => {
    const key = names.get(name.toLocaleLowerCase())
    return (key && values[key]) || whole
  })
  // Only in the text itself: a customer may be called "{{name}}", which is not a gap.
  const gap = /\{\{[^{}\n]{1,40}\}\}/.exec(result)
  return { text: result, left: gap ? { start: gap.index, end: gap.index + gap[0].length } : null }
}
