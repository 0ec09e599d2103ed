import type { User } from '../world/model'
import type { World } from '../world/world'

export type Operators = typeof operators

const person = (id: number, firstName: string, lastName: string, rest: Partial<User> = {}): User => ({
  id,
  firstName,
  lastName,
  position: 'Operator',
  gender: 'F',
  admin: false,
  active: true,
  type: 'user',
  ...rest,
})

/** The portal's people by their role in tests. */
export const operators = {
  /** The ordinary operator who uses the console; owns chat 1763. */
  me: person(103, 'Samantha', 'Johnson', { position: 'Customer care' }),
  /** Works the same lines. */
  colleague: person(27, 'Boris', 'Novak', { gender: 'M' }),
  /** A third operator of the same lines. */
  other: person(205, 'Анна', 'Иванова'),
  /** Supervisor of every line. */
  supervisor: person(42, 'Grace', 'Okafor', { position: 'Head of customer care' }),
  /** Administrator of the portal. */
  admin: person(1, 'Vadim', 'Valeev', { position: 'Administrator', admin: true, gender: 'M' }),
  /** Works only the confidential line 30, which `me` may not see. */
  outsider: person(310, 'Noor', 'Haddad', { position: 'Legal counsel' }),
  /** Has left the company. */
  former: person(58, 'Jan', 'Kowalski', { active: false, gender: 'M' }),
} as const

export function sowPeople(world: World): void {
  for (const user of Object.values(operators)) world.addUser({ ...user })
  world.addUser({ id: 900, firstName: 'Welcome', lastName: 'bot', type: 'bot' })
}
