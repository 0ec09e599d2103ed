import { z } from 'zod'
import { LineId } from '../../contract/common'
import { number, numberOrNull, text, words, yesNoOrNull } from './wire'

/** A span of time; null for the portal's 0 and where it does not say. */
const seconds = numberOrNull(z.int().positive())

/**
 * A channel line's settings, as far as the console uses them; false if there is no such line.
 *
 * @see api-reference/imopenlines/openlines/imopenlines-config-get.md
 */
export const LineConfig = z.union([
  z.literal(false),
  z.object({
    ID: number(LineId),
    LINE_NAME: words,
    /** The universal list with its quick answers; null where it has none. */
    QUICK_ANSWERS_IBLOCK_ID: numberOrNull(z.int().positive()),
    /** Norms for the first answer of a session and for each further one; 0 on the portal is none. Seconds. */
    KPI_FIRST_ANSWER_TIME: seconds,
    KPI_FURTHER_ANSWER_TIME: seconds,
    /** `evenly`, `strictly`, or `all`, where everyone is asked at once. */
    QUEUE_TYPE: text,
    /** Until a dialog moves on to the next operator. */
    QUEUE_TIME: seconds,
    /** Until the line reacts to nobody's answering, as `NO_ANSWER_RULE` says: `none`, `text` and others. */
    NO_ANSWER_TIME: seconds,
    NO_ANSWER_RULE: text,
    /** Until a silent session closes by itself, whatever its rule says about a last text. */
    AUTO_CLOSE_TIME: seconds,
    /** Until a session that an operator has finished is closed for good. Minutes (observed). */
    FULL_CLOSE_TIME: numberOrNull(z.int().positive()),
    /** Null where the portal does not say. */
    CHECK_AVAILABLE: yesNoOrNull,
    WORKTIME_ENABLE: yesNoOrNull,
  }),
])

/** @see api-reference/lists/elements/lists-element-get.md */
export const ListElement = z.object({
  ID: number(z.int().positive()),
  NAME: words,
  DETAIL_TEXT: words,
  PREVIEW_TEXT: words,
})
