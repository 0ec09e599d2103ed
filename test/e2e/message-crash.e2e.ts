import { mkdtemp, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { known } from '../portal/seed/known'
import { expect, test } from '../support/electron-fixtures'
import { operatorAt } from '../support/operator'

const { code, customer } = known.documented
const method = 'im.message.add'
const settled = { timeout: 20_000 }

for (const execute of [true, false]) {
  const story = execute ? 'that the portal had taken' : 'that never arrived'
  test(`a message ${story} before the console was killed is looked up after the restart, and not sent again`, async ({
    portal,
    launch,
  }) => {
    const userData = await mkdtemp(join(tmpdir(), 'switchboard-message-'))
    try {
      const { electron, window } = await launch({ userData })
      const operator = operatorAt(window)
      await operator.tab('webhook').click()
      await operator.webhookUrl.fill(portal.webhookUrl())
      await operator.connect.click()
      await operator.settle('Save on this computer')
      await operator.open(code, customer)
      portal.faults.next(method, { kind: 'hang', execute })
      await operator.write('Written before the crash')
      await expect.poll(() => portal.received(method).length).toBe(1)
      if (execute) await expect.poll(() => portal.ledger.acts.some(act => act.method === method)).toBe(true)
      const gone = once(electron.process(), 'exit')
      electron.process().kill('SIGKILL')
      await gone

      const again = operatorAt((await launch({ userData })).window)
      await again.settle()
      await again.open(code, customer)
      const entry = again.message('Written before the crash')
      await expect(entry).toHaveCount(1, settled)
      if (execute) await expect(entry.getByRole('button', { name: 'Send again' })).toBeHidden(settled)
      else await expect(entry).toContainText('It may have been sent', settled)
      await expect(again.dialog.getByRole('textbox', { name: 'Message' })).toHaveValue('')
      expect(portal.received(method)).toHaveLength(1)
      expect(portal.ledger.acts.filter(act => act.method === method)).toHaveLength(execute ? 1 : 0)
    } finally {
      await rm(userData, { recursive: true, force: true })
    }
  })
}
