import type { Portal } from '../portal/portal'
import { crowdCodes } from '../portal/seed/crowd'
import { known } from '../portal/seed/known'
import { interleaved } from './figures'
import type { Row } from './figures'
import { ourLookUp } from './our-look-up'
import { sdkLookUp } from './sdk-look-up'

const rounds = 9
/** One way there and back to a portal, as from an office. */
const roundTripMs = 60
const against = 'official SDK'

/** Requests and time from the question to the complete answer: the console's services against the SDK's calls. */
export async function measureLookUps(portal: Portal): Promise<Row[]> {
  const ours = ourLookUp(portal)
  const sdk = sdkLookUp(portal)
  const codes = crowdCodes.slice(0, 100)
  const cases = [
    { what: 'USER_CODE', ours: () => ours.find(known.ofColleague.code), sdk: () => sdk.code(known.ofColleague.code) },
    { what: 'deal with 10 dialogs', ours: () => ours.find(`deal ${known.deal}`), sdk: () => sdk.deal(known.deal) },
    { what: '100 pasted codes', ours: () => ours.find(codes.join('\n')), sdk: () => sdk.codes(codes) },
  ]
  const rows: Row[] = []
  for (const each of cases) {
    await each.ours()
    rows.push({
      what: `${each.what}: requests`,
      unit: '',
      console: [await requests(portal, each.ours)],
      yardstick: [await requests(portal, each.sdk)],
      against,
    })
    for (const ms of [0, roundTripMs]) {
      const slow = (run: () => Promise<unknown>) => () => timed(portal, ms, run)
      const times = await interleaved(ms ? 3 : rounds, { ours: slow(each.ours), sdk: slow(each.sdk) })
      const what = `${each.what}: time, ${ms} ms away`
      rows.push({ what, unit: 'ms', console: times.ours, yardstick: times.sdk, against })
    }
  }
  ours.stop()
  sdk.stop()
  return rows
}

async function requests(portal: Portal, run: () => Promise<unknown>): Promise<number> {
  const before = portal.requests.length
  await run()
  return portal.requests.length - before
}

async function timed(portal: Portal, ms: number, run: () => Promise<unknown>): Promise<number> {
  if (ms) portal.faults.next('*', { kind: 'delay', ms }, Infinity)
  const start = performance.now()
  await run()
  const taken = performance.now() - start
  portal.faults.clear()
  return taken
}
