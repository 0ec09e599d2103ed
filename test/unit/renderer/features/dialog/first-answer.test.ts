import { describe, expect, it } from 'vitest'
import { isFirstAnswer } from '../../../../../renderer/features/dialog/first-answer'
import { aDialog, aMessage } from '../../../../support/dialog-fixtures'

const { sessionId } = aDialog()
const by = { id: 7, name: 'Boris', kind: 'operator' }
const asked = aMessage(1, 'Hello')
const answer = (given: Record<string, unknown> = {}) => aMessage(2, 'Hi', { author: by, ...given })
const isFirst = (isNew: boolean, messages: ReturnType<typeof aMessage>[], earlier = false) =>
  isFirstAnswer(sessionId, isNew, { messages, earlier })

describe('the first answer', () => {
  it('goes by the dialog’s being new where its messages are not at hand', () => {
    expect([isFirstAnswer(sessionId, true, null), isFirstAnswer(sessionId, false, null)]).toEqual([true, false])
    // The beginning of the session is not among them.
    expect(isFirst(false, [asked], true)).toBe(false)
  })

  it('is still to come in a dialog that somebody has taken and not written in', () => {
    expect(isFirst(false, [asked])).toBe(true)
    expect(isFirst(false, [answer({ sessionId: 300 }), asked], true)).toBe(true)
  })

  it('is given once an operator has written what the customer sees', () => {
    expect(isFirst(true, [asked, answer()])).toBe(false)
    expect([isFirst(true, [answer({ hidden: true })]), isFirst(true, [answer({ deleted: true })])]).toEqual([
      true,
      true,
    ])
  })
})
