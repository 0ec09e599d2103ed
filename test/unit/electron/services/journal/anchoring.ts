import { AppError } from '../../../../../electron/app-error'
import type { Bitrix } from '../../../../../electron/bitrix/client/bitrix'
import type { Account } from '../../../../../electron/contract/account'
import type { ActiveAccount } from '../../../../../electron/services/account/active'
import { createAnchors } from '../../../../../electron/services/journal/anchor'
import { createAnchoring } from '../../../../../electron/services/journal/anchoring'
import { computer } from './sealed'

export const minute = 60_000
export const day = 24 * 60 * minute

/** Timers that run when told to. */
function timers() {
  let at = 0
  let waiting: { due: number; action: () => void }[] = []
  return {
    after(ms: number, action: () => void) {
      const timer = { due: at + ms, action }
      waiting.push(timer)
      return () => void (waiting = waiting.filter(other => other !== timer))
    },
    async pass(ms: number) {
      at += ms
      for (const timer of waiting.filter(({ due }) => due <= at)) {
        waiting = waiting.filter(other => other !== timer)
        timer.action()
      }
      for (let turn = 0; turn < 50; turn++) await new Promise(resolve => setImmediate(resolve))
    },
  }
}

interface Given {
  keepDays?: number
  portalNow?: () => number | null
  /** What another console keeps in the same portals. */
  options?: Map<string, string>
}

/** Portals that keep options for their users, and a console at a computer. */
export function anchoringConsole(machine = computer(), given: Given = {}) {
  const options = given.options ?? new Map<string, string>()
  const asked: string[] = []
  const portal = { refuses: null as AppError | null, hangs: false, loses: false, before: async () => {} }
  let account = { id: 'a', via: 'oauth' } as Account | null
  async function call(method: string, params: { option?: string; options?: Record<string, string> }) {
    asked.push(method)
    if (portal.hangs) await new Promise(() => {})
    await portal.before()
    if (portal.refuses) throw portal.refuses
    if (params.option !== undefined) return options.get(`${account?.id} ${params.option}`) ?? null
    for (const [key, value] of Object.entries(params.options ?? {})) options.set(`${account?.id} ${key}`, value)
    if (portal.loses) throw new AppError('offline')
    return true
  }
  const using = (): ActiveAccount => {
    if (!account) throw new AppError('signed_out')
    return { account, bitrix: { call: call as Bitrix['call'], batch: () => Promise.reject(new Error('no batch')) } }
  }
  const clock = timers()
  const { journal, act } = machine.start()
  let doubts = 0
  const anchoring = createAnchoring({
    journal,
    anchors: createAnchors({
      active: using,
      place: 'here',
      now: () => 777,
      timeout: () => new AbortController().signal,
    }),
    account: () => account?.id ?? null,
    portalNow: given.portalNow ?? (() => null),
    keepDays: () => given.keepDays,
    after: clock.after,
    wait: ms => (ms > 0 ? Promise.resolve() : Promise.reject(new Error('no wait'))),
    onDoubt: () => (doubts += 1),
    log: () => {},
  })
  return {
    ...{ machine, options, asked, portal, clock, journal, anchoring },
    doubts: () => doubts,
    async act() {
      await act()
      anchoring.written()
    },
    signIn: (id: string | null, via = 'oauth') => {
      account = id === null ? null : ({ id, via } as Account)
      anchoring.turn()
    },
    anchors: (id = 'a') => JSON.parse(options.get(`${id} switchboard_journal_here`) ?? '[]') as unknown[],
    anchored: (id = 'a') =>
      (JSON.parse(options.get(`${id} switchboard_journal_here`) ?? '[]') as unknown[]).at(-1) ?? null,
    /** The console’s next start, with the same portals. */
    again() {
      const next = anchoringConsole(machine, given)
      for (const [key, value] of options) next.options.set(key, value)
      next.signIn('a')
      return next
    },
  }
}
