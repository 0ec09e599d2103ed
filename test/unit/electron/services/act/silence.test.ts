import { expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { harnessFor, perform } from './acts'

it.each([
  ['silence', 'Y'],
  ['unsilence', 'N'],
] as const)('%s asks for silent mode to be %s, and is told as done once a reading shows it', async (act, ACTIVATE) => {
  const harness = await harnessFor(act)
  expect(await perform(harness, act)).toMatchObject({ verdict: 'done' })
  const { chatId } = known.taken
  expect(harness.portal.received('imopenlines.session.mode.silent')).toEqual([{ CHAT_ID: chatId, ACTIVATE }])
  expect(harness.portal.world.chat(chatId).silent).toBe(act === 'silence')
})
