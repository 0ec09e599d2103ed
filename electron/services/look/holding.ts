import type { Result } from '../../bitrix/methods'
import type { ChatId, SessionId, UserId } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import type { Holding } from '../../contract/look'
import type { ActiveAccount, PortalTime } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'

interface HoldingDeps {
  dialogs: Pick<Dialogs, 'known' | 'read'>
  now: PortalTime
}

/** Milliseconds that a reading is young enough to tell it. */
const freshMs = 30_000

/** Learns how long the owner of a dialog has had it, by readings alone. @throws AppError when it cannot be read */
export async function readHolding(
  { dialogs, now }: HoldingDeps,
  using: ActiveAccount,
  { chatId, ownerId }: { chatId: ChatId; ownerId: UserId },
): Promise<Holding> {
  const known = dialogs.known(chatId, using)
  const age = known ? now(using) - known.dialog.readAt : Infinity
  const view = known && age >= 0 && age < freshMs ? known : await dialogs.read(chatId, { using, lane: 'open' })
  return holdingOf(view, ownerId, await transfersOf(using, view.dialog.sessionId))
}

type Transfers = Result<'imopenlines.v2.Session.Transfer.list'>['transfers']

/** Where the portal does not tell them, the messages alone do. */
async function transfersOf({ bitrix }: ActiveAccount, sessionId: SessionId | null): Promise<Transfers> {
  if (sessionId === null) return []
  const asked = bitrix.call('imopenlines.v2.Session.Transfer.list', { sessionId: [sessionId] }, { lane: 'open' })
  return asked.then(
    ({ transfers }) => transfers,
    () => [],
  )
}

/**
 * The last transfer tells since when, if it was to the owner: not every way of getting a dialog is a transfer. Else the
 * messages do, by the owner's words since another operator last spoke. What the portal writes about who took a dialog is
 * in its own language, and proves nothing.
 */
function holdingOf(
  { dialog, messages }: Pick<DialogView, 'dialog' | 'messages'>,
  ownerId: UserId,
  transfers: Transfers,
): Holding {
  const said = messages.filter(
    ({ author, sessionId, deleted }) => author.kind === 'operator' && sessionId === dialog.sessionId && !deleted,
  )
  const own = said.slice(said.findLastIndex(({ author }) => author.id !== ownerId) + 1)
  const lastWordAt = said.findLast(({ author }) => author.id === ownerId)?.at ?? null
  const last = transfers.toSorted((a, b) => (a.date ?? 0) - (b.date ?? 0)).at(-1)
  if (last?.date && last.toOperatorId === ownerId) return { since: last.date, isAtLeast: false, lastWordAt }
  return { since: own[0]?.at ?? null, isAtLeast: true, lastWordAt }
}
