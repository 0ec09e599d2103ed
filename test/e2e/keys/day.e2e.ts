import type { Page } from '@playwright/test'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { myDialogsAt } from '../../support/my-dialogs'
import { sessionActs } from '../../support/session-acts'

test.use({ live: true })

const { me, colleague } = operators
/** A folder for pictures of the day, to be looked at; none are taken without it. */
const pictures = process.env['DAY_PICTURES']

async function picture(window: Page, name: string): Promise<void> {
  if (!pictures) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await window.screenshot({ path: `${pictures}/${name}-${colorScheme}.png` })
  }
}

/** Notes, from within the page, whenever nothing has had the focus for as long as a part takes to be drawn. */
const watchFocus = (window: Page) =>
  window.evaluate(() => {
    // A quarter of a second, in frames: those of a busy computer come late, and the focus with them.
    const most = 15
    let frames = 0
    const look = () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      frames = isLost ? frames + 1 : 0
      if (frames > most) document.documentElement.dataset['lost'] = document.querySelector('h2')?.textContent ?? ''
      requestAnimationFrame(look)
    }
    look()
  })

test('a day without the mouse: ten customers, and nothing is ever focused that takes no key', async ({
  portal,
  window,
  signedIn: operator,
}) => {
  test.setTimeout(150_000)
  for (const chat of portal.world.chats.values()) if (chat.kind === 'lines') portal.world.closeSession(chat.id)
  const customers = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map(letter => `Day ${letter}`)
  const chats = customers.map((customer, index) =>
    portal.world.addDialog({
      customer,
      lineId: 22,
      minutesAgo: 60 - index,
      ...(index < 8 ? { state: 'waiting', ownerId: me.id } : { state: 'new' }),
    }),
  )
  const myDialogs = myDialogsAt(window)
  const message = operator.dialog.getByRole('textbox', { name: 'Message', exact: true })
  const keys = window.keyboard
  let strokes = 0
  const press = async (...combinations: string[]) => {
    for (const each of combinations) await keys.press(each)
    strokes += combinations.length
  }
  const type = async (text: string) => {
    await keys.type(text)
    strokes += text.length
  }
  const at = async (name: string) => {
    await expect(operator.dialog.getByRole('heading', { name })).toBeVisible()
    await expect(message).toBeFocused()
  }
  const answer = async (text: string) => {
    await type(text)
    await press('Enter')
    await expect(operator.message(text)).toBeVisible()
    strokes = 0
  }

  await window.bringToFront()
  await keys.press('Control+2')
  await expect(myDialogs.row('Day A')).toBeVisible()
  await expect(myDialogs.row('Day A').getByRole('button').first()).toBeFocused()
  await watchFocus(window)
  await picture(window, 'list')

  // The setting is found by its name.
  await keys.press('Control+Shift+P')
  await expect(window.getByRole('combobox', { name: 'Command' })).toBeFocused()
  await keys.type('after finishing')
  await expect(window.getByRole('option', { name: /After finishing/ }).first()).toBeVisible()
  await keys.press('Enter')
  const setting = window.getByRole('switch', { name: 'After finishing, go to the next' })
  await expect(setting).toBeFocused()
  await keys.press('Space')
  await expect(setting).toBeChecked()
  await picture(window, 'setting')

  // From there to the longest waiting customer, and on from the field to the next.
  await press('Alt+ArrowDown')
  await at('Day A')
  await answer('Good morning')
  await press('Alt+ArrowDown')
  expect(strokes).toBe(1)
  await at('Day B')
  await picture(window, 'next')

  strokes = 0
  await press('Shift+F6')
  expect(strokes).toBe(1)
  await expect(operator.messages).toBeFocused()
  // Past the open dialogs.
  await press('Shift+F6', 'Shift+F6')
  await expect(myDialogs.row('Day B').getByRole('button').first()).toBeFocused()
  await press('F6', 'F6', 'F6')
  await at('Day B')
  await answer('It is on its way')

  // Finished by two keys; the next one is there.
  await press('Alt+ArrowDown')
  await at('Day C')
  strokes = 0
  await press('Control+Shift+F', 'Enter')
  expect(strokes).toBe(2)
  await at('Day D')
  await expect(window.getByRole('status').filter({ hasText: 'Day C' }).first()).toBeVisible()

  strokes = 0
  await press('Control+Shift+D')
  const question = operator.question('Transfer')
  await expect(question.getByRole('combobox', { name: 'To' })).toBeFocused()
  await expect(question.getByRole('option', { name: /Boris Novak/ })).toBeVisible()
  // It comes into sight with a movement.
  await question.evaluate(element => Promise.all(element.getAnimations().map(({ finished }) => finished)))
  const place = await question.boundingBox()
  await picture(window, 'transfer')
  await type('bor')
  await expect(question.getByRole('option')).toHaveCount(1)
  await press('Enter', 'Tab')
  await type('vip')
  expect(await question.boundingBox()).toEqual(place)
  await picture(window, 'transfer-chosen')
  await press('Control+Enter')
  expect(strokes).toBeLessThanOrEqual(10)
  await expect(question).toBeHidden()
  await at('Day E')
  await expect.poll(() => portal.received('im.message.add').map(({ MESSAGE }) => MESSAGE)).toContain('vip')

  strokes = 0
  await press('Control+Shift+S', 'Enter')
  expect(strokes).toBe(2)
  await at('Day F')
  // A key that cannot act says why.
  await press('Control+Shift+Y')
  await expect(window.getByRole('status').filter({ hasText: 'This dialog is already yours' }).first()).toBeVisible()
  await picture(window, 'why')
  await at('Day F')
  for (const next of ['Day G', 'Day H']) {
    await answer(`Welcome, ${next}`)
    await press('Alt+ArrowDown')
    await at(next)
  }
  await answer('Thank you')

  // Nobody's, the one skipped before among them: read first, answered by a key.
  const heading = operator.dialog.getByRole('heading', { name: /^Day / })
  const served: string[] = []
  for (let left = 3; left > 0; left--) {
    await press('Alt+ArrowDown')
    await expect(heading).not.toHaveText(served.at(-1) ?? 'Day H')
    await expect(operator.messages).toBeFocused()
    served.push(await heading.innerText())
    await picture(window, `unassigned-${left}`)
    await press('Control+Shift+Y')
    await expect(message).toBeFocused()
    await answer(`At once, ${served.at(-1) ?? ''}`)
  }
  expect(served.toSorted()).toEqual(['Day E', 'Day I', 'Day J'])
  await picture(window, 'last')

  expect(await window.evaluate(() => document.documentElement.dataset['lost'])).toBeUndefined()
  expect(sessionActs(portal).map(({ method }) => method.replace('imopenlines.operator.', ''))).toEqual([
    'finish',
    'transfer',
    'skip',
    'answer',
    'answer',
    'answer',
  ])
  expect(portal.world.chat(chats[3]?.id ?? 0).ownerId).toBe(colleague.id)
})
