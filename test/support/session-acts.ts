import type { Portal } from '../portal/portal'
import type { ActRecord } from '../portal/types'

/** Operators' acts on sessions, without the mark of reading that a shown dialog gets. */
export const sessionActs = ({ ledger }: Portal): ActRecord[] =>
  ledger.acts.filter(({ method }) => method.startsWith('imopenlines.'))
