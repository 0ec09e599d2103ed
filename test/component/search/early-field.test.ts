import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { h, KeepAlive } from 'vue'
import { completePage } from '../../../electron/shell/start/early-field'
import { putEarlyFieldAway, takeEarlyText, watchEarlyField } from '../../../renderer/app/early-field'
import Find from '../../../renderer/features/search/Search.vue'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

const page = readFileSync(join(import.meta.dirname, '../../../renderer/index.html'), 'utf8')
const words = { locale: 'en', name: 'Find a dialog', placeholder: 'USER_CODE' } as const

let mounted: Mounted | undefined
afterEach(() => {
  mounted?.close()
  mounted = undefined
  putEarlyFieldAway()
  takeEarlyText()
})

/** The page as main serves it, before its script has run. */
function begin(typed: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(completePage(page, words, false), 'text/html')
  const block = parsed.getElementById('early')
  if (!block) throw new Error('The page has no early field')
  document.body.append(block)
  const field = block.querySelector<HTMLElement>('[role=combobox]')
  if (!field) throw new Error('It has no field')
  field.textContent = typed
  field.focus()
  return field
}

function press(field: HTMLElement, key: string, shiftKey = false): boolean {
  return field.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }))
}

async function search() {
  const bridge = createFakeBridge({ 'search.find': [] })
  // As the workspace shows it: being shown again is not the same as being there for the first time.
  mounted = await mountView(() => h(KeepAlive, () => h(Find)), bridge)
  return { field: mounted.get('combobox', 'Find a dialog'), found: bridge.inputsOf('search.find') }
}

it('takes over what was typed, with its cursor, and removes the first field', async () => {
  const early = begin('livechat|22')
  getSelection()?.collapse(early.firstChild, 4)
  const { field, found } = await search()
  expect(field.textContent).toBe('livechat|22')
  expect(getSelection()?.focusNode).toBe(field.firstChild)
  expect(getSelection()?.focusOffset).toBe(4)
  expect(getSelection()?.isCollapsed).toBe(true)
  expect(document.activeElement).toBe(field)
  expect(document.getElementById('early')).toBeNull()
  expect(found).toEqual([])
})

it('searches for it if Enter was pressed, before the script ran or since', async () => {
  begin('deal 288\n')
  const { found } = await search()
  expect(found).toMatchObject([{ text: 'deal 288' }])
  mounted?.close()

  watchEarlyField()
  const early = begin('deal 289')
  expect(press(early, 'Enter', true)).toBe(true)
  expect(press(early, 'Enter')).toBe(false)
  expect((await search()).found).toMatchObject([{ text: 'deal 289' }])
})

it('leaves a pasted list to be searched for by its operator', async () => {
  begin('deal 1\ndeal 2\n')
  const { field, found } = await search()
  expect(field.textContent).toBe('deal 1\ndeal 2')
  expect(found).toEqual([])
})

it('keeps what was typed where something else is shown first, and gives it once', async () => {
  begin('deal 288')
  putEarlyFieldAway()
  expect(document.getElementById('early')).toBeNull()
  expect((await search()).field.textContent).toBe('deal 288')
  mounted?.close()
  expect((await search()).field.textContent).toBe('')
})

it('presses keys for commands again once these are there, and forgets them where they never come', () => {
  watchEarlyField()
  const heard: string[] = []
  const listen = ({ code, ctrlKey }: KeyboardEvent) => heard.push(`${ctrlKey ? 'ctrl+' : ''}${code}`)
  const keys = [
    { code: 'Digit4', ctrlKey: true },
    { code: 'F6' },
    { code: 'KeyV', ctrlKey: true },
    { code: 'KeyQ', ctrlKey: true, altKey: true },
    { code: 'KeyA' },
  ]
  const pressAll = (field: HTMLElement) =>
    keys.forEach(init => field.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })))
  pressAll(begin(''))
  document.addEventListener('keydown', listen)
  putEarlyFieldAway(true)
  expect(heard).toEqual(['ctrl+Digit4', 'F6'])

  pressAll(begin(''))
  heard.length = 0
  putEarlyFieldAway()
  putEarlyFieldAway(true)
  document.removeEventListener('keydown', listen)
  expect(heard).toEqual([])
})

it('is nothing where nothing was typed', async () => {
  begin('')
  expect((await search()).field.textContent).toBe('')
})
