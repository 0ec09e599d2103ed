import type { Transport } from '../../electron/bitrix/http/transport'
import type { HttpAnswer } from '../../electron/bitrix/http/answer'
import { commandsOf } from '../portal/batch'
import { createDownloads } from '../portal/files'
import { createFaults } from '../portal/faults'
import { createGrants } from '../portal/grants'
import { type Bucket, createLimits } from '../portal/limits'
import { addressOf, attempt, callerOf } from '../portal/rest'
import { presetSettings } from '../portal/settings'
import type { Backstage, HttpRecord } from '../portal/types'
import { createWorld } from '../portal/world/world'
import type { Clock } from './clock'
import type { Random } from './random'

export const origin = 'https://floor.bitrix24.com'
const line = 22
const firstOperator = 101
const firstChat = 20_001
const dialogsEach = 12

/** The portal of an office: Bitrix24 as the tests know it, on a clock of its own and without a network. */
export interface FloorPortal {
  post: Transport['post']
  webhookUrl(userId: number): string
  operators: number[]
  chatsOf(operator: number): number[]
  /** Every request that came. */
  requests: { at: number; method: string; isRefused: boolean; userId: number }[]
  /** Lets the customer write something. */
  customerWrites(chatId: number, text: string): void
}

interface Deps {
  clock: Clock
  random: Random
  consoles: number
  bucket: Bucket
  start: number
}

export function createFloorPortal({ clock, random, consoles, bucket, start }: Deps): FloorPortal {
  const backstage = createBackstage(() => start + clock.now(), bucket)
  const operators = Array.from({ length: consoles }, (_, index) => firstOperator + index)
  const chatsOf = (operator: number) =>
    Array.from({ length: dialogsEach }, (_, index) => firstChat + (operator - firstOperator) * dialogsEach + index)
  sow(backstage, operators, chatsOf)
  const requests: FloorPortal['requests'] = []

  return {
    operators,
    chatsOf,
    requests,
    webhookUrl: userId => `${origin}/rest/${userId}/${backstage.grants.webhookSecret(userId)}/`,
    customerWrites: (chatId, text) => void backstage.world.message(chatId, { from: 'customer', text }),
    async post(url, body, { signal }) {
      // There and back: an office's connection, and the portal's own time.
      await clock.wait(20 + 20 * random(), signal).catch(() => {})
      if (signal?.aborted) return { kind: 'cancelled', sent: false }
      const { answer, record } = answerTo(backstage, url, body)
      const isRefused = answer.kind === 'rejected' && answer.code === 'QUERY_LIMIT_EXCEEDED'
      const userId = addressOf(new URL(url).pathname)?.webhook?.userId ?? 0
      requests.push({ at: clock.now(), method: record.method, isRefused, userId })
      await clock.wait(isRefused ? 20 : 50 + 80 * random())
      return answer
    },
  }
}

/** A portal without a network. */
export function createBackstage(now: () => number, bucket: Bucket): Backstage {
  return {
    world: createWorld(now),
    settings: presetSettings(),
    ledger: { acts: [], refreshTokens: [], codes: [] },
    requests: [],
    oauthRequests: [],
    faults: createFaults(),
    limits: createLimits(now, bucket),
    grants: createGrants(now, () => origin),
    downloads: createDownloads(),
    application: { id: '', secret: '', redirectAddress: '' },
    memberId: '',
    resets: 0,
    now,
    origin: () => origin,
  }
}

function sow({ world }: Backstage, operators: number[], chatsOf: (operator: number) => number[]): void {
  for (const id of operators) world.addUser({ id, firstName: `Operator ${id}`, position: 'Operator' })
  world.addLine({ id: line, name: 'Chat on the site', queue: operators })
  for (const ownerId of operators) {
    for (const chatId of chatsOf(ownerId)) {
      world.addDialog({
        chatId,
        sessionId: chatId + 10_000,
        code: `livechat|${line}|${chatId}|${chatId + 20_000}`,
        customer: `Customer ${chatId}`,
        state: 'answered',
        ownerId,
        minutesAgo: 10,
      })
    }
  }
}

/** The portal's answer to one request. */
export function answerTo(portal: Backstage, url: string, body: Record<string, unknown>) {
  const address = addressOf(new URL(url).pathname)
  if (!address) throw new Error('Not an address of REST')
  // In the form in which it would be read from the wire.
  const params = JSON.parse(JSON.stringify(body)) as Record<string, unknown>
  const { method } = address
  const record: HttpRecord = {
    at: portal.now(),
    verb: 'POST',
    method,
    params,
    commands: method === 'batch' ? commandsOf(params) : [{ name: '', method, params }],
    via: 'webhook',
    userId: null,
    status: null,
    error: null,
    fault: null,
    workedMs: 0,
  }
  const { status, body: text } = attempt(portal, record, () => callerOf(portal, address, ''))
  const said = JSON.parse(text) as Record<string, unknown>
  const answer: HttpAnswer =
    status === 200
      ? { kind: 'ok', body: said, status }
      : { kind: 'rejected', code: String(said['error']), description: '', status, doubtful: false }
  return { answer, record }
}
