import { AppError } from '../../app-error'
import type { BatchAnswer, Bitrix, CallOptions, Command, Commands, Reference } from '../../bitrix/client/bitrix'
import type { MethodName, Result } from '../../bitrix/methods'

/** Commands that one request can carry. */
export const mostCommands = 50

/** A command in a request, with its answer once the request is sent. */
export interface Pending<T> {
  answer(): BatchAnswer<T>
  /** Stands for a field of the answer in a later command of the same request. */
  ref(...path: (string | number)[]): Reference
}

/** One request, put together command by command. */
export interface BatchRequest {
  size(): number
  ask<N extends MethodName>(method: N, params: Command<N>['params']): Pending<Result<N>>
  /** @throws AppError when the request failed as a whole */
  send(options: CallOptions): Promise<void>
}

export function newRequest(bitrix: Bitrix): BatchRequest {
  const commands: Commands = {}
  let answers: Record<string, BatchAnswer<unknown>> | null = null

  return {
    size: () => Object.keys(commands).length,
    ask<N extends MethodName>(method: N, params: Command<N>['params']): Pending<Result<N>> {
      const key = `q${Object.keys(commands).length}`
      // The compiler loses the pairing of method and parameters that the signature ensures.
      commands[key] = { method, params } as Commands[string]
      return {
        // The answer to `key` has the type of `method`: the client has parsed it by that method's schema.
        answer: () => (answers?.[key] ?? { ok: false, error: new AppError('bug') }) as BatchAnswer<Result<N>>,
        ref: (...path) => `$result[${key}]${path.map(step => `[${step}]`).join('')}`,
      }
    },
    async send(options) {
      answers = await bitrix.batch(commands, options)
    },
  }
}

/** A list in parts, each of which fits into one command. */
export const inGroups = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size))

/** The value of an answer, or null when it failed. */
export const valueOf = <T>(answer: BatchAnswer<T>): T | null => (answer.ok ? answer.value : null)
