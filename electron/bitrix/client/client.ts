import { setMaxListeners } from 'node:events'
import { breath } from '../../breath'
import { createBatchRun } from './batch-run'
import type { BatchAnswer, Bitrix, Commands } from './bitrix'
import type { SendDeps } from './send'
import { read, createReader } from './reading'
import { createSend } from './send'
import type { Result } from '../methods'
import { methods } from '../methods'
import type { MethodRow } from '../methods/row'

const MAX_COMMANDS = 50

/**
 * Makes one account's way to one portal: budget, token, repeats, error mapping and result schemas. Fails only with
 * `AppError`, except for programming errors.
 */
export function createClient(deps: SendDeps): Bitrix {
  const send = createSend(deps)
  const run = createBatchRun({ ...deps, send })
  const readAnswer = createReader()

  return {
    async call(method, params, { lane, ...options } = {}) {
      const row = methods[method]
      const inLane = lane ?? (row.kind === 'act' ? 'act' : 'open')
      const sending = send(method, params, { ...options, lane: inLane })
      return read(method, (await sending).body['result'])
    },

    async batch<C extends Commands>(
      commands: C,
      { lane = 'open', signal, forAct, onWork }: Parameters<Bitrix['batch']>[1] = {},
    ) {
      // One signal may stand for many commands called on their own.
      if (signal) setMaxListeners(0, signal)
      const names = Object.keys(commands)
      if (names.length > MAX_COMMANDS) throw new RangeError(`A batch takes ${MAX_COMMANDS} commands`)
      const act = Object.values(commands).find(({ method }) => isOnceOnly(methods[method]))
      if (act) throw new TypeError(`${act.method} must not be sent in a batch`)

      const answers = await run(commands, { lane, signal, onWork, ...(forAct && { forAct }) })
      const read: [string, BatchAnswer<unknown>][] = []
      for (const name of names) {
        const answer = readAnswer(commands[name], answers.get(name))
        read.push([name, answer])
        if (isLong(answer)) await breath()
      }
      return Object.fromEntries(read) as { [K in keyof C]: BatchAnswer<Result<C[K]['method']>> }
    },
  }
}

const isOnceOnly = ({ kind, repeatable }: MethodRow) => kind === 'act' && !repeatable

/** Entries of a list from which an answer counts as long: others have their turn after it was read. */
const manyEntries = 30

function isLong(answer: BatchAnswer<unknown>): boolean {
  if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) return false
  const isMany = (value: unknown) => Array.isArray(value) && value.length >= manyEntries
  return isMany(answer.value) || Object.values(answer.value).some(isMany)
}
