import { z } from 'zod'
import { ChatId, SessionId } from '../../contract/common'
import { chat, none, openlines, type MethodRow } from './row'
import { list, number, taken } from './wire'

const onOff = z.object({ CHAT_ID: ChatId, ACTIVATE: z.enum(['Y', 'N']) })

/** The operator's acts on a dialog: taking, passing on, closing, marking. */
export const operatorMethods = {
  /** Takes the dialog, and removes the other operators from it. */
  'imopenlines.operator.answer': {
    params: chat,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/operators/imopenlines-operator-answer.md`,
  },
  'imopenlines.operator.skip': {
    params: chat,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/operators/imopenlines-operator-skip.md`,
  },
  /** On a dialog that is nobody's it answers first. */
  'imopenlines.operator.finish': {
    params: chat,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/operators/imopenlines-operator-finish.md`,
  },
  'imopenlines.operator.another.finish': {
    params: chat,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/operators/imopenlines-operator-another-finish.md`,
  },
  'imopenlines.operator.spam': {
    params: chat,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/operators/imopenlines-operator-spam.md`,
  },
  'imopenlines.session.mode.pin': {
    params: onOff,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-mode-pin.md`,
  },
  /** Deprecated. On older portals it silences the chat for all its participants. */
  'imopenlines.session.mode.silent': {
    params: onOff,
    result: taken,
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-mode-silent.md`,
  },
  /** Answers the sessions that it has changed. */
  'imopenlines.session.mode.pinAll': {
    params: none,
    result: list(number(SessionId)),
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-mode-pin-all.md`,
  },
  'imopenlines.session.mode.unpinAll': {
    params: none,
    result: list(number(SessionId)),
    kind: 'act',
    scope: 'imopenlines',
    docs: `${openlines}/sessions/imopenlines-session-mode-unpin-all.md`,
  },
} satisfies Record<string, MethodRow>
