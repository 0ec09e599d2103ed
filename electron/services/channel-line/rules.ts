import type { Result } from '../../bitrix/methods'
import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import type { LineRules } from '../../contract/channel-line'
import type { AccountId } from '../../contract/account'
import type { LineId } from '../../contract/common'
import { type Active, drop } from '../account/active'
import type { PollPart } from '../portal/poll-part'

type LineConfig = Exclude<Result<'imopenlines.config.get'>, false>

export interface ChannelLineRules {
  handlers: Serves<'channelLine'>
  /** The rules of these lines that are known; the others come with the next polls. @throws AppError `signed_out` */
  want(lineIds: readonly LineId[]): LineRules[]
  /** Reads the missing rules with the poll: they are worth no request of their own. */
  part: PollPart
  /** Forgets the rules of an account that signs out. */
  forget(account: AccountId): void
}

/** Lines are rarely set up anew, but whoever does that waits for it to be seen; it costs no request. */
const freshMs = 5 * 60_000
/** A failed reading is repeated sooner. */
const failedMs = 60_000
/** Lines read with one poll. */
const atOnce = 10

interface RulesDeps {
  active: Active
  push: Push
  /** Milliseconds on a clock that nobody sets. */
  now: () => number
}

interface WantedLine {
  lineId: LineId
  until: number
  rules: LineRules | null
}

/**
 * The rules of the channel lines that the window has asked for: at once those known, by `channelLine.changed` those that
 * the next polls bring, each kept for five minutes. A line that does not exist or cannot be read has none.
 *
 * @see api-reference/imopenlines/openlines/imopenlines-config-get.md
 */
export function createChannelLineRules({ active, push, now }: RulesDeps): ChannelLineRules {
  const wanted = new Map<string, WantedLine>()
  const keyOf = (account: AccountId, lineId: LineId) => `${account}:${lineId}`

  function want(lineIds: readonly LineId[]): LineRules[] {
    const { id } = active().account
    return lineIds.flatMap(lineId => {
      const key = keyOf(id, lineId)
      const line = wanted.get(key) ?? { lineId, until: -Infinity, rules: null }
      wanted.set(key, line)
      return line.rules ?? []
    })
  }

  const part: PollPart = {
    ask(request, { account }) {
      const own = [...wanted].filter(([key]) => key.startsWith(`${account.id}:`)).map(([, line]) => line)
      const due = own.filter(({ until }) => until <= now()).slice(0, atOnce)
      if (due.length === 0) return null
      const asked = due.map(line => ({
        line,
        config: request.ask('imopenlines.config.get', { CONFIG_ID: line.lineId }),
      }))
      return () => {
        const before = JSON.stringify(rulesIn(due))
        for (const { line, config } of asked) {
          const answer = config.answer()
          line.until = now() + (answer.ok ? freshMs : failedMs)
          if (answer.ok) line.rules = answer.value === false ? null : rulesOf(line.lineId, answer.value)
        }
        const rules = rulesIn(due)
        if (JSON.stringify(rules) !== before) push('channelLine.changed', rules)
      }
    },
  }

  return {
    part,
    want,
    forget: account => drop(wanted, account),
    handlers: { 'channelLine.rules': ({ lineIds }) => Promise.resolve(want(lineIds)) },
  }
}

const rulesIn = (lines: readonly WantedLine[]): LineRules[] => lines.flatMap(({ rules }) => rules ?? [])

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
