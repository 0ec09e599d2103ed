import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTransport } from '../../electron/bitrix/http/transport'
import type { Act } from '../../electron/contract/act'
import { createRandom } from '../floor/random'
import { type Portal, startPortal } from '../portal/portal'
import { known } from '../portal/seed/known'
import { isOf } from './deeds'
import { type Arena, type Bid, bid, createRival, finalWords, noteOwner, type Rival } from './rivals'
import type { Time } from './seat'

/** The number of races; issue and release are judged by a thousand. */
const runs = Number(process.env.SIMULATE_RACES ?? 40)
const seed = Number(process.env.SIMULATE_SEED ?? 1)
const time: Time = { now: Date.UTC(2026, 10, 29, 9) }
const transport = createTransport()
let portal: Portal

beforeAll(async () => {
  portal = await startPortal({ now: () => time.now })
})
afterAll(async () => {
  transport.dropConnections()
  await portal.stop()
})

const supervisorsDo: readonly Act[] = ['intercept', 'intercept', 'finishAnother', 'join', 'transfer', 'finish', 'pin']
const colleagueDoes: readonly Act[] = ['finish', 'transfer', 'skip', 'spam', 'pin', 'intercept']

/** Two supervisors reach for a colleague's dialog while the colleague answers it. */
async function race(number: number): Promise<{ bids: Bid[]; faults: string[] }> {
  portal.reset()
  const random = createRandom(seed * 1e6 + number)
  const { chatId } = known.ofColleague
  const arena: Arena = { portal, time, transport, random, chatId, owners: new Set() }
  const { colleague, supervisor, admin } = portal.operators
  noteOwner(arena)
  const [first, second, owner] = [supervisor, admin, colleague].map(user => createRival(arena, user)) as [
    Rival,
    Rival,
    Rival,
  ]
  const turns = async (rival: Rival, wanted: readonly Act[]) => [
    await bid(arena, rival, wanted),
    ...(random() < 0.5 ? [await bid(arena, rival, wanted)] : []),
  ]
  const all = await Promise.all([
    turns(first, supervisorsDo),
    turns(second, supervisorsDo),
    random() < 0.5 ? turns(owner, colleagueDoes) : answers(arena, owner),
  ])
  const bids = all.flat().filter(each => each !== null)
  const faults = bids.flatMap(each => judge(arena, each))
  for (const rival of [first, second, owner]) faults.push(...(await judgeJournal(rival, bids)))
  return { bids, faults }
}

/** The colleague writes to the customer, as if nobody else were there. */
async function answers({ portal, random, chatId }: Arena, { user }: Rival): Promise<null[]> {
  for (let turns = Math.floor(random() * 20); turns > 0; turns--) await new Promise(done => setImmediate(done))
  portal.world.message(chatId, { from: user.id, text: 'One moment, please' })
  return []
}

const denied = new Set(['nothing_changed', 'refused', 'not_sent', 'overtaken'])

/** What is wrong with a verdict, by the portal's ledger. */
function judge({ chatId, owners }: Arena, { rival, act, detail, from, to, outcome, threw, faster }: Bid): string[] {
  const deed = { act, chatId, detail } as Parameters<typeof isOf>[0]
  const done = portal.ledger.acts.slice(from, to).filter(each => each.userId === rival.user.id && isOf(deed, each))
  const effects = done.filter(({ changed }) => changed).length
  const says = (words: string) =>
    `${act} by ${rival.user.firstName}: ${words}, ${done.length} executed, ${effects} effects`
  if (faster && (faster.id === rival.user.id || !owners.has(faster.id)))
    return [says(`told that ${faster.name} was faster, who never owned it`)]
  if (threw !== null) return effects > 0 ? [says(`threw ${threw}`)] : []
  if (!outcome) return [says('untold')]
  const { verdict } = outcome
  if (done.length > 2) return [says('sent again and again')]
  if (verdict === 'done' && effects === 0) return [says('told done')]
  if (denied.has(verdict) && effects > 0) return [says(`told ${verdict}`)]
  return []
}

/** The journal keeps every act, with the verdict that was told or a later one; an unclear act stays open. */
async function judgeJournal(rival: Rival, bids: readonly Bid[]): Promise<string[]> {
  await rival.settle()
  const words = await finalWords(rival)
  const told = bids.filter(each => each.rival === rival && each.outcome)
  if (words.length < told.length)
    return [`${rival.user.firstName}: ${told.length} told, ${words.length} in the journal`]
  return told.flatMap(({ act, outcome }) => {
    const states = words.filter(each => each.act === act).map(({ state }) => state)
    const isKept = outcome?.verdict === 'unclear' || states.some(state => state === outcome?.verdict)
    return isKept
      ? []
      : [`${rival.user.firstName}: ${act} ${outcome?.verdict} stands as ${states.join()} in the journal`]
  })
}

it(
  'two supervisors and the colleague who answers: every outcome is told, and none is false by the portal’s ledger',
  { timeout: 600_000 },
  async () => {
    const verdicts: Record<string, number> = {}
    let named = 0
    const faults: string[] = []
    for (let number = 0; number < runs; number++) {
      const raced = await race(number)
      faults.push(...raced.faults.map(each => `race ${number}: ${each}`))
      for (const { outcome, threw, faster } of raced.bids) {
        if (faster) named++
        const word = outcome?.verdict ?? `refused in words (${threw})`
        verdicts[word] = (verdicts[word] ?? 0) + 1
      }
    }
    console.log(
      `${runs} races: ${Object.entries(verdicts)
        .map(([word, count]) => `${word} ${count}`)
        .join(', ')}; who was faster was named ${named} times`,
    )
    expect(faults).toEqual([])
    expect(named).toBeGreaterThan(0)
    expect(verdicts['done']).toBeGreaterThan(0)
    expect((verdicts['overtaken'] ?? 0) + (verdicts['refused in words (state_changed)'] ?? 0)).toBeGreaterThan(0)
  },
)
