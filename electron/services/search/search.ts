import { randomUUID } from 'node:crypto'
import { AppError } from '../../app-error'
import { pastedLines } from '../../bitrix/identifiers/pasted-lines'
import type { Serves } from '../../contract/calls'
import type { Payload, Push } from '../../contract/events'
import { LineId } from '../../contract/common'
import type { Finding, Understanding } from '../../contract/search'
import { type Active, activeOrNull, isActive } from '../account/active'
import { type Dialogs } from '../dialog/dialogs'
import type { Directories, Directory } from '../people/directory'
import { lookUpList } from './list'
import { lookUp, type LookUpDeps } from './look-up'
import { createRecents, type RecentStore } from './recent'
import { onceEach, type Trace } from '../portal/trace'

interface SearchDeps {
  active: Active
  directory: Directories
  dialogs: Pick<Dialogs, 'request' | 'keep'>
  push: Push
  /** The active account's searches. */
  recent: RecentStore
  /** Milliseconds since 1970. */
  now: () => number
  trace?: Trace | undefined
  /** Country of the operator's system, in two letters: phone numbers without one are likely from there. */
  country?: string | undefined
}

type PastedLine = Understanding['lines'][number]

/** Finds dialogs by anything an operator has of them. */
export function createSearch(deps: SearchDeps): Serves<'search'> {
  const { active, directory, dialogs, push, recent, now, country = null } = deps
  const trace = onceEach(deps.trace ?? (() => randomUUID()))
  const running = new Map<string, AbortController>()
  const recents = createRecents(recent, now)

  async function find(ticket: string, text: string, signal: AbortSignal): Promise<Finding[]> {
    const using = active()
    const { mostLines, understandInStretches } = await readers()
    if (pastedLines(text).length > mostLines) throw new AppError('invalid', { reason: 'too_many_lines', field: 'text' })
    const { lines } = await understandInStretches(text, using.account.portal, country)
    signal.throwIfAborted()
    const [first, ...others] = lines
    if (!first) throw new AppError('invalid', { reason: 'empty', field: 'text' })
    const total = lines.length
    const nothing = { done: 0, findings: [], unfinished: [] }
    const tell = (told: Partial<Payload<'search.progress'>>) =>
      push('search.progress', { ticket, total, ...nothing, ...told })
    const look: LookUpDeps = { using, dialogs, directory: directory.of(using.account), trace, signal }
    if (others.length > 0) return lookUpList(look, lines, tell)
    const findings = await lookUp(look, first, unfinished => tell({ unfinished }))
    tell({ done: total, findings })
    if (isActive(active, using)) recents.remember(findings)
    return findings
  }

  return {
    // While nobody is signed in, the address of any portal is accepted.
    async 'search.understand'({ text }) {
      const account = activeOrNull(active)?.account ?? null
      const { understandInStretches } = await readers()
      const { lines } = await understandInStretches(text, account?.portal ?? null, country)
      return { lines: account ? lines.map(line => withLineName(line, directory.of(account))) : lines }
    },
    async 'search.find'({ ticket, text }) {
      running.get(ticket)?.abort(new AppError('cancelled'))
      const controller = new AbortController()
      running.set(ticket, controller)
      try {
        return await find(ticket, text, controller.signal)
      } finally {
        if (running.get(ticket) === controller) running.delete(ticket)
      }
    },
    async 'search.cancel'({ ticket }) {
      running.get(ticket)?.abort(new AppError('cancelled'))
    },
    'search.recent': async () => recents.list(),
    'search.pin': async ({ text, pinned }) => recents.pin(text, pinned),
    'search.forget': async ({ text }) => recents.forget(text),
  }
}

/** A USER_CODE with the name of its channel line, so that the operator need not know its number. */
function withLineName(line: PastedLine, directory: Directory): PastedLine {
  const { understood } = line
  if (understood.kind !== 'code') return line
  const lineId = LineId.safeParse(Number(understood.code.split('|')[1])).data
  const lineName = lineId ? directory.line(lineId) : null
  return lineName ? { ...line, understood: { ...understood, lineName } } : line
}

/** Loaded later with the numbering plans of all countries: the first screen needs none of them. */
const readers = () => import('../../bitrix/identifiers/identifiers')
