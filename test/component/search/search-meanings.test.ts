import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChatId } from '../../../electron/contract/common'
import Find from '../../../renderer/features/search/Search.vue'
import { createFakeBridge, type FakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  page?.close()
  page = undefined
  vi.useRealTimers()
})

const email = { kind: 'email', email: 'ivan@example.com' } as const
const name = { text: 'name: Ivan', understood: { kind: 'name', name: 'Ivan' } } as const
const pasted = 'Ivan <ivan@example.com>'

async function typing(text: string) {
  const bridge = createFakeBridge({
    'search.understand': ({ text: asked }) => {
      if (asked === name.text) return { lines: [name] }
      return { lines: [{ text: asked, understood: email, ...(asked === pasted ? { others: [name] } : {}) }] }
    },
    'search.find': [],
  })
  page = await mountView(Find, bridge)
  const field = page.get('combobox', 'Find a dialog')
  field.textContent = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
  const altEnter = async () => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey: true }))
    await vi.advanceTimersByTimeAsync(200)
  }
  return { bridge, page, field, altEnter }
}

const found = (bridge: FakeBridge) => bridge.inputsOf('search.find').map(({ text }) => text)
const offers = () => page?.texts('button').filter(text => text.startsWith('Or: ')) ?? []

describe('a text with two meanings', () => {
  it('offers the other, searches for it with one key, and comes back with the same', async () => {
    const { bridge, page, field, altEnter } = await typing(pasted)
    await vi.advanceTimersByTimeAsync(200)
    expect(page.get('button', 'Or: Name “Ivan”')).toBeDefined()
    await altEnter()
    expect(field.textContent).toBe('name: Ivan')
    await altEnter()
    expect(found(bridge)).toEqual(['name: Ivan', pasted])
  })

  it('is searched for in its other meaning even before the first is known', async () => {
    const { bridge, altEnter } = await typing(pasted)
    await altEnter()
    expect(found(bridge)).toEqual(['name: Ivan'])
  })

  it('offers the other meaning if the first led to nothing', async () => {
    const { bridge, page, field } = await typing(pasted)
    await vi.advanceTimersByTimeAsync(200)
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
    await vi.advanceTimersByTimeAsync(200)
    expect(offers().length).toBeGreaterThan(0)
    page.get('button', 'Or: Name “Ivan”').click()
    await vi.advanceTimersByTimeAsync(200)
    expect(found(bridge)).toEqual([pasted, 'name: Ivan'])
  })
})

describe('a text with one meaning', () => {
  it('offers nothing, and the key does nothing', async () => {
    const { bridge, altEnter } = await typing('ivan@example.com')
    await vi.advanceTimersByTimeAsync(200)
    await altEnter()
    expect(offers()).toEqual([])
    expect(found(bridge)).toEqual([])
  })
})

describe('a pasted list', () => {
  const chat = { kind: 'chat' as const, chatId: ChatId.parse(1) }
  const list = `chat1\n${pasted}`

  async function listed() {
    const bridge = createFakeBridge({
      'search.understand': ({ text }) =>
        text === list
          ? {
              lines: [
                { text: 'chat1', understood: chat },
                { text: pasted, understood: email, others: [name] },
              ],
            }
          : { lines: [{ text: 'chat1', understood: chat }, name] },
      'search.find': ({ text }) =>
        text.split('\n').map(line => ({
          text: line,
          understood: line === 'chat1' ? chat : email,
          outcome: 'nothing' as const,
          failure: null,
          crm: null,
          dialogs: [],
        })),
    })
    page = await mountView(Find, bridge)
    const field = page.get('combobox', 'Find a dialog')
    field.textContent = list
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await vi.advanceTimersByTimeAsync(200)
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))
    await vi.advanceTimersByTimeAsync(200)
    return { bridge, page, field }
  }

  it('offers the other meaning of a pasted line that led to nothing', async () => {
    const { bridge, page } = await listed()
    const row = page.all('option').find(one => one.textContent.includes('Or: Name “Ivan”'))
    expect(row?.getAttribute('aria-disabled')).toBeNull()
    row?.click()
    await vi.advanceTimersByTimeAsync(200)
    expect(found(bridge)).toEqual([list, 'chat1\nname: Ivan'])
  })

  it('takes it with the same key as for a single text', async () => {
    const { bridge, field } = await listed()
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey: true }))
    await vi.advanceTimersByTimeAsync(200)
    expect(found(bridge)).toEqual([list, 'chat1\nname: Ivan'])
  })
})
