import type { Answer, Call, Caller, Method, Read } from './methods/method'
import { mayCall } from './methods/system'
import { findMethod } from './methods/table'
import { RestError, systemErrors } from './rest-error'
import type { Backstage, CommandRecord } from './types'

/** The time a call took and the work time used up so far, for the `time` block. */
export interface Used {
  seconds: number
  resetAt: number
}

/**
 * Runs one method, alone or as a command of a batch: rights, limits, then the work; acts go into the ledger.
 *
 * @throws RestError
 */
export function runMethod(portal: Backstage, caller: Caller, command: CommandRecord): Answer {
  const method = allowed(portal, command.method)
  const key = operatingKey(caller, command.method)
  const { operatingLimit, operatingCosts } = portal.settings
  if (operatingLimit !== null && portal.limits.operating(key).seconds > operatingLimit) throw systemErrors.operating()
  portal.limits.work(key, operatingCosts.get(command.method.toLowerCase()) ?? 0)
  return work(portal, caller, command, method)
}

/** The work time that the method has used, as this caller sees it. */
export function used(portal: Backstage, caller: Caller, method: string): Used {
  return portal.limits.operating(operatingKey(caller, method))
}

// An application counts once for all its users, a webhook for itself.
function operatingKey(caller: Caller, method: string): string {
  return `${caller.via === 'oauth' ? 'application' : `webhook ${caller.userId}`} ${method.toLowerCase()}`
}

function allowed(portal: Backstage, name: string): Method {
  const method = portal.settings.missing.has(name.toLowerCase()) ? undefined : findMethod(name)
  if (!method) throw systemErrors.unknownMethod()
  if (!mayCall(method, portal.settings)) throw systemErrors.scope()
  return method
}

function read(portal: Backstage, call: Call, { method: name }: CommandRecord, method: Read): Answer {
  const answer = method.run(call)
  const { instead } = portal.settings
  return instead.has(name) ? { result: instead.get(name) } : answer
}

function work(portal: Backstage, caller: Caller, command: CommandRecord, method: Method): Answer {
  const call = { ...caller, params: command.params, portal }
  try {
    if (method.kind === 'read') return read(portal, call, command, method)
    const target = method.check(call)
    const silent = portal.settings.silentTrue.has(command.method)
    const { shownLater } = portal.settings
    const changed = !silent && (shownLater !== null || method.perform(target, call))
    const record = { method: command.method, params: command.params, userId: caller.userId, changed }
    portal.ledger.acts.push(record)
    if (shownLater && !silent) shownLater.push(() => (record.changed = method.perform(target, call)))
    return { result: method.answer?.(target, call) ?? true }
  } catch (error) {
    if (!(error instanceof RestError) || !portal.settings.emptyTextCodes.has(command.method)) throw error
    throw new RestError(error.status, '', error.description)
  }
}
