import type { JournalEntry } from '../../electron/contract/journal'
import { type Deed, isOf, isParcel, type Parcel } from './deeds'
import type { Play } from './player'

/** The console's broken promises, in words; none when all were kept. */
export async function broken(played: Play): Promise<string[]> {
  const states = await finalStates(played)
  return [
    ...played.deeds.flatMap(deed => brokenBy(played, deed, states)),
    ...(await brokenParcels(played)),
    ...strayParcels(played),
  ]
}

type Final = JournalEntry['state'] | null

/** The journal's final word on each act. */
async function finalStates({ console, seat }: Play): Promise<Map<string, Final>> {
  const states = new Map<string, Final>()
  for (const turn of seat.accounts.keys()) {
    seat.turn = turn
    const { entries } = await console.calls['journal.list']({})
    for (const { id, state } of entries) states.set(id, state)
  }
  return states
}

const ledger = ({ seat }: Play, portal: number) => seat.portals[portal]?.ledger.acts ?? []
const nameOf = ({ act, chatId, portal, journalId }: Deed) => `${act} in ${chatId} of ${portal} (${journalId})`

/** Verdicts that say that the act changed nothing. */
const denied: ReadonlySet<string> = new Set(['nothing_changed', 'refused', 'not_sent'])

function brokenBy(played: Play, deed: Deed, states: ReadonlyMap<string, Final>): string[] {
  const { from, to, told, threw, journalId } = deed
  // The same act on the same dialog at the same moment: their effects cannot be told apart.
  const beside = played.deeds.filter(each => each !== deed && each.from < to && each.to > from && isSame(each, deed))
  if (beside.length > 0) return []
  const done = ledger(played, deed.portal)
    .slice(from, to)
    .filter(record => isOf(deed, record))
  const effects = done.filter(({ changed }) => changed).length
  const final = journalId === null ? null : (states.get(journalId) ?? null)
  const says = (verdict: string) =>
    `${nameOf(deed)}: ${verdict}, executed ${done.length}, of which ${effects} did something`
  const found: string[] = []
  if (done.length > 1) found.push(says('twice'))
  for (const verdict of [told, final]) {
    if (verdict === null) continue
    // Only the portal's answer shows a quick answer.
    if (verdict === 'done' && effects === 0 && deed.act !== 'saveQuick')
      found.push(says(`told done (${told}, ${final})`))
    if (denied.has(verdict) && effects > 0) found.push(says(`told ${verdict} (${told}, ${final})`))
  }
  // An error says that nothing was done, unless the journal keeps the act as open or unclear.
  const isOpen = final === 'sent' || final === 'unclear' || final === 'done'
  if (threw && effects > 0 && !isOpen) found.push(says(`refused in words (${final})`))
  return found
}

const isSame = (a: Deed, b: Deed) => a.act === b.act && a.chatId === b.chatId && a.portal === b.portal

interface Standing extends Parcel {
  state: string
  messageId: number | null
}

/** The final state of each parcel, as the operator sees it. */
async function standings({ console, seat, parcels }: Play): Promise<Standing[]> {
  const seen = new Map<string, { state: string; messageId: number | null }>()
  for (const { name, payload } of console.pushed) {
    if (name === 'message.changed') seen.set(payload.token, payload)
    if (name === 'file.changed') seen.set(payload.id, payload)
  }
  for (const turn of seat.accounts.keys()) {
    seat.turn = turn
    for (const each of await console.calls['message.outbox']({})) seen.set(each.token, each)
    for (const each of await console.calls['file.uploads']({})) seen.set(each.id, each)
  }
  return parcels.map(parcel => ({ ...parcel, ...(seen.get(parcel.id) ?? { state: 'unknown', messageId: null }) }))
}

const unsent: ReadonlySet<string> = new Set(['not_sent', 'refused', 'stopped'])

async function brokenParcels(played: Play): Promise<string[]> {
  const all = await standings(played)
  const found: string[] = []
  const groups = new Map<string, Standing[]>()
  for (const each of all) {
    const name = `${each.kind} «${each.what}» in ${each.chatId} of ${each.portal}`
    groups.set(name, [...(groups.get(name) ?? []), each])
  }
  for (const [name, group] of groups) {
    const [first] = group
    const executed = first ? ledger(played, first.portal).filter(record => isParcel(first, record)).length : 0
    const sent = group.filter(({ state }) => state === 'sent').length
    const denied = group.filter(({ state }) => unsent.has(state)).length
    const words = `${name}: ${group.length} asked for (${group.map(({ state }) => state).join()}), ${executed} executed`
    if (executed > group.length) found.push(`more copies than asked for: ${words}`)
    else if (executed > group.length - denied) found.push(`said not to be sent: ${words}`)
    if (sent > executed) found.push(`said to be sent: ${words}`)
  }
  const numbers = all.flatMap(({ state, portal, messageId }) => (state === 'sent' ? [`${portal}:${messageId}`] : []))
  if (new Set(numbers).size < numbers.length) found.push(`one message of the portal for two: ${numbers.join(' ')}`)
  return found
}

/** Requests that reached a portal they were not meant for. */
function strayParcels(played: Play): string[] {
  return played.seat.portals.flatMap((_, portal) => {
    const writes = ledger(played, portal).filter(({ method }) => /^im\.(?:message\.add|v2\.File\.upload)$/.test(method))
    const meant = played.parcels.filter(parcel => parcel.portal === portal)
    return writes
      .filter(record => !meant.some(parcel => isParcel(parcel, record)))
      .map(({ params }) => `stray at portal ${portal}: ${JSON.stringify(params).slice(0, 100)}`)
  })
}
