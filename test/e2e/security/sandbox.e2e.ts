import { askMain } from '../../support/main/ask-main'
import { expect, test } from '../../support/electron-fixtures'
import { createSandboxedPlace, sandboxObstacle, seccompOf } from '../../support/security/sandboxed'

test('the page runs inside the sandbox of the system when an ordinary user starts the console', async ({ launch }) => {
  const obstacle = process.platform === 'linux' ? sandboxObstacle() : 'checked on Linux'
  test.skip(obstacle !== null, obstacle ?? '')
  const place = await createSandboxedPlace()
  try {
    const { electron, window } = await launch(place.options)
    await expect(window.getByRole('heading', { name: 'Connect to Bitrix24' })).toBeVisible()

    const pid = await askMain(electron, ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    expect(await seccompOf(pid ?? 0)).toBe('2')
  } finally {
    await place.remove()
  }
})
