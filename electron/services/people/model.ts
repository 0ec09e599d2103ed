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
  /** `users` holds everyone in the company: a channel line's operator who is not among them has left. */
  isWhole: boolean
  /** Empty where the portal does not tell its operators' load. */
  loads: readonly WireLoad[]
  /** Names known from elsewhere. */
  nameOf: (id: number) => string | null
}

/** Combines the portal's several answers about its people: the channel lines' operators and other colleagues. */
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
  const linesOfUser = listed(active.flatMap(({ ID, QUEUE }) => [...new Set(QUEUE)].map(id => [id, ID] as const)))
  const loadsOfUser = listed(loads.map(load => [load.userId, load] as const))
  return [...ids].filter(isHere).map(id => {
    const user = known.get(id)
    const inQueue = fields.get(String(id))
    const own = loadsOfUser.get(id) ?? []
    return {
      id,
      name: nameIn(user) ?? (inQueue?.USER_NAME.trim() || nameOf(id)),
      position: user?.WORK_POSITION.trim() || inQueue?.USER_WORK_POSITION || null,
      lines: linesOfUser.get(id) ?? [],
      presence: presenceOf(own, user),
      freeSlots: freeOn(own),
    }
  })
}

/** What belongs to each key: looking through all of it for each of thousands of people would hold everybody up. */
function listed<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, V[]> {
  const lists = new Map<K, V[]>()
  for (const [key, value] of pairs) {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return lists
}

export const linesOf = (lines: readonly WireLine[]): WorkLine[] =>
  lines
    .filter(line => line.ACTIVE)
    .map(({ ID, LINE_NAME, QUEUE }) => ({ id: ID, name: LINE_NAME, people: QUEUE.length }))

/** Neither dismissed nor a guest of the company. */
const worksHere = ({ ACTIVE, USER_TYPE }: WireUser) => ACTIVE && (USER_TYPE === '' || USER_TYPE === 'employee')

/** Operators of channel lines who have not been described yet. */
export const unknownIn = (lines: readonly WireLine[], users: readonly WireUser[]): UserId[] => {
  const known = new Set(users.map(({ ID }) => ID))
  return [...new Set(lines.filter(line => line.ACTIVE).flatMap(line => line.QUEUE))].filter(id => !known.has(id))
}

const nameIn = (user: WireUser | undefined) => (user && `${user.NAME} ${user.LAST_NAME}`.trim()) || null

/** Online on one channel line is online; without word of lines, being signed in to the portal decides. */
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
