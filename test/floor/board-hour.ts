import { createBudget } from '../../electron/bitrix/client/budget'
import { createClient } from '../../electron/bitrix/client/client'
import type { Transport } from '../../electron/bitrix/http/transport'
import { createWebhookAuthorizer } from '../../electron/bitrix/sign-in/webhook'
import type { LiveDialog } from '../../electron/contract/board'
import type { BoardReading } from '../../electron/services/board/reading'
import { operators as staff } from '../portal/seed/people'
import { sowBoard } from '../portal/seed/board/sow'
import { stir } from '../portal/seed/board/stir'
import { openSession } from '../portal/world/model'
import type { World } from '../portal/world/world'
import { accountAt } from '../support/account-at'
import { clocksAt, consoleParts } from '../support/computer/console-parts'
import { testSystem } from '../support/computer/system'
import { type Clock, createClock } from './clock'
import { answerTo, createBackstage, origin } from './portal'
import { createRandom, type Random } from './random'
import { createReading, type Reading } from './reading'

export interface BoardHour {
  dialogs: number
  operators: number
  minutes: number
  /** Boards of one application. */
  boards: number
  /** Things that happen in a second: messages, replies, passings on, ends and begins. */
  perSecond: number
  /** Work time of one command, in seconds. */
  costs: Record<string, number>
  seed: number
}

export interface BoardFigures {
  /** Seconds since the portal told of a row, or of the wait of one whose customer waits. */
  all: readonly number[]
  waiting: readonly number[]
  /** Rows whose wait is known, in percent, after one, ten and further tens of minutes. */
  known: readonly { minute: number; percent: number }[]
  /** Waits told that were wrong when they were read, and all that were looked at. */
  wrong: number
  looks: number
  /** Live dialogs that the board lacked for more than a minute, and rows of dialogs that had ended before that. */
  lacking: number
  stale: number
  requestsPerMinute: number
  commandsPerMinute: number
  /** The most work time of any ten minutes by method, in seconds, of all boards together. */
  operating: Record<string, number>
  stretch: number
  fillSeconds: number
}

const start = Date.UTC(2026, 10, 27, 9)
const bucket = { burst: 50, perSecond: 2 }
const latencyMs = 60

interface Board {
  reading: BoardReading | null
  filledAt: number | null
}

/** A portal with a living board, and supervisors who watch it, on a clock that jumps from one timer to the next. */
export async function watchFor(hour: BoardHour): Promise<BoardFigures> {
  const reading = createReading()
  const clock = createClock(reading.isUnderWay)
  const random = createRandom(hour.seed)
  const backstage = createBackstage(() => start + clock.now(), bucket)
  backstage.world.addUser({ ...staff.supervisor, position: 'Supervisor' })
  const { dialogs, operators } = hour
  const { lineIds } = sowBoard(backstage.world, { dialogs, operators, seed: hour.seed })
  for (const [method, seconds] of Object.entries(hour.costs)) {
    backstage.settings.operatingCosts.set(method.toLowerCase(), seconds)
  }
  backstage.settings.operatingLimit = 480
  const log = { requests: 0, commands: 0, works: [] as { at: number; method: string; seconds: number }[] }
  const post: Transport['post'] = async (url, body, { signal }) => {
    await clock.wait(latencyMs, signal).catch(() => {})
    if (signal?.aborted) return { kind: 'cancelled', sent: false }
    const { answer, record } = answerTo(backstage, url, body)
    log.requests++
    let seconds = 0
    for (const { method } of record.commands) {
      const cost = hour.costs[method] ?? 0.01
      log.commands++
      seconds += cost
      log.works.push({ at: clock.now(), method, seconds: cost })
    }
    await clock.wait(latencyMs + seconds * 1000)
    return answer
  }
  const endpoint = `${origin}/rest/${staff.supervisor.id}/${backstage.grants.webhookSecret(staff.supervisor.id)}/`
  const boards = Array.from({ length: hour.boards }, (): Board => ({ reading: null, filledAt: null }))
  for (const board of boards) {
    const parts = openConsole({
      clock,
      random,
      post: reading.post(post),
      reading,
      endpoint,
      dialogsSeen: read => {
        note(board, read, clock)
      },
    })
    clock.after(random() * 10_000, () => void parts.board.handlers['board.watch']({ shown: true }))
  }
  const samples = { all: [] as number[], waiting: [] as number[], looks: 0, wrong: 0, lacking: 0, stale: 0 }
  const truth = createTruth(backstage.world)
  const known: BoardFigures['known'][number][] = []
  for (let second = 0; second < hour.minutes * 60; second++) {
    await clock.run(1000)
    stir(backstage.world, hour.perSecond, hour.seed * 1_000_000 + second, lineIds)
    truth.note(start + clock.now())
    const minute = (second + 1) / 60
    if (minute === 1 || minute % 10 === 0) known.push({ minute, percent: knownIn(boards[0]?.reading ?? null) })
    if (second > 120 && second % 7 === 0) sample(boards[0]?.reading?.dialogs ?? [], start + clock.now(), samples, truth)
  }
  return {
    all: samples.all,
    waiting: samples.waiting,
    known,
    wrong: samples.wrong,
    looks: samples.looks,
    lacking: samples.lacking,
    stale: samples.stale,
    requestsPerMinute: log.requests / hour.minutes,
    commandsPerMinute: log.commands / hour.minutes,
    operating: mostInWindow(log.works),
    stretch: boards[0]?.reading?.standing.stretch ?? 0,
    fillSeconds: (boards[0]?.filledAt ?? NaN) / 1000,
  }
}

const knownIn = (reading: BoardReading | null): number =>
  reading ? (100 * reading.standing.waitsKnown) / Math.max(1, reading.standing.total) : 0

function note(board: Board, reading: BoardReading, clock: Clock): void {
  board.reading = reading
  if (!reading.standing.isFilling) board.filledAt ??= clock.now()
}

interface Opening {
  clock: Clock
  random: Random
  post: Transport['post']
  reading: Reading
  endpoint: string
  dialogsSeen: (reading: BoardReading) => void
}

function openConsole({ clock, random, post, reading, endpoint, dialogsSeen }: Opening) {
  const now = () => start + clock.now()
  const budget = createBudget({ now: clock.now, wait: clock.wait, random })
  const auth = createWebhookAuthorizer({ endpoint, onRefused: () => undefined })
  const client = createClient({
    ...{ transport: { post }, auth, budget, random },
    ...{ wait: clock.wait, now: clock.now, wall: now },
  })
  const bitrix = reading.watch(client)
  const account = accountAt(origin, staff.supervisor.id, 'Supervisor')
  const { after, wait, timeout } = clock
  const system = testSystem({
    clock: {
      ...{ wall: now, monotonic: clock.now, after, wait, timeout },
      uptime: () => clock.now() / 1000,
      every: () => () => {},
    },
    random,
  })
  const portals = { standing: () => ({ offline: false, stretch: budget.stretch() }) }
  const parts = consoleParts({ system, active: () => ({ account, bitrix }), clocks: clocksAt(now), portals })
  parts.board.onRead(dialogsSeen)
  return parts
}

type Truth = ReturnType<typeof createTruth>

/** Who waited when, by the portal's own messages. */
function createTruth(world: World) {
  const endedAt = new Map<number, number>()
  const openChat = (chatId: number) => {
    const chat = world.chats.get(chatId)
    return chat && openSession(chat) ? chat : null
  }
  return {
    note(now: number) {
      for (const chat of world.chats.values())
        if (chat.kind === 'lines' && !openSession(chat) && !endedAt.has(chat.id)) endedAt.set(chat.id, now)
    },
    endedAt: (chatId: number) => endedAt.get(chatId) ?? null,
    /** Live dialogs begun before this time. */
    live: (before: number) =>
      [...world.chats.values()].filter(chat => {
        const session = chat.kind === 'lines' ? openSession(chat) : null
        return chat.id >= 100_001 && session && session.openedAt < before
      }),
    /** Whether the customer waited at that time; null where nobody has said anything. */
    waits(chatId: number, at: number): boolean | null {
      const chat = openChat(chatId)
      const session = chat && openSession(chat)
      if (!chat || !session) return null
      const said = chat.messages.filter(
        message => message.sessionId === session.id && message.authorId !== 0 && message.at <= at,
      )
      const last = said.at(-1)
      return last ? last.authorId === chat.customerId : null
    },
  }
}

interface Samples {
  all: number[]
  waiting: number[]
  looks: number
  wrong: number
  lacking: number
  stale: number
}

function sample(dialogs: readonly LiveDialog[], now: number, samples: Samples, truth: Truth): void {
  const shown = new Set<number>()
  for (const { chatId, wait, readAt, checkedAt } of dialogs) {
    shown.add(chatId)
    const looked = Math.max(readAt, checkedAt ?? 0)
    samples.all.push((now - readAt) / 1000)
    if (wait.is === 'waiting') samples.waiting.push((now - looked) / 1000)
    const ended = truth.endedAt(chatId)
    if (ended !== null && now - ended > 60_000) samples.stale++
    if (wait.is === 'unknown') continue
    samples.looks++
    // Between the asking, which is told as its time, and the portal's look some milliseconds pass: either is right.
    const waits = [truth.waits(chatId, looked), truth.waits(chatId, looked + latencyMs)]
    if (!waits.includes(null) && !waits.includes(wait.is === 'waiting')) samples.wrong++
  }
  for (const { id } of truth.live(now - 60_000)) if (!shown.has(id)) samples.lacking++
}

function mostInWindow(works: readonly { at: number; method: string; seconds: number }[]): Record<string, number> {
  const most: Record<string, number> = {}
  for (const method of new Set(works.map(work => work.method))) {
    const own = works.filter(work => work.method === method)
    let [sum, from] = [0, 0]
    for (const work of own) {
      sum += work.seconds
      while ((own[from]?.at ?? Infinity) <= work.at - 600_000) sum -= own[from++]?.seconds ?? 0
      most[method] = Math.max(most[method] ?? 0, sum)
    }
  }
  return most
}
