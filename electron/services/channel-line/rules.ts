import type { Result } from '../../bitrix/methods'
import type { Serves } from '../../contract/calls'
import type { LineRules } from '../../contract/channel-line'
import type { AccountId } from '../../contract/account'
import type { LineId } from '../../contract/common'
import { type Active, type ActiveAccount, drop } from '../account/active'
import { mostCommands, newRequest } from '../portal/batch-request'

type LineConfig = Exclude<Result<'imopenlines.config.get'>, false>

export interface ChannelLineRules {
  handlers: Serves<'channelLine'>
  /** Rules of channel lines of the active account, the known ones only; never fails because of the portal. */
  read(lineIds: readonly LineId[]): Promise<LineRules[]>
  /** Forgets the rules of an account that signs out. */
  forget(account: AccountId): void
}

/** Lines are set up once and rarely changed. */
const freshMs = 15 * 60_000
/** A failed reading is repeated sooner. */
const failedMs = 60_000

interface RulesDeps {
  active: Active
  /** Milliseconds on a clock that nobody sets. */
  now: () => number
}

interface Entry {
  until: number
  rules: Promise<LineRules | null>
}

/**
 * Reads the rules of channel lines, all missing ones in one request, and keeps them for a quarter of an hour. A line
 * that does not exist or cannot be read has none.
 *
 * @see api-reference/imopenlines/openlines/imopenlines-config-get.md
 */
export function createChannelLineRules({ active, now }: RulesDeps): ChannelLineRules {
  const known = new Map<string, Entry>()

  async function read(lineIds: readonly LineId[]): Promise<LineRules[]> {
    const using = active()
    const keyOf = (lineId: LineId) => `${using.account.id}:${lineId}`
    const wanted = [...new Set(lineIds)].slice(0, mostCommands)
    const missing = wanted.filter(lineId => (known.get(keyOf(lineId))?.until ?? -Infinity) <= now())
    const reading = ask(using, missing)
    for (const lineId of missing) {
      const entry: Entry = { until: now() + freshMs, rules: reading.then(found => found?.get(lineId) ?? null) }
      known.set(keyOf(lineId), entry)
      void reading.then(found => found ?? (entry.until = now() + failedMs))
    }
    const rules = await Promise.all(wanted.map(async lineId => (await known.get(keyOf(lineId))?.rules) ?? null))
    return rules.filter(rule => rule !== null)
  }

  return {
    read,
    forget: account => drop(known, account),
    handlers: { 'channelLine.rules': ({ lineIds }) => read(lineIds) },
  }
}

/** @returns The rules of those lines that could be read; null when the request failed. */
async function ask({ bitrix }: ActiveAccount, lineIds: readonly LineId[]): Promise<Map<LineId, LineRules> | null> {
  if (lineIds.length === 0) return new Map()
  const request = newRequest(bitrix)
  const asked = lineIds.map(lineId => ({
    lineId,
    config: request.ask('imopenlines.config.get', { CONFIG_ID: lineId }),
  }))
  try {
    await request.send({ lane: 'board' })
  } catch {
    // The rules only colour what is known anyway, and the next reading is near.
    return null
  }
  const found = new Map<LineId, LineRules>()
  for (const { lineId, config } of asked) {
    const answer = config.answer()
    if (answer.ok && answer.value !== false) found.set(lineId, rulesOf(lineId, answer.value))
  }
  return found
}

const millis = (seconds: number | null): number | null => (seconds === null ? null : seconds * 1000)

function rulesOf(lineId: LineId, config: LineConfig): LineRules {
  return {
    lineId,
    firstAnswerMs: millis(config.KPI_FIRST_ANSWER_TIME),
    furtherAnswerMs: millis(config.KPI_FURTHER_ANSWER_TIME),
    moveOnMs: config.QUEUE_TYPE === 'all' ? null : millis(config.QUEUE_TIME),
    noAnswerMs: config.NO_ANSWER_RULE === 'none' ? null : millis(config.NO_ANSWER_TIME),
    // Its rule `none` means that nothing is sent; the session closes all the same.
    autoCloseMs: millis(config.AUTO_CLOSE_TIME),
    fullCloseMs: config.FULL_CLOSE_TIME === null ? null : config.FULL_CLOSE_TIME * 60_000,
  }
}
