import { onScopeDispose, shallowRef } from 'vue'
import type { Component } from 'vue'
import { defineStore } from 'pinia'
import type { LiveDialog } from '../../../electron/contract/board'

/** What another feature does with dialogs of the board: an item of the row's menu and of the selection's bar. */
export interface BoardAct {
  id: string
  label(): string
  icon: Component
  /** Why it cannot be done to these dialogs; null where it can. */
  why(dialogs: readonly LiveDialog[]): string | null
  /** @param dialogs The selected ones, or the one row. The focus is on its row, where what opens now returns it. */
  run(dialogs: readonly LiveDialog[]): unknown
}

/** What another feature has to say of a row: an icon in the customer's cell. */
export interface BoardMark {
  icon: Component
  text: string
  tone: 'warn' | 'bad'
}

interface BoardMarker {
  id: string
  markOf(dialog: LiveDialog): BoardMark | null
}

/** Acts offered on the board's rows; each goes with the scope that offered it. */
export const useBoardActs = defineStore('board-acts', () => offers<BoardAct>())

/** Marks of the board's rows by other features; each goes with the scope that offered it. */
export const useBoardMarks = defineStore('board-marks', () => offers<BoardMarker>())

function offers<Offered extends { id: string }>() {
  const all = shallowRef<readonly Offered[]>([])

  /** Offers it until the calling scope ends; another one of the same id is replaced. */
  function offer(offered: Offered): void {
    all.value = [...all.value.filter(({ id }) => id !== offered.id), offered]
    onScopeDispose(() => {
      all.value = all.value.filter(each => each !== offered)
    })
  }

  return { all, offer }
}
