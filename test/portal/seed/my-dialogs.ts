import type { SessionState } from '../world/model'
import type { World } from '../world/world'
import { operators } from './people'

const states: SessionState[] = ['answered', 'waiting', 'taken', 'answered', 'closing', 'waiting', 'new']
const first = { chat: 20_001, session: 30_001, user: 40_001 }

/** The customer's name in the dialog at this index. */
export const ownCustomer = (index: number): string => `Customer ${String(index + 1).padStart(3, '0')}`
export const ownChatId = (index: number): number => first.chat + index

/** Dialogs of the ordinary operator, every seventh still without an owner, each a minute older than the last. */
export function sowMyDialogs(world: World, count: number): void {
  for (let index = 0; index < count; index++) {
    const state = states[index % states.length] ?? 'answered'
    world.addDialog({
      chatId: first.chat + index,
      sessionId: first.session + index,
      code: `livechat|22|${first.chat + index}|${first.user + index}`,
      customer: ownCustomer(index),
      state,
      ownerId: state === 'new' ? 0 : operators.me.id,
      minutesAgo: index + 1,
    })
  }
}
