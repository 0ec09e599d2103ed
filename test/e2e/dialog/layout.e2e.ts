import type { ElectronApplication, Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { judgeContrasts, unpaint } from '../../support/reach/contrast'
import { expect, test } from '../../support/electron-fixtures'
import type { Act, Operator } from '../../support/operator'
import { sessionActs } from '../../support/session-acts'

const { taken, ofColleague, fresh, closed, waiting } = known
/** A folder for pictures of every state, to be looked at; none are taken without it. */
const pictures = process.env['LAYOUT_PICTURES']

async function size(app: ElectronApplication, window: Page, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    [width, height] as const,
  )
  await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
}

/** The messages' share of the window's height. */
const shareOf = async (operator: Operator, height: number) =>
  ((await operator.messages.boundingBox())?.height ?? 0) / height

async function picture(window: Page, name: string): Promise<void> {
  if (!pictures) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await window.screenshot({ path: `${pictures}/${name}-${colorScheme}.png` })
  }
}

for (const [width, height, least] of [
  [1280, 800, 0.5],
  [900, 640, 0.4],
] as const) {
  const isJudged = width === 900
  test(`at ${width}×${height} the messages have at least ${least * 100} % of the window${isJudged ? ', and all is strong enough' : ''}, in every state`, async ({
    app,
    window,
    portal,
    signedIn: operator,
  }) => {
    test.setTimeout(90_000)
    await size(app, window, width, height)
    const shares: Record<string, number> = {}
    const note = async (state: string) => {
      await picture(window, `${state}-${width}`)
      shares[state] = await shareOf(operator, height)
      expect(await window.evaluate(() => document.activeElement === document.body), `${state}, focus`).toBe(false)
      // Colours do not depend on the size.
      if (isJudged) await judgeContrasts(window, `${state}, ${width}`)
    }
    for (const [state, { code, customer }] of Object.entries({
      own: taken,
      'colleague’s': ofColleague,
      fresh,
      closed,
    })) {
      await operator.open(code, customer)
      await note(state)
    }
    await operator.open(ofColleague.code, ofColleague.customer)
    portal.faults.next('imopenlines.session.join', { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
    await operator.perform('Join')
    await expect(operator.outcome('alert', 'You are not allowed to join this dialog')).toBeVisible()
    await note('refused')
    await operator.perform('Join')
    await expect(operator.outcome('status', 'You have joined')).toBeVisible()
    await note('acted')

    await operator.open(waiting.code, waiting.customer)
    const theirs = operator.messages.getByRole('listitem').first()
    await theirs.hover()
    await theirs.getByRole('button', { name: 'Reply to this message' }).click()
    await expect(operator.dialog.getByRole('group', { name: 'Reply', exact: true })).toBeVisible()
    await note('reply')
    await operator.dialog.getByRole('button', { name: 'Cancel the reply' }).click()
    const file = { name: 'offer.txt', mimeType: 'text/plain', buffer: Buffer.from('offer') }
    await operator.dialog.locator('input[type=file]').setInputFiles(file)
    await expect(operator.dialog.getByRole('region', { name: 'Files to send' })).toBeVisible()
    await note('files')

    await unpaint(window)
    console.log(
      `${width}×${height}`,
      Object.entries(shares)
        .map(([state, share]) => `${state} ${share.toFixed(3)}`)
        .join(', '),
    )
    expect(Object.keys(shares)).toHaveLength(8)
    for (const [state, share] of Object.entries(shares)) expect(share, state).toBeGreaterThanOrEqual(least)
  })
}

/** Acts that take a dialog or end it; sending cannot be taken back either. */
const weighty = ['answer', 'start', 'intercept', 'finish', 'finishAnother', 'skip', 'transfer', 'spam']

/** The weighty thing that a click at a place would do now; null if there is none. */
const underHand = (window: Page, { x, y }: { x: number; y: number }) =>
  window.evaluate(
    ([x, y, weighty]) => {
      const button = document.elementFromPoint(x, y)?.closest('button')
      if (!button || button.disabled || button.getAttribute('aria-disabled') === 'true') return null
      const act = button.dataset['act'] ?? ''
      return weighty.includes(act) ? act : button.textContent.trim() === 'Send' ? 'Send' : null
    },
    [x, y, weighty] as const,
  )

/** Clicks in the middle of a button, twice as fast as a nervous hand does. @returns Where. */
async function hit(window: Page, operator: Operator, name: string): Promise<{ x: number; y: number }> {
  const box = await operator.dialog.getByRole('button', { name, exact: true }).boundingBox()
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  await window.mouse.dblclick(at.x, at.y)
  return at
}

test('the place that was clicked never holds an act that takes, ends or sends afterwards', async ({
  window,
  portal,
  signedIn: operator,
}) => {
  test.setTimeout(90_000)
  for (const [{ code, customer }, button, said] of [
    [ofColleague, 'Join', 'You have joined'],
    [fresh, 'Answer', 'The dialog is yours now'],
    [closed, 'Start session', 'The session has started'],
  ] as const) {
    portal.ledger.acts.length = 0
    await operator.open(code, customer)
    const at = await hit(window, operator, button)
    await expect(operator.outcome('status', said)).toBeVisible()
    expect(await underHand(window, at), button).toBeNull()
    await window.mouse.click(at.x, at.y)
    await expect(operator.dialog.getByRole('textbox', { name: 'Message' })).toBeFocused()
    expect(sessionActs(portal), button).toHaveLength(1)
    expect(await operator.dialog.getByRole('dialog').count()).toBe(0)
  }
})

test('the button in place of the field sends no draft when it is clicked twice', async ({
  window,
  portal,
  signedIn: operator,
}) => {
  await operator.open(waiting.code, waiting.customer)
  await operator.dialog.getByRole('textbox', { name: 'Message' }).fill('Half a thought')
  await operator.open(ofColleague.code, ofColleague.customer)
  const at = await hit(window, operator, 'Join to reply')
  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
  expect(await underHand(window, at)).toBeNull()
  await expect(operator.dialog.getByRole('textbox', { name: 'Message' })).toBeFocused()
  expect(sessionActs(portal)).toHaveLength(1)
  expect(portal.received('im.message.add')).toEqual([])
})

test('after an act that gives a dialog away, its place is off, and every place is where it was', async ({
  window,
  portal,
  signedIn: operator,
}) => {
  const slots: Act[] = ['Finish', 'Transfer', 'Skip']
  const places = async () => Promise.all(slots.map(async slot => (await operator.act(slot).boundingBox())?.x))
  await operator.open(taken.code, taken.customer)
  const before = await places()
  const box = await operator.act('Skip').boundingBox()
  const at = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 }
  await window.mouse.click(at.x, at.y)
  await operator.question('Skip').getByRole('button', { name: 'Skip', exact: true }).click()
  await expect(operator.outcome('status', 'Skipped')).toBeVisible()
  expect(await underHand(window, at)).toBeNull()
  expect(await places()).toEqual(before)
  for (const { code, customer } of [ofColleague, fresh, closed]) {
    await operator.open(code, customer)
    expect(await places(), customer).toEqual(before)
  }
  expect(sessionActs(portal)).toHaveLength(1)
})
