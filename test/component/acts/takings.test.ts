import { expect, it, onTestFinished } from 'vitest'
import type { ActOutcome } from '../../../electron/contract/outcome'
import HandoverNotes from '../../../renderer/features/acts/HandoverNotes.vue'
import { useAccount } from '../../../renderer/app/account'
import { useActs } from '../../../renderer/features/acts/acts'
import { useHandover } from '../../../renderer/features/acts/handover'
import { aDialog } from '../../support/dialog-fixtures'
import { createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountBare, settled } from '../../support/mount'

const dialog = aDialog()
const boris = { id: 7 as never, name: 'Boris Petrov' }
const maria = { id: 9 as never, name: 'Maria Orlova' }

it('a word about a taking that was not sent stays beside what goes with the dialog, and beside the next word', async () => {
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'draft.list': { drafts: [], damaged: 0 },
    'act.intercept': { act: 'intercept', verdict: 'done', dialog: null } as unknown as ActOutcome,
    'people.tell': () => {
      throw new Refusal({ code: 'offline' })
    },
  })
  const { wrapper } = await mountBare(HandoverNotes, fake)
  onTestFinished(() => wrapper.unmount())
  await useAccount().load()
  await settled()
  const handover = useHandover()
  async function taken(text: string) {
    handover.announce(dialog.chatId, { to: boris, text })
    await useActs().run('intercept', dialog)
    await settled()
  }
  const left = () => handover.left.map(({ text, state }) => [text, state])
  await taken('A VIP')
  expect(left()).toEqual([['A VIP', 'failed']])
  handover.attach(dialog.chatId, maria, 'Please be kind')
  await taken('Still a VIP')
  const all = [
    ['A VIP', 'failed'],
    ['Please be kind', 'waiting'],
    ['Still a VIP', 'failed'],
  ]
  expect(left()).toEqual(all)
  const kept = fake.inputsOf('draft.setNote').at(-1)
  expect(kept?.note).toMatchObject({ text: 'Please be kind', to: maria })
  expect(kept?.takings?.map(({ text }) => text)).toEqual(['A VIP', 'Still a VIP'])
  fake.answer('people.tell', undefined)
  for (const note of handover.left.filter(({ isOfTaking }) => isOfTaking)) await handover.send(note)
  expect(left()).toEqual([['Please be kind', 'waiting']])
  expect(fake.inputsOf('draft.setNote').at(-1)?.takings).toBeUndefined()
})
