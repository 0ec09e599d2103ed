import type { AccountId } from '../../electron/contract/account'
import type { LiveDialog } from '../../electron/contract/board'
import type { AlertBoard } from '../../electron/services/alert/state'
import { createRandom } from '../floor/random'
import { createMemoryDisk } from '../unit/electron/storage/memory-disk'
import {
  type AlertConsole,
  anna,
  at,
  boris,
  heard,
  minute,
  noon,
  restarted,
  row,
  ruleOf,
  waiting,
} from '../unit/electron/services/alert/harness'

/** What a simulated day came to. */
export interface AlertDay {
  /** Rule and session, of those that held in a reading that the console lived through. */
  breaches: number
  missed: string[]
  /** Told more than once though no crash fell between the notification and its note. */
  twice: string[]
  restarts: number
  /** Crashes, of which some fell between a notification and its note, and what was told anew for these. */
  crashes: number
  between: number
  toldAnew: number
}

const locked = [
  ruleOf('policy:wait', { name: 'wait' }),
  ruleOf('policy:moves', { name: 'moves', groups: [[{ of: 'transfers', least: 3 }]] }),
  ruleOf('policy:silent', {
    name: 'silent',
    groups: [
      [
        { of: 'silent', minutes: 30 },
        { of: 'status', statuses: ['answered'] },
      ],
      [{ of: 'disliked' }],
    ],
  }),
]

/** A dialog at a reading: at random quiet, unknown, or beyond what one of the rules allows. */
function rowAt(id: number, now: number, random: () => number): LiveDialog {
  const readAt = at(now)
  const kind = random()
  if (kind < 0.25) return row(id, { readAt, lastMessageAt: readAt })
  if (kind < 0.4) return row(id, { readAt, wait: { is: 'unknown' }, lastMessageAt: null, transfers: null })
  if (kind < 0.6) return waiting(id, random() * 12, { readAt, lastMessageAt: readAt })
  if (kind < 0.75) return row(id, { readAt, lastMessageAt: readAt, transfers: Math.floor(random() * 5) })
  if (kind < 0.9) return row(id, { readAt, lastMessageAt: at(now - random() * 60 * minute) })
  return row(id, { readAt, lastMessageAt: readAt, vote: random() < 0.5 ? 'dislike' : 'like' })
}

/** The rules by hand, so that they are not checked by themselves. */
function breachesIn({ dialogs }: AlertBoard): string[] {
  return dialogs.flatMap(({ sessionId, wait, readAt, transfers, lastMessageAt, status, vote }) => {
    const waits = wait.is === 'waiting' && wait.since !== null && readAt - wait.since > 5 * minute
    const silent = lastMessageAt !== null && readAt - lastMessageAt > 30 * minute && status === 'answered'
    const names = [
      waits && 'wait',
      transfers !== null && transfers >= 3 && 'moves',
      (silent || vote === 'dislike') && 'silent',
    ]
    return names.flatMap(name => (name === false ? [] : `${name}: ${sessionId}`))
  })
}

/**
 * A day of two accounts with readings, restarts, crashes at any step of the disk and between a notification and its
 * note, clocks that jump, and switches of the account.
 */
export async function liveAlertDay(seed: number, readings = 40, dialogs = 30): Promise<AlertDay> {
  const random = createRandom(seed)
  const day: AlertDay = { breaches: 0, missed: [], twice: [], restarts: 0, crashes: 0, between: 0, toldAnew: 0 }
  const expected = new Set<string>()
  /** What was told, and where a crash allows it once more. */
  const told = new Map<string, number>()
  const allowed = new Map<string, number>()
  let console = heard(createMemoryDisk(), { portal: noon, steady: 0 }, locked)
  let active: AccountId = anna
  let passed = 0

  /** Takes what was told since; `isCut` says that it was not noted. */
  function hear(of: AlertConsole, isCut: boolean): void {
    for (const one of of.rung.splice(0)) {
      const key = `${active} ${one}`
      told.set(key, (told.get(key) ?? 0) + 1)
      if (isCut) allowed.set(key, (allowed.get(key) ?? 0) + 1)
    }
  }
  async function restart(): Promise<void> {
    console.state.isDead = true
    hear(console, false)
    console = restarted(console, locked)
    console.state.account = active
    await console.alerts.settled()
    hear(console, false)
  }
  async function crash(board: AlertBoard): Promise<void> {
    const isBetween = random() < 0.4
    day.crashes++
    // The power goes at some step of the disk, or right after the notification.
    if (isBetween) console.onTell.now = () => console.disk.cutAfter(0)
    else console.disk.cutAfter(Math.floor(random() * 6))
    const dying = console
    dying.state.traced.length = 0
    console.alerts.read(board)
    await console.alerts.settled()
    const isCut = dying.state.traced.length > 0
    if (isBetween && isCut) day.between++
    hear(console, isCut)
    await restart()
  }
  async function turn(): Promise<void> {
    active = active === anna ? boris : anna
    console.state.account = active
    console.alerts.turn()
    await console.alerts.settled()
    hear(console, false)
  }

  for (let count = 0; count < readings; count++) {
    const ms = random() * minute
    passed += ms
    console.pass(ms)
    if (random() < 0.05) console.clocks.portal = noon + passed + (random() - 0.5) * 3 * 60 * minute
    if (random() < 0.1) await turn()
    const board = boardAt(active, console.clocks.portal, dialogs, random)
    if (random() < 0.08) await crash(board)
    else {
      // A reading of the account that was left comes late, and counts for nothing.
      if (random() < 0.1) console.alerts.read({ ...board, accountId: active === anna ? boris : anna })
      console.alerts.read(board)
      await console.alerts.settled()
      hear(console, false)
      for (const one of breachesIn(board)) expected.add(`${active} ${one}`)
    }
    if (random() < 0.08) {
      day.restarts++
      await restart()
    }
  }
  // What the other account had not been told yet comes once it is active again.
  await turn()
  await turn()
  day.breaches = expected.size
  day.missed = [...expected].filter(one => !told.has(one))
  day.twice = [...told].flatMap(([one, times]) => (times > 1 + (allowed.get(one) ?? 0) ? [one] : []))
  day.toldAnew = [...told.values()].reduce((sum, times) => sum + times - 1, 0)
  return day
}

function boardAt(accountId: AccountId, now: number, dialogs: number, random: () => number): AlertBoard {
  const rows = Array.from({ length: dialogs }, (_, id) => id + 1)
    .filter(() => random() < 0.9)
    .map(id => rowAt(id, now, random))
  const isFilling = random() < 0.1
  const standing = { source: random() < 0.1 ? 'activities' : 'statistics', failure: null } as const
  return { accountId, standing: { ...standing, ...(isFilling && { isFilling: true }) }, dialogs: rows }
}
