import { Act } from '../../contract/act'
import type { Dialog } from '../../contract/dialog'
import { acts, type State } from './table'

/**
 * The acts that make sense on a dialog, and the one that fits best: nobody's dialog is answered, a colleague's is
 * joined or taken over, the operator's own needs nothing, a closed one is started anew.
 */
export function actsFor(dialog: State): Pick<Dialog, 'acts' | 'primaryAct'> {
  return { acts: Act.options.filter(act => acts[act].needs(dialog)), primaryAct: primaryOf(dialog) }
}

function primaryOf({ status, mine, joined, operator }: State): Act | null {
  if (status === 'closed') return 'start'
  if (mine) return null
  if (!operator) return 'answer'
  return joined ? 'intercept' : 'join'
}
