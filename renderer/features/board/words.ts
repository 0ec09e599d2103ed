import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { LiveDialog } from '../../../electron/contract/board'
import { folded } from '../../app/folded'
import type { useFormat } from '../../app/format'
import { waited } from '../../ui/waiting'
import { useConnectorName } from '../dialog/connectors'
import { useOperatorName } from '../dialog/operator-name'
import { type FilterKind, valueOfKind } from './choice'
import { nobody, type RowKeys, remembering, untold, waitRank } from './rows'

/** How a dialog is told in words, column by column; what is not known says so. */
export function useBoardWords() {
  const { t } = useI18n({ useScope: 'global' })
  const connectorName = useConnectorName()
  const nameOf = useOperatorName()

  function customer({ customer: name, customerId }: Pick<LiveDialog, 'customer' | 'customerId'>): string {
    if (name !== null) return name
    return customerId === null ? t('board.customerUnknown') : t('board.customerNumber', { id: customerId })
  }
  const owner = (dialog: LiveDialog) => (dialog.operator ? nameOf(dialog.operator) : t('lists.unassigned'))
  const operator = (dialog: LiveDialog) => (dialog.bot ? t('board.bot', { name: nameOf(dialog.bot) }) : owner(dialog))
  function line({ lineName, lineId }: LiveDialog): string {
    return lineName ?? (lineId === null ? t('board.lineUnknown') : t('lists.line', { id: lineId }))
  }
  const channel = ({ connector }: LiveDialog) =>
    connector === null ? t('board.channelUnknown') : connectorName({ connector, connectorTitle: null })
  const state = (dialog: LiveDialog) => t(`board.status.${dialog.status}`)
  const status = (dialog: LiveDialog) =>
    dialog.bot && dialog.status === 'answered' ? t('board.withBot') : state(dialog)
  const crm = ({ crm: record }: LiveDialog) =>
    record ? t(`dialog.crm.${record.type}`, { id: record.id }) : t('board.noCrm')
  const wait = ({ wait: { is } }: LiveDialog) => t(`board.wait.${is}`)

  /** The name of a value of a filter, by one of its dialogs: what a bot has is among what is nobody's. */
  function valueName(kind: FilterKind, dialog: LiveDialog): string {
    const names = { status: state, wait, line, channel, operator: owner }
    return kind === 'crm' ? t(`board.crm.${dialog.crm?.type ?? 'none'}`) : names[kind](dialog)
  }

  /** A row in one sentence, for those who walk the rows and hear them: it begins with the customer. */
  function row(dialog: LiveDialog, format: ReturnType<typeof useFormat>): string {
    const since = dialog.wait.is === 'waiting' ? dialog.wait.since : null
    const time = since === null ? '' : ` ${format.wait(waited(since, format.now.value))}`
    const told = [`${wait(dialog)}${time}`, status(dialog), operator(dialog), line(dialog), channel(dialog)]
    return [customer(dialog), ...(dialog.wait.is === 'answered' ? told.slice(1) : told)].join(', ')
  }

  return { customer, operator, line, channel, status, crm, wait, valueName, row }
}

export type BoardWords = ReturnType<typeof useBoardWords>

/** The keys by which rows are sorted and filtered, in the operator's language. */
export function useRowKeys(words: BoardWords) {
  const { locale } = useI18n({ useScope: 'global' })
  // Another language has other words, and other keys.
  const made = computed(() => ({ locale: locale.value, keysOf: remembering(dialog => keysOf(dialog, words)) }))
  return computed(() => made.value.keysOf)
}

/** States from the most to the least pressing. */
const statusRanks: Readonly<Record<LiveDialog['status'], number>> = { new: 0, open: 1, answered: 2, paused: 3 }

function keysOf(dialog: LiveDialog, words: BoardWords): RowKeys {
  const operator = words.operator(dialog)
  const [line, channel] = [words.line(dialog), words.channel(dialog)]
  const customer = words.customer(dialog)
  const crm = dialog.crm ? words.crm(dialog) : ''
  const told = [customer, operator, line, channel, crm, words.status(dialog), words.wait(dialog)]
  return {
    text: folded([...told, `chat${dialog.chatId}`].join('\n')),
    sort: {
      // Without a name it is not known who they are, and a number sorts among no names.
      customer: dialog.customer === null ? null : folded(customer),
      wait: waitRank(dialog),
      status: statusRanks[dialog.status],
      operator: dialog.operator === null ? '' : folded(operator),
      line: dialog.lineId === null ? null : folded(line),
      channel: dialog.connector === null ? null : folded(channel),
      last: dialog.lastMessageAt,
      messages: dialog.messages,
      transfers: dialog.transfers,
      crm: dialog.crm && `${dialog.crm.type} ${String(dialog.crm.id).padStart(12, '0')}`,
      begun: dialog.begunAt,
      firstReply: dialog.firstReplyMs,
      read: dialog.readAt,
    },
    group: {
      operator: dialog.operator === null ? nobody : valueOfKind('operator', dialog),
      line: dialog.lineId === null ? untold : valueOfKind('line', dialog),
    },
  }
}
