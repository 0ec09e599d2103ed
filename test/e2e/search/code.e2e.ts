import { crowdCodes } from '../../portal/seed/crowd'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import { lookUps } from '../../support/look-ups'
import { sessionActs } from '../../support/session-acts'

const { documented, returning, taken } = known
const crowd = (index: number) => crowdCodes[index] ?? ''

const pastes: [what: string, text: string, customer: string][] = [
  ['as it is', documented.code, documented.customer],
  ['with imol| in front', `imol|${documented.code}`, documented.customer],
  ['with IMOL| in capitals', `IMOL|${documented.code}`, documented.customer],
  ['in quotes', `"${documented.code}"`, documented.customer],
  ['in guillemets with a comma behind', ` «${documented.code}», `, documented.customer],
  ['with blanks and line breaks around it', `\n \t${documented.code}  \n\n`, documented.customer],
  ['as a line of a log', `USER_CODE: imol|${documented.code}`, documented.customer],
  ['with its bars encoded', documented.code.replaceAll('|', '%7C'), documented.customer],
  ['with dots', crowd(0), 'Marta Núñez 1'],
  ['with dashes', crowd(1), 'Иван Смирнов 2'],
  ['with a plus sign', crowd(2), 'סבטלנה לוי 3'],
  ['with an at sign', crowd(3), '山田太郎 4'],
  ['in Cyrillic', crowd(4), 'ნინო ბერიძე 5'],
  ['with a diaeresis', returning.code, returning.customer],
  ['with underscores', taken.code, taken.customer],
  ['of a group, which ends in |0', known.group.code, known.group.customer],
]

for (const [what, text, customer] of pastes) {
  test(`a USER_CODE ${what} leads to its dialog in one request`, async ({ portal, signedIn }) => {
    portal.requests.length = 0
    await signedIn.open(text, customer)
    await expect(signedIn.messages.getByRole('listitem').first()).toBeVisible()
    expect(lookUps(portal)).toHaveLength(1)
    expect(sessionActs(portal)).toEqual([])
  })
}

test('a code that a paste broke over two lines is put together again', async ({ signedIn }) => {
  await signedIn.open('telegrambot|15|-100123\n456|0', known.group.customer)
})
