import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

// Each code of each act in each language, and what has no code: test/component/acts/refusals.test.ts.

const finish = 'imopenlines.operator.finish'
const { taken } = known

test('each refusal has its own text, can be dismissed, and changes nothing', async ({ portal, signedIn: operator }) => {
  const texts: string[] = []
  await operator.open(taken.code, taken.customer)
  for (const [code, status, text] of [
    ['ACCESS_DENIED', 400, 'You are not allowed to finish this dialog'],
    ['ACCESS_DENIED', 403, 'The portal’s plan has no REST access'],
    ['NOT_LOAD_SESSION_OR_CHAT', 400, 'The dialog was not finished: the portal found no session'],
  ] as const) {
    portal.faults.next(finish, { kind: 'error', code, status })
    await operator.perform('Finish')
    const said = operator.outcome('alert', text)
    await expect(said, `${code} ${status}`).toBeVisible()
    texts.push(await said.innerText())
    await said.getByRole('button', { name: 'Dismiss' }).click()
    await expect(said).toBeHidden()
  }

  expect(new Set(texts).size).toBe(3)
  expect(portal.received(finish)).toHaveLength(3)
  expect(sessionActs(portal)).toEqual([])
})
