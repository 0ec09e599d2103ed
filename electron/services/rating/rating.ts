import { AppError } from '../../app-error'
import type { Result } from '../../bitrix/methods'
import type { Serves } from '../../contract/calls'
import { UserId } from '../../contract/common'
import type { UnratedList, UnratedSession } from '../../contract/rating'
import { type Active, type ActiveAccount, type PortalTime, whileActive } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'
import type { Directories, Directory } from '../people/directory'
import { askUsers, mayAskUsers } from '../people/users'
import { type BatchRequest, inGroups, newRequest, valueOf } from '../portal/batch-request'

interface RatingDeps {
  active: Active
  dialogs: Pick<Dialogs, 'glance'>
  directory: Directories
  now: PortalTime
}

export interface RatingPart {
  handlers: Serves<'rating'>
}

type UnratedRow = Result<'imopenlines.v2.Session.list'>['sessions']['read'][number]

/** Sessions of one answer, and pages read of a period: enough for a fair sample of a few for each operator. */
const page = 200
const pages = 5
const dayMs = 86_400_000

/** Finds the closed sessions that no supervisor has rated, and reads one of them with its own history. */
export function createRating({ active, dialogs, directory, now }: RatingDeps): RatingPart {
  return {
    handlers: {
      async 'rating.queue'({ days }) {
        const using = whileActive(active())
        const to = now(using)
        return readQueue(using, directory.of(using.account), { from: to - days * dayMs, to })
      },
      async 'rating.open'({ chatId, sessionId }) {
        const using = whileActive(active())
        const request = newRequest(using.bitrix)
        const take = dialogs.glance(using, request, [{ chatId, known: null, sessionId }])
        await request.send({ lane: 'open' })
        const [answer] = take()
        if (!answer) throw new AppError('bug')
        if (!answer.ok) throw answer.error
        return answer.value.view
      },
    },
  }
}

interface Period {
  /** Milliseconds since 1970. */
  from: number
  to: number
}

async function readQueue(using: ActiveAccount, names: Directory, period: Period): Promise<UnratedList> {
  const first = newRequest(using.bitrix)
  const asked = first.ask('imopenlines.v2.Session.list', filterOf(period, 0))
  await first.send({ lane: 'open' })
  const answer = asked.answer()
  if (!answer.ok) throw answer.error
  const others = answer.value.hasNextPage ? await readOthers(using, period) : []
  const read = others.flatMap(each => valueOf(each) ?? [])
  const lists = [answer.value, ...read]
  const rows = [...bySession(lists.flatMap(({ sessions }) => sessions.read)).values()]
  await learnPeople(using, names, rows)
  return {
    // A session that a bot has ended has nobody who could be rated.
    sessions: rows
      .filter(({ operatorId }) => operatorId === null || !names.isBot(operatorId))
      .map(row => tell(row, names)),
    // Of a page that failed it is not known what it has.
    isCut: read.length < others.length || (lists.at(-1)?.hasNextPage ?? false),
  }
}

/** The further pages, all in one request. @throws AppError when the portal cannot be asked */
async function readOthers({ bitrix }: ActiveAccount, period: Period) {
  const request = newRequest(bitrix)
  const asked = Array.from({ length: pages - 1 }, (_, index) =>
    request.ask('imopenlines.v2.Session.list', filterOf(period, (index + 1) * page)),
  )
  await request.send({ lane: 'open' })
  return asked.map(each => each.answer())
}

const filterOf = ({ from, to }: Period, offset: number) => ({
  ...{ status: 'closed' as const, hasVoteHead: false, dateCloseFrom: iso(from), dateCloseTo: iso(to) },
  ...{ order: 'dateClose' as const, orderDirection: 'desc' as const, limit: page, offset },
})

const iso = (instant: number) => new Date(instant).toISOString().replace(/\.\d+Z$/, '+00:00')

/** Pages move while they are read: a session may stand on two of them. */
const bySession = (rows: readonly UnratedRow[]) => new Map(rows.map(row => [row.id, row]))

/** Learns the operators' names, and which of them are bots. */
async function learnPeople({ account, bitrix }: ActiveAccount, names: Directory, rows: readonly UnratedRow[]) {
  const ids = [...new Set(rows.flatMap(({ operatorId }) => operatorId ?? []))]
  const request = newRequest(bitrix)
  const unknown = mayAskUsers({ account }) ? ids.filter(id => names.person(id) === null) : []
  const takeNames = askUsers(request, unknown)
  const takeBots = account.scopes.includes('im') ? askBots(request, ids) : () => []
  if (request.size() === 0) return
  // Without their names operators are told apart by number.
  await request.send({ lane: 'open' }).catch(() => {})
  names.learnUsers(takeNames())
  names.learnPeople(takeBots())
}

/** Users of one command. */
const messengerPage = 100

/** Only the messenger tells bots from people. */
function askBots(request: BatchRequest, ids: readonly UserId[]) {
  const pages = inGroups(ids, messengerPage).map(some => request.ask('im.user.list.get', { ID: some }))
  return () => pages.flatMap(page => valueOf(page.answer()) ?? []).filter(({ bot }) => bot)
}

function tell(row: UnratedRow, names: Directory): UnratedSession {
  const { id, chatId, source, configId, dateClose, vote, messageCount, operatorId } = row
  const owner = UserId.safeParse(operatorId).data
  return {
    sessionId: id,
    chatId,
    operator: owner === undefined ? null : { id: owner, name: names.person(owner) },
    connector: source,
    lineId: configId,
    lineName: configId && names.line(configId),
    closedAt: dateClose,
    vote,
    messages: messageCount,
  }
}
