import type { ServerResponse } from 'node:http'
import { commandsOf, runBatch } from './batch'
import { encodeTexts, flipIds } from './dialect'
import { executes, heldUp, json, refusal, write, writeFaulty } from './http'
import type { Incoming, Reply } from './http'
import type { Answer, Caller } from './methods/method'
import { RestError, systemErrors } from './rest-error'
import { runMethod, used } from './run'
import { timeBlock } from './time'
import type { Backstage, Fault, HttpRecord } from './types'
import { runRobots } from './world/robots'

/** The method that a request asks for, and the user it claims to come from. */
interface Address {
  method: string
  webhook: { userId: number; secret: string } | null
}

/**
 * `/rest/METHOD[.json]` for applications, `/rest/USER/SECRET/METHOD[.json]` for webhooks; doubled slashes do not matter.
 *
 * @returns Null when the path is neither.
 */
export function addressOf(path: string): Address | null {
  const [root, ...parts] = path.split('/').filter(part => part !== '')
  if (root !== 'rest') return null
  const method = (parts.at(-1) ?? '').replace(/\.json$/, '')
  if (parts.length === 1) return { method, webhook: null }
  const [userId = '', secret = ''] = parts
  return parts.length === 3 && /^\d+$/.test(userId) ? { method, webhook: { userId: Number(userId), secret } } : null
}

/** Answers one REST request: records it, applies a fault, and runs the method. */
export async function answerRest(portal: Backstage, address: Address, incoming: Incoming, response: ServerResponse) {
  const { auth, ...params } = incoming.params
  const record: HttpRecord = {
    at: portal.now(),
    verb: incoming.verb,
    method: address.method,
    params,
    commands: address.method === 'batch' ? commandsOf(params) : [{ name: '', method: address.method, params }],
    via: address.webhook ? 'webhook' : 'oauth',
    userId: null,
    status: null,
    error: null,
    fault: null,
    workedMs: 0,
  }
  portal.requests.push(record)
  const fault = faultOf(portal, record)
  record.fault = fault?.kind ?? null
  const { resets } = portal
  await heldUp(fault, false)
  if (portal.resets !== resets) return void response.socket?.destroy()

  const token = typeof auth === 'string' && auth !== '' ? auth : incoming.authorization.replace(/^Bearer\s+/i, '')
  const begun = performance.now()
  const reply = executes(fault) ? attempt(portal, record, () => callerOf(portal, address, token)) : json(200, {})
  response.once('finish', () => (record.status = response.statusCode))
  if (fault) await writeFaulty(response, reply, fault)
  else {
    write(response, reply)
    record.workedMs = performance.now() - begun
  }
}

/** A refusal meant for a command inside a batch stays queued until the command runs. */
function faultOf(portal: Backstage, record: HttpRecord): Fault | null {
  const outer = portal.faults.take([record.method, '*'])
  if (outer || record.method !== 'batch') return outer
  const inner = record.commands.map(command => command.method)
  return portal.faults.take(inner, fault => fault.kind !== 'error' || fault.execute === true)
}

/** Runs a request as far as limits and rights allow; a refusal of the portal is never thrown. */
export function attempt(portal: Backstage, record: HttpRecord, identify: () => Caller): Reply {
  const start = portal.now()
  try {
    if (!portal.limits.admit()) throw systemErrors.tooMany()
    const caller = identify()
    record.userId = caller.userId
    runRobots(portal.world)
    const answer = run(portal, caller, record)
    const flipped = portal.settings.idsFlipped ? flipIds(answer.result) : answer.result
    const result = portal.settings.textsEncoded ? encodeTexts(flipped) : flipped
    return json(200, { ...answer, result, time: timeBlock(start, portal.now(), used(portal, caller, record.method)) })
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    record.error = error.code
    return refusal(error)
  }
}

function run(portal: Backstage, caller: Caller, record: HttpRecord): Answer {
  if (record.method === 'batch') return runBatch(portal, caller, record.commands, record.params['halt'])
  const [command] = record.commands
  if (!command) throw systemErrors.unknownMethod()
  return runMethod(portal, caller, command)
}

/** @throws RestError */
export function callerOf(portal: Backstage, { webhook }: Address, token: string): Caller {
  if (portal.settings.planWithoutRest) throw systemErrors.plan()
  if (webhook) {
    const { userId, secret } = webhook
    if (!portal.world.users.get(userId)?.active || !portal.grants.isWebhook(userId, secret)) throw systemErrors.noAuth()
    return { userId, via: 'webhook' }
  }
  const standing = portal.grants.standing(token)
  if (standing === 'unknown' || portal.settings.applicationRemoved) throw systemErrors.noAuth()
  if (standing === 'expired') throw systemErrors.expired()
  if (portal.settings.shutOut.has(standing.userId)) throw systemErrors.shutOut()
  return { userId: standing.userId, via: 'oauth' }
}
