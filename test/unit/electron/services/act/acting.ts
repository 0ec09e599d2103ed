import type { Act, ActDetail } from '../../../../../electron/contract/act'
import type { ActOutcome } from '../../../../../electron/contract/outcome'
import type { Harness } from '../harness'

/** An act on a dialog as the console has shown it last, with its details. */
export async function act(
  harness: Harness,
  name: Act,
  target: { chatId: number },
  detail: ActDetail = {},
): Promise<ActOutcome> {
  const { dialog } = await harness.open(target.chatId)
  const wish = {
    chatId: dialog.chatId,
    sessionId: dialog.sessionId,
    ownerId: dialog.operator?.id ?? null,
    with: detail,
  }
  const handlers = harness.session.handlers as unknown as Record<string, (wish: unknown) => Promise<ActOutcome>>
  return (await handlers[`act.${name}`]?.(wish)) as ActOutcome
}

/** Runs something between sending the act and the reads after it. */
export function afterSending(harness: Harness, method: string, happens: () => void): void {
  const { bitrix } = harness.active()
  const call = bitrix.call.bind(bitrix)
  bitrix.call = (async (...request: Parameters<typeof bitrix.call>) => {
    try {
      return await call(...request)
    } finally {
      if (request[0] === method) happens()
    }
  }) as typeof bitrix.call
}
