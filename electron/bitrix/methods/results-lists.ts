import { z } from 'zod'
import { LineId } from '../../contract/common'
import { number, numberOrNull, words } from './wire'

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
  }),
])

/** @see api-reference/lists/elements/lists-element-get.md */
export const ListElement = z.object({
  ID: number(z.int().positive()),
  NAME: words,
  DETAIL_TEXT: words,
  PREVIEW_TEXT: words,
})
