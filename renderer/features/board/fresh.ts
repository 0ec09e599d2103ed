import { onScopeDispose, shallowRef } from 'vue'
import type { LiveDialog } from '../../../electron/contract/board'
import type { ChatId } from '../../../electron/contract/common'

/** What has just happened to a row. */
export type Freshness = 'new' | 'changed'

/** Milliseconds for which a new or changed row is marked. */
const freshMs = 6000

/** Marks of rows that are new or have changed, each for some seconds. */
export function createFresh() {
  const marks = shallowRef<ReadonlyMap<ChatId, Freshness>>(new Map())
  const until = new Map<ChatId, number>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function sweep(): void {
    const now = performance.now()
    for (const [chatId, end] of until) if (end <= now) until.delete(chatId)
    const left = [...marks.value].filter(([chatId]) => until.has(chatId))
    if (left.length < marks.value.size) marks.value = new Map(left)
    plan()
  }

  function plan(): void {
    clearTimeout(timer)
    if (until.size > 0) timer = setTimeout(sweep, 1000)
  }

  /** @param before The rows as they were. */
  function note(dialogs: readonly LiveDialog[], before: ReadonlyMap<ChatId, LiveDialog>): void {
    const happened = dialogs.filter(dialog => {
      const known = before.get(dialog.chatId)
      return !known || hasChanged(known, dialog)
    })
    if (happened.length === 0) return
    const next = new Map(marks.value)
    for (const { chatId } of happened) {
      const isKnown = before.has(chatId)
      if (!isKnown || next.get(chatId) !== 'new') next.set(chatId, isKnown ? 'changed' : 'new')
      until.set(chatId, performance.now() + freshMs)
    }
    marks.value = next
    plan()
  }

  function clear(): void {
    clearTimeout(timer)
    until.clear()
    marks.value = new Map()
  }
  onScopeDispose(clear)

  return { marks, note, clear }
}

/** Whether something has happened in the dialog; a name or an age that was learned is nothing that happened. */
export function hasChanged(before: LiveDialog, now: LiveDialog): boolean {
  return (
    before.status !== now.status ||
    before.operator?.id !== now.operator?.id ||
    before.lineId !== now.lineId ||
    isOther(before.messages, now.messages) ||
    isOther(before.transfers, now.transfers) ||
    isOther(before.lastMessageAt, now.lastMessageAt) ||
    before.vote !== now.vote ||
    (before.wait.is !== now.wait.is && before.wait.is !== 'unknown')
  )
}

const isOther = (before: number | null, now: number | null) => before !== null && before !== now
