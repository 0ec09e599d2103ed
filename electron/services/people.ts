import type { AppError } from '../app-error'
import type { Result } from '../bitrix/methods'
import type { Serves } from '../contract/calls'
import type { AccountId } from '../contract/models-account'
import type { Colleague, People } from '../contract/models-people'
import type { Active, ActiveAccount } from './active-account'
import { newRequest, valueOf } from './batch-request'
import type { Directories, Directory } from './directory'
import { colleaguesOf, linesOf } from './people-model'

/** Milliseconds that an answer is good for: the portal is not to be asked more often how busy its operators are. */
const freshMs = 30_000
/** Colleagues that one answer of the portal holds. */
const page = 50

interface Deps {
  active: Active
  directory: Directories
  /** Milliseconds since 1970. */
  now: () => number
}

interface Known {
  at: number
  lines: Result<'imopenlines.config.list.get'>
  loads: Result<'imopenlines.v2.Operator.list'>['operators']
  people: People
}

export interface PeoplePart {
  handlers: Serves<'people'>
  /** Forgets what was read for an account that signs out. */
  forget(account: AccountId): void
}

/** Makes the part that knows whom a dialog can be handed to or shared with, and tells a colleague something. */
export function createPeople({ active, directory, now }: Deps): PeoplePart {
  const known = new Map<string, Known>()
  const reading = new Map<string, Promise<Known>>()
  const silent = new Set<string>()

  /** One question at a time for each account, and none while the last answer is fresh. */
  function latest(using: ActiveAccount): Promise<Known> {
    const { id } = using.account
    const last = known.get(id)
    const age = last ? now() - last.at : Infinity
    if (last && age >= 0 && age < freshMs) return Promise.resolve(last)
    const underWay = reading.get(id)
    if (underWay) return underWay
    // What comes after the account has signed out is not kept.
    const isWanted = () => reading.get(id) === asked
    const asked: Promise<Known> = read({ using, names: directory.of(using.account), silent, now })
      .then(answer => {
        if (isWanted()) known.set(id, answer)
        return answer
      })
      .finally(() => isWanted() && reading.delete(id))
    reading.set(id, asked)
    return asked
  }

  async function find(using: ActiveAccount, text: string): Promise<Colleague[]> {
    const { lines, loads } = known.get(using.account.id) ?? { lines: [], loads: [] }
    const users = await using.bitrix.call('user.search', { FILTER: { FIND: text } }, { lane: 'search' })
    const names = directory.of(using.account)
    names.learnUsers(users)
    const ids = new Set(users.filter(({ ACTIVE }) => ACTIVE).map(({ ID }) => ID))
    const all = colleaguesOf({ me: using.account.user.id, lines, users, loads, nameOf: names.person })
    return all.filter(({ id }) => ids.has(id))
  }

  return {
    handlers: {
      'people.list': async () => (await latest(active())).people,
      async 'people.find'({ text }) {
        const using = active()
        return mayAskUsers(using) ? find(using, text) : []
      },
      async 'people.tell'({ userId, text }) {
        await active().bitrix.call('im.message.add', { DIALOG_ID: String(userId), MESSAGE: text }, { lane: 'act' })
      },
    },
    forget: account => [known, reading, silent].forEach(each => each.delete(account)),
  }
}

interface Reading {
  using: ActiveAccount
  names: Directory
  /** Accounts whose portal does not tell how busy its operators are: too old, or not in its plan. */
  silent: Set<string>
  now: () => number
}

/** Asks for lines, colleagues and, unless the portal does not tell it, how busy they are: one request. */
async function read({ using, names, silent, now }: Reading): Promise<Known> {
  const request = newRequest(using.bitrix)
  const lines = request.ask('imopenlines.config.list.get', { PARAMS: { limit: 200 }, OPTIONS: { QUEUE: 'Y' } })
  const users = mayAskUsers(using) ? request.ask('user.get', { FILTER: { ACTIVE: true, USER_TYPE: 'employee' } }) : null
  const asksLoad = !silent.has(using.account.id)
  const load = asksLoad ? request.ask('imopenlines.v2.Operator.list', { limit: 200 }) : null
  await request.send({ lane: 'open' })

  const loads = load?.answer()
  if (loads && !loads.ok && isForGood(loads.error)) silent.add(using.account.id)
  const answer = lines.answer()
  const staff = users?.answer()
  // Without either there is nobody to choose; one of the two will do.
  if (!answer.ok && !staff?.ok) throw answer.error
  const found = {
    lines: valueOf(answer) ?? [],
    users: (staff && valueOf(staff)) ?? [],
    loads: (loads && valueOf(loads)?.operators) ?? [],
  }
  names.learnUsers(found.users)
  if (answer.ok) names.learnLines(answer.value)
  const colleagues = colleaguesOf({ me: using.account.user.id, nameOf: names.person, ...found })
  names.learnPeople(colleagues.map(({ id, name }) => ({ id, name: name ?? '' })))
  const people = { colleagues, lines: linesOf(found.lines), more: found.users.length >= page }
  return { at: now(), lines: found.lines, loads: found.loads, people }
}

/** Not in the plan, not in this version, not for this operator: asking again would not help. */
const isForGood = ({ code }: AppError) => code === 'rejected' || code === 'forbidden'
const mayAskUsers = ({ account }: ActiveAccount) => account.scopes.some(scope => /^user/.test(scope))
