import { describe, expect, it } from 'vitest'
import { ChatId, Instant } from '../../../../../electron/contract/common'
import type { Dialog, DialogStatus } from '../../../../../electron/contract/dialog'
import { ranked } from '../../../../../electron/services/search/rank'

const at = (value: number | null) => (value === null ? null : Instant.parse(value))
type Times = { wait?: number | null; active?: number | null; started?: number | null }

/** Only the fields that ranking reads. */
const dialog = (id: number, status: DialogStatus, { wait = null, active = null, started = null }: Times = {}) =>
  ({
    chatId: ChatId.parse(id),
    status,
    waitingSince: at(wait),
    lastActivityAt: at(active),
    sessionStartedAt: at(started),
  }) as Dialog
const order = (...dialogs: Dialog[]) => ranked(dialogs).map(({ chatId }) => chatId)

describe('dialogs are ranked', () => {
  it('by need: waiting, then open, then closed', () => {
    const list = [
      dialog(1, 'closed'),
      dialog(2, 'answered'),
      dialog(3, 'new', { wait: 9 }),
      dialog(4, 'waiting', { wait: 5 }),
    ]
    expect(order(...list, dialog(5, 'closing'), dialog(6, 'open'))).toEqual([4, 3, 2, 5, 6, 1])
  })

  it('by the length of the wait, or the start of the session if that is not known', () => {
    expect(
      order(dialog(1, 'new'), dialog(2, 'new', { started: 5 }), dialog(3, 'waiting', { wait: 3, started: 1 })),
    ).toEqual([3, 2, 1])
  })

  it('by their latest activity otherwise', () => {
    expect(order(dialog(1, 'closed', { active: 1 }), dialog(2, 'closed', { started: 5 }), dialog(3, 'closed'))).toEqual(
      [2, 1, 3],
    )
  })

  it('keeping the order of equals, each once', () => {
    expect(order(dialog(3, 'new'), dialog(1, 'new'), dialog(3, 'new'), dialog(2, 'new'))).toEqual([3, 1, 2])
  })
})
