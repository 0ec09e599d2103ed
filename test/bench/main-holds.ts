import type { ElectronApplication } from '@playwright/test'

/** The longest times in which main could do nothing else, in milliseconds. */
export interface MainHolds {
  /** By the clock, with whatever else the computer did meanwhile. */
  clock: number
  /** Of main's own work. */
  work: number
}

const tickMs = 4

/** Watches main from now on. @returns Gives the longest holds since it was last asked. */
export async function watchMain(electron: ElectronApplication) {
  const watch = await electron.evaluateHandle((_electron, ms) => {
    const worst = { clock: 0, work: 0 }
    const spent = () => {
      const { user, system } = process.threadCpuUsage()
      return (user + system) / 1000
    }
    let [at, used] = [performance.now(), spent()]
    setInterval(() => {
      const [now, worked] = [performance.now(), spent()]
      worst.clock = Math.max(worst.clock, now - at)
      worst.work = Math.max(worst.work, Math.min(now - at, worked - used))
      ;[at, used] = [now, worked]
    }, ms)
    return worst
  }, tickMs)
  return (): Promise<MainHolds> =>
    watch.evaluate(worst => {
      const taken = { ...worst }
      Object.assign(worst, { clock: 0, work: 0 })
      return taken
    })
}
