import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { createKeyringHome } from '../../support/keyring'
import { operatorAt } from '../../support/operator'
import type { Operator } from '../../support/operator'
import { replaceBrowser } from '../../support/system-browser'

async function joined(operator: Operator) {
  await operator.open(known.ofColleague.code, known.ofColleague.customer)
  await (await operator.reach('Join')).click()
  await expect(operator.outcome('status', 'You have joined')).toBeVisible()
}

async function check(window: Page) {
  await window.keyboard.press('Control+3')
  await window.getByRole('button', { name: 'Check journal' }).click()
}

/** Takes the last entry and the note of the length away. */
async function cutEnd(journal: string) {
  const path = join(journal, 'acts.jsonl')
  const lines = (await readFile(path, 'utf8')).trim().split('\n')
  expect(lines).toHaveLength(3)
  await writeFile(path, `${lines.slice(0, -1).join('\n')}\n`)
  await rm(join(journal, 'head.json'))
}

test('a sign-in sealed by the keyring is there after a restart, its token is renewed, and a journal that was cut meanwhile says so', async ({
  portal,
  launch,
}) => {
  const home = await createKeyringHome()
  try {
    const first = await launch(home.unlocked)
    const browser = await replaceBrowser(first.electron, portal)
    await operatorAt(first.window).signInByBrowser()
    await browser.allow()
    // The console does not ask where to keep it: there is a keyring.
    await expect(operatorAt(first.window).search).toBeVisible()
    await joined(operatorAt(first.window))
    await check(first.window)
    const proofs = first.window.getByRole('listitem')
    await expect(proofs.filter({ hasText: 'Sealed from entry 1 on' })).toBeVisible()
    await expect(proofs.filter({ hasText: 'Not anchored yet' })).toBeVisible()
    await first.close()
    expect(portal.received('user.option.set')).toHaveLength(1)
    await cutEnd(join(home.unlocked.userData ?? '', 'journal'))

    portal.expireAccessTokens()
    const second = await launch(home.unlocked)
    const operator = operatorAt(second.window)
    await check(second.window)
    const alert = second.window.getByRole('alert').filter({ hasText: 'The journal was altered' })
    await expect(alert).toContainText('the note of the journal’s length was missing')
    await expect(alert).toContainText('does not fit: entry 3 is another one now')
    await second.window.keyboard.press('Control+1')
    await operator.open('chat1763', 'John')
    expect(portal.ledger.refreshTokens.map(({ accepted }) => accepted)).toEqual([true])
    expect(portal.ledger.codes).toHaveLength(1)
  } finally {
    await home.remove()
  }
})
