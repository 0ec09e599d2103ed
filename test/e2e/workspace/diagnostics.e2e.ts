import { mkdtemp, readFile } from 'node:fs/promises'
import { homedir, hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { removeFolder, spellings } from '../../support/folders'

test('the diagnostics check the portal by one request, tell what is wrong when it is away, and save a file without a secret or a customer', async ({
  app,
  portal,
  window,
  operator,
  systemBrowser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-support-'))
  const path = join(folder, 'support.json')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  await operator.signInByBrowser()
  await systemBrowser.allow()
  await operator.settle()
  // So that there is something to tell: a renewed token, an act that was refused, a second account by webhook.
  portal.expireAccessTokens()
  portal.faults.next('imopenlines.session.join', { kind: 'error', code: 'CHAT_ID' })
  await operator.open(known.ofColleague.code, known.ofColleague.customer)
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('alert', 'the chat number is wrong')).toBeVisible()
  await operator.enter(portal.webhookUrl(portal.operators.colleague.id))

  await window.keyboard.press('Control+4')
  const section = window.getByRole('region', { name: 'Help with problems', exact: true })
  const found = (name: string) => section.getByRole('listitem').filter({ hasText: name })
  const asked = portal.requests.length
  await section.getByRole('button', { name: 'Check now' }).click()
  await expect(section.getByRole('status')).toContainText('Problems:')
  await expect(found('Network:')).toContainText('good')
  await expect(found('Proxy:')).toContainText('direct')
  await expect(found('Portal:')).toContainText(`${new URL(portal.origin).host} answered after`)
  await expect(found('Clock:')).toContainText('within')
  await expect(found('Permissions:')).toContainText('All permissions')
  await expect(found('Keyring:')).toContainText('no working keyring')
  expect(portal.requests.length).toBe(asked + 1)

  await section.getByRole('button', { name: 'Save…' }).click()
  await expect(window.getByRole('status').filter({ hasText: 'The file for support is saved' })).toBeVisible()
  const text = await readFile(path, 'utf8')
  const report = JSON.parse(text) as { facts: object; checks: { name: string }[]; log: string[] }
  expect(report.checks.map(({ name }) => name)).toContain('allowance')
  expect(report.facts).toMatchObject({ arch: process.arch })
  expect(report.log.join('\n')).toContain('imopenlines.session.join')
  const secrets = portal.secrets()
  expect(secrets.length).toBeGreaterThan(4)
  const people = [known.ofColleague.customer, homedir(), hostname()]
  for (const held of [...secrets.flatMap(spellings), ...people])
    expect(text.includes(held), held.slice(0, 4)).toBe(false)
  await removeFolder(folder)

  await portal.offline()
  await section.getByRole('button', { name: 'Check now' }).click()
  await expect(found('Portal:')).toContainText('did not answer')
  await expect(found('Permissions:')).toContainText('uncertain')
  await portal.online()
})
