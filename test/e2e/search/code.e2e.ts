import { crowdCodes } from '../../portal/seed/crowd'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { lookUps } from '../../support/look-ups'
import { sessionActs } from '../../support/session-acts'

// Every form of a code: test/unit/electron/bitrix/identifiers/identifiers.test.ts.

const { documented, taken, group, fresh, ofColleague } = known
const crowd = (index: number) => crowdCodes[index] ?? ''

/** Each leads to another dialog, so that none is mistaken for the one before. */
const pastes: [what: string, text: string, customer: string][] = [
  ['as it is', documented.code, documented.customer],
  ['with IMOL| in capitals, in guillemets, with a comma', ` «IMOL|${fresh.code}», `, fresh.customer],
  ['as a line of a log', `USER_CODE: imol|${ofColleague.code}`, ofColleague.customer],
  ['with its bars encoded and line breaks around', `\n \t${taken.code.replaceAll('|', '%7C')} \n\n`, taken.customer],
  ['of a group, which ends in |0', group.code, group.customer],
  ['with dots', crowd(0), 'Marta Núñez 1'],
]

test('a USER_CODE leads to its dialog in one request, however it was pasted', async ({ portal, signedIn }) => {
  for (const [what, text, customer] of pastes) {
    await test.step(what, async () => {
      portal.requests.length = 0
      await signedIn.open(text, customer)
      await expect(signedIn.messages.getByRole('listitem').first()).toBeVisible()
      expect(lookUps(portal), what).toHaveLength(1)
    })
  }
  expect(sessionActs(portal)).toEqual([])
})
