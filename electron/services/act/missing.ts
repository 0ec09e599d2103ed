import type { AppError } from '../../app-error'
import type { ActMethod } from '../../bitrix/methods'
import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import { Act, type Offers, type Unoffered } from '../../contract/act'
import { type Active, type ActiveAccount, activeOrNull, isActive } from '../account/active'
import { mostCommands, type Pending, valueOf } from '../portal/batch-request'
import type { PollPart } from '../portal/poll-part'
import { acts } from './table'

export interface ActOffers {
  handlers: Pick<Serves<'act'>, 'act.offers'>
  /** Asks once per account which acts the portal has, along with the first poll. */
  part: PollPart
  /** Learns from a refusal that the portal does not offer the act. */
  note(using: ActiveAccount, act: Act, refusal: AppError): void
  /** Tells the window anew: the administrator may have changed what is allowed. */
  tell(): void
}

interface MissingActsDeps {
  active: Active
  push: Push
  /** The acts that the administrator allows; all without it. */
  allowed?: () => readonly Act[] | undefined
}

type KnownMissing = Map<ActMethod, Unoffered>

const methods = [...new Set(Act.options.map(act => acts[act].method))]

/** The part that knows which acts a portal does not offer: it is too old, or lacks a permission or the plan. */
export function createOffers({ active, push, allowed = () => undefined }: MissingActsDeps): ActOffers {
  const byAccount = new Map<string, KnownMissing>()
  const asked = new Set<string>()

  function knownOf({ account }: ActiveAccount): KnownMissing {
    const known = byAccount.get(account.id) ?? new Map<ActMethod, Unoffered>()
    byAccount.set(account.id, known)
    return known
  }

  function learn(using: ActiveAccount, news: readonly (readonly [ActMethod, Unoffered | null])[]): void {
    const known = knownOf(using)
    const before = JSON.stringify([...known])
    for (const [method, why] of news) {
      if (why) known.set(method, why)
      else known.delete(method)
    }
    if (JSON.stringify([...known]) !== before && isActive(active, using))
      push('act.offered', offersOf(known, allowed()))
  }

  return {
    handlers: { 'act.offers': async () => offersOf(knownOf(active()), allowed()) },
    part: {
      ask(request, using) {
        if (asked.has(using.account.id) || request.size() + methods.length > mostCommands) return null
        const questions = methods.map(name => ({ name, answer: request.ask('method.get', { name }) }))
        return () => {
          asked.add(using.account.id)
          learn(
            using,
            questions.map(({ name, answer }) => [name, lackOf(answer)] as const),
          )
        }
      },
    },
    tell() {
      const using = activeOrNull(active)
      if (using) push('act.offered', offersOf(knownOf(using), allowed()))
    },
    note(using, act, refusal) {
      const why = lackBy(refusal)
      if (why) learn(using, [[acts[act].method, why]])
    },
  }
}

function offersOf(known: KnownMissing, allowed: readonly Act[] | undefined): Offers {
  const lackOfAct = (act: Act) => (allowed && !allowed.includes(act) ? 'policy' : known.get(acts[act].method))
  return Object.fromEntries(
    Act.options.flatMap(act => {
      const lack = lackOfAct(act)
      return lack ? [[act, lack]] : []
    }),
  )
}

/** A question that the portal does not answer says nothing against the act. @see common/system/method-get.md */
function lackOf(answer: Pending<{ isExisting: boolean; isAvailable: boolean }>): Unoffered | null {
  const said = valueOf(answer.answer())
  if (!said || (said.isExisting && said.isAvailable)) return null
  return said.isExisting ? 'scope' : 'version'
}

function lackBy({ details: { reason, portalCode } }: AppError): Unoffered | null {
  if (reason === 'scope_missing') return 'scope'
  if (portalCode === 'ERROR_METHOD_NOT_FOUND') return 'version'
  return portalCode === 'TARIFF_RESTRICTION' ? 'plan' : null
}
