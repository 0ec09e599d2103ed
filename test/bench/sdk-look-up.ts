import type { Portal } from '../portal/portal'
import { sdkAt } from '../support/sdk'

// Without its own limiter: the portal of the benchmark has no limit, and the console's is switched off as well.
const unlimited = { maxRetries: 1, rateLimit: { burstLimit: 1e6, drainRate: 1e6, adaptiveEnabled: false } }

interface Chat {
  CHAT_ID: string
}
interface DialogFacts {
  id: number
  owner: number
}

/** The same look-ups with the official SDK, call by call as its guide shows. */
export function sdkLookUp(portal: Portal) {
  const { b24 } = sdkAt(portal, unlimited)
  async function ask<T>(method: string, params: Record<string, unknown>): Promise<T> {
    const answer = await b24.actions.v2.call.make<T>({ method, params })
    return answer.getData()?.result as T
  }
  async function dialogOf(chatId: number | string): Promise<void> {
    const dialog = await ask<DialogFacts>('imopenlines.dialog.get', { CHAT_ID: chatId })
    await ask('imopenlines.session.history.get', { CHAT_ID: chatId })
    if (dialog.owner) await ask('user.get', { ID: dialog.owner })
  }
  return {
    async code(code: string) {
      const { chatId } = await ask<{ chatId: string }>('imopenlines.session.open', { USER_CODE: code })
      await dialogOf(chatId)
    },
    async deal(id: number) {
      const params = { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: id, ACTIVE_ONLY: 'N' }
      const chats = await ask<Chat[]>('imopenlines.crm.chat.get', params)
      for (const { CHAT_ID } of chats) await dialogOf(CHAT_ID)
      await ask('crm.item.get', { entityTypeId: 2, id })
    },
    async codes(codes: readonly string[]) {
      for (const code of codes) await ask('imopenlines.dialog.get', { USER_CODE: code })
    },
    stop: () => b24.destroy(),
  }
}
