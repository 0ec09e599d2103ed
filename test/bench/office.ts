import { workIn } from '../floor/office'
import type { Limit } from './figures'

/** The first nine minutes of twenty consoles behind one address: an office's start is its hardest time. */
export async function measureOffice(): Promise<Limit[]> {
  const bucket = { burst: 50, perSecond: 2 }
  const office = await workIn({ consoles: 20, bucket, thinkMs: 50_000, minutes: 9, seed: 1 })
  return [
    { what: 'acts and messages not sent', unit: '%', values: [office.unsent], most: 0 },
    { what: 'refused for want of allowance', unit: '%', values: [office.refused], most: 6 },
    { what: 'an act, median', unit: 'ms', values: [office.p50], most: 1000 },
  ]
}
