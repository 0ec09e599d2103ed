import type { Result } from '../../bitrix/methods'
import type { People } from '../../contract/people'
import type { ActiveAccount } from '../account/active'
import { type BatchRequest, newRequest, type Pending, valueOf } from '../portal/batch-request'
import type { Directory } from './directory'
import type { LineLoad, Loads } from './loads'
import { colleaguesOf, linesOf, unknownIn } from './model'
import { askUsers, mayAskUsers, userPage } from './users'

type ChannelLine = Result<'imopenlines.config.list.get'>[number]
type User = Result<'user.get'>[number]

/** The known people of a portal. */
export interface KnownPeople {
  /** Milliseconds on a clock that nobody sets. */
  at: number
  lines: readonly ChannelLine[]
  loads: readonly LineLoad[]
  users: readonly User[]
  /** Whether `users` could be read. */
  isStaffKnown: boolean
  /** The company has more people than one answer holds. */
  moreUsers: boolean
  /** How far the long lists were read; null for one read to its end, or as far as makes sense. */
  next: { lines: number | null; loads: number | null }
  people: People
}

export interface PeopleReading {
  using: ActiveAccount
  names: Directory
  /** How busy the operators are, which others ask for as well. */
  loads: Loads
  now: () => number
}

/** The most channel lines that one answer holds. */
const page = 200
/** Pages that are asked for at once when reading on. */
const pagesAtOnce = 5
/** Lines beyond these are not read. */
const furthest = 10_000

/**
 * Asks for channel lines, colleagues and, unless the portal does not tell it, the operators' load: one request.
 *
 * @throws AppError when neither channel lines nor colleagues can be read
 */
export async function readFirst({ using, names, loads, now }: PeopleReading): Promise<KnownPeople> {
  const request = newRequest(using.bitrix)
  const lines = askLines(request, 0)
  const users = mayAskUsers(using) ? request.ask('user.get', { FILTER: { ACTIVE: true, USER_TYPE: 'employee' } }) : null
  const { id } = using.account
  const takeLoads = loads.ask(request, id)
  await request.send({ lane: 'open' })

  takeLoads?.()
  const answer = lines.answer()
  const staff = users?.answer()
  // Without both there is nobody to choose; one of the two will do.
  if (!answer.ok && !staff?.ok) throw answer.error
  const found = {
    at: now(),
    lines: valueOf(answer) ?? [],
    users: (staff && valueOf(staff)) ?? [],
    isStaffKnown: staff?.ok === true,
    moreUsers: staff?.ok === true && staff.value.length >= userPage,
    loads: loads.known(id)?.rows ?? [],
    next: { lines: nextLine(valueOf(answer), 0), loads: loads.known(id)?.next ?? null },
  }
  if (answer.ok) names.learnLines(answer.value)
  return toldOf(using, names, await withQueues(using, found))
}

/**
 * Reads on in long lists of channel lines or operators: some pages of each, one request.
 *
 * @throws AppError when the request or the next page of channel lines failed; the known people stay
 */
export async function readFurther({ using, names, loads }: PeopleReading, known: KnownPeople): Promise<KnownPeople> {
  const { next } = known
  const request = newRequest(using.bitrix)
  const lines = pagesFrom(next.lines).map(offset => ({ offset, pending: askLines(request, offset) }))
  const { id } = using.account
  const takeLoads = next.loads === null ? null : loads.askFurther(request, id)
  await request.send({ lane: 'search' })

  const lineRows = lines.map(({ offset, pending }) => ({ offset, rows: orThrow(pending) }))
  takeLoads?.()
  const newLines = new Map([...known.lines, ...lineRows.flatMap(({ rows }) => rows)].map(line => [line.ID, line]))
  const last = lineRows.at(-1)
  const busy = loads.known(id)
  if (lines.length > 0) names.learnLines([...newLines.values()])
  const found = {
    ...known,
    lines: [...newLines.values()],
    loads: busy?.rows ?? known.loads,
    next: { lines: last ? nextLine(last.rows, last.offset) : null, loads: busy?.next ?? null },
  }
  return toldOf(using, names, await withQueues(using, found))
}

/**
 * In a large company the channel lines' operators are asked for by number: the lines still name those who have left.
 */
async function withQueues<T extends Omit<KnownPeople, 'people'>>(using: ActiveAccount, found: T): Promise<T> {
  const unknown = found.moreUsers ? unknownIn(found.lines, found.users).slice(0, userPage * pagesAtOnce) : []
  if (unknown.length === 0) return found
  const request = newRequest(using.bitrix)
  const take = askUsers(request, unknown)
  // Without the answer they are offered as before: the portal refuses a transfer to somebody who has left.
  const isSent = await request.send({ lane: 'search' }).then(
    () => true,
    () => false,
  )
  const users = isSent ? take() : []
  return { ...found, users: [...found.users, ...users] }
}

function toldOf(using: ActiveAccount, names: Directory, found: Omit<KnownPeople, 'people'>): KnownPeople {
  const { lines, loads, users, next, isStaffKnown, moreUsers } = found
  const isWhole = isStaffKnown && !moreUsers
  names.learnUsers(users)
  const colleagues = colleaguesOf({ me: using.account.user.id, nameOf: names.person, lines, loads, users, isWhole })
  names.learnPeople(colleagues.map(({ id, name }) => ({ id, name: name ?? '' })))
  const partial = next.lines !== null || next.loads !== null
  return { ...found, people: { colleagues, lines: linesOf(lines), more: moreUsers, partial } }
}

const askLines = (request: BatchRequest, offset: number) =>
  request.ask('imopenlines.config.list.get', {
    PARAMS: { order: { ID: 'asc' }, limit: page, offset },
    OPTIONS: { QUEUE: 'Y' },
  })

const nextLine = (rows: readonly ChannelLine[] | null, offset: number) =>
  rows && rows.length >= page && offset + page < furthest ? offset + page : null
const pagesFrom = (offset: number | null): number[] =>
  offset === null ? [] : Array.from({ length: pagesAtOnce }, (_, index) => offset + index * page)

function orThrow<T>(pending: Pending<T>): T {
  const answer = pending.answer()
  if (answer.ok) return answer.value
  throw answer.error
}
