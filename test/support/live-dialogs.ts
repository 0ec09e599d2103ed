import type { Board, BoardStanding, LiveDialog } from '../../electron/contract/board'

/** The moment of the generated rows, in milliseconds since 1970. */
const now = Date.now()
const minute = 60_000
const names = ['Anna Weiss', 'Boris Novak', 'Chiara Rossi', 'Diego Costa', 'Emma Stone', 'Farid Aliev', 'Görkem Ay']
const operators = ['Maria Brown', 'Nina Petrova', 'Oleg Sidorov', 'Paul Grant']
const lines = ['Sales', 'Support', 'VIP Support']
const connectors = ['telegrambot', 'livechat', 'vkgroup', 'viber']

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** A live dialog with everything known; each number gives another one. */
export function liveDialog(index: number, given: Partial<Record<keyof LiveDialog, unknown>> = {}): LiveDialog {
  const begunAt = now - (index % 300) * minute
  const isNew = index % 5 === 0
  return {
    chatId: 1000 + index,
    sessionId: 9000 + index,
    customer: `${pick(names, index)} ${index}`,
    customerId: 5000 + index,
    connector: pick(connectors, index),
    lineId: 1 + (index % lines.length),
    lineName: pick(lines, index),
    operator: isNew ? null : { id: 20 + (index % operators.length), name: pick(operators, index) },
    status: isNew ? 'new' : index % 7 === 0 ? 'paused' : 'answered',
    wait: index % 3 === 0 ? { is: 'answered' } : { is: 'waiting', since: now - ((index * 7) % 60) * minute },
    lastMessageAt: now - (index % 40) * minute,
    messages: (index * 3) % 90,
    transfers: index % 4,
    crm: index % 2 ? { type: 'deal', id: index } : null,
    begunAt,
    firstReplyMs: isNew ? null : (index % 90) * 1000,
    isFirstReplyInTime: isNew ? null : index % 90 < 60,
    vote: null,
    readAt: now,
    ...given,
  } as LiveDialog
}

export const liveDialogs = (count: number): LiveDialog[] => Array.from({ length: count }, (_, at) => liveDialog(at))

/** What a board of these dialogs says of itself, read from the statistics just now. */
export function boardOf(dialogs: LiveDialog[], given: Partial<BoardStanding> = {}): Board {
  const standing = {
    source: 'statistics',
    lacks: [],
    total: dialogs.length,
    waitsKnown: dialogs.filter(({ wait }) => wait.is !== 'unknown').length,
    oldestAt: dialogs.length > 0 ? now : null,
    oldestWaitingAt: null,
    stretch: 1,
    failure: null,
    ...given,
  } as BoardStanding
  return { standing, dialogs }
}
