import type { AppError } from '../../app-error'
import { breath } from '../../breath'
import type { Finding } from '../../contract/search'
import { mostCommands } from '../portal/batch-request'
import { mapInStretches } from '../portal/stretches'
import type { DialogRequest } from '../dialog/request'
import type { AskedLine, Depth, SearchLine } from './asked'
import { askLine, costOf } from './questions'
import { askFurther, bearable, byNumber, type LookUpDeps, meaningsOf, readRest, unanswered } from './look-up'

const single: Depth = { whole: false, dialogs: 3, related: 1 }
/** A bare number is asked in six ways. */
const ofNumber: Depth = { whole: false, dialogs: 1, related: 0 }

/** One or more questions that make up one pasted line's answer. */
interface SearchEntry {
  line: SearchLine
  parts: { line: SearchLine; depth: Depth }[]
  cost: number
  asked: AskedLine[]
}

export interface ListProgress {
  /** Lines answered. */
  done: number
  /** Findings of the lines answered since the last report, in order. */
  findings: Finding[]
}

/**
 * Looks up a pasted list, 50 commands to a request, each different line once.
 *
 * @param report Called after each request.
 * @returns One finding per line, in order; a line whose request failed has a failed one.
 * @throws AppError `cancelled` between or during requests, `signed_out`
 */
export async function lookUpList(
  deps: LookUpDeps,
  lines: readonly SearchLine[],
  report: (progress: ListProgress) => void,
): Promise<Finding[]> {
  const entries = new Map<string, SearchEntry>()
  for (const line of lines) if (!entries.has(keyOf(line))) entries.set(keyOf(line), entryOf(line))
  const answer = (line: SearchLine) => ({ ...answerOf(entries.get(keyOf(line)) ?? entryOf(line)), text: line.text })

  let reported = 0
  const tell = () => {
    const answered = lines.filter(line => entries.get(keyOf(line))?.asked.length)
    // Requests follow the order of the lines; a repeated line may have been answered long before its turn.
    const inOrder = answered.filter((line, index) => line === lines[index])
    if (inOrder.length === reported && reported > 0) return
    report({ done: inOrder.length, findings: inOrder.slice(reported).map(answer) })
    reported = inOrder.length
  }

  let failure: AppError | null = null
  const groups = grouped([...entries.values()])
  for (const [index, group] of groups.entries()) {
    if (!failure) failure = await askGroup(deps, group, index === groups.length - 1 ? [...entries.values()] : [])
    for (const entry of group) {
      if (failure) entry.asked = [unanswered(entry.line, failure, deps.trace)]
    }
    // The answer has just been read: others have their turn first.
    await breath()
    if (!failure || index === groups.length - 1) tell()
  }
  if (!failure) await readFurther(deps, [...entries.values()])
  return mapInStretches(lines, answer)
}

const keyOf = ({ text, understood }: SearchLine) =>
  JSON.stringify(understood.kind === 'unreadable' ? [understood, text] : understood)

function entryOf(line: SearchLine): SearchEntry {
  const { understood } = line
  const isNumber = understood.kind === 'number'
  const depth = isNumber ? ofNumber : single
  const meanings = isNumber ? meaningsOf(understood) : [understood]
  const parts = meanings.map(meant => ({ line: { text: line.text, understood: meant }, depth }))
  return { line, parts, cost: meanings.reduce((sum, meant) => sum + costOf(meant, depth), 0), asked: [] }
}

/** Fills requests completely, in the order of the lines. */
function grouped(entries: SearchEntry[]): SearchEntry[][] {
  const groups: SearchEntry[][] = [[]]
  let room = mostCommands
  for (const entry of entries) {
    if (entry.cost > room) {
      groups.push([])
      room = mostCommands
    }
    groups.at(-1)?.push(entry)
    room -= entry.cost
  }
  return groups
}

/** @returns The reason the request failed, or null. */
async function askGroup(deps: LookUpDeps, group: SearchEntry[], before: SearchEntry[]): Promise<AppError | null> {
  deps.signal.throwIfAborted()
  const request: DialogRequest = deps.dialogs.request(deps.using)
  const owners = [...new Set((await mapInStretches(before, nameless)).flat())]
  for (const entry of group) entry.asked = entry.parts.map(part => askLine(deps, request, part.line, part.depth))
  if (request.size() === 0) return null
  request.names(owners)
  return request.send({ lane: 'search', signal: deps.signal }).then(() => null, bearable)
}

/** A record whose dialogs could not all be read has failed: half a list would look like a whole one. */
async function readFurther(deps: LookUpDeps, entries: SearchEntry[]): Promise<void> {
  const unheard = await askFurther(
    deps,
    entries.flatMap(entry => entry.asked),
  ).then(() => null, bearable)
  if (unheard)
    for (const entry of entries.filter(isContact)) entry.asked = [unanswered(entry.line, unheard, deps.trace)]
  const open = entries.filter(entry => entry.asked.some(one => one.unread().length > 0))
  const asked = open.flatMap(entry => entry.asked)
  const failure = await readRest(deps, asked).then(() => null, bearable)
  if (failure) for (const entry of open) entry.asked = [unanswered(entry.line, failure, deps.trace)]
}

/** Only a phone or an e-mail asks further questions. */
const isContact = ({ line }: SearchEntry) => line.understood.kind === 'phone' || line.understood.kind === 'email'

/** Operators whose names did not fit into the requests before. */
function nameless(entry: SearchEntry) {
  if (entry.asked.length === 0) return []
  return answerOf(entry).dialogs.flatMap(({ operator }) => (operator && operator.name === null ? [operator.id] : []))
}

function answerOf({ line, asked }: SearchEntry): Finding {
  const findings = asked.map(one => one.finding())
  const [first] = line.understood.kind === 'number' ? merged(line, findings) : findings
  if (!first) throw new Error('A line without an answer')
  return first
}

/** A pasted line has one finding: the dialogs of all meanings of its number together. */
function merged(line: SearchLine, findings: Finding[]): Finding[] {
  const found = byNumber(line, findings)
  const [only, ...others] = found
  if (!only || others.length === 0) return found
  return [{ ...only, understood: line.understood, crm: null, dialogs: found.flatMap(({ dialogs }) => dialogs) }]
}
