import { expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { deskFor, perform } from './acts'

it.each([
  ['silence', 'Y'],
  ['unsilence', 'N'],
] as const)('%s asks for silent mode to be %s, and is told as done once a reading shows it', async (act, ACTIVATE) => {
  const desk = await deskFor(act)
  expect(await perform(desk, act)).toMatchObject({ verdict: 'done' })
  const { chatId } = known.taken
  expect(desk.portal.received('imopenlines.session.mode.silent')).toEqual([{ CHAT_ID: chatId, ACTIVATE }])
  expect(desk.portal.world.chat(chatId).silent).toBe(act === 'silence')
})
