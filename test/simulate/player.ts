import { AppError } from '../../electron/app-error'
import type { Act, ActDetail } from '../../electron/contract/act'
import { type ChatId, ChatId as ChatNumber } from '../../electron/contract/common'
import type { DialogView } from '../../electron/contract/dialog'
import type { ActOutcome } from '../../electron/contract/outcome'
import type { ActWish } from '../../electron/services/act/table'
import type { AccountId } from '../../electron/contract/account'
import type { Portal } from '../portal/portal'
import { rewrites } from '../portal/rewriting'
import type { Fault } from '../portal/types'
import type { Deed, Parcel } from './deeds'
import { others } from './others'
import { chats, type Script, type Step, type Trouble } from './script'
import { type Calls, catchUp, type Console, quiet, type Seat, startConsole } from './seat'

/** The events of one play, for the oracle to compare with the portals' ledgers. */
export interface Play {
  seat: Seat
  console: Console
  deeds: Deed[]
  parcels: Parcel[]
  /** All steps, in words, for the reader of a failure. */
  story: string[]
}

/** Plays a script on the seat, then gives the weather time to clear: everything open is looked up once more. */
export async function play(seat: Seat, { ways, steps }: Script): Promise<Play> {
  const { rewrites: rewriting, ...rest } = ways
  for (const { settings } of seat.portals) Object.assign(settings, rest, { rewrites: rewriting ? rewrites : null })
  const played: Play = { seat, console: startConsole(seat), deeds: [], parcels: [], story: [] }
  for (const step of steps) {
    seat.time.now += 1000
    played.story.push(JSON.stringify(step))
    await within(played, () => take(at(played), step))
  }
  for (const portal of seat.portals) portal.faults.clear()
  Object.assign(seat, { offline: false, trouble: null })
  await restart(played)
  for (const turn of seat.accounts.keys()) {
    seat.turn = turn
    await played.console.settle()
    await quiet(seat)
  }
  return played
}

/** Waits for a step, or for the end of the console in the middle of it; then starts the next console. */
async function within(played: Play, action: () => Promise<unknown>): Promise<void> {
  const { seat, console } = played
  await Promise.race([action().catch(expected), console.life.ended])
  if (!console.life.isOver()) await Promise.race([quiet(seat), console.life.ended])
  await quiet(seat)
  for (const deed of played.deeds) if (deed.to === Infinity) close(played, deed)
  for (const portal of seat.portals) catchUp(portal)
  if (console.life.isOver()) await restart(played)
}

/** The deed is over, for good or with its console: everything that ledger and journal have by now belongs to it. */
function close(played: Play, deed: Deed, wasBegun = true): void {
  deed.to = ledgerOf(portalOf(played, deed.portal)).length
  if (!wasBegun) return
  const account = played.seat.accounts[deed.portal]?.id ?? ''
  const begun = played.seat.begun.get(`${account} ${deed.act} ${deed.chatId}`)
  if (!played.deeds.some(({ journalId }) => journalId === begun)) deed.journalId = begun ?? null
}

/** Refusals are told to the operator; anything else is a fault of the console. */
function expected(error: unknown): void {
  if (!(error instanceof AppError)) throw error
}

async function restart(played: Play): Promise<void> {
  played.console.life.end()
  await quiet(played.seat)
  played.console = startConsole(played.seat)
  await within(played, () => played.console.settle())
}

function portalOf({ seat }: Play, turn: number): Portal {
  const portal = seat.portals[turn]
  if (!portal) throw new RangeError(`no portal ${turn}`)
  return portal
}
const ledgerOf = (portal: Portal) => portal.ledger.acts

/** The operator at the window: their acts are meant for the account that it showed when they began. */
interface Hand {
  played: Play
  calls: Calls
  account: AccountId
  turn: number
  portal: Portal
}

function at(played: Play): Hand {
  const { console, seat } = played
  const { turn } = seat
  return { played, calls: console.calls, account: console.active().account.id, turn, portal: portalOf(played, turn) }
}

async function take(hand: Hand, step: Step): Promise<void> {
  const { played, calls, account, portal } = hand
  const { seat, console } = played
  switch (step.kind) {
    case 'act':
      return act(hand, step.which, step.chat, step.fresh)
    case 'pinAll':
      await calls[step.on ? 'act.pinAll' : 'act.unpinAll']({ account })
      return
    case 'message':
      return message(hand, ChatNumber.parse(step.chat), step.text)
    case 'file':
      return file(hand, step)
    case 'again':
    case 'check':
    case 'discard':
      return again(hand, step.kind, step.which)
    case 'fileAgain':
    case 'fileCheck':
    case 'fileForget':
      return fileAgain(hand, step.kind, step.which)
    case 'settle':
      return console.settle()
    case 'turn':
      seat.turn = 1 - seat.turn
      console.messages.turn()
      return console.settle()
    case 'restart':
      return console.life.end()
    case 'others':
      return others(portal, step.what, step.chat)
    case 'clock':
      seat.ahead = step.aheadMs
      return
    case 'network':
      seat.offline = step.offline
      return
    case 'under':
      return under(hand, step.trouble, step.step)
    case 'both':
      await Promise.allSettled(step.steps.map(each => take(hand, each).catch(expected)))
  }
}

async function seen({ played: { console } }: Hand, chatId: ChatId, fresh: boolean): Promise<DialogView | null> {
  const known = console.dialogs.known(chatId, console.active())
  if (known && !fresh) return known
  return console.dialogs.read(chatId, { using: console.active() }).catch(() => known)
}

const isYes = (fault: Fault) => fault.kind === 'body' && fault.body === '{"result":true}'

/** Brings trouble over a step: to its own request, to the readings after it, to the console, to the connection. */
async function under(hand: Hand, trouble: Trouble, step: Step): Promise<void> {
  const { seat, console } = hand.played
  const { write, reads, cut, late } = trouble
  // A `true` and the effect together are evidence, whoever made the effect.
  const meanwhile = write && isYes(write) ? null : trouble.meanwhile
  if (late && step.kind === 'act' && !meanwhile) hand.portal.settings.shownLater = []
  const where = 'chat' in step ? step.chat : (chats[0] ?? 0)
  seat.trouble = { write, reads, cut, meanwhile: meanwhile && (() => others(hand.portal, meanwhile, where)) }
  if (trouble.crash !== null) console.life.endAfter(trouble.crash)
  await take(hand, step)
}

async function act(hand: Hand, which: number, chat: number, fresh: boolean): Promise<void> {
  const { played, calls, account, portal } = hand
  const chatId = ChatNumber.parse(chat)
  const view = await seen(hand, chatId, fresh)
  const act = nth(view?.dialog.acts ?? [], which)
  if (!view || !act) return
  const { dialog } = view
  const detail = detailOf(act, view)
  const wish: ActWish & { account: AccountId } = {
    account,
    chatId,
    sessionId: dialog.sessionId,
    ownerId: dialog.operator?.id ?? null,
    with: detail,
  }
  const from = ledgerOf(portal).length
  const blank = { journalId: null, told: null, threw: false }
  const deed: Deed = { act, chatId, detail: detail ?? {}, portal: hand.turn, from, to: Infinity, ...blank }
  played.deeds.push(deed)
  let wasBegun = true
  try {
    const acting = calls[`act.${act}`] as (wish: ActWish) => Promise<ActOutcome>
    deed.told = (await acting(wish)).verdict
  } catch (error) {
    deed.threw = true
    // The same act was under way already: what the journal has begun is that one's.
    wasBegun = !(error instanceof AppError && error.details.reason === 'act_in_flight')
    expected(error)
  } finally {
    close(played, deed, wasBegun)
    played.story.push(`  ${act} in ${chatId} of ${hand.turn}: ${deed.threw ? 'threw' : deed.told}`)
  }
}

function detailOf(act: Act, { dialog, messages }: DialogView): ActDetail | undefined {
  const messageId = messages.at(-1)?.id ?? 1
  switch (act) {
    case 'transfer':
      return { to: { kind: 'person', id: 27, name: 'Boris Novak' } }
    case 'vote':
      return {
        rating: { sessionId: dialog.rating?.sessionId ?? dialog.sessionId, stars: 4, comment: null },
      } as ActDetail
    case 'addPerson':
    case 'removePerson':
      return { person: { id: 205, name: 'Анна Иванова' } } as ActDetail
    case 'startFrom':
    case 'saveQuick':
      return { messageId }
    default:
      return undefined
  }
}

async function message({ played, calls, account, turn }: Hand, chatId: ChatId, text: string): Promise<void> {
  const { seat } = played
  const id = `t-${++seat.ids}`
  played.parcels.push({ kind: 'message', id, chatId, portal: turn, what: text })
  const { state } = await calls['message.send']({ account, token: id, chatId, text, replyTo: null })
  played.story.push(`  message ${id}: ${state}`)
}

const nth = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)]

async function again(hand: Hand, kind: 'again' | 'check' | 'discard', which: number): Promise<void> {
  const { played, calls, account } = hand
  const open = await calls['message.outbox']({})
  const chosen = nth(open, which)
  if (!chosen) return
  const call = ({ again: 'message.resend', check: 'message.check', discard: 'message.discard' } as const)[kind]
  await calls[call]({ account, token: chosen.token })
  played.story.push(`  ${call} ${chosen.token}, which was ${chosen.state}`)
}

async function file(hand: Hand, { chat, name, text }: Extract<Step, { kind: 'file' }>): Promise<void> {
  const { played, calls, account, turn } = hand
  const { console, seat } = played
  const path = `/home/me/${name}`
  seat.files.set(path, Buffer.from(`content of ${name}`))
  const { id } = await console.chosen.choose({ path })
  const chatId = ChatNumber.parse(chat)
  played.parcels.push({ kind: 'file', id, chatId, portal: turn, what: name })
  await calls['file.attach']({ account, id, chatId })
  await calls['file.send']({ account, id, message: text })
}

type FileCall = 'fileAgain' | 'fileCheck' | 'fileForget'
async function fileAgain({ calls, account }: Hand, kind: FileCall, which: number): Promise<void> {
  const chosen = nth(await calls['file.uploads']({}), which)
  if (!chosen) return
  const { id, message } = chosen
  if (kind === 'fileAgain') await calls['file.send']({ account, id, message })
  else await calls[kind === 'fileCheck' ? 'file.check' : 'file.forget']({ account, id })
}
