import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { completePage } from '../../../electron/shell/start/early-field'
import { known } from '../../portal/seed/known'
import { builtConsole } from '../../support/console'
import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'

test('what is typed while the window starts is searched for, and the field stays where it was', async ({
  portal,
  userData,
  launch,
}) => {
  const first = await launch({ userData })
  await operatorAt(first.window).signInByWebhook(portal.webhookUrl(), 'Save on this computer')
  await expect(operatorAt(first.window).search).toBeVisible()
  await first.close()

  const { window } = await launch({ userData })
  await window.locator('[role=combobox]:focus').waitFor()
  await window.keyboard.type(known.documented.code)
  await window.keyboard.press('Enter')
  const operator = operatorAt(window)
  await expect(operator.dialog).toContainText(known.documented.customer)
  await expect(operator.search).toHaveText(known.documented.code)
  await expect(window.locator('#early')).toHaveCount(0)
  // Chromium takes back part by part, as it was typed before the field was this one and since; beyond the first, nothing.
  const times = <T>(what: T) => Array.from({ length: 9 }, () => what)
  for (const key of times('Control+z')) await window.keyboard.press(key)
  await expect(operator.search).toHaveText('')
  for (const key of times('Control+Shift+z')) await window.keyboard.press(key)
  await expect(operator.search).toHaveText(known.documented.code)

  // Its place, size and look are those of the field that follows.
  const page = await readFile(join(builtConsole(), 'out/renderer/index.html'), 'utf8')
  const words = { locale: 'en', name: 'Early', placeholder: 'Words' } as const
  const looks = await window.evaluate(
    html => {
      const block = new DOMParser().parseFromString(html, 'text/html').getElementById('early')
      const look = (name: string) => {
        const field = document.querySelector(`[role=combobox][aria-label="${name}"]`)
        const frame = field?.parentElement?.parentElement
        if (!field || !frame) return null
        const { x, y, height } = field.getBoundingClientRect()
        const { left, top, bottom, right } = frame.getBoundingClientRect()
        const { color, fontSize, fontFamily } = getComputedStyle(field)
        const { backgroundColor, borderColor, borderRadius } = getComputedStyle(frame)
        return {
          x,
          y,
          height,
          left,
          top,
          bottom,
          right,
          color,
          fontSize,
          fontFamily,
          backgroundColor,
          borderColor,
          borderRadius,
        }
      }
      const real = document.querySelector<HTMLElement>('[role=combobox]')
      real?.focus()
      const after = look(real?.ariaLabel ?? '')
      if (block) document.body.append(block)
      return { before: look('Early'), after }
    },
    completePage(page, words, false),
  )
  expect(looks.before).not.toBeNull()
  expect(looks.before).toEqual(looks.after)
})
