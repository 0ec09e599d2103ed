import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { h, KeepAlive } from 'vue'
import { completePage } from '../../../electron/shell/start/early-field'
import { putEarlyFieldAway, takeEarlyText, watchEarlyField } from '../../../renderer/app/early-field'
import { useAccount } from '../../../renderer/app/account'
import { mayBeOfCommand } from '../../../renderer/features/keys/reserved-keys'
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
  // As the workspace shows it: for an account, and being shown again is not the same as being there for the first time.
  mounted = await mountView(() => h(KeepAlive, () => (useAccount().active ? h(Find) : null)), bridge)
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

it('types it anew, so that Ctrl+Z takes it back, unless the cursor is elsewhere than at its end', async () => {
  const typed: unknown[] = []
  Object.assign(document, { execCommand: (...given: unknown[]) => typed.push(given.at(-1)) > 0 })
  onTestFinished(() => void Reflect.deleteProperty(document, 'execCommand'))
  const early = begin('livechat|22')
  getSelection()?.collapse(early, 1)
  await search()
  expect(typed).toEqual(['livechat|22'])
  mounted?.close()

  getSelection()?.collapse(begin('livechat|23').firstChild, 4)
  expect((await search()).field.textContent).toBe('livechat|23')
  expect(typed).toHaveLength(1)
})

it('keeps what was selected in it', async () => {
  const early = begin('wrong')
  getSelection()?.selectAllChildren(early)
  const { field } = await search()
  expect(getSelection()?.toString()).toBe('wrong')
  expect(field.contains(getSelection()?.anchorNode ?? null)).toBe(true)
})

it('searches for it if Enter was pressed, before the script ran or since', async () => {
  const first = begin('deal 288\n\n')
  watchEarlyField(mayBeOfCommand)
  expect(first.textContent).toBe('deal 288')
  const { found } = await search()
  expect(found).toMatchObject([{ text: 'deal 288' }])
  mounted?.close()

  const early = begin('deal 289')
  watchEarlyField(mayBeOfCommand)
  expect(press(early, 'Enter', true)).toBe(true)
  expect(press(early, 'Enter')).toBe(false)
  expect((await search()).found).toMatchObject([{ text: 'deal 289' }])
  mounted?.close()

  begin('deal 1\ndeal 2\n\n')
  watchEarlyField(mayBeOfCommand)
  expect((await search()).found).toMatchObject([{ text: 'deal 1\ndeal 2' }])
})

it('searches for what was there at Enter, and keeps what was typed after it', async () => {
  const early = begin('deal 288')
  watchEarlyField(mayBeOfCommand)
  press(early, 'Enter')
  early.textContent = 'deal 2889'
  const { field, found } = await search()
  expect(found).toMatchObject([{ text: 'deal 288' }])
  expect(field.textContent).toBe('deal 2889')
})

it.each(['deal 288\n', 'deal 1\ndeal 2\n'])(
  'leaves a pasted text to be searched for by its operator: %j',
  async text => {
    const early = begin(text)
    watchEarlyField(mayBeOfCommand)
    getSelection()?.selectAllChildren(early)
    getSelection()?.collapseToEnd()
    const { field, found } = await search()
    // As after pasting here: the cursor is at the end, not at the beginning.
    expect(field.textContent).toBe(text)
    expect(getSelection()?.focusNode).toBe(field)
    expect(getSelection()?.focusOffset).toBe(1)
    expect(found).toEqual([])
  },
)

it('has no search for a line that Shift and Enter have added since', async () => {
  const early = begin('deal 288')
  watchEarlyField(mayBeOfCommand)
  early.textContent = 'deal 288\n\n'
  expect((await search()).found).toEqual([])
})

it('does not search by itself in whichever account is signed in after that', async () => {
  watchEarlyField(() => false)
  const early = begin('deal 288')
  early.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  putEarlyFieldAway()
  const { field, found } = await search()
  expect(field.textContent).toBe('deal 288')
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
  const heard: string[] = []
  const listen = ({ code, ctrlKey, shiftKey }: KeyboardEvent) =>
    heard.push(`${ctrlKey ? 'ctrl+' : ''}${shiftKey ? 'shift+' : ''}${code}`)
  const commands = [
    { code: 'Digit4', ctrlKey: true },
    { code: 'F6' },
    { code: 'KeyA', ctrlKey: true, shiftKey: true },
    { code: 'Slash', ctrlKey: true },
    { code: 'F8', shiftKey: true },
  ]
  const others = [
    { code: 'F6', repeat: true },
    { code: 'KeyV', ctrlKey: true },
    { code: 'KeyV', ctrlKey: true, shiftKey: true },
    { code: 'ArrowLeft', ctrlKey: true },
    { code: 'KeyQ', ctrlKey: true, altKey: true, modifierAltGraph: true },
    { code: 'KeyA' },
  ]
  const pressAll = (field: HTMLElement) => {
    watchEarlyField(mayBeOfCommand)
    for (const keys of [...commands, ...others])
      field.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }))
  }
  pressAll(begin(''))
  document.addEventListener('keydown', listen)
  putEarlyFieldAway(true)
  expect(heard).toEqual(['ctrl+Digit4', 'F6', 'ctrl+shift+KeyA', 'ctrl+Slash', 'shift+F8'])

  document.removeEventListener('keydown', listen)
  pressAll(begin(''))
  heard.length = 0
  document.addEventListener('keydown', listen)
  putEarlyFieldAway()
  putEarlyFieldAway(true)
  document.removeEventListener('keydown', listen)
  expect(heard).toEqual([])
})

it('is nothing where nothing was typed', async () => {
  begin('')
  expect((await search()).field.textContent).toBe('')
})
