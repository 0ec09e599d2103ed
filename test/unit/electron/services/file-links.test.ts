import { expect, it } from 'vitest'
import { operators } from '../../../portal/seed/people'
import { createFileLinks } from '../../../../electron/services/file-links'
import { chatId, createDesk } from './desk'

it('addresses asked for in the same moment cost one request, those after it another', async () => {
  const { active, portal } = await createDesk()
  const files = ['one.png', 'two.png', 'three.png'].map(name => ({ name, type: 'image' as const, size: 9 }))
  const dialog = { ownerId: operators.me.id, state: 'waiting' as const }
  const { id, messages } = portal.world.addDialog({ ...dialog, messages: [{ from: 'customer' as const, files }] })
  let end = () => {}
  const links = createFileLinks({ wait: () => new Promise(done => (end = done)) })
  const ask = (file: { id: number }) => links.ask(active(), { chatId: chatId(id), id: file.id })
  const [first, ...others] = messages[0]!.files

  const asked = messages[0]!.files.map(ask)
  expect(portal.requests).toEqual([])
  end()
  expect(new Set(await Promise.all(asked)).size).toBe(1 + others.length)
  expect(portal.requests).toHaveLength(1)

  const again = ask(first!)
  end()
  await again
  expect(portal.requests).toHaveLength(2)
})
