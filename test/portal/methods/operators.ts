import { answer } from '../world/acts'
import { act } from './method'
import type { Method } from './method'
import { dialogOf } from './sessions'

const scopes = ['imopenlines']

/** What an operator does with a dialog of the queue. */
export const operators: Record<string, Method> = {
  // Takes the dialog even from others. @see OL/operators/imopenlines-operator-answer.md
  'imopenlines.operator.answer': act(scopes, {
    check: dialogOf,
    perform: (chat, { portal, userId }) => answer(portal.world, chat, userId),
  }),
}
