import { defineComponent, h, ref } from 'vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { useApp } from '../../../renderer/app/app'
import { useAppCommands } from '../../../renderer/features/keys/app-commands'
import { useCommandList } from '../../../renderer/features/keys/commands'
import { useCommands } from '../../../renderer/features/keys/commands-store'
import { usePalette } from '../../../renderer/features/keys/palette'
import type { PaletteGroup } from '../../../renderer/features/keys/palette'
import WindowCommands from '../../../renderer/features/keys/WindowCommands.vue'
import { appInfo, createFakeBridge } from '../../support/fake-bridge'
import { mountBare, mountView, settled } from '../../support/mount'
import { all, press } from '../../support/page'

beforeEach(() => localStorage.clear())
const run = () => undefined
const selected = ref(false)

async function palette(locked: string[] = []) {
  let groups: { readonly value: PaletteGroup[] } = { value: [] }
  const part = defineComponent({
    setup() {
      const managed = { ...appInfo.managed, locked }
      useApp().info = { ...appInfo, managed, systemLocale: 'ru-RU', settings: { ...appInfo.settings, locale: 'en' } }
      useAppCommands()
      useCommandList(() => [
        { id: 'account.signOut', run },
        { id: 'account:b', text: () => 'Switch to Boris', run },
        { id: 'place.find', run },
        { id: 'dialog.join', run, unavailable: () => 'Not now' },
        { id: 'dialog.finish', run },
        { id: 'dialog.refresh', run },
        { id: 'bulk.pinAll', run },
        ...(selected.value ? [{ id: 'bulk.finish' as const, run }] : []),
      ])
      groups = usePalette(() => [])
      return () => h('p')
    },
  })
  const { wrapper } = await mountBare(part, createFakeBridge())
  await settled()
  return { groups: () => groups.value, unmount: () => wrapper.unmount() }
}
const ids = (groups: readonly PaletteGroup[], id: string) =>
  groups.find(group => group.id === id)?.rows.map(row => row.id) ?? []

describe('the palette', () => {
  it('offers nothing that the administrator has fixed, and says so', async () => {
    const { unmount } = await palette(['theme'])
    const { byId } = useCommands()
    expect(byId.get('settings:theme.dark')?.unavailable()).toBe('Managed by your administrator')
    expect(byId.get('settings:locale.de')?.unavailable()).toBeNull()
    unmount()
  })

  it('begins with what fits the open dialog, and before that with the selection; accounts come last', async () => {
    selected.value = false
    const { groups, unmount } = await palette()
    expect(ids(groups(), groups()[0]?.id ?? '')).toEqual(['dialog.finish'])
    expect(ids(groups(), 'dialog')).toEqual(['dialog.join', 'dialog.refresh'])
    expect(
      groups()
        .at(-1)
        ?.rows.map(({ id }) => id),
    ).toEqual(['account.signOut', 'account:b'])
    selected.value = true
    expect(groups()[0]?.rows.map(({ id }) => id)).toEqual(['bulk.finish'])
    expect(groups()[1]?.id).toBe('dialogNow')
    unmount()
  })

  it('says what the selected dialogs are acted on under one heading, not in each row', async () => {
    selected.value = true
    const { groups, unmount } = await palette()
    const [selection] = groups()
    expect(selection?.label).toBe('Selected dialogs')
    expect(selection?.rows.map(({ label }) => label)).toEqual(['Finish'])
    expect(selection?.rows[0]?.words).toContain('Actions on the selected dialogs: Finish')
    unmount()
  })

  it('names keys beside the act that they start: with a selection, that of the selected dialogs', async () => {
    selected.value = false
    const { groups, unmount } = await palette()
    const keysOf = (id: string) =>
      groups()
        .flatMap(({ rows }) => rows)
        .find(row => row.id === id)?.keys
    expect(keysOf('dialog.finish')).toEqual([['Ctrl', 'Shift', 'F']])
    selected.value = true
    expect(keysOf('bulk.finish')).toEqual([['Ctrl', 'Shift', 'F']])
    expect(keysOf('dialog.finish')).toEqual([])
    unmount()
  })

  it("knows every command by its words in the operator's other language, and languages by their names in each", async () => {
    const { groups, unmount } = await palette()
    const words = groups()
      .flatMap(({ rows }) => rows)
      .find(({ id }) => id === 'settings:locale.ru')?.words
    expect(words).toContain('Russian')
    expect(words).toContain('русский')
    expect(words).toContain('Язык')
    unmount()
  })

  it('finds the language by “russ”, with its sign', async () => {
    const page = await mountView(
      defineComponent({ setup: () => () => h(WindowCommands, { sheet: false }) }),
      createFakeBridge(),
    )
    press('KeyP', { ctrlKey: true })
    await settled()
    const field = page.get('combobox', 'Command') as HTMLInputElement
    field.value = 'russ'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await expect.poll(() => all('option').map(option => option.textContent.trim())).toEqual(['Language: Русский'])
    expect(all('option')[0]?.querySelector('svg')).not.toBeNull()
  })
})
