import type { Message, UserId } from '../../../electron/contract/common'
import type { MessageToken, Outgoing } from '../../../electron/contract/message'

const onTheWay = new Set<Outgoing['state']>(['sending', 'checking'])
const tidied = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * Messages already in the dialog, found by their number or, before the answer has come, by their text: a poll may be
 * faster than a slow answer, and nobody should see the same message twice.
 *
 * @param sent The operator's messages of one dialog.
 * @param messages The dialog's messages.
 * @param lastIds By message, the dialog's last message when it was sent.
 * @param me The operator.
 */
export function arrivedAlready(
  sent: readonly Outgoing[],
  messages: readonly Message[],
  lastIds: ReadonlyMap<MessageToken, number>,
  me: UserId | undefined,
): Set<MessageToken> {
  const ids = new Set(messages.map(({ id }) => id))
  /** Each message of the dialog stands for only one sent message. */
  const others = new Set(sent.map(({ messageId }) => messageId))
  const there = sent.filter(({ state, token, text, messageId }) => {
    if (messageId) return ids.has(messageId)
    const lastId = lastIds.get(token)
    if (lastId === undefined || !onTheWay.has(state)) return false
    const wanted = tidied(text)
    const found = messages.find(
      ({ id, author, text }) => id > lastId && author.id === me && !others.has(id) && tidied(text) === wanted,
    )
    if (found) others.add(found.id)
    return found !== undefined
  })
  return new Set(there.map(({ token }) => token))
}
