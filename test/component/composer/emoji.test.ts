import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { h } from 'vue'
import ComposerEmoji from '../../../renderer/features/composer/ComposerEmoji.vue'
import { loadEmojis } from '../../../renderer/features/composer/emoji'
import { useEmojiChoice } from '../../../renderer/features/composer/emoji-choice'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView } from '../../support/mount'

beforeEach(() => localStorage.clear())

async function picker() {
  const emojis = await loadEmojis(['en', 'ru'])
  const chosen: string[] = []
  const onChoose = (character: string) => void chosen.push(character)
  const page = await mountView({ render: () => h(ComposerEmoji, { emojis, onChoose }) }, createFakeBridge({}))
  onTestFinished(page.close)
  const search = () => page.get('combobox', 'Search emoji') as HTMLInputElement
  return {
    page,
    chosen,
    press: (key: string) => page.press(search(), key),
    async type(text: string) {
      search().value = text
      search().dispatchEvent(new Event('input', { bubbles: true }))
      await flushPromises()
    },
    /** What Enter would take. */
    active: () => page.texts('status')[0],
  }
}

it('begins with the recent ones, and arrows and pages go through the groups', async () => {
  const first = await picker()
  expect(first.active()).toBe('grinning face')
  await first.type('rocket')
  expect(first.active()).toBe('rocket')
  await first.press('Enter')
  expect(first.chosen).toEqual(['🚀'])
  first.page.close()

  const { press, active, chosen } = await picker()
  expect(active()).toBe('rocket')
  await press('ArrowDown')
  expect(active()).toBe('grinning face')
  await press('PageDown')
  expect(active()).toBe('waving hand')
  await press('ArrowRight')
  await press('Enter')
  expect(chosen).toEqual(['🤚'])
  expect(useEmojiChoice().recent).toEqual(['🤚', '🚀'])
})

it('keeps the tone of skin, for the recent ones too', async () => {
  const first = await picker()
  const medium = first.page.get('radio', 'Medium') as HTMLInputElement
  medium.dispatchEvent(new Event('change', { bubbles: true }))
  await first.type('спасибо')
  await first.press('Enter')
  await first.type('rocket')
  await first.press('Enter')
  expect(first.chosen).toEqual(['🙏🏽', '🚀'])
  first.page.close()

  const { press, type, active, chosen } = await picker()
  await press('ArrowRight')
  expect(active()).toBe('folded hands')
  await type('thumbs up')
  await press('Enter')
  expect(chosen).toEqual(['👍🏽'])
})

it('goes to a group by its button, and says when nothing is found', async () => {
  const { page, press, type, active, chosen } = await picker()
  await page.click(page.get('button', 'Flags'))
  expect(active()).toBe('chequered flag')
  await type('no such thing')
  expect(active()).toBe('No emoji by that name')
  await press('Enter')
  expect(chosen).toEqual([])
  await page.click(page.get('button', 'Food and drink'))
  expect(active()).toBe('grapes')
})
