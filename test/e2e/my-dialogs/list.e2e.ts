import { known } from '../../portal/seed/known'
import { ownCustomer, sowMyDialogs } from '../../portal/seed/my-dialogs'
import { expect, test } from '../../support/electron-fixtures'
import { myDialogsAt } from '../../support/my-dialogs'
import { operatorAt } from '../../support/operator'
import { pollNow } from '../../support/poll-now'

test.use({ live: true })

const minute = 60_000

test('my dialogs come in tabs with their numbers, and the longest wait comes first', async ({
  portal,
  window,
  signedIn: _,
}) => {
  const { me } = portal.operators
  const add = (customer: string, minutesAgo: number) =>
    portal.world.addDialog({ customer, state: 'waiting', ownerId: me.id, minutesAgo })
  add('Waits least', 3)
  add('Waits longest', 600)
  add('Waits long', 90)
  const myDialogs = myDialogsAt(window)
  await myDialogs.show('Waiting for me')

  await expect(window.getByRole('tablist', { name: 'Which of my dialogs' }).getByRole('tab')).toHaveText([
    /^Waiting for me\s*\d+$/,
    /^Unassigned\s*\d+$/,
    /^Answered\s*\d+$/,
    'All',
  ])
  await expect(myDialogs.row('Waits longest')).toBeVisible()
  await myDialogs.filter.fill('Waits')
  await expect(myDialogs.row('Waits')).toHaveCount(3)
  expect(await myDialogs.customers()).toEqual(['Waits longest', 'Waits long', 'Waits least'])
  await expect(myDialogs.row('Waits longest')).toContainText(/waiting 2h 3\dm/)
  await expect(myDialogs.row('Waits longest')).toContainText('When will it arrive?')
})

test('a row shows the number of unread messages, whether it is pinned, and who wrote last', async ({
  portal,
  window,
  signedIn: _,
}) => {
  portal.world.message(known.pinned.chatId, { from: 'customer', text: '[b]First[/b]' })
  portal.world.message(known.pinned.chatId, { from: 'customer', text: 'Second <img src=x onerror=alert(1)>' })
  const myDialogs = myDialogsAt(window)
  await myDialogs.show()
  await myDialogs.filter.fill(known.pinned.customer)
  const pinned = myDialogs.row(known.pinned.customer)
  await expect(pinned).toContainText(/\d unread messages/)
  await expect(pinned).toContainText('Pinned to you')
  await expect(pinned).toContainText('Second <img src=x onerror=alert(1)>')
  await myDialogs.filter.fill(`${known.documented.customer} chat${known.documented.chatId}`)
  await expect(myDialogs.row(known.documented.customer)).toContainText('You: ')
})

test('a new dialog and a new message appear by themselves', async ({ portal, window, signedIn: _ }) => {
  const myDialogs = myDialogsAt(window)
  await myDialogs.show()
  portal.world.addDialog({ customer: 'Newcomer', state: 'new', lineId: 22, minutesAgo: 0 })
  await myDialogs.filter.fill('Newcomer')
  await expect(myDialogs.row('Newcomer')).toContainText('Unassigned', { timeout: 20_000 })
  await myDialogs.tab('Unassigned').click()
  // The tab has told it.
  await expect(myDialogs.row('Newcomer')).not.toContainText('Unassigned')
  await myDialogs.tab('All').click()

  await myDialogs.filter.fill(known.documented.customer)
  await expect(myDialogs.group('Answered')).toBeVisible()
  portal.world.message(known.documented.chatId, { from: 'customer', text: 'It does not work' })
  await pollNow(window)
  await expect(myDialogs.row('It does not work')).toBeVisible({ timeout: 20_000 })
  await expect(myDialogs.group('Waiting for me')).toBeVisible()
})

test('the list is walked and a dialog opened by keyboard alone, and the row stays selected when the order changes', async ({
  portal,
  window,
  signedIn,
}) => {
  const { me } = portal.operators
  for (const [index, customer] of ['Alpha', 'Beta', 'Gamma'].entries())
    portal.world.addDialog({ customer: `${customer} Row`, state: 'waiting', ownerId: me.id, minutesAgo: 30 - index })
  const myDialogs = myDialogsAt(window)
  await myDialogs.show()
  await myDialogs.filter.fill('Row')
  await expect(myDialogs.row('Row')).toHaveCount(3)
  await myDialogs.filter.press('ArrowDown')
  await expect(myDialogs.group('Waiting for me')).toBeFocused()
  await window.keyboard.press('End')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Enter')
  await expect(signedIn.dialog.getByRole('heading', { name: 'Beta Row' })).toBeVisible()
  await expect(myDialogs.row('Beta Row').getByRole('button')).toHaveAttribute('aria-current', 'true')

  // Beta goes to another group; the row stays current.
  const beta = [...portal.world.chats.values()].find(({ title }) => title.startsWith('Beta Row'))
  portal.world.message(beta?.id ?? 0, { from: me.id, text: 'An answer' })
  await pollNow(window)
  await expect(myDialogs.group('Answered')).toBeVisible({ timeout: 20_000 })
  await myDialogs.row('Beta Row').getByRole('button').press('ArrowUp')
  await expect(myDialogs.group('Answered')).toBeFocused()
  await window.keyboard.press('ArrowLeft')
  await expect(myDialogs.row('Beta Row')).toHaveCount(0)
  await window.keyboard.press('ArrowRight')
  await expect(myDialogs.row('Beta Row')).toBeVisible()
})

test('several dialogs are selected by keyboard and by mouse', async ({ portal, window, signedIn: _ }) => {
  sowMyDialogs(portal.world, 20)
  const myDialogs = myDialogsAt(window)
  const bar = window.getByRole('toolbar', { name: 'Selected dialogs' })
  await myDialogs.show()
  await myDialogs.filter.fill('Customer')
  const rows = myDialogs.list.getByRole('button', { name: /Customer/ })
  await rows.first().click({ modifiers: ['Control'] })
  await rows.nth(3).click({ modifiers: ['Shift'] })
  await expect(bar).toContainText('4 selected')
  await window.keyboard.press('Shift+ArrowDown')
  await expect(bar).toContainText('5 selected')
  await window.keyboard.press('Space')
  await expect(bar).toContainText('4 selected')
  await window.keyboard.press('Control+A')
  await expect(bar).toContainText('20 selected')
  await window.keyboard.press('Escape')
  await expect(bar).toBeHidden()
})

test('all of three hundred dialogs are listed, from the first to the last', async ({ portal, window, signedIn: _ }) => {
  sowMyDialogs(portal.world, 300)
  const myDialogs = myDialogsAt(window)
  await myDialogs.show()
  await myDialogs.filter.fill('Customer')
  await expect(myDialogs.said('300 of')).toBeAttached()
  // Only the rows in sight exist.
  expect(await myDialogs.list.getByRole('listitem').count()).toBeLessThan(60)
  await myDialogs.filter.press('ArrowDown')
  await window.keyboard.press('End')
  const [last] = (await myDialogs.customers()).slice(-1)
  await expect(myDialogs.row(last ?? '').getByRole('button')).toBeFocused()
  await myDialogs.filter.fill(ownCustomer(287))
  await expect(myDialogs.row(ownCustomer(287))).toBeVisible()
})

test('the order holds still under the pointer and is corrected once the pointer leaves', async ({
  portal,
  window,
  launch,
  signedIn: _,
}) => {
  const { me } = portal.operators
  const chats = ['First', 'Second'].map((name, index) =>
    portal.world.addDialog({
      customer: `${name} Held`,
      state: 'answered',
      ownerId: me.id,
      minutesAgo: 10 + index * 10,
    }),
  )
  const myDialogs = myDialogsAt(window)
  await myDialogs.show()
  await myDialogs.filter.fill('Held')
  await expect(myDialogs.row('Held')).toHaveCount(2)
  expect(await myDialogs.customers()).toEqual(['First Held', 'Second Held'])

  // The pointer moves now and then.
  await myDialogs.row('First Held').hover()
  const place = await myDialogs.row('First Held').boundingBox()
  let moves = 0
  const moving = setInterval(
    () => void window.mouse.move((place?.x ?? 0) + 20 + (moves++ % 5), (place?.y ?? 0) + 20).catch(() => {}),
    300,
  )
  portal.world.message(chats[1]?.id ?? 0, { from: me.id, text: 'Said again', at: portal.world.now() + minute })
  await pollNow(window)
  await expect(myDialogs.row('Said again')).toBeVisible({ timeout: 20_000 })
  // As those of other stories do: a window that opens under the display's own pointer would take it from this one.
  const other = operatorAt((await launch()).window)
  await expect(other.heading).toBeVisible()
  expect(await myDialogs.customers()).toEqual(['First Held', 'Second Held'])
  clearInterval(moving)
  await myDialogs.filter.hover()
  await expect.poll(myDialogs.customers).toEqual(['Second Held', 'First Held'])
})
