import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { usualPlan } from '../../electron/bitrix/client/budget'
import type { Bridge } from '../../electron/contract/bridge'
import type { AccountState } from '../../electron/contract/account'
import { settingsDefault } from '../../electron/contract/app'
import type { JournalEntry, JournalPage } from '../../electron/contract/journal'
import type { Outgoing } from '../../electron/contract/message'
import type { RecentSearch } from '../../electron/contract/search'
import type { Console } from './console'
import { askMain } from './main/ask-main'

/** Keeps one application for the tests of a worker: a new start for each would take most of their time. */
export interface ConsolePool {
  /**
   * Running, signed out, with nothing remembered.
   *
   * @param needsRoom It follows the portal by itself: one that has used up its allowance would wait ten seconds first.
   */
  take(needsRoom: boolean): Promise<Console>
  /** Notes how many requests the last test has cost. */
  spend(requests: number): void
  /** Signs out the used console, so that it asks the portal nothing more: that would count as the next test's. */
  rest(): Promise<void>
  /** The next test gets a new one. */
  discard(): Promise<void>
  close(): Promise<void>
}

export function createConsolePool(launch: () => Promise<Console>): ConsolePool {
  let kept: Console | null = null
  let isTaken = false
  const allowance = createAllowance()
  async function discard() {
    const old = kept
    kept = null
    allowance.clear()
    await old?.close()
  }
  return {
    async take(needsRoom) {
      isTaken = true
      if (needsRoom && allowance.used() > mostUsed) await discard()
      return (kept ??= await launch())
    },
    spend: allowance.spend,
    async rest() {
      if (!isTaken) return
      isTaken = false
      if (kept && (kept.window.isClosed() || (await hasUnsettled(kept.window)))) await discard()
      if (kept) await forgetAll(kept)
    },
    discard,
    close: discard,
  }
}

/** Requests; the background, which leaves half of the fifty to others, still has room for a sign-in and some polls. */
const mostUsed = 10

/** The console's own count of the portal's allowance: it knows nothing of the test's end and goes on counting. */
function createAllowance() {
  let [level, seen] = [0, performance.now()]
  function used(): number {
    const now = performance.now()
    level = Math.max(0, level - ((now - seen) / 1000) * usualPlan.perSecond)
    seen = now
    return level
  }
  return {
    used,
    spend: (requests: number) => void (level = used() + requests),
    clear: () => void (level = 0),
  }
}

async function forgetAll({ electron, window, userData, complaints }: Console): Promise<void> {
  const { accounts, activeId: account } = await call<AccountState>(window, 'account.state', {})
  for (const search of await recentOf(window, account !== null)) {
    await call(window, 'search.forget', { account, text: search.text })
  }
  for (const { id } of accounts) await call(window, 'account.signOut', { accountId: id })
  await call(window, 'app.set', settingsDefault)
  await askMain(electron, async ({ session, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ width: 1280, height: 800 })
    await session.defaultSession.clearStorageData()
  })
  await window.reload()
  // The page saves the text typed last when it closes.
  // Every portal of a test counts its messages from the same number.
  for (const folder of ['drafts', 'snippets', join('outbox', 'claims')])
    await rm(join(userData, folder), { recursive: true, force: true })
  complaints.length = 0
}

/** What changed nothing so far may do so later, for all the console knows: the same act again is in doubt for a minute. */
const open: ReadonlySet<JournalEntry['state']> = new Set(['sent', 'unclear', 'nothing_changed'])

/**
 * An act without a verdict is looked up at the next sign-in, which would count among the next test's requests; so is a
 * message on its way or unclear, and those of the next test would wait behind it.
 */
async function hasUnsettled(window: Page): Promise<boolean> {
  const { activeId, accounts } = await call<AccountState>(window, 'account.state', {})
  if (!activeId) return false
  // An account left signed out cannot be asked.
  if (accounts.some(({ state }) => state !== 'ready')) return true
  const { entries } = await call<JournalPage>(window, 'journal.list', {})
  const messages = await call<Outgoing[]>(window, 'message.outbox', {})
  // A message that was not taken asks for nothing, but would stand in the dialog of the next test.
  const idle = messages.filter(({ state }) => state === 'refused' || state === 'not_sent')
  for (const { token } of idle) await call(window, 'message.discard', { account: activeId, token })
  return messages.length > idle.length || entries.some(({ state }) => open.has(state))
}

const recentOf = async (window: Page, signedIn: boolean) =>
  signedIn ? call<RecentSearch[]>(window, 'search.recent', {}) : []

/** Calls main as the page would. */
export async function call<T>(window: Page, name: string, input: object): Promise<T> {
  const reply = await window.evaluate(
    ([name, input]) => (globalThis as unknown as { desktop: Bridge }).desktop.call(name, input),
    [name, input] as const,
  )
  if (!reply.ok) throw new Error(`${name} failed: ${reply.failure.code}`)
  return reply.value as T
}
