import { expect, it } from 'vitest'
import App from '../../renderer/App.vue'
import { en } from '../../renderer/locales/en'
import { createFakeBridge, signedIn } from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { press } from '../support/page'
import { plainTexts, pseudoTexts } from '../support/component/pseudo'

const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title', 'alt']

/** All that the window says, on screen and to a screen reader. */
function said(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  const named = [...document.body.querySelectorAll('*')].flatMap(element =>
    spoken.flatMap(name => element.getAttribute(name) ?? []),
  )
  return [...texts, ...named].map(text => text.trim()).filter(text => text.length > 2)
}

it('nothing is said in English to whom the window speaks another language', async () => {
  const english = new Set(plainTexts().filter(text => text !== en.app.name))
  expect(english.size).toBeGreaterThan(500)
  const { translator } = await mountBare(App, createFakeBridge({ 'account.state': signedIn() }))
  translator.global.setLocaleMessage('en', pseudoTexts)
  const places = ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5']
  for (const place of places) {
    press(place, { ctrlKey: true }, document.body)
    await settled()
    expect(said().some(text => text.includes('\u0301'))).toBe(true)
    expect(said().filter(text => english.has(text))).toEqual([])
  }
  press('KeyP', { ctrlKey: true, shiftKey: true }, document.body)
  await settled()
  expect(said().filter(text => english.has(text))).toEqual([])
})
