import type { Act, Dialog } from '../contract/models'

type State = Pick<Dialog, 'status' | 'mine' | 'joined'> & { owned: boolean }

/**
 * The acts that make sense on a dialog, and the one that fits best: nobody's is joined, a colleague's is joined or taken
 * over, one's own needs nothing, a closed one is started anew.
 */
export function actsFor({ status, mine, joined, owned }: State): { acts: Act[]; primaryAct: Act | null } {
  if (status === 'closed') return { acts: ['start'], primaryAct: 'start' }
  if (mine) return { acts: [], primaryAct: null }
  const free: Act = owned ? 'intercept' : 'start'
  if (joined) return { acts: [free], primaryAct: owned ? 'intercept' : null }
  return { acts: ['join', free], primaryAct: 'join' }
}
