import type { Bitrix } from '../../../../../electron/bitrix/client/bitrix'
import type { Attention } from '../../../../../electron/services/poll/pace'
import { createLive, type LineStanding } from '../../../../../electron/services/poll/poll'
import { createOwn } from '../../../../../electron/services/my-dialogs/my-dialogs'
import type { Portal } from '../../../../portal/portal'
import { createDesk } from '../desk'

interface Timer {
  at: number
  action: () => void
}

/** A desk that follows the portal on a clock of its own: requests are real, the time between them is not. */
export async function createLiveDesk(given?: Portal) {
  const desk = await createDesk(given)
  const start = Date.now()
  const attention: Attention = { visible: true, idleMs: 0 }
  const line: LineStanding = { offline: false, stretch: 1 }
  const underWay = new Set<Promise<unknown>>()
  let elapsed = 0
  let timers: Timer[] = []

  /** Like the desk's account, with its requests watched. */
  const active = () => {
    const using = desk.active()
    const batch: Bitrix['batch'] = (...request) => watched(using.bitrix.batch(...request))
    const call: Bitrix['call'] = (...request) => watched(using.bitrix.call(...request))
    return { ...using, bitrix: { batch, call } }
  }
  function watched<T>(answer: Promise<T>): Promise<T> {
    const over: Promise<unknown> = answer.then(
      () => underWay.delete(over),
      () => underWay.delete(over),
    )
    underWay.add(over)
    return answer
  }
  async function settled(): Promise<void> {
    do {
      await Promise.all(underWay)
      await new Promise(resolve => setImmediate(resolve))
    } while (underWay.size > 0)
  }
  function after(ms: number, action: () => void) {
    const timer = { at: elapsed + ms, action }
    timers.push(timer)
    return () => void (timers = timers.filter(other => other !== timer))
  }
  const now = () => start + elapsed
  const { push, directory } = desk
  const deps = {
    active,
    push,
    line: () => line,
    stopActs: () => {},
    attention: () => attention,
    now,
    monotonic: () => elapsed,
    after,
  }
  const live = createLive(deps)
  const own = createOwn({ active, directory, push, nudge: live.nudge, now })
  live.join(own.part)

  return {
    ...desk,
    active,
    after,
    live,
    own,
    attention,
    line,
    now,
    settled,
    /** Lets so many milliseconds pass; every request that falls due is answered before the clock goes on. */
    async pass(ms: number): Promise<void> {
      const end = elapsed + ms
      await settled()
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (!next) break
        elapsed = Math.max(elapsed, next.at)
        timers = timers.filter(timer => timer !== next)
        next.action()
        await settled()
      }
      elapsed = end
    },
  }
}

export type LiveDesk = Awaited<ReturnType<typeof createLiveDesk>>
