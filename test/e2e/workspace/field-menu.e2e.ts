import type { ElectronApplication } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { documented } = known

/** Records the items of the next menus, and shows none: nothing could close it. */
const noteMenus = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => {
    const noted: string[][] = []
    const build = Menu.buildFromTemplate.bind(Menu)
    Menu.buildFromTemplate = template => {
      noted.push(template.map(({ role, type }) => role ?? type ?? ''))
      const menu = build(template)
      menu.popup = () => {}
      return menu
    }
    Object.assign(globalThis, { noted, restoreMenu: () => (Menu.buildFromTemplate = build) })
  })
const menus = (app: ElectronApplication) => app.evaluate(() => (globalThis as unknown as { noted: string[][] }).noted)

test('a right click in a field offers to cut, copy and paste', async ({ app, signedIn, window }) => {
  await signedIn.open(documented.code, documented.customer)
  await noteMenus(app)
  const field = window.getByRole('textbox', { name: 'Message', exact: true })
  await field.fill('Hello')
  await field.click({ button: 'right' })
  await expect.poll(() => menus(app)).toContainEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']))
  await field.fill('')
  await app.evaluate(() => (globalThis as unknown as { restoreMenu: () => void }).restoreMenu())
})

test('Ctrl and the wheel make the window’s content larger and smaller', async ({ app, signedIn, window }) => {
  await signedIn.settle()
  const level = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.zoomLevel)
  const wheel = (ticks: number) =>
    app.evaluate(({ BrowserWindow }, wheelTicksY) => {
      const turned = { type: 'mouseWheel', x: 300, y: 300, deltaX: 0, deltaY: 120 * wheelTicksY, wheelTicksY } as const
      BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
        ...turned,
        modifiers: ['control'],
        canScroll: true,
      })
    }, ticks)
  const before = (await level()) ?? 0
  await wheel(1)
  await expect.poll(level).toBeGreaterThan(before)
  // The setting follows, so that the size is the same after the next start.
  await window.keyboard.press('Control+4')
  const size = window.getByRole('combobox', { name: 'Text size' })
  await expect(size).not.toHaveValue('100')
  await wheel(-1)
  await expect.poll(level).toBe(before)
  await expect(size).toHaveValue('100')
  await size.selectOption('125')
  await expect.poll(level).toBeGreaterThan(1)
  await size.selectOption('100')
  await expect.poll(level).toBe(before)
})
