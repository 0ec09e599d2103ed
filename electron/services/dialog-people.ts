import type { Person } from '../contract/models'
import type { Result } from '../bitrix/methods'

export type History = Result<'imopenlines.session.history.get'>
type Kind = Person['kind']

/** Whom a history mentions. */
export interface People {
  kindOf(id: number): Kind
  person(id: number): Person
  /** Name of the only customer, null in a group or where the history does not say. */
  customerName: string | null
}

interface Deps {
  history: History | null
  /** The signed-in operator, the owner and other colleagues of whom it is known. */
  operators: ReadonlySet<number>
  nameOf: (id: number) => string | null
}

/** Tells customers, operators, bots and the system apart. */
export function peopleOf({ history, operators, nameOf }: Deps): People {
  const users = new Map(Object.values(history?.users ?? {}).map(user => [user.id, user]))

  function kindOf(id: number): Kind {
    const user = users.get(id)
    if (id === 0) return 'system'
    if (operators.has(id)) return user?.bot ? 'bot' : 'operator'
    if (user?.connector) return 'customer'
    if (user?.bot) return 'bot'
    // Portals before connectors were marked show customers as extranet users.
    if (user) return user.extranet ? 'customer' : 'operator'
    return nameOf(id) === null ? 'customer' : 'operator'
  }
  function person(id: number): Person {
    const user = users.get(id)
    const name = user?.name.trim() || `${user?.firstName ?? ''} ${user?.lastName ?? ''}`.trim()
    return { id, name: id === 0 ? '' : name || nameOf(id) || `#${id}`, kind: kindOf(id) }
  }
  const customers = [...users.keys()].filter(id => kindOf(id) === 'customer')
  const [only, ...others] = customers
  const customerName = only !== undefined && others.length === 0 ? person(only).name : null
  return { kindOf, person, customerName }
}

/** Colleagues and bots of a history with their names, for the directory. */
export function colleaguesIn(history: History): { id: number; name: string }[] {
  return Object.values(history.users)
    .filter(user => user.id > 0 && !user.connector && !user.extranet)
    .map(({ id, name }) => ({ id, name }))
}
