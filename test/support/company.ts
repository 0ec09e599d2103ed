import { LineId, UserId } from '../../electron/contract/common'
import type { PeopleSource } from '../../electron/services/people/model'

/** A company with 300 channel lines, a hundred people on each; everybody's load is told for two of theirs. */
export function company(people: number): PeopleSource {
  const ids = Array.from({ length: people }, (_, index) => UserId.parse(index + 1))
  const lines = Array.from({ length: 300 }, (_, index) => ({
    ...{ ID: LineId.parse(index + 1), LINE_NAME: `Line ${index}`, ACTIVE: true, QUEUE_USERS_FIELDS: {} },
    QUEUE: Array.from({ length: 100 }, (_each, place) => ids[(index * 100 + place) % people] ?? UserId.parse(1)),
  }))
  const users = ids.map(ID => ({
    ...{ ID, NAME: `Name ${ID}`, LAST_NAME: 'Novak', ACTIVE: true, USER_TYPE: 'employee' },
    ...{ WORK_POSITION: 'Operator', IS_ONLINE: 'Y' },
  }))
  const loads = ids.flatMap(userId =>
    [1, 2].map(configId => ({ userId, configId: LineId.parse(configId), status: 'online', maxChat: 5, freeSlots: 2 })),
  )
  const source = { me: UserId.parse(people + 1), lines, users, isWhole: true, loads, nameOf: () => null }
  return source as unknown as PeopleSource
}
