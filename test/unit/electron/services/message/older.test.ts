import { expect, it } from 'vitest'
import { known } from '../../../../portal/seed/known'
import { addLongDialog } from '../../../../portal/seed/long'
import { chatId } from '../harness'
import { createMessageHarness } from './harness'

const { returning, long, documented, waiting } = known

/** A dialog of so many messages that the operator owns. */
async function withMine(count: number) {
  const harness = await createMessageHarness()
  const { world, operators } = harness.portal
  const chat = addLongDialog(world, count, { chatId: 3000, lineId: 22, ownerId: operators.me.id })
  const older = (before: number, until: number | null = null) =>
    harness.messages().handlers['message.older']({ chatId: chatId(3000), before, until })
  return { harness, chat, older }
}

it('opens a long history at its newest message, and gives the older part without asking again', async () => {
  const harness = await createMessageHarness()
  const view = await harness.open(long.chatId)
  expect(view.messages).toHaveLength(200)
  expect(view.messages.at(-1)?.text).toBe('Note 2000')
  expect(view.earlier).toBe(true)
  let before = view.messages[0]?.id ?? 0
  let count = 200
  for (let more = true; more;) {
    const past = await harness
      .messages()
      .handlers['message.older']({ chatId: chatId(long.chatId), before, until: null })
    count += past.messages.length
    before = past.messages[0]?.id ?? 0
    more = past.more
  }
  expect(count).toBe(2000)
  expect(harness.portal.requests).toHaveLength(1)
})

it('parses each message of a long history once on the way to its beginning, and goes straight to a place in it', async () => {
  const harness = await createMessageHarness()
  const view = await harness.open(long.chatId)
  const transcript = harness.dialogs.memory.answers(chatId(long.chatId), harness.state.account)?.transcript
  if (!transcript) throw new Error('No history')
  let parsed = 0
  const { takeRest } = transcript
  transcript.takeRest = (...places) => {
    const taken = takeRest(...places)
    parsed += taken.length
    return taken
  }
  const older = (before: number, until: number | null = null) =>
    harness.messages().handlers['message.older']({ chatId: chatId(long.chatId), before, until })
  let [before, answers] = [view.messages[0]?.id ?? 0, 0]
  for (let more = true; more; answers++) {
    const past = await older(before)
    before = past.messages[0]?.id ?? 0
    more = past.more
  }
  // Each answer looks whether there is one more.
  expect(parsed).toBeLessThanOrEqual(1800 + answers)

  parsed = 0
  const tenth = (await older(before + 10)).messages
  expect(tenth.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => before + index))
  expect(parsed).toBe(10)
  const since = (await older(before + 300, before + 290)).messages
  expect(since.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => before + 290 + index))
})

it('reads only a page of a long dialog that the operator is known to take part in', async () => {
  const { harness } = await withMine(400)
  await harness.open(3000)
  harness.portal.requests.length = 0
  const view = await harness.open(3000, true)
  expect(harness.portal.requests).toHaveLength(1)
  expect(harness.portal.requests[0]?.commands.map(({ method }) => method)).not.toContain(
    'imopenlines.session.history.get',
  )
  expect(view.messages.map(({ text }) => text).slice(-2)).toEqual(['399. Thanks, waiting.', '400. ok'])
  expect(view).toMatchObject({ earlier: true, dialog: { joined: true, status: 'answered', customer: 'Guest' } })
  expect(view.dialog.participants).toHaveLength(2)
})

it('reads the history after all when the operator no longer takes part', async () => {
  const { harness, chat } = await withMine(400)
  await harness.open(3000)
  harness.portal.world.take(3000, harness.portal.operators.colleague.id)
  const view = await harness.open(3000, true)
  expect(view.historyFailure).toBeNull()
  expect(view.messages).toHaveLength(200)
  expect(view.dialog).toMatchObject({ joined: false, messageCount: chat.messages.length })
})

it('goes through pages to a message far back in few requests', async () => {
  const { harness, chat, older } = await withMine(1500)
  await harness.open(3000)
  const view = await harness.open(3000, true)
  harness.portal.requests.length = 0
  const wanted = chat.messages[900]?.id ?? 0
  const past = await older(view.messages[0]?.id ?? 0, wanted)
  expect(past.messages.some(({ id }) => id === wanted)).toBe(true)
  expect(harness.portal.requests).toHaveLength(1)
})

it('scrolls through a dialog of one’s own in requests of as much as the window takes', async () => {
  const { harness, chat, older } = await withMine(1500)
  await harness.open(3000)
  const view = await harness.open(3000, true)
  harness.portal.requests.length = 0
  let [before, count] = [view.messages[0]?.id ?? 0, view.messages.length]
  for (let more = true; more;) {
    const past = await older(before)
    before = past.messages[0]?.id ?? 0
    count += past.messages.length
    more = past.more
  }
  expect(count).toBe(chat.messages.length)
  expect(harness.portal.requests.length).toBeLessThanOrEqual(Math.ceil(count / 150))
})

it.each([
  ['the message it begins at', 1],
  ['that and the next ones', 7],
  ['all that was shown', 50],
])('reads on when %s has been deleted meanwhile', async (_, count) => {
  const { harness, chat, older } = await withMine(400)
  await harness.open(3000)
  const view = await harness.open(3000, true)
  const before = view.messages[0]?.id ?? 0
  for (const { id } of view.messages.slice(0, count)) harness.portal.world.removeMessage(3000, id, false)
  const past = await older(before)
  const left = chat.messages.filter(({ id }) => id < before).map(({ id }) => id)
  expect(past.messages.length).toBeGreaterThan(0)
  expect(past.messages.map(({ id }) => id)).toEqual(left.slice(-past.messages.length))
  expect(past.more).toBe(true)

  const first = chat.messages[0]?.id ?? 0
  const all = await older(before, first)
  expect(all.messages.map(({ id }) => id)).toEqual(left)
})

it.each([100, 600, 603])('recognizes the beginning of %d messages', async count => {
  const { harness, chat, older } = await withMine(count)
  await harness.open(3000)
  const first = chat.messages[0]?.id ?? 0
  expect(await older(first)).toMatchObject({ messages: [], more: false })
  harness.portal.world.removeMessage(3000, first, false)
  expect(await older(first)).toMatchObject({ messages: [], more: false })
})

it('shows earlier sessions to participants, and tells others that they are closed to them', async () => {
  const harness = await createMessageHarness()
  const view = await harness.open(returning.chatId)
  expect(view.earlier).toBe(false)
  const before = view.messages[0]?.id ?? 0
  const older = () =>
    harness.messages().handlers['message.older']({ chatId: chatId(returning.chatId), before, until: null })
  expect(await older()).toEqual({ messages: [], more: false, isShut: true })

  harness.portal.world.take(returning.chatId, harness.portal.operators.me.id)
  expect(await harness.open(returning.chatId, true)).toMatchObject({ earlier: true })
  expect((await older()).messages.map(({ text }) => text)).toEqual([
    'Do you ship to Norway?',
    'And to Svalbard?',
    'Yes, by ship.',
  ])
})

it('searches the whole dialog if the operator takes part, otherwise the part that was read', async () => {
  const { harness } = await withMine(400)
  const search = (id: number, text: string) =>
    harness.messages().handlers['message.search']({ chatId: chatId(id), text })
  await harness.open(3000)
  await harness.open(long.chatId)
  expect(await search(3000, 'ORDER 4471')).toMatchObject({ scope: 'chat', restricted: false, more: false })
  expect(harness.portal.received('im.dialog.messages.search')).toHaveLength(1)
  const found = await search(long.chatId, 'note 1350')
  expect(found).toMatchObject({ scope: 'read', messages: [{ text: 'Note 1350' }] })
  // Two letters are too few for the portal.
  expect(await search(3000, 'ok')).toMatchObject({ scope: 'read' })
  harness.portal.settings.planHistoryDays = 1
  expect(await search(3000, 'order')).toMatchObject({ scope: 'chat', restricted: true })
})

it('tells the portal once how far the operator has read, and at most every eight seconds that they are writing', async () => {
  const harness = await createMessageHarness()
  // No poll comes by itself, which would take the mark along.
  await harness.handlers['poll.pause']({ paused: true })
  const { handlers } = harness.messages()
  const last = (await harness.open(waiting.chatId)).messages.at(-1)?.id ?? 0
  const where = { chatId: chatId(waiting.chatId) }
  await handlers['message.read']({ ...where, messageId: last })
  await handlers['message.read']({ ...where, messageId: last })
  await handlers['message.writing'](where)
  await handlers['message.writing'](where)
  expect(harness.portal.received('im.dialog.read')).toEqual([{ DIALOG_ID: `chat${waiting.chatId}`, MESSAGE_ID: last }])
  expect(harness.portal.received('im.dialog.writing')).toHaveLength(1)
  harness.state.later = 8_001
  await handlers['message.writing'](where)
  expect(harness.portal.received('im.dialog.writing')).toHaveLength(2)
})

it('fails to mark silently, and marks nothing for observers', async () => {
  const harness = await createMessageHarness()
  const { handlers } = harness.messages()
  await harness.open(documented.chatId)
  await harness.open(known.ofColleague.chatId)
  harness.portal.faults.next('im.dialog.writing', { kind: 'error', code: 'ACCESS_ERROR', status: 403 })
  await handlers['message.writing']({ chatId: chatId(documented.chatId) })
  await handlers['message.writing']({ chatId: chatId(known.ofColleague.chatId) })
  expect(harness.portal.received('im.dialog.writing')).toHaveLength(1)
})
