import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { useFormat } from '../../app/format'
import { en } from '../../locales/en'
import { keysOf } from '../../ui/keys-of'
import { textWidth } from './text-width'
import { boardColumns, columnTable } from './columns'
import type { BoardColumn, ColumnWidths } from './columns'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
/** Pixels beside a text: of a cell, of the arrow of the order, of a wait's chip, of the mark of a first reply. */
const [ofCell, ofArrow, ofChip, ofMark] = [18, 20, 44, 28]
/** What is longer is cut: a column that takes half of the table shows less than an ellipsis hides. */
const most = 220

/** As wide as the longest words that the language has for a column, as far as they are known beforehand. */
export function useColumnWidths(format: ReturnType<typeof useFormat>): ComputedRef<ColumnWidths> {
  const { t } = useI18n({ useScope: 'global' })

  function longest(texts: readonly string[], weight = 400, size = 13): number {
    return Math.max(0, ...texts.map(text => textWidth(text, { size, weight })))
  }
  const now = () => format.now.value
  const agos = () => [59 * minute, 22 * hour, 6 * day].map(passed => format.ago(now() - passed))

  const needed: Partial<Record<BoardColumn, () => number>> = {
    wait: () =>
      Math.max(
        longest([23 * hour + 58 * minute, 58 * minute].map(format.wait), 600, 12) + ofChip,
        longest([t('board.wait.answered'), t('board.unread')]) + ofCell,
      ),
    status: () =>
      longest([...keysOf(en.board.status).map(key => t(`board.status.${key}`)), t('board.withBot'), t('board.ended')]) +
      ofCell,
    channel: () => longest(keysOf(en.dialog.connector).map(key => t(`dialog.connector.${key}`))) + ofCell,
    last: () => longest(agos()) + ofCell,
    crm: () => longest(keysOf(en.dialog.crm).map(key => t(`dialog.crm.${key}`, { id: 888888 }))) + ofCell,
    begun: () => longest([format.time(now()), format.date(now())]) + ofCell,
    firstReply: () =>
      Math.max(
        longest([23 * hour + 58 * minute, 58 * minute + 58_000].map(format.duration)) +
          longest([t('board.firstReply.inTime'), t('board.firstReply.late')], 400, 12) +
          ofMark,
        longest([t('board.firstReply.none'), t('board.unknown')]),
      ) + ofCell,
    read: () => longest(agos()) + ofCell,
  }

  return computed(() => {
    const widths = new Map<BoardColumn, number>()
    for (const column of boardColumns) {
      const heading = longest([t(`board.column.${column}`)], 600, 12) + ofCell + ofArrow
      const wanted = Math.max(heading, needed[column]?.() ?? 0)
      widths.set(column, Math.max(columnTable[column].width, Math.min(most, Math.ceil(wanted))))
    }
    return column => widths.get(column) ?? columnTable[column].width
  })
}
