import { describe, expect, it } from 'vitest'
import { replyTarget } from '../../../../../renderer/features/drafts/reply'
import { takesMarkup, writingIn } from '../../../../../renderer/features/dialog/writing'
import { aDialog, aMessage } from '../../../../support/dialog-fixtures'

describe('whether the operator may write', () => {
  const open = { joined: true, mine: true, acts: [] }
  it.each([
    ['taking part', open, { can: true, hidden: false }],
    ['in silent mode', { ...open, silent: true }, { can: true, hidden: true }],
    ['where the portal does not tell the mode', { ...open, silent: null }, { can: true, hidden: false }],
    ['beside a colleague', { acts: ['join', 'intercept'] }, { can: false, why: 'aside', act: 'join' }],
    ['in a nobody’s dialog', { operator: null, acts: ['answer', 'join'] }, { can: false, why: 'aside', act: 'answer' }],
    ['where nothing is offered', { acts: [] }, { can: false, why: 'aside', act: null }],
    ['once closed', { ...open, sessionId: null, acts: ['start'] }, { can: false, why: 'closed', act: 'start' }],
    ['when blocked', { ...open, blocked: { since: null, reason: 'LIMIT' } }, { can: false, why: 'blocked', act: null }],
  ])('%s', (_, given, writing) => {
    expect(writingIn(aDialog(given))).toEqual(writing)
  })

  it('marks are for the live chat only', () => {
    expect(['livechat', 'telegrambot', 'whatsappbytwilio'].map(connector => takesMarkup({ connector }))).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('a reply', () => {
  it('keeps the author and the beginning, without markup and line ends', () => {
    const message = aMessage(7, `[B]Where[/B] is\n\nit? ${'x'.repeat(500)}`)
    const target = replyTarget(message)
    expect(target).toMatchObject({ id: 7, author: 'Anna Schmidt' })
    expect(target.text).toMatch(/^Where is it\? x+$/)
    expect(target.text).toHaveLength(200)
  })

  it('names the files it replies to', () => {
    const files = [{ id: 1, name: 'photo.png', size: 1, kind: 'image' }]
    expect(replyTarget(aMessage(7, '', { files })).text).toBe('photo.png')
  })
})
