import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { ElectronApplication } from '@playwright/test'
import { sandboxArguments } from '../../../scripts/display.mjs'
import { askMain } from '../../support/main/ask-main'
import { expect, test } from '../../support/electron-fixtures'
import { createKeptFolder } from '../../support/folders'
import type { KeptFolder } from '../../support/folders'
import { operatorAt } from '../../support/operator'

let folder: KeptFolder

test.beforeEach(async () => {
  folder = await createKeptFolder()
})
test.afterEach(() => folder.remove())

const windows = (electron: ElectronApplication) =>
  askMain(electron, ({ BrowserWindow }) => BrowserWindow.getAllWindows().map(window => window.isVisible()))

/** Starts the same console once more, like a person who does not see that it runs. @returns Its exit code. */
async function startAgain(electron: ElectronApplication, userData: string): Promise<number | null> {
  const program = await askMain(electron, ({ app }) => ({ path: process.execPath, folder: app.getAppPath() }))
  const args = [...sandboxArguments(), `--user-data-dir=${userData}`, program.folder]
  const again = spawn(program.path, args, { stdio: 'ignore' })
  const [code] = (await once(again, 'exit')) as [number | null]
  return code
}

test('a second start shows the window of the first and ends', async ({ launch }) => {
  const { userData } = folder
  const { electron, window } = await launch({ userData })
  await expect(operatorAt(window).heading).toBeVisible()
  await askMain(electron, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await windows(electron)).toEqual([false])

  expect(await startAgain(electron, userData)).toBe(0)

  await expect.poll(() => windows(electron)).toEqual([true])
})

test('the window comes back at its former place and size; the language changes at once, and is kept', async ({
  portal,
  launch,
}) => {
  const { userData } = folder
  const bounds = { x: 90, y: 70, width: 1010, height: 690 }
  const first = await launch({ userData })
  await expect(operatorAt(first.window).heading).toBeVisible()
  await first.electron.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds)
  const operator = operatorAt(first.window)
  await operator.enter(portal.webhookUrl())
  await first.window.keyboard.press('Control+4')
  await first.window.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Русский' })

  await expect(first.window.locator('html')).toHaveAttribute('lang', 'ru')
  await expect(first.window.getByRole('combobox', { name: 'Язык' })).toBeVisible()
  await first.window.keyboard.press('Control+1')
  await expect(first.window.getByRole('combobox', { name: 'Найти диалог' })).toBeVisible()
  await expect(operator.search).toHaveCount(0)
  await first.close()

  const second = await launch({ userData })
  await expect(second.window.getByRole('heading', { name: 'Подключение к Битрикс24' })).toBeVisible()
  const found = await askMain(second.electron, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(found).toEqual(bounds)
})

test('closing the window ends the console with its last steps, such as a new version', async ({ launch }) => {
  const { electron, window, said } = await launch({ userData: folder.userData })
  await expect(operatorAt(window).heading).toBeVisible()
  const ended = once(electron.process(), 'exit')
  await askMain(electron, ({ BrowserWindow }) => void setImmediate(() => BrowserWindow.getAllWindows()[0]?.close()))
  expect(await ended).toEqual([0, null])
  expect(said()).not.toMatch(/not everything was saved|quit without the last step/)
})
