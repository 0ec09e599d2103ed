import type { Handlers } from '../../contract/calls'
import type { SessionId, UserId } from '../../contract/common'
import type { JournalEntry } from '../../contract/journal'
import type { Active, ActiveAccount } from '../account/active'
import type { Directories, Directory } from '../people/directory'
import { compareMoves, type ReportTransfers } from './moves'

interface CompareDeps {
  active: Active
  directory: Pick<Directories, 'of'>
  /** The account's acts, newest first. */
  acts: () => Promise<JournalEntry[]>
}

/** Sessions of one request. */
export const sessionsAtOnce = 50

/** Makes the call that lays one's own acts on a dialog beside the portal's record: one request, two where names lack. */
export function createComparing({ active, directory, acts }: CompareDeps): Handlers['journal.moves'] {
  return async ({ chatId }) => {
    const using = active()
    const own = (await acts()).filter(entry => entry.chatId === chatId)
    const sessions = [...new Set(own.flatMap(({ sessionId }) => sessionId ?? []))]
    const sessionId = sessions.slice(0, sessionsAtOnce)
    const transfers = await read(using, sessionId)
    const known = directory.of(using.account)
    await learn(using, known, transfers)
    // Acts of sessions that were not asked for say nothing.
    const compared = own.filter(entry => entry.sessionId === null || sessionId.includes(entry.sessionId))
    const moves = compareMoves({ acts: compared, transfers, me: using.account.user, names: known })
    return { moves, isCut: sessions.length > sessionId.length }
  }
}

async function read({ bitrix }: ActiveAccount, sessionId: SessionId[]): Promise<ReportTransfers> {
  if (sessionId.length === 0) return []
  const method = 'imopenlines.v2.Session.Transfer.list'
  return (await bitrix.call(method, { sessionId }, { lane: 'open' })).transfers
}

/** Asks for the names of people whom nobody has named yet; without an answer they keep their numbers. */
async function learn({ bitrix, account }: ActiveAccount, known: Directory, transfers: ReportTransfers): Promise<void> {
  const ids = transfers.flatMap(({ fromOperatorId, toOperatorId, initiatorId }) =>
    [fromOperatorId, toOperatorId, initiatorId].filter((id): id is UserId => id !== null && known.person(id) === null),
  )
  const ID = [...new Set(ids)].slice(0, 100)
  if (ID.length === 0 || !account.scopes.includes('im')) return
  await bitrix.call('im.user.list.get', { ID }, { lane: 'open' }).then(
    users => known.learnPeople(users),
    () => {},
  )
}
