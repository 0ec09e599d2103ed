import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { defineStore } from 'pinia'
import type { Asked } from '../../../electron/contract/calls'
import type { Failure } from '../../../electron/contract/failure'
import type { Act, ActDetail, Offers, SeenRating } from '../../../electron/contract/act'
import type { ChatId, UserId } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import type { ActOutcome } from '../../../electron/contract/outcome'
import { call, failureOfSent, on } from '../../api'
import { useAccount } from '../../app/account'
import type { Ask } from '../../app/account-scope'
import { useDialogs } from '../dialog/dialogs'
import { useNotices } from '../../app/notices'

/** The details of an act, as its question gathered them. */
export interface ActGiven {
  /** For the journal. */
  reason?: string
  with?: ActDetail
  /** The rating that a new one replaces. */
  seen?: SeenRating
}

/** The dialog of an act, as the operator saw it. */
export type ActTarget = Pick<Dialog, 'chatId' | 'sessionId' | 'operator'>

/** The report of an act to the operator: its outcome, or the reason why it could not be requested. */
export interface ActReport {
  act: Act
  /** The dialog as the operator saw it when acting; null for an act of an earlier run. */
  seen: Dialog | null
  /** The customer, where the dialog itself was not read; missing where nobody knows. */
  customer?: string
  /** Its details; missing for an act of an earlier run. */
  given?: ActGiven
  /** The dialog's owner as the operator saw them; missing for an act of an earlier run. */
  from?: UserId | null
  outcome: ActOutcome | null
  failure: Failure | null
  /** Learned later than the act: after a restart, a lost connection or the computer's sleep. */
  settled: boolean
  /** The outcome was unclear, and the dialog has been reread since. */
  checked: boolean
}

const slowAfterMs = 5000

/** The operator's acts on dialogs: one at a time in each, and its report. */
export const useActs = defineStore('acts', () => {
  const dialogs = useDialogs()
  const notices = useNotices()
  const { asker, sameAccount, onForget } = useAccount()
  const { busy, slow, during } = createUnderWay()
  const told = ref(new Map<ChatId, ActReport>())
  const { quiet, noteQuiet, dropQuiet } = createQuiet()
  const { checking, check } = createChecking(told)
  const offers = createOffers()
  /** The latest report about a dialog that is not shown, for the window's announcements. */
  const elsewhere = ref<ActReport | null>(null)

  async function run(act: Act, dialog: Dialog, given: ActGiven = {}): Promise<void> {
    const { chatId } = dialog
    if (busy.value.has(chatId)) return
    const same = sameAccount()
    told.value.delete(chatId)
    const what = await during(chatId, act, async () => ({ ...(await send(asker(), act, dialog, given)), seen: dialog }))
    // The account that was left gets only an announcement.
    if (same()) tell(chatId, what)
    else elsewhere.value = what
  }

  function tell(chatId: ChatId, what: ActReport): void {
    if (what.outcome?.dialog) dialogs.take(what.outcome.dialog)
    told.value.set(chatId, what)
    if (dialogs.chosen !== chatId) elsewhere.value = what
    // The state that the operator saw is gone: show the present one.
    if (what.failure?.reason === 'state_changed' && dialogs.chosen === chatId) void dialogs.open(chatId, true)
  }

  /** Does an act as one of several: its outcome goes to the caller and is not shown at the dialog. Never throws. */
  async function quietly(act: Act, target: ActTarget, given: ActGiven = {}, ask = asker()): Promise<ActReport> {
    const same = sameAccount()
    const what = await during(target.chatId, act, () => send(ask, act, target, given))
    if (!same()) return what
    if (what.outcome?.dialog) dialogs.take(what.outcome.dialog)
    noteQuiet(target.chatId, what)
    return what
  }

  function dismiss(chatId: ChatId): void {
    told.value.delete(chatId)
    dropQuiet(chatId)
  }

  forgetLeft(told)
  // An act under way ends by itself.
  onForget(() => ([told.value, elsewhere.value] = [new Map(), null]))

  onScopeDispose(
    on('act.settled', outcome => {
      const before = outcome.dialog && told.value.get(outcome.dialog.chatId)
      const what = settledReport(outcome, before ?? undefined)
      if (outcome.dialog) tell(outcome.dialog.chatId, what)
      else elsewhere.value = what
    }),
  )
  call('act.settle', {}).catch(notices.report)

  return { busy, slow, told, quiet, checking, offers, elsewhere, run, quietly, check, dismiss }
})

/** @param before The report about the same dialog so far. */
function settledReport(outcome: ActOutcome, before: ActReport | undefined): ActReport {
  // If the outcome was unclear, or the operator has checked it, this is told as another check would tell it.
  const known = before?.act === outcome.act && (before.checked || isInDoubt(before)) ? before : null
  const checked = known !== null && (known.checked || isUnclear(known))
  const from = known?.from === undefined ? {} : { from: known.from }
  return { act: outcome.act, seen: known?.seen ?? null, ...from, outcome, failure: null, settled: true, checked }
}

/** The last report of each dialog in which an act was one of several. */
function createQuiet() {
  const { onForget } = useAccount()
  const quiet = shallowRef(new Map<ChatId, ActReport>())
  onForget(() => (quiet.value = new Map()))

  return {
    quiet,
    noteQuiet: (chatId: ChatId, what: ActReport) => void (quiet.value = new Map(quiet.value).set(chatId, what)),
    dropQuiet(chatId: ChatId): void {
      if (quiet.value.has(chatId)) quiet.value = new Map([...quiet.value].filter(([other]) => other !== chatId))
    },
  }
}

/** An outcome goes with its dialog, unless what became of the act is still to be found out. */
function forgetLeft(told: Ref<Map<ChatId, ActReport>>): void {
  const dialogs = useDialogs()
  watch(
    () => dialogs.chosen,
    (_, left) => {
      const what = left && told.value.get(left)
      if (what && !isUnclear(what)) told.value.delete(left)
    },
    { flush: 'sync' },
  )
}

/** Keeps the acts that this portal does not offer. */
function createOffers(): Ref<Offers> {
  const account = useAccount()
  const offers = ref<Offers>({})

  function learn(): void {
    offers.value = {}
    // Perhaps nobody is signed in; anything learned later comes as an event.
    account.call('act.offers', {}).then(
      known => (offers.value = known),
      () => {},
    )
  }
  learn()
  account.onForget(learn)
  onScopeDispose(on('act.offered', known => (offers.value = known)))

  return offers
}

/** Doubts about which a reread would show nothing new. */
const settled: ReadonlySet<ActOutcome['unclearBecause']> = new Set([
  'other_session',
  'by_whom',
  'acted_before',
  'acted_since',
])
const isSettled = ({ outcome }: ActReport) => settled.has(outcome?.unclearBecause ?? null)
/** Whether the act may have been done and a reread may show it. */
export const isOpenStill = (told: ActReport): boolean => isUnclear(told) && !isSettled(told)

/** Has a dialog reread after an unclear outcome and reports the real one. @throws {CallFailed} as `call` */
export async function lookUp(ask: Ask, told: ActReport, target: ActTarget, joined: boolean): Promise<ActReport> {
  const detail = told.given?.with && { with: told.given.with }
  const outcome = await ask('act.check', { act: told.act, ...actingOn(target), joined, ...detail })
  return { ...told, outcome, failure: null, checked: true }
}

/** Checks unclear outcomes when the operator asks. */
function createChecking(told: Ref<Map<ChatId, ActReport>>) {
  const dialogs = useDialogs()
  const notices = useNotices()
  const { asker, only, onForget } = useAccount()
  const checking = ref(new Set<ChatId>())

  /** Has the dialog reread after an unclear outcome and reports the real one. */
  async function check(chatId: ChatId): Promise<void> {
    const before = told.value.get(chatId)
    if (!before?.seen || checking.value.has(chatId)) return
    const { seen } = before
    checking.value.add(chatId)
    try {
      const now = await only(lookUp(asker(), before, seen, seen.joined))
      if (now.outcome?.dialog) dialogs.take(now.outcome.dialog)
      told.value.set(chatId, now)
    } catch (error) {
      notices.report(error)
    } finally {
      checking.value.delete(chatId)
    }
  }
  onForget(() => checking.value.clear())

  return { checking, check }
}

/** The acts under way in the dialogs of the active account. */
function createUnderWay() {
  const { sameAccount, onForget } = useAccount()
  const busy = ref(new Map<ChatId, Act>())
  /** Acts that have been under way for more than five seconds. */
  const slow = ref(new Set<ChatId>())

  async function during<T>(chatId: ChatId, act: Act, run: () => Promise<T>): Promise<T> {
    const same = sameAccount()
    busy.value.set(chatId, act)
    const timer = setTimeout(() => same() && slow.value.add(chatId), slowAfterMs)
    try {
      return await run()
    } finally {
      clearTimeout(timer)
      if (same()) {
        slow.value.delete(chatId)
        busy.value.delete(chatId)
      }
    }
  }

  onForget(() => {
    busy.value.clear()
    slow.value.clear()
  })

  return { busy, slow, during }
}

/** The dialog as the operator saw it: an act is not sent if that has changed. */
const actingOn = ({ chatId, sessionId, operator }: ActTarget) => ({ chatId, sessionId, ownerId: operator?.id ?? null })

/** Sends an act and reports its outcome; never throws an error that the operator should read. */
async function send(ask: Ask, act: Act, target: ActTarget, given: ActGiven): Promise<ActReport> {
  const from = target.operator?.id ?? null
  const told = { act, seen: null, given, from, outcome: null, failure: null, settled: false, checked: false }
  try {
    // The form decides which act takes a reason or a detail, and main checks it.
    const input = { ...actingOn(target), ...given } as Asked<'act.intercept'>
    return { ...told, outcome: await ask(`act.${act}`, input) }
  } catch (error) {
    // The act may have left before anything broke.
    return { ...told, failure: failureOfSent(error) }
  }
}

const isUnclear = ({ outcome, failure }: ActReport) => outcome?.verdict === 'unclear' || failure?.code === 'unclear'
/** Whether an effect that has not shown so far may still show. */
const isInDoubt = (told: ActReport) => isUnclear(told) || told.outcome?.verdict === 'nothing_changed'
