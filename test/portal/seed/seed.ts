import type { World } from '../world/world'
import { sowCrm } from './crm'
import { sowDemo } from './demo/sow'
import { sowDialogs } from './dialogs'
import { sowCrowd } from './crowd'
import { sowHistories } from './histories'
import { sowLines } from './lines'
import { sowPeople } from './people'

export type Seed = 'tests' | 'demo-en' | 'demo-ru'

/**
 * Fills an empty portal: for tests with all that is odd, for the demonstration with a morning in one language. Times count
 * back from the portal's now, so that it looks alive.
 *
 * @see seed/known.ts for the facts that tests may rely on
 */
export function sow(world: World, seed: Seed): void {
  if (seed !== 'tests') return sowDemo(world, seed === 'demo-ru' ? 'ru' : 'en')
  sowPeople(world)
  sowLines(world)
  sowCrm(world)
  sowHistories(world)
  sowDialogs(world)
  sowCrowd(world)
}
