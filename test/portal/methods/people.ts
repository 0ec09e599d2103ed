import { isMap, phpMap } from '../body'
import { RestError } from '../rest-error'
import { fullName } from '../world/model'
import type { User } from '../world/model'
import { isoDate, userInSnakeCase } from '../world/print'
import { int, read, text } from './method'
import type { Answer, Call, Method } from './method'

const userScopes = ['user', 'user_basic', 'user_brief']
const page = 50

/** A colleague. The address is left out where the application may know only names. @see api-reference/user/user-get.md */
function printUser(user: User, { portal }: Call) {
  const brief = !portal.settings.scopes.some(scope => scope === 'user' || scope === 'user_basic')
  return {
    ID: String(user.id),
    ACTIVE: user.active,
    NAME: user.firstName,
    LAST_NAME: user.lastName,
    ...(brief ? {} : { EMAIL: `user${user.id}@example.com`, LAST_LOGIN: isoDate(portal.now()) }),
    DATE_REGISTER: '2024-07-22T00:00:00+00:00',
    IS_ONLINE: 'Y',
    TIMESTAMP_X: {},
    LAST_ACTIVITY_DATE: {},
    PERSONAL_GENDER: user.gender,
    PERSONAL_BIRTHDAY: '',
    WORK_POSITION: user.position,
    UF_EMPLOYMENT_DATE: '',
    UF_DEPARTMENT: [1],
    USER_TYPE: user.guest ?? 'employee',
  }
}

/** The filters the console needs, with or without `=` and `@`; the filters may also be plain parameters. */
function matches(user: User, filter: Record<string, unknown>): boolean {
  return Object.entries(filter).every(([key, wanted]) => {
    const values = (Array.isArray(wanted) ? wanted : [wanted]).map(text)
    const name = key.replace(/^[=@]+/, '').toUpperCase()
    if (name === 'ID') return values.includes(String(user.id))
    if (name === 'ACTIVE') return ['1', 'Y', 'true'].includes(String(wanted)) === user.active
    if (name === 'USER_TYPE') return values.includes(user.guest ?? 'employee')
    if (name === 'NAME_SEARCH' || name === '%NAME')
      return fullName(user)
        .toLowerCase()
        .includes(values[0]?.toLowerCase() ?? '')
    // Each word begins a name or the position.
    if (name === 'FIND') return wordsIn(values[0] ?? '').every(word => wordsOf(user).some(own => own.startsWith(word)))
    return true
  })
}

const wordsIn = (value: string) => value.toLowerCase().split(/\s+/).filter(Boolean)
const wordsOf = (user: User) => wordsIn(`${fullName(user)} ${user.position}`)

function listed(call: Call): Answer {
  const { FILTER, filter, start, ...open } = call.params
  const given = FILTER ?? filter
  const wanted = isMap(given) ? given : open
  // Bots and customers of channel lines are never in the list.
  const found = [...call.portal.world.users.values()]
    .filter(user => user.type === 'user' && matches(user, wanted))
    .sort((a, b) => a.id - b.id)
  const from = Math.max(0, int(start))
  const more = from + page < found.length
  return {
    result: found.slice(from, from + page).map(user => printUser(user, call)),
    total: found.length,
    ...(more ? { next: from + page } : {}),
  }
}

/** The numbers in `ID`, a list or a JSON text of one. */
function idsIn(given: unknown): number[] {
  const ids: unknown = typeof given === 'string' ? parsed(given) : given
  return Array.isArray(ids) ? ids.map(int) : []
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

export const people: Record<string, Method> = {
  // Customers of channel lines too; an unknown one is left out. @see api-reference/chats/users/im-user-list-get.md
  'im.user.list.get': read(['im'], ({ params, portal }) => {
    const ids = idsIn(params['ID'])
    if (ids.length === 0 || ids.some(id => id <= 0))
      throw new RestError(400, 'INVALID_FORMAT', 'A wrong format for the ID field is passed')
    const found = [...new Set(ids)].flatMap(id => portal.world.users.get(id) ?? [])
    const printed = found.map(user => ({ ...userInSnakeCase(user), avatar_hr: '', website: '', email: '' }))
    if (text(params['RESULT_TYPE']) === 'array') return { result: printed }
    return { result: phpMap(printed.map(user => [String(user.id), user])) }
  }),

  'user.current': read(userScopes, call => {
    const user = call.portal.world.users.get(call.userId)
    return { result: user ? printUser(user, call) : {} }
  }),

  'user.get': read(userScopes, listed),
  // Inherits user.get and all its parameters. @see api-reference/user/user-search.md
  'user.search': read(userScopes, listed),

  profile: read([], ({ portal, userId }) => {
    const user = portal.world.users.get(userId)
    if (!user?.active) return { result: [] }
    return {
      result: {
        ID: String(user.id),
        ADMIN: user.admin,
        NAME: user.firstName,
        LAST_NAME: user.lastName,
        PERSONAL_GENDER: user.gender,
        TIME_ZONE: '',
      },
    }
  }),
}
