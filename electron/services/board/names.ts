import { type ChatId, UserId } from '../../contract/common'
import type { Result } from '../../bitrix/methods'
import { type BatchRequest, inGroups, type Pending } from '../portal/batch-request'
import { askLines } from '../people/channels'
import type { Directory } from '../people/directory'
import type { LiveRow, BoardRows } from './rows'

/** Users of one command. */
const atOnce = 100
const mostCommands = 3
/** Customers whose names are kept. */
const mostKept = 20_000
/** A refusal stands for so many milliseconds. */
const refusedMs = 60_000

/** The names of the rows' people: operators' always, customers' only of rows that are in sight. */
export interface BoardNames {
  customer(id: number | null): string | null
  /** Customers of these dialogs are in sight. */
  want(chatIds: readonly ChatId[]): void
  /** Whether there is anything to ask. */
  isWanting(): boolean
  /** Puts what is not known into a request. @returns Takes the answers and gives the rows they belong to. */
  ask(request: BatchRequest): () => LiveRow[]
}

interface NamesDeps {
  rows: BoardRows
  directory: Directory
  /** Whether the portal may be asked for people by number. */
  mayAsk: boolean
  /** Milliseconds on a clock that nobody sets. */
  steady: () => number
}

/** The names that the portal has told, and those that are asked for. */
function createKnownNames(directory: Directory) {
  const customers = new Map<number, string | null>()
  /** Operators whom the portal did not name. */
  const nameless = new Set<number>()
  const inSight = new Set<number>()

  function keepFew(): void {
    for (const id of customers.keys()) {
      if (customers.size <= mostKept) return
      customers.delete(id)
    }
  }
  function takeCustomers(ids: readonly number[], names: ReadonlyMap<number, string>): void {
    for (const id of ids) {
      customers.set(id, names.get(id) ?? null)
      inSight.delete(id)
    }
    keepFew()
  }

  /** @returns The people of whom the portal has told, and whether it refused to tell of any. */
  function take(groups: readonly Group[]) {
    const told = new Set<number>()
    let isRefused = false
    for (const { ids, asked } of groups) {
      const answer = asked.answer()
      if (!answer.ok) {
        isRefused = true
        continue
      }
      const names = new Map(answer.value.map(({ id, name }): [number, string] => [id, name]))
      const bots = new Set<number>(answer.value.flatMap(({ id, bot }) => (bot ? [id] : [])))
      const own = ids.filter(id => inSight.has(id))
      takeCustomers(own, names)
      const team = ids.filter(id => !own.includes(id))
      directory.learnPeople(team.map(id => ({ id, name: names.get(id) ?? '', bot: bots.has(id) })))
      for (const id of team) if (!names.get(id)?.trim()) nameless.add(id)
      for (const id of ids) told.add(id)
    }
    return { told, isRefused }
  }

  return { customers, nameless, inSight, take }
}

export function createNames({ rows, directory, steady, ...deps }: NamesDeps): BoardNames {
  const known = createKnownNames(directory)
  const { customers, nameless, inSight } = known
  let refusedAt = -Infinity
  const mayAsk = () => deps.mayAsk && steady() - refusedAt >= refusedMs

  function operators(): UserId[] {
    const ids = new Set([...rows.bySession.values()].flatMap(({ facts }) => facts.operatorId ?? []))
    return users([...ids].filter(id => directory.person(id) === null && !nameless.has(id)))
  }
  return {
    customer: id => (id === null ? null : (customers.get(id) ?? null)),
    want(chatIds) {
      for (const chatId of chatIds) {
        const id = rows.of(chatId)?.facts.customerId ?? null
        if (id !== null && !customers.has(id)) inSight.add(id)
      }
    },
    isWanting: () => inSight.size > 0 && mayAsk(),
    ask(request) {
      const takeLines = askLines(request, directory)
      const wanted = mayAsk() ? [...users([...inSight]), ...operators()].slice(0, atOnce * mostCommands) : []
      const groups = inGroups(wanted, atOnce).map(ids => ({ ids, asked: request.ask('im.user.list.get', { ID: ids }) }))
      const lineless = [...rows.bySession.values()].filter(({ facts }) => facts.lineId && !directory.line(facts.lineId))
      return () => {
        takeLines()
        const { told, isRefused } = known.take(groups)
        if (isRefused) refusedAt = steady()
        const named = lineless.filter(({ facts }) => facts.lineId && directory.line(facts.lineId) !== null)
        return [...new Set([...named, ...withPeople(rows, told)])]
      }
    },
  }
}

interface Group {
  ids: readonly UserId[]
  asked: Pending<Result<'im.user.list.get'>>
}

const withPeople = ({ bySession }: BoardRows, told: ReadonlySet<number>): LiveRow[] =>
  [...bySession.values()].filter(({ facts }) => told.has(facts.customerId ?? 0) || told.has(facts.operatorId ?? 0))

const users = (ids: readonly number[]): UserId[] => ids.flatMap(id => UserId.safeParse(id).data ?? [])
