import type { Instant, Person } from '../../contract/common'

/** What the portal says of a person, in whatever answer. */
interface Marked {
  bot: boolean
  extranet: boolean
  /** A customer who came through a connector; null where the portal does not mark them. */
  connector: boolean | null
}

interface Circle {
  /** The signed-in operator, the owner and other operators of the dialog. */
  isOperator: boolean
  /** Known as a colleague from elsewhere. */
  isColleague: boolean
  /** Whether this portal marks customers at all, as others in its answers show. */
  marksCustomers: boolean
}

/**
 * Who somebody is in a dialog: the one rule for lists, headers, search and messages. Colleagues may be guests of the
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

/** Whether a portal marks customers, as those show whom it has told of. */
export const marksCustomers = (users: Iterable<Pick<Marked, 'connector'>>): boolean =>
  [...users].some(({ connector }) => connector !== null)

/** One message, as far as it matters to who waits. */
export interface Spoken {
  kind: Person['kind']
  at: Instant | null
  deleted: boolean
  /** Written for colleagues only. */
  hidden?: boolean | undefined
}

export interface Waiting {
  /** Whose word stands last; null where neither the customer's nor an operator's does. */
  last: 'customer' | 'operator' | null
  /** When the first message was written that no operator has answered; null where none is. */
  since: Instant | null
  /** The customer has written, and has deleted all of it again. */
  isTakenBack: boolean
}

/**
 * Who waits: the customer, since the first message that an operator has not answered. What the system or a bot writes
 * answers nobody and asks nothing; what was deleted was not said, and what colleagues alone get not to the customer.
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

/** Since when a dialog that is nobody's waits: nobody has asked yet, but somebody has come. */
export function waitsForAnybody({ last, since, isTakenBack }: Waiting, startedAt: Instant | null): Instant | null {
  return since ?? (last === 'operator' || isTakenBack ? null : startedAt)
}
