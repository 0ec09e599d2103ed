import type { Portal } from '../portal/portal'
import { openSession } from '../portal/world/model'
import type { othersDo } from './script'

/** Events at the portal that this console does not cause. */
export function others({ world, operators }: Portal, what: (typeof othersDo)[number], chatId: number): void {
  const chat = world.chat(chatId)
  const isOpen = openSession(chat) !== null
  if (what === 'write') world.message(chatId, { from: operators.colleague.id, text: 'Let me see' })
  if (what === 'sameWords') world.message(chatId, { from: operators.colleague.id, text: 'Good day!' })
  if (what === 'customerWrites') world.message(chatId, { from: 'customer', text: 'Are you there?' })
  if (what === 'take' && isOpen) world.take(chatId, operators.colleague.id)
  if (what === 'close' && isOpen) world.closeSession(chatId)
  if (what === 'spam' && isOpen) world.closeSession(chatId, 'spam')
  if (what === 'open' && !isOpen) world.openSession(chatId)
  if (what === 'silence') chat.silent = !chat.silent
}
