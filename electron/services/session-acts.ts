import type { ActMethod } from '../bitrix/methods'
import type { Act, Dialog, SessionId, UserId } from '../contract/models'

/** The dialog as it was when the act was sent. */
export interface Before {
  sessionId: SessionId | null
  ownerId: UserId | null
  joined: boolean
}

/** What a later reading says about an act. `elsewhere`: it has hit another session than the one meant. */
export type Judgement = 'done' | 'overtaken' | 'unchanged' | 'elsewhere'

interface Row {
  method: ActMethod
  /** Whether a reading shows what the act is for. */
  achieved(after: Dialog, before: Before): boolean
  /** Whether the act is for a dialog without an open session. */
  opens: boolean
}

const nowJoined = (after: Dialog, { joined }: Before) => after.joined && !joined

/** Every act on a session: one row, no function of its own. */
export const acts: Record<Act, Row> = {
  join: { method: 'imopenlines.session.join', achieved: nowJoined, opens: false },
  /** With a session open, the portal only adds the operator. */
  start: {
    method: 'imopenlines.session.start',
    achieved: (after, before) => after.mine || nowJoined(after, before),
    opens: true,
  },
  intercept: { method: 'imopenlines.session.intercept', achieved: after => after.mine, opens: false },
}

/** Compares what the dialog is now with what it was. A portal's `true` counts for nothing: several acts say so idly. */
export function judge(act: Act, after: Dialog, before: Before): Judgement {
  const { achieved, opens } = acts[act]
  const isMeant = after.sessionId === before.sessionId || (opens && before.sessionId === null)
  const owner = after.operator?.id ?? null
  const isTaken = owner !== null && !after.mine && owner !== before.ownerId
  // Somebody else began the session: the portal has added this operator to it at most.
  if (opens && isTaken && before.ownerId === null) return 'overtaken'
  if (achieved(after, before)) return isMeant ? 'done' : 'elsewhere'
  return isTaken ? 'overtaken' : 'unchanged'
}
