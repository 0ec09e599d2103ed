import type { AppError } from '../../../../../electron/app-error'
import type { Access, Authorizer } from '../../../../../electron/bitrix/client/bitrix'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import type { PostOptions } from '../../../../../electron/bitrix/http/transport'
import type { HttpAnswer } from '../../../../../electron/bitrix/http/answer'
import { ChatId } from '../../../../../electron/contract/common'

export type Reply = HttpAnswer | ((url: string, body: Record<string, unknown>) => HttpAnswer)

export const chatId = ChatId.parse(1763)
export const oauth: Access = { endpoint: 'https://acme.bitrix24.com/rest/', token: 'first' }
export const hook: Access = { endpoint: 'https://acme.bitrix24.com/rest/7/s3cret/', token: null }

export const ok = (result: unknown): HttpAnswer => ({ kind: 'ok', status: 200, body: { result } })
export const refused = (code: string, status = 400): HttpAnswer => {
  const doubtful = code === 'INTERNAL_SERVER_ERROR' || code === 'ERROR_UNEXPECTED_ANSWER'
  return { kind: 'rejected', code, description: '', status, doubtful }
}
export const lost: HttpAnswer = { kind: 'unknown', cause: 'ECONNRESET' }
export const notSent: HttpAnswer = { kind: 'notSent', cause: 'ENOTFOUND' }
export const cancelled: HttpAnswer = { kind: 'cancelled', sent: true }

/** A client on a clock of its own, whose portal answers in turn; the last answer repeats. */
export function portalAnswering(replies: Reply[], { access = oauth, tookMs = 0, neighbours = 0 } = {}) {
  const sent: { method: string; body: Record<string, unknown>; options: PostOptions }[] = []
  const told: { reached: boolean[]; refused: AppError[]; renewed: Access[]; log: string[] } = {
    reached: [],
    refused: [],
    renewed: [],
    log: [],
  }
  let time = 0
  let current = access
  const now = () => time
  const wait = (ms: number, signal?: AbortSignal) => {
    if (signal?.aborted) return Promise.reject(new Error('AbortError'))
    time += ms
    return Promise.resolve()
  }
  const auth: Authorizer = {
    access: () => Promise.resolve(current),
    renew: used => {
      told.renewed.push(used)
      if (used === current) current = { ...current, token: `${used.token ?? ''}+` }
      return Promise.resolve(current)
    },
    refused: error => void told.refused.push(error),
  }
  const budget = createBudget({ now, wait, random: () => 0.5 })
  for (let i = 0; i < neighbours; i++) void budget.take('act')
  const client = createClient({
    transport: {
      post: (url, body, options) => {
        sent.push({ method: url.replace(current.endpoint, ''), body, options })
        const reply = replies[Math.min(sent.length, replies.length) - 1] as Reply
        time += tookMs
        return Promise.resolve(typeof reply === 'function' ? reply(url, body) : reply)
      },
    },
    auth,
    budget,
    wait,
    now,
    wall: now,
    random: () => 0.5,
    onReach: reached => void told.reached.push(reached),
    log: line => void told.log.push(line),
  })
  return { client, sent, told, clock: { now }, move: (to: Access) => (current = to) }
}

export const join = 'imopenlines.session.join'
export const get = 'imopenlines.dialog.get'
export const dialog = { id: 1763, name: 'Anna', owner: '103', entity_id: 'livechat|1|2|3', manager_list: ['103'] }
