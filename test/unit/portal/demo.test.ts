import { describe, expect, it } from 'vitest'
import { archived, demoWords } from '../../portal/seed/demo/words'
import { sow } from '../../portal/seed/seed'
import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { createWorld } from '../../portal/world/world'

describe.each(['en', 'ru'] as const)('the portal of the demonstration in %s', locale => {
  const world = createWorld(() => Date.UTC(2026, 10, 29, 9))
  sow(world, `demo-${locale}`)
  const chats = [...world.chats.values()].map(chat => ({ ...chat, state: chat.sessions.at(-1)?.state }))
  const mine = chats.filter(({ ownerId }) => ownerId === operators.me.id)

  it('is a morning: no name twice, few unread dialogs, one that is pinned', () => {
    const names = chats.map(({ customerId }) => {
      const { firstName = '', lastName = '' } = world.users.get(customerId) ?? {}
      return `${firstName} ${lastName}`
    })
    expect(new Set(names).size).toBe(names.length)
    expect(mine.filter(({ unread }) => (unread.get(operators.me.id) ?? 0) > 0)).toHaveLength(3)
    expect(mine.filter(({ pinned }) => pinned)).toHaveLength(1)
    expect(world.dialogsOf('deal', known.deal)).toHaveLength(10)
  })

  it('has every channel of its language, and no text twice among the open dialogs', () => {
    const open = chats.filter(({ state }) => state !== 'closed' && state !== 'spam')
    const texts = open.map(({ messages }) => messages.at(-1)?.text)
    expect(new Set(texts).size).toBe(texts.length)
    expect(new Set(open.map(({ code }) => code?.connector)).size).toBeGreaterThan(4)
    expect(archived(locale)).toHaveLength(60)
  })

  it('is in one language', () => {
    const foreign = locale === 'en' ? /[^ -\u024f\u2010-\u203a]/u : /\b(?:the|and|you|please)\b/i
    expect(JSON.stringify(demoWords[locale])).not.toMatch(foreign)
  })
})
