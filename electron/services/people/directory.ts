import type { CrmEntity, LineId } from '../../contract/common'
import type { Account, AccountId } from '../../contract/account'
import type { Result } from '../../bitrix/methods'
import type { Active } from '../account/active'

/** Names on an account's portal that answers mention by number only. Kept in memory, one set per account. */
export interface Directory {
  /** Full name of a colleague or bot; null while it is not known. */
  person(id: number): string | null
  /** Whether they are known as a bot: what a bot has is nobody's. */
  isBot(id: number): boolean
  line(id: LineId): string | null
  connector(id: string): string | null
  crmTitle(entity: CrmEntity): string | null
  /** Whether the next request should also ask for the channel lines. */
  wantsLines(): boolean
  learnPeople(people: readonly NamedPerson[]): void
  learnUsers(users: readonly Pick<Result<'user.get'>[number], 'ID' | 'NAME' | 'LAST_NAME'>[]): void
  /** @param lines Null when the portal does not show them to this operator: they are not asked for again. */
  learnLines(lines: readonly Pick<Result<'imopenlines.config.list.get'>[number], 'ID' | 'LINE_NAME'>[] | null): void
  learnConnector(id: string, title: string): void
  learnCrmTitle(entity: CrmEntity, title: string): void
}

interface NamedPerson {
  id: number
  name: string
  /** Absent where the portal does not say. */
  bot?: boolean
}

/** The directory of the currently active account. */
export interface Directories extends Directory {
  /** One account's directory: answers for it may arrive when another account is active. */
  of(account: Account): Directory
  /** Forgets the names of an account that signs out; answers still on their way are not kept. */
  forget(account: AccountId): void
}

interface Shelf {
  people: Map<number, string>
  bots: Set<number>
  lines: Map<number, string>
  connectors: Map<string, string>
  titles: Map<string, string>
  linesAsked: boolean
  linesRefused: boolean
  /** Channel lines of dialogs that were missing from the list when it was read. */
  sought: Set<number>
  /** Those that a later list did not have either. */
  absent: Set<number>
}

const blank = (): Shelf => ({
  people: new Map(),
  bots: new Set(),
  lines: new Map(),
  connectors: new Map(),
  titles: new Map(),
  linesAsked: false,
  linesRefused: false,
  sought: new Set(),
  absent: new Set(),
})

const keyOf = ({ type, id }: CrmEntity) => `${type}:${id}`

export function createDirectory({ active }: { active: Active }): Directories {
  const shelves = new Map<string, Shelf>()

  function shelfOf(account: Account): Shelf {
    const found = shelves.get(account.id) ?? blank()
    shelves.set(account.id, found)
    if (account.user.name) found.people.set(account.user.id, account.user.name)
    return found
  }
  return {
    ...directoryOn(() => shelfOf(active().account)),
    of(account) {
      const shelf = shelfOf(account)
      return directoryOn(() => shelf)
    },
    forget: account => void shelves.delete(account),
  }
}

function directoryOn(shelf: () => Shelf): Directory {
  const learn = (map: Map<number, string>, id: number, name: string) => name.trim() !== '' && map.set(id, name.trim())

  return {
    person: id => shelf().people.get(id) ?? null,
    isBot: id => shelf().bots.has(id),
    line(id) {
      const { lines, linesAsked, sought, absent } = shelf()
      const name = lines.get(id) ?? null
      if (name === null && linesAsked && !absent.has(id)) sought.add(id)
      return name
    },
    connector: id => shelf().connectors.get(id) ?? null,
    crmTitle: entity => shelf().titles.get(keyOf(entity)) ?? null,
    wantsLines() {
      const { linesAsked, linesRefused, sought } = shelf()
      return !linesRefused && (!linesAsked || sought.size > 0)
    },
    learnPeople(people) {
      for (const { id, name, bot } of people) {
        learn(shelf().people, id, name)
        if (bot) shelf().bots.add(id)
      }
    },
    learnUsers: users => users.forEach(({ ID, NAME, LAST_NAME }) => learn(shelf().people, ID, `${NAME} ${LAST_NAME}`)),
    learnLines(lines) {
      const known = shelf()
      known.linesAsked = true
      known.linesRefused = lines === null
      for (const { ID, LINE_NAME } of lines ?? []) learn(known.lines, ID, LINE_NAME)
      for (const id of known.sought) if (!known.lines.has(id)) known.absent.add(id)
      known.sought.clear()
    },
    learnConnector: (id, title) => void shelf().connectors.set(id, title),
    learnCrmTitle: (entity, title) => void shelf().titles.set(keyOf(entity), title),
  }
}
