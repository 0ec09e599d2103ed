import { type Limit, printLimits } from '../figures'
import { measureReadingBack } from './reading-back'
import { measureUnclear } from './unclear'

const parts: Record<string, () => Promise<Limit[]>> = {
  'reading-back': measureReadingBack,
  unclear: measureUnclear,
}

/** `node scripts/run.mjs test/bench/main/main.ts --bare [--only=NAME]`: main's services alone, without a window. */
export default async function bench(): Promise<void> {
  const only = process.argv.find(each => each.startsWith('--only='))?.slice(7)
  for (const [name, measure] of Object.entries(parts)) {
    if (only && only !== name) continue
    if (!printLimits(name, await measure())) process.exitCode = 1
  }
}
