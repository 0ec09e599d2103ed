import type { Person } from '../../contract/common'
import type { Transcript } from './history'
import { kindOf as kindIn, marksCustomers } from './waiting'

type PersonKind = Person['kind']

/** The people whom a dialog's messages mention. */
export interface DialogPeople {
  kindOf(id: number): PersonKind
  /** Whether the portal describes them as a customer; those it tells nothing about are only taken for one. */
  isToldCustomer(id: number): boolean
  person(id: number): Person
  /** Name of the only customer; null in a group or where it is not told. */
  customerName: string | null
}

interface DialogPeopleDeps {
  users: Transcript['users']
  /** The signed-in operator, the owner and other known colleagues. */
  operators: ReadonlySet<number>
  nameOf: (id: number) => string | null
}

/** Tells customers, operators, bots and the system apart. */
export function peopleOf({ users, operators, nameOf }: DialogPeopleDeps): DialogPeople {
  const isMarked = marksCustomers(users.values())
  const kindOf = (id: number): PersonKind =>
    kindIn(id, users.get(id) ?? null, {
      isOperator: operators.has(id),
      isColleague: nameOf(id) !== null,
      marksCustomers: isMarked,
    })
  function person(id: number): Person {
    const user = users.get(id)
    return { id, name: id === 0 ? '' : user?.name || nameOf(id) || `#${id}`, kind: kindOf(id) }
  }
  const customers = [...users.keys()].filter(id => kindOf(id) === 'customer')
  const [only, ...others] = customers
  const customerName = only !== undefined && others.length === 0 ? person(only).name : null
  const isToldCustomer = (id: number) => users.has(id) && kindOf(id) === 'customer'
  return { kindOf, isToldCustomer, person, customerName }
}

/** Colleagues and bots with their names, for the directory. */
export function colleaguesIn({ users }: Transcript): { id: number; name: string; bot: boolean }[] {
  const circle = { isOperator: false, isColleague: false, marksCustomers: marksCustomers(users.values()) }
  return [...users.values()]
    .filter(user => ['operator', 'bot'].includes(kindIn(user.id, user, circle)))
    .map(({ id, name, bot }) => ({ id, name, bot }))
}
