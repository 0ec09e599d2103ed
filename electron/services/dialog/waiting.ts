import type { Instant, Person } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'

/** The portal's description of a person, in any answer. */
interface Marked {
  bot: boolean
  extranet: boolean
  /** A customer from a connector; null where the portal does not mark them. */
  connector: boolean | null
}

interface Circle {
  /** The signed-in operator, the owner and other operators of the dialog. */
  isOperator: boolean
  /** Known from elsewhere as a colleague. */
  isColleague: boolean
  /** Whether this portal marks customers at all, as its other answers show. */
  marksCustomers: boolean
}

/**
 * A person's kind in a dialog: the one rule for lists, headers, search and messages. Colleagues may be guests of the
 * portal (extranet); only portals that do not mark customers show these as such guests.
 */
export function kindOf(id: number, user: Marked | null, circle: Circle): Person['kind'] {
  if (id === 0) return 'system'
  if (circle.isOperator) return user?.bot ? 'bot' : 'operator'
  if (user?.connector) return 'customer'
  if (user?.bot) return 'bot'
  const mayBeCustomer = user === null || (user.extranet && user.connector === null && !circle.marksCustomers)
  return mayBeCustomer && !circle.isColleague ? 'customer' : 'operator'
}

/** Whether a portal marks customers, judged by the people it has described. */
export const marksCustomers = (users: Iterable<Pick<Marked, 'connector'>>): boolean =>
  [...users].some(({ connector }) => connector !== null)

/** One message, reduced to the facts that decide who waits. */
export interface Spoken {
  kind: Person['kind']
  at: Instant | null
  deleted: boolean
  /** Written for colleagues only. */
  hidden?: boolean | undefined
}

export interface Waiting {
  /** Author of the last word; null where neither the customer nor an operator has written. */
  last: 'customer' | 'operator' | null
  /** Time of the first message that no operator has answered; null where there is none. */
  since: Instant | null
  /** The customer has written and has deleted all of it again. */
  isTakenBack: boolean
}

/**
 * Who waits: the customer, since the first message that an operator has not answered. A message of the system or a bot
 * neither answers nor asks; a deleted one was not said, and one for colleagues was not said to the customer.
 *
 * @param spoken Messages of the session, oldest first.
 */
export function waitingIn(spoken: readonly Spoken[]): Waiting {
  const heard = spoken.filter(
    ({ kind, deleted, hidden }) => !deleted && !hidden && (kind === 'customer' || kind === 'operator'),
  )
  const asked = heard[heard.findLastIndex(({ kind }) => kind === 'operator') + 1]
  const isLeft = heard.some(({ kind }) => kind === 'customer')
  return {
    last: asked ? 'customer' : heard.length > 0 ? 'operator' : null,
    since: asked?.at ?? null,
    isTakenBack: !isLeft && spoken.some(({ kind, deleted }) => kind === 'customer' && deleted),
  }
}

/** Since when a dialog without an owner waits: nobody has asked yet, but somebody has come. */
export function waitsForAnybody({ last, since, isTakenBack }: Waiting, startedAt: Instant | null): Instant | null {
  return since ?? (last === 'operator' || isTakenBack ? null : startedAt)
}

/** A session with more lines of the system than this is not known to its beginning. */
const mostLines = 20

/** Whether nobody has spoken in a dialog's session: it was read as a whole, and all its messages are the system's. */
export function isSilent({ dialog: { sessionId }, messages, isPartial }: DialogView): boolean {
  const ofSession = messages.filter(message => message.sessionId === sessionId)
  if (sessionId === null || isPartial || ofSession.length === 0 || ofSession.length > mostLines) return false
  return ofSession.every(({ author }) => author.kind === 'system')
}
