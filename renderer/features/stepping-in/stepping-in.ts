import { shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Act } from '../../../electron/contract/act'
import type { LiveDialog } from '../../../electron/contract/board'
import type { Dialog } from '../../../electron/contract/dialog'

/** What a supervisor does with dialogs of others, in the order of its buttons. */
export const steppingActs = ['join', 'intercept', 'transfer', 'finish', 'pin'] as const satisfies readonly Act[]
export type SteppingAct = (typeof steppingActs)[number]

/** A dialog as the supervisor saw it when they chose the act: on the board, or looked at. */
export type SteppingTarget = Pick<LiveDialog, 'chatId' | 'sessionId' | 'operator' | 'customer'>

interface SteppingWish {
  act: SteppingAct
  targets: readonly SteppingTarget[]
  /** Chosen ones that the act does not fit. */
  left: number
}

type Seen = Pick<SteppingTarget, 'chatId' | 'operator' | 'customer'> & Pick<Dialog, 'sessionId'>

/** The wish to step into dialogs, from wherever it comes; `SteppingIn.vue` asks about it and carries it out. */
export const useSteppingIn = defineStore('stepping-in', () => {
  /** A new object with each wish. */
  const wish = shallowRef<SteppingWish | null>(null)

  /** A dialog without an open session is nothing to step into. */
  function begin(act: SteppingAct, seen: readonly Seen[], left = 0): void {
    const targets = seen.flatMap(({ chatId, sessionId, operator, customer }) =>
      sessionId === null ? [] : [{ chatId, sessionId, operator, customer }],
    )
    if (targets.length > 0) wish.value = { act, targets, left }
  }

  return { wish, begin }
})

/** Finishing a colleague's dialog is an act of its own. */
export const actFor = (act: SteppingAct, { mine, operator }: Pick<Dialog, 'mine' | 'operator'>): Act =>
  act === 'finish' && !mine && operator ? 'finishAnother' : act
