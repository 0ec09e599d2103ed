import { computed, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { SessionId } from '../../../electron/contract/common'
import type { Dialog, DialogView } from '../../../electron/contract/dialog'
import type { UnratedList, UnratedSession } from '../../../electron/contract/rating'
import { failureOf } from '../../api'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import { type ActGiven, type ActReport, isOpenStill, lookUp, useActs } from '../acts/acts'
import { sampleOf, seedOf } from './sample'

/** Days back that sessions may have been closed. */
export const periods = [1, 7, 30] as const
export const amounts = [1, 3, 5] as const

/** Closed sessions that no supervisor has rated, a fair few for each operator, one after another. */
export const useRatingQueue = defineStore('rating-queue', () => {
  const account = useAccount()
  const isOpen = ref(false)
  const days = ref<(typeof periods)[number]>(7)
  const perOperator = ref<(typeof amounts)[number]>(3)
  const seed = ref(seedOf(new Date()))
  const list = shallowRef<UnratedList | null>(null)
  const failure = ref<Failure | null>(null)
  const isLoading = ref(false)
  /** Sessions that were rated here, or passed over. */
  const over = ref(new Set<SessionId>())
  const rated = ref(0)
  /** The last question wins. */
  let asked = 0
  const sample = computed(() => sampleOf(list.value?.sessions ?? [], seed.value, perOperator.value))
  const left = computed(() => sample.value.filter(({ sessionId }) => !over.value.has(sessionId)))
  const current = computed((): UnratedSession | null => left.value[0] ?? null)

  async function load(): Promise<void> {
    const mine = ++asked
    ;[isLoading.value, failure.value] = [true, null]
    try {
      const found = await account.call('rating.queue', { days: days.value })
      if (mine === asked) list.value = found
    } catch (error) {
      const failed = failureOf(error)
      if (mine === asked) failure.value = failed
    } finally {
      if (mine === asked) isLoading.value = false
    }
  }
  /** The session is over here. @param isRated Whether its operator has been rated now. */
  function pass({ sessionId }: UnratedSession, isRated: boolean): void {
    over.value.add(sessionId)
    if (isRated) rated.value++
  }

  account.onForget(() => {
    ;[list.value, failure.value, isOpen.value, rated.value] = [null, null, false, 0]
    isLoading.value = false
    asked++
    over.value.clear()
  })

  return { isOpen, days, perOperator, seed, list, failure, isLoading, rated, sample, left, current, load, pass }
})

interface RatingDraft {
  stars: number | null
  comment: string
}
const blank: RatingDraft = { stars: null, comment: '' }

/** One session of the queue: its dialog with the history, and its rating on the way to the portal. */
export const useRatedSession = defineStore('rated-session', () => {
  const account = useAccount()
  const acts = useActs()
  const notices = useNotices()
  const { view, failure, read, turn, asked } = createRatedView()
  const isSaving = ref(false)
  const { shown, drafts, draft, note } = createRatingDrafts()
  /** The last report of a rating that was not done. */
  const report = shallowRef<ActReport | null>(null)

  /** Also asks whether the operator may rate it. */
  async function open(session: UnratedSession): Promise<void> {
    report.value = null
    shown.value = session.sessionId
    turn(session.sessionId)
    await read(session)
  }

  /**
   * Takes the path of every act. One that may have been done already is looked up instead of being sent twice.
   *
   * @returns What became of it; null where nothing was sent.
   */
  async function rate(stars: number | null, comment: string): Promise<ActReport | null> {
    const { dialog } = view.value ?? {}
    if (!dialog?.rating || isSaving.value) return null
    const { sessionId, ...seen } = dialog.rating
    const rating = { sessionId, stars, comment: comment.trim() || null }
    const given = { with: { rating }, seen: { stars: seen.stars, comment: seen.comment } }
    isSaving.value = true
    const told = await account.only(isInDoubt(given) ? lookedUp(dialog) : acts.quietly('vote', dialog, given))
    isSaving.value = false
    if (isRated(told)) drafts.value.delete(sessionId)
    // Another session may be shown by now.
    if (asked() !== sessionId) return told
    report.value = isRated(told) ? null : told
    // Somebody may have rated it meanwhile.
    if (told?.failure?.reason === 'state_changed') await read({ chatId: dialog.chatId, sessionId })
    return told
  }
  /** Whether the same rating was sent, and it is not known what became of it. */
  const isInDoubt = (given: ActGiven): boolean =>
    report.value !== null && isOpenStill(report.value) && JSON.stringify(report.value.given) === JSON.stringify(given)

  async function lookedUp(dialog: Dialog): Promise<ActReport | null> {
    const before = report.value
    if (!before) return null
    return lookUp(account.asker(), before, dialog, dialog.joined).catch((error: unknown) => {
      notices.report(error)
      return before
    })
  }
  account.onForget(() => {
    ;[report.value, isSaving.value, shown.value] = [null, false, null]
    turn(null)
    drafts.value.clear()
  })

  return { view, failure, isSaving, report, draft, open, note, rate }
})

/** The session that is shown, as it was read last. */
function createRatedView() {
  const account = useAccount()
  const view = shallowRef<DialogView | null>(null)
  const failure = ref<Failure | null>(null)
  let asked: SessionId | null = null

  function turn(sessionId: SessionId | null): void {
    ;[view.value, failure.value] = [null, null]
    asked = sessionId
  }
  async function read({ chatId, sessionId }: Pick<UnratedSession, 'chatId' | 'sessionId'>): Promise<void> {
    try {
      const found = await account.call('rating.open', { chatId, sessionId })
      if (asked === sessionId) view.value = found
    } catch (error) {
      const failed = failureOf(error)
      if (asked === sessionId) failure.value = failed
    }
  }
  return { view, failure, read, turn, asked: () => asked }
}

/** Stars and comments that were not sent, by session: closing the queue keeps them. */
function createRatingDrafts() {
  const drafts = ref(new Map<SessionId, RatingDraft>())
  const shown = ref<SessionId | null>(null)
  const draft = computed(() => (shown.value === null ? undefined : drafts.value.get(shown.value)) ?? blank)

  /** Keeps what is chosen or typed for the session that is shown. */
  function note(given: Partial<RatingDraft>): void {
    if (shown.value !== null) drafts.value.set(shown.value, { ...draft.value, ...given })
  }
  return { shown, drafts, draft, note }
}

/** Whether the portal shows the rating as this operator's. */
export const isRated = (told: ActReport | null): boolean => told?.outcome?.verdict === 'done'
