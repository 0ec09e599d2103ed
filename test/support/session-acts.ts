import type { Portal } from '../portal/portal'
import type { ActRecord } from '../portal/types'

/** The acts that operators did to sessions; a dialog shown is marked as read too, which is none of them. */
export const sessionActs = ({ ledger }: Portal): ActRecord[] =>
  ledger.acts.filter(({ method }) => method.startsWith('imopenlines.'))
