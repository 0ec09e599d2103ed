import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'

const { ofColleague } = known
test.use({ fresh: true })

const rows = (window: Page) => window.getByRole('table', { name: 'Actions' }).locator('tbody tr[tabindex]')

/** The journal's lines with a change, and every hash right again, as anybody can compute them. */
function recalculated(lines: readonly string[], from: string, to: string): string {
  let prev = '0'.repeat(64)
  const changed = lines.map(line => {
    const { hash: _, texts, ...content } = JSON.parse(line.replace(from, to)) as Record<string, unknown>
    const told = { ...content, prev }
    prev = createHash('sha256').update(JSON.stringify(told)).digest('hex')
    return JSON.stringify({ ...told, hash: prev, ...(texts ? { texts } : {}) })
  })
  return `${changed.join('\n')}\n`
}

async function joined(operator: Operator) {
  await operator.open(ofColleague.code, ofColleague.customer)
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
}

test('the journal shows the acts, is filtered while typing, and opens their dialogs again, by keys alone', async ({
  window,
  signedIn,
}) => {
  await window.keyboard.press('Control+3')
  await expect(window.getByText('No actions in the journal')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Export as CSV' })).toBeDisabled()

  await window.keyboard.press('Control+1')
  await joined(signedIn)
  await signedIn.open(known.closed.code, known.closed.customer)
  await window.keyboard.press('Control+3')
  await expect(rows(window)).toHaveCount(1)
  await expect(rows(window)).toContainText(ofColleague.customer)
  await expect(rows(window)).toContainText('Join')
  await expect(rows(window)).toContainText('Done')
  // What can be done with a row stands on one line.
  const buttons = await rows(window).getByRole('button').all()
  const tops = await Promise.all(buttons.map(async button => Math.round((await button.boundingBox())?.y ?? 0)))
  expect(tops).toHaveLength(3)
  expect(new Set(tops).size).toBe(1)
  // Without a keyring, and by a webhook, it claims no more than it can prove.
  await expect(window.getByRole('status').filter({ hasText: 'No change found' })).toBeVisible()

  // The field takes the focus once the view is there; Tab works only then.
  await expect(window.getByRole('textbox', { name: 'Filter by text' })).toBeFocused()
  await window.keyboard.type('nobody of this name')
  await expect(window.getByText('No action matches the filter')).toBeVisible()
  await expect(window.getByText('0 of 1')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(rows(window)).toHaveCount(1)
  await window.getByRole('combobox', { name: 'Result' }).selectOption('Refused')
  await expect(window.getByText('No action matches the filter')).toBeVisible()
  await window.getByRole('button', { name: 'Clear the filter' }).click()
  await expect(rows(window)).toHaveCount(1)
  await window.getByRole('textbox', { name: 'From' }).fill('2999-01-01')
  await expect(rows(window)).toHaveCount(0)
  await window.getByRole('button', { name: 'Clear the filter' }).first().click()
  await expect(rows(window)).toHaveCount(1)

  await window.getByRole('textbox', { name: 'Filter by text' }).focus()
  for (let steps = 0; steps < 14 && !(await rows(window).evaluate(row => row === document.activeElement)); steps++)
    await window.keyboard.press('Tab')
  await expect(rows(window)).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(signedIn.dialog.getByRole('heading', { name: ofColleague.customer })).toBeVisible()
  await expect(signedIn.search).toHaveText(`chat${ofColleague.chatId}`)
})

test('a journal that was edited, cut at its end or recalculated says so, and what it can prove', async ({
  window,
  signedIn,
  running,
}) => {
  await joined(signedIn)
  await window.keyboard.press('Control+3')
  await expect(rows(window)).toHaveCount(1)
  const path = join(running.userData, 'journal', 'acts.jsonl')
  const whole = await readFile(path, 'utf8')
  const lines = whole.trim().split('\n')
  const alert = window.getByRole('alert').filter({ hasText: 'The journal was altered' })
  const tampered: [string, RegExp][] = [
    [whole.replace('"act":"join"', '"act":"start"'), /Entry 1 .* was changed/],
    [`${lines.slice(0, -1).join('\n')}\n`, /The last entry is missing/],
    [recalculated(lines, '"state":"done"', '"state":"refused"'), /Entry 3 is not the one that Switchboard wrote/],
  ]
  for (const [content, words] of tampered) {
    await writeFile(path, content)
    await window.getByRole('button', { name: 'Check journal' }).click()
    await expect(alert).toContainText(words)
  }
  await writeFile(path, whole)
  await window.getByRole('button', { name: 'Check journal' }).click()
  await expect(alert).toHaveCount(0)
  await expect(window.getByRole('listitem').filter({ hasText: 'this computer has no keyring' })).toBeVisible()
  await expect(
    window.getByRole('listitem').filter({ hasText: 'with a webhook the portal keeps nothing' }),
  ).toBeVisible()
})

/** A right-to-left name is at the start of its cell. */
async function expectAtStart(window: Page, customer: string) {
  const name = rows(window).getByText(customer, { exact: true })
  await expect(name).toHaveCSS('direction', 'rtl')
  const [own, below] = [
    await name.boundingBox(),
    await rows(window)
      .getByText(/^chat\d+$/)
      .boundingBox(),
  ]
  expect(own && below && own.x).toBe(below?.x)
}

test('a right-to-left name begins its cell; the journal is saved where the operator says, with strangers’ names harmless in it', async ({
  app,
  portal,
  window,
  signedIn,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-export-'))
  const path = join(folder, 'acts.csv')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await signedIn.open(known.closed.code, known.closed.customer)
  await (await signedIn.reach('Start session')).click()
  await expect(signedIn.outcome('status', 'The session has started')).toBeVisible()
  await window.keyboard.press('Control+3')
  await expectAtStart(window, known.closed.customer)
  await window.keyboard.press('Control+1')

  const customer = portal.world.users.get(portal.world.chat(ofColleague.chatId).customerId)
  if (customer) [customer.firstName, customer.lastName] = ['=HYPERLINK("http://x")', '']
  await signedIn.find(ofColleague.code)
  await (await signedIn.reach('Join')).click()
  await expect(signedIn.outcome('status', 'You have joined')).toBeVisible()
  await window.keyboard.press('Control+3')
  await window.getByRole('button', { name: 'Export as CSV' }).click()
  await expect(window.getByRole('status').filter({ hasText: 'The journal was saved' })).toBeVisible()
  const [heading, ...lines] = (await readFile(path, 'utf8')).split('\r\n')
  expect(heading).toBe(
    '\ufeff"When","Action","Customer","Chat","Session","Taken from","Detail","Reason","Result","Code"',
  )
  expect(lines.join('\n')).toContain(`"'=HYPERLINK(""http://x"")`)

  await app.evaluate(({ dialog }, place) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [place] })
  }, folder)
  await rows(window)
    .getByRole('button', { name: /^Save evidence/ })
    .first()
    .click()
  await expect(window.getByText(/^The evidence is in the folder/)).toBeVisible()
  const [evidence = ''] = (await readdir(folder)).filter(name => name.startsWith('switchboard-chat'))
  const { stdout } = await promisify(execFile)('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(folder, evidence) })
  expect(stdout.match(/: OK$/gm)).toHaveLength(7)
  await rm(folder, { recursive: true })
})
