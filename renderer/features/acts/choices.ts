import type { ActDetail } from '../../../electron/contract/act'
import type { LineId, UserId } from '../../../electron/contract/common'
import type { Colleague, People, WorkLine } from '../../../electron/contract/people'
import { folded } from '../../app/folded'

/** A row of the picker: a colleague, or a channel line with the people on it. */
export type PickerChoice =
  { kind: 'person'; id: UserId; person: Colleague } | { kind: 'line'; id: LineId; line: WorkLine }

/** The recipient of a transfer, as an act takes it. */
export const recipientOf = (choice: PickerChoice): NonNullable<ActDetail['to']> => ({
  ...{ kind: choice.kind, id: choice.id },
  name: choice.kind === 'line' ? choice.line.name : choice.person.name,
})

export interface ChoiceQuery {
  /** The operator's words. */
  text: string
  /** The dialog's channel line: its operators come first, and the line itself is not offered. */
  lineId: LineId | null
  /** People who are not offered, such as those who take part already. */
  except: ReadonlySet<number>
  /** Whether channel lines are offered as well. */
  withLines: boolean
}

/** Rows shown of each kind; typing finds the others. */
export const mostShown = 50

export interface Choices {
  people: PickerChoice[]
  /** Of these people, the first who are online and have room; only while nothing is typed. */
  ready: number
  lines: PickerChoice[]
  /** There are more than are shown. */
  cut: boolean
}

/**
 * Chooses and sorts the matches for the typed text: each of its words begins a word of the name or position, or the
 * text is the number. Colleagues of the dialog's channel line come first, then those present, then those with the most
 * room. While nothing is typed, those who can take a dialog at once come before all others.
 *
 * @param found Colleagues that the portal found by the same text, in addition to the list.
 */
export function choicesOf({ colleagues, lines }: People, found: readonly Colleague[], wanted: ChoiceQuery): Choices {
  const { text, lineId, except, withLines } = wanted
  const fits = fitting(text)
  const known = new Set(colleagues.map(({ id }) => id))
  const everybody = [
    ...colleagues.filter(person => fits(nameIn(person), person.id)),
    ...found.filter(({ id }) => !known.has(id)),
  ]
  const sorted = everybody.filter(({ id }) => !except.has(id)).sort(byNearness(lineId))
  const isReady = (person: Colleague) => person.presence === 'online' && (freeOn(person, lineId) ?? Infinity) > 0
  const ready = text.trim() === '' ? sorted.filter(isReady) : []
  const first = new Set(ready)
  const people = [...ready, ...sorted.filter(person => !first.has(person))]
  const places = withLines ? lines.filter(({ id, name }) => id !== lineId && fits(name, id)) : []
  places.sort((a, b) => a.name.localeCompare(b.name))
  return {
    people: people.slice(0, mostShown).map(person => ({ kind: 'person', id: person.id, person })),
    ready: Math.min(ready.length, mostShown),
    lines: places.slice(0, mostShown).map(line => ({ kind: 'line', id: line.id, line })),
    cut: people.length > mostShown || places.length > mostShown,
  }
}

/** A colleague's free slots on a channel line; null if the line sets no limit or the portal does not say. */
export const freeOn = ({ freeSlots }: Colleague, lineId: LineId | null): number | null =>
  freeSlots.find(slot => slot.lineId === lineId)?.free ?? null

const nameIn = ({ name, position }: Colleague) => `${name ?? ''} ${position ?? ''}`
const wordsIn = (text: string) =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

function fitting(text: string): (name: string, id: number) => boolean {
  const words = wordsIn(text)
  return (name, id) => {
    if (words.length === 1 && words[0] === String(id)) return true
    const own = wordsIn(name)
    return words.every(word => own.some(part => part.startsWith(word)))
  }
}

const rank = { online: 0, pause: 2, offline: 3 }

function byNearness(lineId: LineId | null): (a: Colleague, b: Colleague) => number {
  const away = ({ lines }: Colleague) => (lineId !== null && lines.includes(lineId) ? 0 : 1)
  const absent = ({ presence }: Colleague) => (presence ? rank[presence] : 1)
  const room = (person: Colleague) => freeOn(person, lineId) ?? Infinity
  return (a, b) =>
    away(a) - away(b) ||
    absent(a) - absent(b) ||
    (room(a) === room(b) ? 0 : room(b) - room(a)) ||
    (a.name ?? '').localeCompare(b.name ?? '')
}
