import type { World } from '../world/world'
import { sowCrm } from './crm'
import { sowDialogs } from './dialogs'
import { sowCrowd } from './crowd'
import { sowHistories } from './histories'
import { sowLines } from './lines'
import { sowPeople } from './people'

/**
 * Fills an empty portal. Both seeds hold the same dialogs; times count back from the portal's now, so that it looks alive.
 *
 * @see seed/known.ts for the facts that tests may rely on
 */
export function sow(world: World, seed: 'tests' | 'demo'): void {
  sowPeople(world)
  sowLines(world)
  sowCrm(world)
  sowHistories(world)
  sowDialogs(world)
  sowCrowd(world, seed)
}
