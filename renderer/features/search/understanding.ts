import { computed, onScopeDispose, shallowRef } from 'vue'
import type { Ref } from 'vue'
import type { Understanding } from '../../../electron/contract/search'
import { call, failureOf } from '../../api'

const pauseMs = 120
/** The contract's limit for a search text, in UTF-16 units. */
export const longest = 200_000

/** Finds the meaning of the text, a short pause after the last key. */
export function createUnderstanding(text: Ref<string>) {
  const understanding = shallowRef<Understanding | null>(null)
  let pause: ReturnType<typeof setTimeout> | undefined

  /** Takes the typed text and asks for its meaning after a short pause; the meaning of an earlier text goes at once. */
  function type(typed: string): void {
    clearTimeout(pause)
    if (typed.trim() !== text.value.trim()) understanding.value = null
    text.value = typed
    if (typed.trim()) pause = setTimeout(() => void understand(), pauseMs)
  }

  async function understand(): Promise<void> {
    clearTimeout(pause)
    const typed = text.value
    if (!typed.trim() || typed.length > longest) return
    try {
      const understood = await call('search.understand', { text: typed })
      if (typed === text.value) understanding.value = understood
    } catch (error) {
      // The field stays usable, and Enter shows the error.
      failureOf(error)
    }
  }

  const { other, turn } = createOthers(text, understanding)

  /** Goes on to the text's other meaning. @returns The text with that meaning alone; null if there is none. */
  async function nextMeaning(): Promise<string | null> {
    if (!understanding.value) await understand()
    return turn()
  }

  /** The other meaning of a pasted line; null for a text that is not a list, or a line with one meaning. */
  const otherOf = (line: string) => listed(line)?.others?.[0] ?? null
  /** @returns The list with that line in its other meaning; null if it has none. */
  function withOther(line: string): string | null {
    const [meant, lines] = [listed(line), understanding.value?.lines ?? []]
    const [next] = meant?.others ?? []
    return next ? lines.map(each => (each === meant ? next.text : each.text)).join('\n') : null
  }
  function listed(line: string) {
    const { lines } = understanding.value ?? { lines: [] }
    return lines.length > 1 ? lines.find(each => each.text === line) : undefined
  }

  onScopeDispose(() => clearTimeout(pause))
  return { understanding, type, understand, other, nextMeaning, otherOf, withOther }
}

/** The meanings of the text in the field: one is searched for and the next is offered. */
function createOthers(text: Ref<string>, understanding: Ref<Understanding | null>) {
  type Meaning = Pick<Understanding['lines'][number], 'text' | 'understood'>
  const ring = shallowRef<Meaning[]>([])
  const place = (meanings: Meaning[]) => meanings.findIndex(meaning => meaning.text === text.value.trim())

  const meanings = computed((): Meaning[] => {
    if (place(ring.value) >= 0) return ring.value
    const { lines } = understanding.value ?? { lines: [] }
    const [line] = lines
    return line && lines.length === 1 ? [{ ...line, text: text.value.trim() }, ...(line.others ?? [])] : []
  })
  /** The text's other meaning; null if it has only one. */
  const other = computed((): Meaning | null => {
    const all = meanings.value
    return all.length > 1 ? (all[(place(all) + 1) % all.length] ?? null) : null
  })

  /** Goes on to the other meaning. @returns Its text. */
  function turn(): string | null {
    const next = other.value
    ring.value = meanings.value
    return next?.text ?? null
  }

  return { other, turn }
}
