import { defineComponent, h } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useCommandList } from '../../../renderer/features/keys/commands'
import type { Input } from '../../../electron/contract/calls'
import { useAccount } from '../../../renderer/app/account'
import { useApp } from '../../../renderer/app/app'
import WindowCommands from '../../../renderer/features/keys/WindowCommands.vue'
import { createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted, settled } from '../../support/mount'
import { all, one, press } from '../../support/page'

let view: Mounted
const run = vi.fn()
beforeEach(() => localStorage.clear())
afterEach(() => view.close())

async function work() {
  const part = defineComponent({
    setup() {
      useCommandList(() => [
        { id: 'dialog.finish', run },
        { id: 'dialog.refresh', run },
      ])
      return () => h('div', [h('button', { id: 'here' }, 'Here'), h(WindowCommands, { sheet: false })])
    },
  })
  const set = ({ keys = {} }: Input<'app.set'>) => ({ ...useApp().settings, keys })
  view = await mountView(part, createFakeBridge({ 'app.set': set }))
  await useApp().load()
  useAccount().state = signedIn()
  document.querySelector<HTMLElement>('#here')?.focus()
  await settled()
}

/** Opens the form by two keys: those of the palette, and F2 on the command that it marks first. */
async function openForm() {
  press('KeyP', { ctrlKey: true, shiftKey: true })
  await vi.waitFor(() => expect(document.activeElement?.matches('[role="combobox"]')).toBe(true))
  await settled()
  press('F2', {}, document.activeElement ?? window)
  await vi.waitFor(() => expect(document.activeElement?.matches('[aria-readonly="true"]')).toBe(true))
}
const record = (code: string, keys: Partial<KeyboardEventInit>) =>
  press(code, { ctrlKey: true, ...keys }, document.activeElement ?? window)

it('changes the shortcut of the command that the palette marks by three keys, and gives the focus back', async () => {
  await work()
  await openForm()
  record('KeyX', { shiftKey: true })
  await vi.waitFor(() => expect(all('dialog')).toEqual([]))
  expect(useApp().settings.keys).toEqual({ 'dialog.finish': 'mod+shift+KeyX' })
  expect(document.activeElement?.id).toBe('here')
  press('KeyX', { ctrlKey: true, shiftKey: true })
  expect(run).toHaveBeenCalledOnce()
})

it('stays for a question where another command has the keys, and goes with Escape', async () => {
  await work()
  await openForm()
  record('KeyK', {})
  await vi.waitFor(() => expect(one('alert').textContent).toContain('is already used for “Go to search”'))
  expect(useApp().settings.keys).toEqual({})
  one('button', 'Swap').click()
  await vi.waitFor(() => expect(all('dialog')).toEqual([]))
  expect(useApp().settings.keys['dialog.finish']).toBe('mod+KeyK')

  await openForm()
  press('Escape', { key: 'Escape' }, document.activeElement ?? window)
  await vi.waitFor(() => expect(all('dialog')).toEqual([]))
})
