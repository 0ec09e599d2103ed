import type { z } from 'zod'
import { AppError } from '../../app-error'
import { digestOf } from '../http/long-json'
import type { MethodName, Result } from '../methods'
import { methods } from '../methods'
import type { MethodRow } from '../methods/row'
import { isEmpty, lacksList } from '../methods/wire'
import type { RawCommand } from './batch'
import type { RawAnswer } from './batch-run'
import type { BatchAnswer } from './bitrix'

/** Commands whose last answers are known: twenty pages of a list and its newest part. */
const mostKnown = 24

interface KnownAnswer {
  digest: string
  value: unknown
}

/**
 * Makes a reader of the answers in batches. To a command that recurs, an answer which is the same to the letter as the
 * last one is given as it was read then.
 */
export function createReader() {
  const answers = new Map<string, KnownAnswer>()

  function readCommand({ method, params }: RawCommand, raw: unknown): unknown {
    const { recurs }: MethodRow = methods[method]
    const digest = recurs ? digestOf(raw) : null
    if (digest === null) return read(method, raw)
    const command = JSON.stringify([method, params])
    const known = answers.get(command)
    if (known?.digest === digest) return known.value
    const value = read(method, raw)
    answers.delete(command)
    answers.set(command, { digest, value })
    for (const [oldest] of answers) if (answers.size > mostKnown) answers.delete(oldest)
    return value
  }

  return (command: RawCommand | undefined, answer: RawAnswer | undefined): BatchAnswer<unknown> => {
    if (!command || !answer) return { ok: false, error: new AppError('bug') }
    if (!answer.ok) return answer
    try {
      return { ok: true, value: readCommand(command, answer.raw) }
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error }
      throw error
    }
  }
}

/**
 * @throws AppError `not_found` where the portal answers with nothing in place of an error, `unclear` where an act has been
 *   answered with nothing, or with something that nobody can read
 */
export function read<N extends MethodName>(method: N, raw: unknown): Result<N> {
  const { result, kind } = methods[method]
  const parsed = (result as unknown as z.ZodType<Result<N>>).safeParse(raw)
  if (parsed.success) return parsed.data
  if (kind === 'act') throw new AppError('unclear', { method })
  if (lacksList(parsed.error)) throw new AppError('bug', { method, reason: 'answer_unreadable' })
  throw new AppError(isBlank(raw) ? 'not_found' : 'bug', { method })
}

/** Nothing at all, or an object of empty values such as `{ chatId: 0 }`. */
function isBlank(raw: unknown): boolean {
  if (isEmpty(raw) || raw === 0 || raw === '0') return true
  return typeof raw === 'object' && raw !== null && Object.values(raw).every(isBlank)
}
