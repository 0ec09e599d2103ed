import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../app-error'
import { ChosenFile, largestUpload } from '../contract/file'
import { type AnswerCall, type AnswerDeps, failureOf } from './ipc'
import type { FileChoice } from '../services/file/chosen'

/**
 * The preload script's description of a `File` that the page holds. Its path comes from Chromium, which gives one only
 * for files that the operator has picked, dropped or pasted themselves; the page never sees it and cannot name another.
 */
const Told = z.union([
  z.strictObject({ path: z.string().min(1).max(32_768) }),
  z.strictObject({
    name: z.string().max(1000),
    bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= largestUpload),
  }),
  z.strictObject({ name: z.string(), bytes: z.null() }),
])

interface ChoiceDeps extends Omit<AnswerDeps, 'handler'> {
  choose: (choice: FileChoice) => Promise<ChosenFile>
}

/**
 * Answers the preload script's `choose`: checks the frame and the file's description, and returns a name without a
 * path.
 */
export function answerChoice({ choose, isOurs, log }: ChoiceDeps): AnswerCall {
  return async (event, told) => {
    try {
      if (!isOurs(event.senderFrame)) throw new AppError('forbidden')
      const choice = Told.safeParse(told)
      if (!choice.success) throw new AppError('invalid', { reason: 'file_unreadable' })
      if ('bytes' in choice.data && choice.data.bytes === null)
        throw new AppError('invalid', { reason: 'file_unreachable' })
      return { ok: true, value: ChosenFile.parse(await choose(choice.data)) }
    } catch (error) {
      const traceId = randomUUID()
      log(`${traceId} a file was not taken`, error)
      return { ok: false, failure: failureOf(error, traceId) }
    }
  }
}
