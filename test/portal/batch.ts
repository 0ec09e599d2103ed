import { isMap, parseQuery, phpMap } from './body'
import type { Answer, Caller } from './methods/method'
import { RestError, systemErrors } from './rest-error'
import { runMethod, used } from './run'
import { timeBlock } from './time'
import type { Backstage, CommandRecord, Fault, Params } from './types'

const maxCommands = 50
const truths: unknown[] = [true, 1, '1', 'true']
const isRefusal = (fault: Fault) => fault.kind === 'error' && fault.execute !== true

/** The commands of a batch, in order: `cmd` is a list or a map of `method?query`. */
export function commandsOf(params: Params): CommandRecord[] {
  const given = params['cmd']
  const entries = Array.isArray(given)
    ? given.map((line, index) => [String(index), line] as const)
    : isMap(given)
      ? Object.entries(given)
      : []
  return entries.map(([name, line]) => {
    const [method = '', ...query] = (typeof line === 'string' ? line : '').split('?')
    return { name, method: method.trim(), params: parseQuery(query.join('?')) }
  })
}

/**
 * Runs up to 50 commands one after another; each fails on its own, and later ones may use results of earlier ones.
 *
 * @see settings/how-to-call-rest-api/batch.md
 */
export function runBatch(portal: Backstage, caller: Caller, commands: CommandRecord[], halt: unknown): Answer {
  const results = new Map<string, unknown>()
  const errors = new Map<string, unknown>()
  const totals = new Map<string, number>()
  const nexts = new Map<string, number>()
  const times = new Map<string, unknown>()

  for (const [index, command] of commands.entries()) {
    const start = portal.now()
    try {
      if (index >= maxCommands) throw systemErrors.batchLength()
      if (command.method === 'batch' || portal.settings.batchRefuses.has(command.method))
        throw systemErrors.notInBatch()
      const fault = portal.faults.take([command.method], isRefusal)
      if (fault?.kind === 'error') throw new RestError(fault.status ?? 400, fault.code, fault.description ?? fault.code)
      command.params = resolve(command.params, results) as Params
      const { result, total, next } = runMethod(portal, caller, command)
      results.set(command.name, result)
      if (total !== undefined) totals.set(command.name, total)
      if (next !== undefined) nexts.set(command.name, next)
      times.set(command.name, timeBlock(start, portal.now(), used(portal, caller, command.method)))
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      errors.set(command.name, { error: error.code, error_description: error.description })
      if (truths.includes(halt)) break
    }
  }
  return {
    result: {
      result: phpMap(results),
      result_error: phpMap(errors),
      result_total: phpMap(totals),
      result_next: phpMap(nexts),
      result_time: phpMap(times),
    },
  }
}

const reference = /\$result((?:\[[^\]]*\])+)/g
const wholeReference = /^\$result((?:\[[^\]]*\])+)$/

/** Puts earlier results in place of `$result[command][field]...`; a missing one becomes an empty string. */
function resolve(value: unknown, results: Map<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map(item => resolve(item, results))
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, results)]))
  if (typeof value !== 'string') return value
  const whole = wholeReference.exec(value)
  if (whole) return lookUp(whole[1] ?? '', results)
  return value.replaceAll(reference, (_, path: string) => {
    const found = lookUp(path, results)
    return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
  })
}

function lookUp(path: string, results: Map<string, unknown>): unknown {
  const [name = '', ...steps] = [...path.matchAll(/\[([^\]]*)\]/g)].map(match => match[1] ?? '')
  let value = results.get(name)
  for (const step of steps) {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    value = inside ? (value as Record<string, unknown>)[step] : undefined
  }
  return value ?? ''
}
