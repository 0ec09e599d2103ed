import { createRandom, exponential } from '../../../floor/random'
import type { Random } from '../../../floor/random'
import type { NewMessage } from '../../world/dialogs'
import type { Chat, CrmType, Line, Transfer } from '../../world/model'
import type { World } from '../../world/world'
import { operators as staff } from '../people'

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
const givenNames = [
  'Marta',
  'Иван',
  'Omar',
  'Lea',
  'Nino',
  'Сергей',
  'Aoife',
  'Jürgen',
  'Ольга',
  'Zoë',
  'Pavel',
  'Amir',
]
const surnames = ['Núñez', 'Смирнов', 'Farouk', 'Dubois', 'Beridze', 'Орлов', 'Byrne', 'Groß', 'Ким', 'Berg', 'Novák']
const types: CrmType[] = ['deal', 'lead', 'contact', 'company']

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
const named = (random: Random) => `${pick(random, givenNames) ?? ''} ${pick(random, surnames) ?? ''}`

/**
 * Adds channel lines with their operators and thousands of live dialogs: all channels and statuses, waits from seconds to a
 * day, CRM records, passings on and ratings. The supervisor of the tests sees all of the lines, `me` none.
 */
export function sowBoard(world: World, size: Partial<BoardSize> = {}): Board {
  const { dialogs = 5000, operators = 200, lines = 4, seed = 1 } = size
  const random = createRandom(seed)
  const board: Board = { operatorIds: sowTeam(world, operators, random), lineIds: [], chatIds: [] }
  board.lineIds = sowBoardLines(world, lines, board.operatorIds, {
    maxChat: Math.ceil((dialogs / operators) * 1.5),
    settings: { KPI_FIRST_ANSWER_TIME: '300', KPI_FURTHER_ANSWER_TIME: '600', ...size.settings },
  })
  sowBoardRecords(world, random)
  const live = Array.from({ length: dialogs }, (_, index) => sowLive(world, board, random, index))
  board.chatIds = live.map(({ id }) => id)
  const { closed = Math.floor(dialogs / 10) } = size
  for (let index = 0; index < closed; index++) sowClosed(world, board, random, dialogs + index)
  return board
}

function sowTeam(world: World, count: number, random: Random): number[] {
  return Array.from({ length: count }, (_, index) => {
    const [firstName = '', lastName = ''] = named(random).split(' ')
    const chance = random()
    const presence = chance < 0.8 ? 'online' : chance < 0.9 ? 'pause' : 'offline'
    const activeAt = world.now() - Math.floor(exponential(random, 5 * minute))
    const name = { firstName, lastName: `${lastName} ${index + 1}`, position: 'Operator' }
    return world.addUser({ id: first.operator + index, ...name, presence, activeAt }).id
  })
}

/** Every operator stands on two lines, so that people and rows are not the same. */
function sowBoardLines(
  world: World,
  count: number,
  team: number[],
  rest: Required<Pick<Line, 'maxChat' | 'settings'>>,
): number[] {
  return Array.from({ length: count }, (_, index) => {
    const queue = team.filter((_id, at) => at % count === index || (at + 1) % count === index)
    const name = `Board line ${index + 1}`
    return world.addLine({ id: first.line + index, name, queue, supervisors: [staff.supervisor.id], ...rest }).id
  })
}

const recordCount = 400

function sowBoardRecords(world: World, random: Random): void {
  for (let index = 0; index < recordCount; index++) {
    const type = types[index % types.length] ?? 'deal'
    // The fiftieth part is closed even to the supervisor.
    const hiddenFrom = index % 50 === 0 ? [staff.supervisor.id] : []
    world.addCrm({ type, id: first.record + index, title: `Order ${index + 1}`, name: named(random), hiddenFrom })
  }
}

function crmFor(random: Random): Partial<Record<CrmType, number>> {
  if (random() > 0.4) return {}
  const index = Math.floor(random() * recordCount)
  return { [types[index % types.length] ?? 'deal']: first.record + index }
}

function placed(world: World, board: Board, random: Random, index: number) {
  const lineId = board.lineIds[index % board.lineIds.length] ?? first.line
  const connector = connectors[Math.floor(random() * connectors.length)] ?? 'livechat'
  return {
    chatId: first.chat + index,
    sessionId: first.session + index,
    code: [connector, lineId, `c${index}`, first.user + index].join('|'),
    customer: `${named(random)} ${index + 1}`,
    ownerId: pick(random, world.lines.get(lineId)?.queue ?? []) ?? 0,
    crm: crmFor(random),
  }
}

function sowLive(world: World, board: Board, random: Random, index: number): Chat {
  const chance = random()
  const { state, ...rest } = mix.find(({ until }) => chance < until) ?? mix[0]
  const place = placed(world, board, random, index)
  const isOwned = state !== 'new' && state !== 'queued'
  const age = Math.min(day, 0.2 + exponential(random, isOwned ? 60 : 8))
  const chat = world.addDialog({
    ...place,
    ownerId: isOwned ? place.ownerId : 0,
    state,
    pinned: 'pinned' in rest,
    minutesAgo: age,
    messages: talk(random, state),
  })
  passOn(chat, random, world.lines.get(chat.lineId)?.queue ?? [])
  return chat
}

/** A few lines in turn, that end as the state says: a dialog that is taken has no answer yet. */
function talk(random: Random, state: (typeof mix)[number]['state']): NewMessage[] {
  const asked: NewMessage = { from: 'customer', text: 'Where is my order?' }
  if (state !== 'waiting' && state !== 'answered')
    return Array.from({ length: 1 + Math.floor(random() * 3) }, () => asked)
  const rounds = Math.floor(exponential(random, 2))
  const said: NewMessage[] = [asked, { from: 'operator', text: 'One moment, I am looking it up.' }]
  for (let round = 0; round < rounds; round++)
    said.push({ from: 'customer', text: `And ${round + 1}?` }, { from: 'operator', text: `That too, ${round + 1}.` })
  return state === 'waiting' ? [...said, { from: 'customer', text: 'Thank you! And when?' }] : said
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

function sowClosed(world: World, board: Board, random: Random, index: number): void {
  const place = placed(world, board, random, index)
  const minutesAgo = 5 + random() * 10 * 60
  const chat = world.addDialog({ ...place, state: 'closed', minutesAgo, messages: talk(random, 'answered') })
  const session = chat.sessions.at(-1)
  if (!session || random() > 0.3) return
  Object.assign(session, { vote: random() < 0.7 ? 'like' : 'dislike', votedAt: session.closedAt })
}
