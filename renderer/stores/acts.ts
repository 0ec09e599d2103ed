import { onScopeDispose, ref } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../electron/contract/failure'
import type { Act, ChatId, Dialog } from '../../electron/contract/models'
import type { ActOutcome } from '../../electron/contract/models-act'
import { call, CallFailed, on } from '../api'
import { useDialogs } from './dialogs'
import { useNotices } from './notices'

/** What the operator is told of an act: its outcome, or why it could not be asked for. */
export interface Told {
  act: Act
  /** The dialog as the operator saw it when acting; null for an act of an earlier run. */
  seen: Dialog | null
  outcome: ActOutcome | null
  failure: Failure | null
  /** Learned later than the act: after a restart, a lost line, a pause of the computer. */
  settled: boolean
  /** The outcome was unclear and has been looked up since. */
  checked: boolean
}

const slowAfterMs = 5000

/** Joining, starting and intercepting: one act at a time in each dialog, and what became of it. */
export const useActs = defineStore('acts', () => {
  const dialogs = useDialogs()
  const { busy, slow, sameAccount, during, forget } = createUnderWay()
  const told = ref(new Map<ChatId, Told>())
  /** What was learned of acts in dialogs that are not shown, for the window's announcements. */
  const elsewhere = ref<Told | null>(null)

  async function run(act: Act, dialog: Dialog, reason = ''): Promise<void> {
    const { chatId } = dialog
    if (busy.value.has(chatId)) return
    const same = sameAccount()
    told.value.delete(chatId)
    const what = await during(chatId, act, () => send(act, dialog, reason))
    // Of the account that was left only an announcement remains.
    if (same()) tell(chatId, what)
    else elsewhere.value = what
  }

  function tell(chatId: ChatId, what: Told): void {
    if (what.outcome?.dialog) dialogs.take(what.outcome.dialog)
    told.value.set(chatId, what)
    if (dialogs.chosen !== chatId) elsewhere.value = what
    // What the operator saw has gone: show what is there now.
    if (what.failure?.reason === 'state_changed' && dialogs.chosen === chatId) void dialogs.open(chatId, true)
  }

  /** Reads the dialog anew after an unclear outcome and says what is now true. */
  async function check(chatId: ChatId): Promise<void> {
    const before = told.value.get(chatId)
    const same = sameAccount()
    await dialogs.open(chatId, true)
    if (!same()) return
    const dialog = dialogs.views.get(chatId)?.dialog
    if (!before || !dialog || dialogs.failures.has(chatId)) return
    told.value.set(chatId, { ...before, outcome: nowKnown(before, dialog), failure: null, checked: true })
  }

  const dismiss = (chatId: ChatId) => told.value.delete(chatId)

  /** Forgets what was told and what is under way, for another account; the latter ends by itself. */
  function reset(): void {
    forget()
    told.value.clear()
    elsewhere.value = null
  }

  onScopeDispose(
    on('session.settled', outcome => {
      const before = outcome.dialog && told.value.get(outcome.dialog.chatId)
      // Of an act that was unclear to the operator, or that he has looked up since, it says no more than that.
      const known = before?.act === outcome.act && (before.checked || isUnclear(before)) ? before : null
      const checked = known !== null
      const what = { act: outcome.act, seen: known?.seen ?? null, outcome, failure: null, settled: true, checked }
      if (outcome.dialog) tell(outcome.dialog.chatId, what)
      else elsewhere.value = what
    }),
  )

  call('session.settle', {}).catch(useNotices().report)

  return { busy, slow, told, elsewhere, run, check, dismiss, reset }
})

/** The acts under way in the dialogs of the account worked with. */
function createUnderWay() {
  const busy = ref(new Map<ChatId, Act>())
  /** Acts that have been under way for more than five seconds. */
  const slow = ref(new Set<ChatId>())
  /** Counts the accounts worked with: chat numbers of two portals may be the same. */
  let account = 0

  /** @returns Says later whether the account is still the one of now. */
  function sameAccount(): () => boolean {
    const started = account
    return () => started === account
  }

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

  function forget(): void {
    account++
    busy.value.clear()
    slow.value.clear()
  }

  return { busy, slow, sameAccount, during, forget }
}

/** Sends an act and says what became of it; never throws what the operator should read. */
async function send(act: Act, dialog: Dialog, reason: string): Promise<Told> {
  const told = { act, seen: dialog, outcome: null, failure: null, settled: false, checked: false }
  const acting = { chatId: dialog.chatId, sessionId: dialog.sessionId, ownerId: dialog.operator?.id ?? null }
  try {
    if (act === 'intercept') return { ...told, outcome: await call('session.intercept', { ...acting, reason }) }
    return { ...told, outcome: await call(`session.${act}`, acting) }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    return { ...told, failure: error.failure }
  }
}

const isUnclear = ({ outcome, failure }: Told) => outcome?.verdict === 'unclear' || failure?.code === 'unclear'

/** What an unclear act turns out to have done, by the dialog as it is now. */
function nowKnown(told: Told, dialog: Dialog): ActOutcome {
  const verdict = happened(told, dialog) ? 'done' : 'nothing_changed'
  return { act: told.act, verdict, unclearBecause: null, portalCode: null, operator: dialog.operator, dialog }
}

function happened({ act, seen }: Told, now: Dialog): boolean {
  if (act === 'intercept') return now.mine
  if (act === 'join') return now.joined
  return now.joined && now.sessionId !== null && (now.sessionId !== seen?.sessionId || !seen.joined)
}
