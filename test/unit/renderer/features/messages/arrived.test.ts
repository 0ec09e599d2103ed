import { expect, it } from 'vitest'
import type { UserId } from '../../../../../electron/contract/common'
import type { MessageToken, Outgoing } from '../../../../../electron/contract/message'
import { arrivedAlready } from '../../../../../renderer/features/messages/arrived'
import { aMessage } from '../../../../support/dialog-fixtures'

const me = 103 as UserId
const mine = (id: number, text: string) => aMessage(id, text, { author: { id: me, name: 'Me', kind: 'operator' } })
const sent = (token: string, given: Partial<Outgoing> = {}) =>
  ({ token, chatId: 1763, text: 'Hello there', state: 'sending', messageId: null, ...given }) as Outgoing
const lastIds = new Map([
  ['a', 10],
  ['b', 10],
] as [MessageToken, number][])
const there = (outgoing: Outgoing[], messages: Parameters<typeof arrivedAlready>[1]) => [
  ...arrivedAlready(outgoing, messages, lastIds, me),
]

it('recognizes a message that the dialog shows before its answer has come', () => {
  expect(there([sent('a')], [mine(11, 'Hello  there\n')])).toEqual(['a'])
  expect(there([sent('a', { state: 'checking' })], [mine(11, 'Hello there')])).toEqual(['a'])
})

it('takes no earlier message, and none of another person, for the awaited one', () => {
  expect(there([sent('a')], [mine(9, 'Hello there'), aMessage(12, 'Hello there'), mine(13, 'Hello')])).toEqual([])
})

it('takes no message twice, as an earlier one with the same words is another message', () => {
  const before = sent('a', { state: 'sent', messageId: 11 })
  expect(there([before, sent('b')], [mine(11, 'Hello there')])).toEqual(['a'])
  expect(there([before, sent('b')], [mine(11, 'Hello there'), mine(12, 'Hello there')])).toEqual(['a', 'b'])
})

it('hides no message that is refused, unclear or waiting for its turn, and none without a known place', () => {
  const messages = [mine(11, 'Hello there')]
  for (const state of ['refused', 'not_sent', 'unclear', 'waiting'] as const)
    expect(there([sent('a', { state })], messages)).toEqual([])
  expect(there([sent('of another run')], messages)).toEqual([])
})

it('takes one message for one of two with the same words, both on their way', () => {
  expect(there([sent('a'), sent('b')], [mine(11, 'Hello there')])).toEqual(['a'])
})
