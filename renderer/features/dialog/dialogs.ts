import { computed, onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { ChatId } from '../../../electron/contract/common'
import type { Dialog, DialogView } from '../../../electron/contract/dialog'
import { failureOf, on } from '../../api'
import { useAccount } from '../../app/account'

/** Number of histories kept in memory; beyond it the oldest is dropped. */
const kept = 20

/** The dialogs this window has read, and the shown one. */
export const useDialogs = defineStore('dialogs', () => {
  const account = useAccount()
  const chosen = ref<ChatId | null>(null)
  const { views, put, hold } = createViews(chatId => chatId === chosen.value)
  const opening = ref(new Set<ChatId>())
  const failures = ref(new Map<ChatId, Failure>())

  const ofChosen = <T>(table: Readonly<Ref<ReadonlyMap<ChatId, T>>>) =>
    computed(() => (chosen.value ? (table.value.get(chosen.value) ?? null) : null))
  const [view, failure] = [ofChosen(views), ofChosen(failures)]
  const loading = computed(() => !!chosen.value && opening.value.has(chosen.value))

  function keep(changed: DialogView): void {
    put(changed)
    failures.value.delete(changed.dialog.chatId)
  }

  /** Combines a newer reading of a dialog with its known history. */
  function take(dialog: Dialog): void {
    const known = views.value.get(dialog.chatId)
    if (known && known.dialog.readAt <= dialog.readAt) keep({ ...known, dialog })
  }

  /** Shows a dialog, reading it and its history; `fresh` asks the portal even if a search has just read it. */
  async function open(chatId: ChatId, fresh = false): Promise<void> {
    chosen.value = chatId
    if (opening.value.has(chatId)) return
    opening.value.add(chatId)
    try {
      keep(await account.call('dialog.open', { chatId, fresh }))
    } catch (error) {
      const failed = failureOf(error)
      if (failed.code !== 'cancelled') failures.value.set(chatId, failed)
    } finally {
      opening.value.delete(chatId)
    }
  }

  /** Shows a dialog as it is at hand, without asking the portal; one that is not, or not whole, is opened. */
  async function show(chatId: ChatId): Promise<void> {
    const known = views.value.get(chatId)
    if (known && !known.historyFailure && !failures.value.has(chatId)) chosen.value = chatId
    else await open(chatId)
  }

  /** Reads a dialog without showing it; it arrives as a change, too. @throws {CallFailed} as `call` */
  const peek = (chatId: ChatId) => account.call('dialog.open', { chatId, fresh: true })

  const { refreshed, refresh } = createRefreshing(chosen, open)

  /** The newest reading of a dialog: the list's, or a later one. */
  const newest = (dialog: Dialog) => laterOf(dialog, views.value.get(dialog.chatId)?.dialog)

  account.onForget(() => {
    chosen.value = null
    views.value = new Map()
    opening.value.clear()
    failures.value.clear()
  })
  onScopeDispose(on('dialog.changed', keep))

  const verbs = { take, open, show, peek, refresh, newest, close: () => (chosen.value = null), hold }
  return { chosen, views, opening, failures, view, failure, loading, refreshed, ...verbs }
})

/** Asks for the shown dialog anew, and counts it for what is shown beside it. */
function createRefreshing(
  chosen: Readonly<Ref<ChatId | null>>,
  open: (chatId: ChatId, fresh: boolean) => Promise<void>,
) {
  const refreshed = ref(0)
  async function refresh(): Promise<void> {
    if (chosen.value === null) return
    refreshed.value += 1
    await open(chosen.value, true)
  }
  return { refreshed, refresh }
}

const laterOf = (dialog: Dialog, known: Dialog | undefined): Dialog =>
  known && known.readAt >= dialog.readAt ? known : dialog

/** The readings in memory. */
function createViews(isShown: (chatId: ChatId) => boolean) {
  // Histories may hold tens of thousands of messages, so they are replaced whole and never deeply reactive.
  const views = shallowRef(new Map<ChatId, DialogView>())
  let held: ReadonlySet<ChatId> = new Set()

  function put(changed: DialogView): void {
    views.value = withView(views.value, changed, chatId => held.has(chatId) || isShown(chatId))
  }
  /** Sets the dialogs that stay whatever else is read. */
  function hold(chatIds: ReadonlySet<ChatId>): void {
    held = chatIds
  }
  return { views, put, hold }
}

function withView(
  views: Map<ChatId, DialogView>,
  changed: DialogView,
  isHeld: (chatId: ChatId) => boolean,
): Map<ChatId, DialogView> {
  const others = [...views].filter(([chatId]) => chatId !== changed.dialog.chatId)
  const newest = others.filter(([chatId]) => !isHeld(chatId)).slice(1 - kept)
  const stays = new Set(newest.map(([chatId]) => chatId))
  return new Map([
    ...others.filter(([chatId]) => stays.has(chatId) || isHeld(chatId)),
    [changed.dialog.chatId, changed],
  ])
}
