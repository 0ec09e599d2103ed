import type { AppError } from '../../app-error'
import type { Result } from '../../bitrix/methods'
import type { LineId } from '../../contract/common'
import type { AccountId } from '../../contract/account'
import type { QuickAnswers } from '../../contract/snippet'
import { type Active, type ActiveAccount, drop } from '../account/active'
import { newRequest, type Pending, valueOf } from '../portal/batch-request'
import { failureOf, type Trace } from '../portal/trace'

/** Gives the quick answers of a channel line of the active account; never fails because of the portal. */
export type QuickAnswersReader = (lineId: LineId) => Promise<QuickAnswers>

export interface QuickAnswersPart {
  read: QuickAnswersReader
  /** Forgets the quick answers of an account that signs out. */
  forget(account: AccountId): void
}

/** A channel line's list changes rarely, and the field must not wait for it. */
const freshMs = 5 * 60_000
/** A failed reading is repeated sooner. */
const failedMs = 30_000
/** The portal's own page size, and how many pages one request asks for. */
const pageSize = 50
const pages = 4

type Element = Result<'lists.element.get'>[number]

interface QuickAnswersDeps {
  active: Active
  /** Milliseconds on a clock that nobody sets. */
  now: () => number
  trace: Trace
}

/**
 * Reads the quick answers of channel lines: one request for the line's settings and the list that they name, kept for
 * five minutes. The list is a universal list of the type `lists`, the text in `DETAIL_TEXT` (observed).
 */
export function createQuickAnswers({ active, now, trace }: QuickAnswersDeps): QuickAnswersPart {
  const known = new Map<string, { until: number; reading: Promise<QuickAnswers> }>()

  return {
    forget: account => drop(known, account),
    async read(lineId) {
      const using = active()
      // Without the permission the portal would refuse, so it is not asked.
      if (!using.account.scopes.includes('lists')) return without('scope')
      const key = `${using.account.id}:${lineId}`
      const found = known.get(key)
      if (found && found.until > now()) return found.reading
      const entry = { until: now() + freshMs, reading: read(using, lineId, trace) }
      known.set(key, entry)
      const answers = await entry.reading
      if (answers.why === 'failed') entry.until = now() + failedMs
      return answers
    },
  }
}

const without = (why: NonNullable<QuickAnswers['why']>): QuickAnswers => ({
  answers: [],
  more: false,
  why,
  failure: null,
})

async function read({ bitrix }: ActiveAccount, lineId: LineId, trace: Trace): Promise<QuickAnswers> {
  const request = newRequest(bitrix)
  const config = request.ask('imopenlines.config.get', { CONFIG_ID: lineId })
  const lists = Array.from({ length: pages }, (_, page) =>
    request.ask('lists.element.get', {
      IBLOCK_TYPE_ID: 'lists',
      IBLOCK_ID: config.ref('QUICK_ANSWERS_IBLOCK_ID'),
      SELECT: ['ID', 'NAME', 'DETAIL_TEXT', 'PREVIEW_TEXT', 'SORT'],
      ELEMENT_ORDER: { SORT: 'desc' },
      start: page * pageSize,
    }),
  )
  try {
    await request.send({ lane: 'board' })
  } catch (error) {
    return { ...without('failed'), failure: failureOf(error, trace) }
  }
  return answersIn(config.answer(), lists, trace)
}

function answersIn(
  config: ReturnType<Pending<Result<'imopenlines.config.get'>>['answer']>,
  lists: Pending<Element[]>[],
  trace: Trace,
): QuickAnswers {
  if (!config.ok) return notRead(config.error, trace)
  if (config.value === false || config.value.QUICK_ANSWERS_IBLOCK_ID === null) return without('none')
  const first = lists[0]?.answer()
  if (first && !first.ok) return notRead(first.error, trace)
  const read = lists.flatMap(list => valueOf(list.answer()) ?? [])
  const elements = new Map(read.map(element => [element.ID, element]))
  const answers = [...elements.values()].flatMap(answerOf)
  return { answers, more: elements.size >= pages * pageSize, why: null, failure: null }
}

/** Codes for a list that is missing or closed to this operator: asking again would not help. */
const refusals = new Set(['ACCESS_DENIED', 'ERROR_METHOD_NOT_FOUND', 'insufficient_scope'])

function notRead(error: AppError, trace: Trace): QuickAnswers {
  const code = error.details.portalCode ?? ''
  if (code === 'ERROR_IBLOCK_NOT_FOUND') return without('none')
  if (refusals.has(code) || error.code === 'forbidden') return without('refused')
  return { ...without('failed'), failure: failureOf(error, trace) }
}

function answerOf({ ID, NAME, DETAIL_TEXT, PREVIEW_TEXT }: Element): QuickAnswers['answers'] {
  const text = (DETAIL_TEXT || PREVIEW_TEXT || NAME).trim()
  return text === '' ? [] : [{ id: ID, name: NAME.trim() || text.slice(0, 60), text }]
}
