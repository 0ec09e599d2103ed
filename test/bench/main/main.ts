import { type Limit, printLimits } from '../figures'
import { measureDeal } from './deal'
import { measureMyDialogs } from './my-dialogs'
import { measurePasted } from './pasted'
import { measurePeople } from './people'
import { measurePictures } from './pictures'
import { measureReadingBack } from './reading-back'
import { measureUnclear } from './unclear'

const parts: Record<string, () => Promise<Limit[]>> = {
  'A long history read back': measureReadingBack,
  'Messages left open': measureUnclear,
  'My dialogs': measureMyDialogs,
  'Pasted codes': measurePasted,
  Pictures: measurePictures,
  'A deal of many dialogs': measureDeal,
  'A large company': measurePeople,
}

/** Main's services alone. @returns Whether all promises were kept. */
export async function measureMain(only?: string): Promise<boolean> {
  const kept: boolean[] = []
  for (const [name, measure] of Object.entries(parts))
    if (only === undefined || only === name) kept.push(printLimits(name, await measure()))
  return kept.every(Boolean)
}

/** `node scripts/run.mjs test/bench/main/main.ts --bare [--only=NAME]`: these figures alone, without a window. */
export default async function bench(): Promise<void> {
  const only = process.argv.find(each => each.startsWith('--only='))?.slice('--only='.length)
  if (!(await measureMain(only))) process.exitCode = 1
}
