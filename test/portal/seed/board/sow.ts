import { createRandom, exponential } from '../../../floor/random'
import type { Random } from '../../../floor/random'
import type { NewMessage } from '../../world/dialogs'
import type { Chat, CrmType, Line, Transfer } from '../../world/model'
import type { World } from '../../world/world'
import { operators as staff } from '../people'
import { boardWords } from './words'
import type { BoardWords } from './words'

export interface BoardSize {
  /** Live ones. */
  dialogs: number
  /** Closed ones beside them, some of them rated by their customers; a tenth of the live ones by default. */
  closed: number
  operators: number
  lines: number
  /** Fields of the lines beside the times of their KPI, such as `QUEUE_TIME`, in seconds. */
  settings: Record<string, string>
  /** The same board for the same number. */
  seed: number
  /** For pictures in one language; several scripts by default. */
  words: keyof typeof boardWords
}

/** What was sown. */
export interface Board {
  lineIds: number[]
  operatorIds: number[]
  /** Live ones, in the order of sowing. */
  chatIds: number[]
}

const [minute, day] = [60_000, 24 * 60]
const first = { line: 101, operator: 700_001, chat: 100_001, session: 200_001, user: 300_001, record: 500_001 }
export const connectors = ['livechat', 'telegrambot', 'whatsappbytwilio', 'vkgroup', 'viber', 'avito'] as const
const types: CrmType[] = ['deal', 'lead', 'contact', 'company']

interface Sowing {
  world: World
  board: Board
  random: Random
  words: BoardWords
  /** Whether names are numbered: a board of thousands has more people than names. */
  isNumbered: boolean
}

/** States of live dialogs by weight; a pinned one is paused in the words of the reports. */
const mix = [
  { until: 0.12, state: 'new' },
  { until: 0.15, state: 'queued' },
  { until: 0.2, state: 'taken' },
  { until: 0.52, state: 'waiting' },
  { until: 0.9, state: 'answered' },
  { until: 1, state: 'answered', pinned: true },
] as const

export const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]

/**
 * Adds channel lines with their operators and thousands of live dialogs: all channels and statuses, waits from seconds to a
 * day, CRM records, passings on and ratings. The supervisor of the tests sees all of the lines, `me` none.
 */
export function sowBoard(world: World, size: Partial<BoardSize> = {}): Board {
  const { dialogs = 5000, operators = 200, lines = 4, seed = 1, words = 'mixed' } = size
  const board: Board = { operatorIds: [], lineIds: [], chatIds: [] }
  const sowing = { world, board, random: createRandom(seed), words: boardWords[words], isNumbered: words === 'mixed' }
  board.operatorIds = sowTeam(sowing, operators)
  board.lineIds = sowBoardLines(sowing, lines, {
    maxChat: Math.ceil((dialogs / operators) * 1.5),
    settings: { KPI_FIRST_ANSWER_TIME: '300', KPI_FURTHER_ANSWER_TIME: '600', ...size.settings },
  })
  sowBoardRecords(sowing)
  board.chatIds = Array.from({ length: dialogs }, (_, index) => sowLive(sowing, index).id)
  const { closed = Math.floor(dialogs / 10) } = size
  for (let index = 0; index < closed; index++) sowClosed(sowing, dialogs + index)
  return board
}

function named({ random, words, isNumbered }: Sowing, index: number): { firstName: string; lastName: string } {
  const [firstName = '', lastName = ''] = [pick(random, words.givenNames), pick(random, words.surnames)]
  return { firstName, lastName: isNumbered ? `${lastName} ${index + 1}` : lastName }
}

function sowTeam(sowing: Sowing, count: number): number[] {
  const { world, random, words } = sowing
  return Array.from({ length: count }, (_, index) => {
    const name = { ...named(sowing, index), position: words.position }
    const chance = random()
    const presence = chance < 0.8 ? 'online' : chance < 0.9 ? 'pause' : 'offline'
    const activeAt = world.now() - Math.floor(exponential(random, 5 * minute))
    return world.addUser({ id: first.operator + index, ...name, presence, activeAt }).id
  })
}

/** Every operator stands on two lines, so that people and rows are not the same. */
function sowBoardLines(
  { world, board, words }: Sowing,
  count: number,
  rest: Required<Pick<Line, 'maxChat' | 'settings'>>,
): number[] {
  return Array.from({ length: count }, (_, index) => {
    const queue = board.operatorIds.filter((_id, at) => at % count === index || (at + 1) % count === index)
    const name = words.lines[index] ?? `Board line ${index + 1}`
    return world.addLine({ id: first.line + index, name, queue, supervisors: [staff.supervisor.id], ...rest }).id
  })
}

const recordCount = 400

function sowBoardRecords(sowing: Sowing): void {
  for (let index = 0; index < recordCount; index++) {
    const type = types[index % types.length] ?? 'deal'
    // The fiftieth part is closed even to the supervisor.
    const hiddenFrom = index % 50 === 0 ? [staff.supervisor.id] : []
    const { firstName: name, lastName } = named(sowing, index)
    const title = sowing.words.order(index + 1)
    sowing.world.addCrm({ type, id: first.record + index, title, name, lastName, hiddenFrom })
  }
}

function crmFor(random: Random): Partial<Record<CrmType, number>> {
  if (random() > 0.4) return {}
  const index = Math.floor(random() * recordCount)
  return { [types[index % types.length] ?? 'deal']: first.record + index }
}

function placed(sowing: Sowing, index: number) {
  const { world, board, random } = sowing
  const lineId = board.lineIds[index % board.lineIds.length] ?? first.line
  const { firstName, lastName } = named(sowing, index)
  return {
    chatId: first.chat + index,
    sessionId: first.session + index,
    code: [pick(random, connectors) ?? 'livechat', lineId, `c${index}`, first.user + index].join('|'),
    customer: `${firstName} ${lastName}`,
    ownerId: pick(random, world.lines.get(lineId)?.queue ?? []) ?? 0,
    crm: crmFor(random),
  }
}

function sowLive(sowing: Sowing, index: number): Chat {
  const { world, random } = sowing
  const chance = random()
  const { state, ...rest } = mix.find(({ until }) => chance < until) ?? mix[0]
  const place = placed(sowing, index)
  const isOwned = state !== 'new' && state !== 'queued'
  const age = Math.min(day, 0.2 + exponential(random, isOwned ? 60 : 8))
  const chat = world.addDialog({
    ...place,
    ownerId: isOwned ? place.ownerId : 0,
    state,
    pinned: 'pinned' in rest,
    minutesAgo: age,
    messages: talk(sowing, state),
  })
  passOn(chat, random, world.lines.get(chat.lineId)?.queue ?? [])
  return chat
}

/** Some messages in turn, that end as the state says: a dialog that is taken has no answer yet. */
function talk({ random, words }: Sowing, state: (typeof mix)[number]['state']): NewMessage[] {
  const asked = (): NewMessage => ({ from: 'customer', text: pick(random, words.asked) ?? '' })
  const answered = (): NewMessage => ({ from: 'operator', text: pick(random, words.answered) ?? '' })
  if (state !== 'waiting' && state !== 'answered') return Array.from({ length: 1 + Math.floor(random() * 3) }, asked)
  const said = [asked(), answered()]
  for (let rounds = Math.floor(exponential(random, 2)); rounds > 0; rounds--) said.push(asked(), answered())
  return state === 'waiting' ? [...said, asked()] : said
}

function passOn(chat: Chat, random: Random, queue: readonly number[]): void {
  const session = chat.sessions.at(-1)
  if (!session) return
  const count = random() < 0.7 ? 0 : 1 + Math.floor(random() * 4)
  const step = (chat.messages[0]?.at ?? session.openedAt) - session.openedAt
  session.transfers = Array.from({ length: count }, (_, index): Transfer => {
    const [fromId, toId] = [pick(random, queue) ?? 0, pick(random, queue) ?? 0]
    const isByHand = random() < 0.5
    const at = session.openedAt + Math.floor((step / (count + 1)) * (index + 1))
    const why = isByHand ? ({ reason: 'manual', byId: fromId } as const) : ({ reason: 'auto', byId: 0 } as const)
    return { at, fromId, toId, fromLineId: chat.lineId, toLineId: null, ...why }
  })
}

function sowClosed(sowing: Sowing, index: number): void {
  const { world, random } = sowing
  const minutesAgo = 5 + random() * 10 * 60
  const chat = world.addDialog({
    ...placed(sowing, index),
    state: 'closed',
    minutesAgo,
    messages: talk(sowing, 'answered'),
  })
  const session = chat.sessions.at(-1)
  if (!session || random() > 0.3) return
  Object.assign(session, { vote: random() < 0.7 ? 'like' : 'dislike', votedAt: session.closedAt })
}
