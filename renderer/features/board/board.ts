import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Board, BoardChange, BoardStanding, LiveDialog, OperatorLoads } from '../../../electron/contract/board'
import type { ChatId } from '../../../electron/contract/common'
import type { Failure } from '../../../electron/contract/failure'
import { call, failureOf, on } from '../../api'
import { useAccount } from '../../app/account'
import type { Ask } from '../../app/account-scope'
import { useLineRules } from '../dialog/line-rules'
import { createFresh } from './fresh'

/** The contract's limit for one call. */
const namesAtOnce = 200

/** The live dialogs and the operators' load, as main follows them while the board is shown. */
export const useBoard = defineStore('board', () => {
  const account = useAccount()
  const { take, forget, ...rows } = createRows()
  const loads = shallowRef<OperatorLoads | null>(null)
  /** Why main could not even begin; what a reading failed of is in the standing. */
  const failure = ref<Failure | null>(null)
  const paused = usePaused()
  /** Who was asked to read; null while the board is not shown. */
  let watching: Ask | null = null
  /** Changes that came while the board was on its way. */
  let meanwhile: BoardChange[] | null = null

  function takeAll({ standing, dialogs }: Board, changes: BoardChange[]): void {
    take({ standing, dialogs, gone: [], anew: true }, true)
    for (const change of changes) take(change)
  }

  /** Has main read the board from now on. */
  async function show(): Promise<void> {
    const ask = (watching = account.asker())
    const changes: BoardChange[] = (meanwhile = [])
    failure.value = null
    try {
      const asked = Promise.all([ask('board.watch', { shown: true }), ask('board.operators', {})])
      const [board, operators] = await account.only(asked)
      if (meanwhile !== changes) return
      takeAll(board, changes)
      loads.value = operators
    } catch (error) {
      if (meanwhile === changes) failure.value = failureOf(error)
    } finally {
      if (meanwhile === changes) meanwhile = null
    }
  }

  /** Lets main stop, also for an account that was left: it refuses that, and has stopped already. */
  function hide(): void {
    const ask = watching
    ;[watching, meanwhile] = [null, null]
    ask?.('board.watch', { shown: false }).catch(() => {})
  }

  /** Reads the whole board again. */
  const refresh = () => account.only(account.asker()('board.refresh', {}))

  account.onForget(() => {
    forget()
    ;[loads.value, failure.value, meanwhile, watching] = [null, null, null, null]
  })
  onScopeDispose(
    on('board.changed', change => {
      meanwhile?.push(change)
      take(change)
    }),
  )
  onScopeDispose(on('board.operators', operators => (loads.value = operators)))

  return { ...rows, loads, failure, paused, show, hide, refresh }
})

/** The rows as they were told last, and what has just happened to them. */
function createRows() {
  const lines = useLineRules()
  // Replaced whole: thousands of dialogs need no proxies.
  const byChat = shallowRef<ReadonlyMap<ChatId, LiveDialog>>(new Map())
  const standing = shallowRef<BoardStanding | null>(null)
  /** Counts the times when nothing known before held any longer. */
  const era = ref(0)
  /** All rows of this era have come: they come in parts, even those that main knew before. */
  const isComplete = ref(false)
  const fresh = createFresh()
  const naming = createNaming()
  /** Rows from before the board was left, until those of now have come: the table stays where it is. */
  let before = new Set<ChatId>()

  const loaded = computed(() => standing.value !== null && standing.value.source !== null)

  /** @param isBack The board is shown again: its rows come in parts, and replace those that are there. */
  function take(change: BoardChange, isBack = false): void {
    if (change.anew) before = new Set(isBack ? byChat.value.keys() : [])
    const next = new Map(change.anew && !isBack ? [] : byChat.value)
    for (const map of [next, before]) for (const chatId of change.gone) map.delete(chatId)
    if (change.anew) begin()
    // What comes in before the board is complete was there before.
    if (isComplete.value) fresh.note(change.dialogs, next)
    for (const { chatId } of change.dialogs) before.delete(chatId)
    for (const dialog of change.dialogs) next.set(dialog.chatId, dialog)
    standing.value = change.standing
    const { source, total, isFilling } = change.standing
    if (source && !isFilling && next.size - before.size >= total) isComplete.value = true
    if (isComplete.value || source === null) for (const chatId of before) next.delete(chatId)
    if (isComplete.value) before.clear()
    byChat.value = next
    void lines.want(linesOfWaiting(change.dialogs))
  }

  function begin(): void {
    naming.forget()
    fresh.clear()
    isComplete.value = false
    era.value++
  }

  /** Asks for the customers' names of rows in sight; each is asked for once. Never fails: they stay numbers. */
  const name = (chatIds: readonly ChatId[]) =>
    naming.ask(chatIds.filter(chatId => byChat.value.get(chatId)?.customer === null))

  function forget(): void {
    begin()
    before.clear()
    byChat.value = new Map()
    standing.value = null
  }

  return { byChat, era, standing, loaded, isComplete, fresh: fresh.marks, name, take, forget }
}

/** Asks for names, each once, and some after others: thousands at once would hold the window up. */
function createNaming() {
  const account = useAccount()
  const asked = new Set<ChatId>()
  let due: ChatId[] = []
  let isUnderWay = false

  async function go(): Promise<void> {
    isUnderWay = true
    while (due.length > 0) {
      const some = due.splice(0, namesAtOnce)
      await account
        .asker()('board.names', { chatIds: some })
        .catch(() => some.forEach(chatId => asked.delete(chatId)))
    }
    isUnderWay = false
  }

  return {
    ask(chatIds: readonly ChatId[]): void {
      const fresh = chatIds.filter(chatId => !asked.has(chatId))
      for (const chatId of fresh) asked.add(chatId)
      // Those that came into sight last are looked at now.
      due = [...fresh, ...due]
      if (!isUnderWay) void go()
    },
    forget(): void {
      asked.clear()
      due = []
    },
  }
}

/** Lines on which customers wait: their norms tell how pressing that is. */
const linesOfWaiting = (dialogs: readonly LiveDialog[]) =>
  dialogs.flatMap(({ wait, lineId }) => (wait.is === 'waiting' ? (lineId ?? []) : []))

/** Whether the operator has stopped the readings of the portal. */
function usePaused() {
  const paused = ref(false)
  onScopeDispose(on('poll.changed', ({ state }) => (paused.value = state === 'paused')))
  useAccount().onEnter(() => {
    call('poll.state', {}).then(
      ({ state }) => (paused.value = state === 'paused'),
      () => {},
    )
  })
  return paused
}
