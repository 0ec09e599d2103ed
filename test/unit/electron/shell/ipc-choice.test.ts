import { expect, it } from 'vitest'
import { answerChoice } from '../../../../electron/shell/ipc-choice'

it('says so when Chromium can neither name a file nor find it', async () => {
  const chosen: unknown[] = []
  const answer = answerChoice({
    choose: async choice => {
      chosen.push(choice)
      throw new Error('not reached')
    },
    isOurs: () => true,
    log: () => {},
  })
  const reply = await answer({ senderFrame: null }, { name: '????.txt', bytes: null })
  expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid', reason: 'file_unreachable' } })
  expect(chosen).toEqual([])
})
