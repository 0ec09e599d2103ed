import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Instant } from '../../../../../electron/contract/common'
import { ledgerFile } from '../../../../../electron/services/delivery/ledger'
import type { Kept } from '../../../../../electron/services/message/outbox'
import { createRecords } from '../../../../../electron/storage/records'
import { chatId } from '../harness'
import { createMessageHarness } from './harness'
import { token } from './lost-messages'

const [dialogs, each] = [30, 2]

/** A console that was cut off while messages to many dialogs were on their way; every second one had arrived. */
async function cutOff() {
  const harness = await createMessageHarness()
  const { portal, state } = harness
  const entries: Kept[] = []
  for (let index = 0; index < dialogs; index++) {
    const chat = portal.world.addDialog({
      lineId: 22,
      ownerId: portal.operators.me.id,
      messages: [{ from: 'customer' }],
    })
    const afterId = chat.messages.at(-1)?.id ?? 0
    for (let number = 0; number < each; number++) {
      const text = `Answer ${number} in ${index}`
      if (number % 2 === 0) portal.world.message(chat.id, { from: portal.operators.me.id, text })
      entries.push({
        ...{ token: token(`t-${index}-${number}`), chatId: chatId(chat.id), text, replyTo: null },
        ...{ at: Instant.parse(Date.now()), state: 'checking', failure: null, unclearBecause: null, messageId: null },
        ...{ afterId, begun: true, mayHaveGone: false },
      })
    }
  }
  const records = createRecords({ files: harness.memory.files, now: Date.now })
  const { id: accountId } = state.account
  await records.write(ledgerFile(join('/', 'outbox'), accountId), { version: 1, accountId, entries })
  harness.restart()
  return harness
}

it('many messages left open are settled together, in few requests and few writes', async () => {
  const harness = await cutOff()
  harness.portal.requests.length = 0
  await harness.messages().settle()
  const states = harness.payloads('message.changed').map(({ token: name, state }) => `${name} ${state}`)
  for (let index = 0; index < dialogs; index++) {
    expect(states).toContain(`t-${index}-0 sent`)
    expect(states).toContain(`t-${index}-1 unclear`)
  }
  // 30 pages in two requests each time, at once and after each of three pauses.
  expect(harness.portal.requests.length).toBe(8)
  expect(harness.waits.filter(ms => ms >= 500)).toHaveLength(3 * dialogs)
})
