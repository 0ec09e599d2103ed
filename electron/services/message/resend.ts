import { AppError } from '../../app-error'
import type { MessageToken, Outgoing } from '../../contract/message'
import type { ActiveAccount } from '../account/active'
import type { LookUp } from './look-up'
import type { Kept } from './outbox'
import { isOpen, type SendingParts, type Start } from './parts'
import { thorough } from './look-for'
import { shown } from './record'

/** The operator's choices for a message that did not get through. */
export function createAgain(
  { outbox, lanes, leaving, steady = () => performance.now() }: SendingParts,
  start: Start,
  lookUp: LookUp,
) {
  async function found({ account }: ActiveAccount, token: MessageToken): Promise<Kept> {
    const entry = await outbox.find(account.id, token)
    if (!entry) throw new AppError('not_found')
    return entry
  }
  return {
    async check(token: MessageToken): Promise<Outgoing> {
      const using = leaving.here()
      const entry = await found(using, token)
      return shown(isOpen(entry) && !lanes.holds(token) ? await lookUp(using, entry, [0]) : entry)
    },
    async resend(token: MessageToken, isSure: boolean): Promise<Outgoing> {
      const [using, since] = [leaving.here(), steady()]
      const entry = await found(using, token)
      if (lanes.holds(token)) return shown(entry)
      if (!isOpen(entry)) return mayGo(entry, isSure) ? start(using, entry, { since }) : shown(entry)
      const free = lanes.hold(token)
      try {
        const checked = await lookUp(using, entry, thorough)
        return mayGo(checked, isSure) ? await start(using, checked, { since }) : shown(checked)
      } finally {
        free()
      }
    },
  }
}

/** Whether it may be sent (again): it surely was not sent, or cannot be found. */
function mayGo({ state, unclearBecause }: Kept, isSure: boolean): boolean {
  if (state === 'unclear') return unclearBecause === 'not_found' || (unclearBecause === 'doubtful' && isSure)
  return state === 'refused' || state === 'not_sent'
}
