import type { Result } from '../../bitrix/methods'
import type { LineId, UserId } from '../../contract/common'
import { type Colleague, Presence, type WorkLine } from '../../contract/people'

type WireLine = Result<'imopenlines.config.list.get'>[number]
type WireUser = Result<'user.get'>[number]
type WireLoad = Result<'imopenlines.v2.Operator.list'>['operators'][number]

export interface PeopleSource {
  /** The signed-in operator, who is left out. */
  me: UserId
  lines: readonly WireLine[]
  users: readonly WireUser[]
  /** `users` are all that the company has: whoever works a line and is not among them has left. */
  isWhole: boolean
  /** Empty where the portal does not tell how busy its operators are. */
  loads: readonly WireLoad[]
  /** Names known from elsewhere. */
  nameOf: (id: number) => string | null
}

/** Puts together what the portal said of its people in several places: whoever works a line, and the company's others. */
export function colleaguesOf({ me, lines, users, isWhole, loads, nameOf }: PeopleSource): Colleague[] {
  const active = lines.filter(line => line.ACTIVE)
  const known = new Map(users.map(user => [user.ID, user]))
  const fields = new Map(active.flatMap(line => Object.entries(line.QUEUE_USERS_FIELDS)))
  const ids = new Set([...active.flatMap(line => line.QUEUE), ...known.keys()])
  ids.delete(me)
  const isHere = (id: UserId) => {
    const user = known.get(id)
    return user ? worksHere(user) : !isWhole
  }
  return [...ids].filter(isHere).map(id => {
    const user = known.get(id)
    const inQueue = fields.get(String(id))
    const own = loads.filter(({ userId }) => userId === id)
    return {
      id,
      name: nameIn(user) ?? (inQueue?.USER_NAME.trim() || nameOf(id)),
      position: user?.WORK_POSITION.trim() || inQueue?.USER_WORK_POSITION || null,
      lines: active.filter(line => line.QUEUE.includes(id)).map(line => line.ID),
      presence: presenceOf(own, user),
      freeSlots: freeOn(own),
    }
  })
}

export const linesOf = (lines: readonly WireLine[]): WorkLine[] =>
  lines
    .filter(line => line.ACTIVE)
    .map(({ ID, LINE_NAME, QUEUE }) => ({ id: ID, name: LINE_NAME, people: QUEUE.length }))

/** Neither dismissed nor a guest of the company. */
const worksHere = ({ ACTIVE, USER_TYPE }: WireUser) => ACTIVE && (USER_TYPE === '' || USER_TYPE === 'employee')

/** Who works a line and was not told of yet. */
export const unknownIn = (lines: readonly WireLine[], users: readonly WireUser[]): UserId[] => {
  const known = new Set(users.map(({ ID }) => ID))
  return [...new Set(lines.filter(line => line.ACTIVE).flatMap(line => line.QUEUE))].filter(id => !known.has(id))
}

const nameIn = (user: WireUser | undefined) => (user && `${user.NAME} ${user.LAST_NAME}`.trim()) || null

/** Online on one line is online; where nothing tells of lines, whether he is signed in to the portal tells. */
function presenceOf(loads: readonly WireLoad[], user: WireUser | undefined): Presence | null {
  const found = loads.flatMap(({ status }) => Presence.safeParse(status).data ?? [])
  const best = (['online', 'pause', 'offline'] as const).find(presence => found.includes(presence))
  if (best) return best
  if (user?.IS_ONLINE === 'Y') return 'online'
  return user?.IS_ONLINE === 'N' ? 'offline' : null
}

function freeOn(loads: readonly WireLoad[]): { lineId: LineId; free: number }[] {
  return loads
    .filter(({ maxChat }) => maxChat > 0)
    .map(({ configId, freeSlots }) => ({ lineId: configId, free: freeSlots }))
}
