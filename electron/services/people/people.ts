import type { Serves } from '../../contract/calls'
import type { AccountId } from '../../contract/account'
import type { Colleague } from '../../contract/people'
import type { Active, ActiveAccount } from '../account/active'
import type { Directories } from './directory'
import { createLoads, type Loads } from './loads'
import { colleaguesOf } from './model'
import { type KnownPeople, readFirst, readFurther } from './reading'
import { mayAskUsers } from './users'

/** Milliseconds that an answer stays fresh: the portal is not to be asked for its operators' load more often. */
const freshMs = 30_000

interface PeopleDeps {
  active: Active
  directory: Directories
  /** Milliseconds on a clock that nobody sets. */
  now: () => number
}

export interface PeoplePart {
  handlers: Serves<'people'>
  /** How busy the operators are: the one place that asks for it. */
  loads: Loads
  /** Forgets the people of an account that signs out. */
  forget(account: AccountId): void
}

/** Knows to whom a dialog can be handed and with whom it can be shared, and writes to a colleague. */
export function createPeople({ active, directory, now }: PeopleDeps): PeoplePart {
  const loads = createLoads(now)
  const shelf = createShelf()
  const readingFor = (using: ActiveAccount) => ({ using, names: directory.of(using.account), loads, now })

  /** Asks nothing while the last answer is fresh. */
  async function latest(using: ActiveAccount): Promise<KnownPeople> {
    const last = shelf.known(using.account.id)
    const age = last ? now() - last.at : Infinity
    if (last && age >= 0 && age < freshMs) return last
    return shelf.alone(using.account.id, () => readFirst(readingFor(using)))
  }

  async function further(using: ActiveAccount): Promise<KnownPeople> {
    const last = shelf.known(using.account.id)
    if (!last) return latest(using)
    return last.people.partial ? shelf.alone(using.account.id, () => readFurther(readingFor(using), last)) : last
  }

  async function find(using: ActiveAccount, text: string): Promise<Colleague[]> {
    const { lines, loads: busy } = shelf.known(using.account.id) ?? { lines: [], loads: [] }
    const users = await using.bitrix.call('user.search', { FILTER: { FIND: text } }, { lane: 'search' })
    const names = directory.of(using.account)
    names.learnUsers(users)
    const all = colleaguesOf({
      me: using.account.user.id,
      lines,
      users,
      isWhole: false,
      loads: busy,
      nameOf: names.person,
    })
    return all.filter(({ id }) => users.some(({ ID }) => ID === id))
  }

  return {
    loads,
    handlers: {
      'people.list': async () => (await latest(active())).people,
      'people.more': async () => (await further(active())).people,
      async 'people.find'({ text }) {
        const using = active()
        return mayAskUsers(using) ? find(using, text) : []
      },
      async 'people.tell'({ userId, text }) {
        const { bitrix } = active()
        await bitrix.call('im.message.add', { DIALOG_ID: String(userId), MESSAGE: text }, { lane: 'act' })
      },
    },
    forget(account) {
      shelf.forget(account)
      loads.forget(account)
    },
  }
}

/** The known people of each account, and the one request under way for it. */
function createShelf() {
  const known = new Map<string, KnownPeople>()
  const reading = new Map<string, Promise<KnownPeople>>()

  return {
    known: (id: AccountId) => known.get(id),
    /** Asks, or waits for the request under way. An answer after the account has signed out is not kept. */
    alone(id: AccountId, ask: () => Promise<KnownPeople>): Promise<KnownPeople> {
      const underWay = reading.get(id)
      if (underWay) return underWay
      const isWanted = () => reading.get(id) === asked
      const asked: Promise<KnownPeople> = ask()
        .then(answer => {
          if (isWanted()) known.set(id, answer)
          return answer
        })
        .finally(() => isWanted() && reading.delete(id))
      reading.set(id, asked)
      return asked
    },
    forget: (id: AccountId) => [known, reading].forEach(each => each.delete(id)),
  }
}
