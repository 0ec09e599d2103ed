import { onScopeDispose, shallowRef } from 'vue'
import type { ChatId } from '../../../electron/contract/common'
import type { MessageToken, Outgoing } from '../../../electron/contract/message'
import { on } from '../../api'
import { useAccount } from '../../app/account'

/** The operator's messages that are on their way, or did not get through. */
export function createOutgoing(lastIdOf: (chatId: ChatId) => number) {
  const account = useAccount()
  const { asker, sameAccount } = account
  const all = shallowRef(new Map<MessageToken, Outgoing>())
  /** By message, the last one of its dialog when it was sent. */
  const lastIds = new Map<MessageToken, number>()

  const put = (message: Outgoing): void => void (all.value = new Map(all.value).set(message.token, message))
  function begun(token: MessageToken, chatId: ChatId | undefined): MessageToken {
    if (chatId) lastIds.set(token, lastIdOf(chatId))
    return token
  }
  const remove = (token: MessageToken): void =>
    void (all.value = new Map([...all.value].filter(([each]) => each !== token)))
  /** Keeps main's answer about a message, unless a push was newer or the account has changed. */
  async function noted(asked: Promise<Outgoing>): Promise<void> {
    const same = sameAccount()
    const before = all.value
    const message = await asked
    if (!same()) return
    if (all.value.get(message.token) === before.get(message.token)) put(message)
  }

  onScopeDispose(on('message.changed', put))

  return {
    all,
    lastIds,
    remove,
    /** Rejects if main could not take it over; then it is not sent. */
    send: (chatId: ChatId, text: string, replyTo: number | null): Promise<void> =>
      noted(asker()('message.send', { chatId, text, replyTo, token: begun(crypto.randomUUID(), chatId) })),
    check: (token: MessageToken): Promise<void> => noted(asker()('message.check', { token })),
    /** @param sure The operator says that the possible duplicates are not it. */
    resend: (token: MessageToken, sure = false): Promise<void> =>
      noted(asker()('message.resend', { token: begun(token, all.value.get(token)?.chatId), ...(sure && { sure }) })),
    /** Gives the text back. */
    async discard(token: MessageToken): Promise<Outgoing | null> {
      const message = all.value.get(token) ?? null
      const same = sameAccount()
      await asker()('message.discard', { token })
      if (same()) remove(token)
      return message
    },
    /** Takes the open messages of the active account. */
    async load(): Promise<void> {
      const open = await account.call('message.outbox', {})
      const known = all.value
      all.value = new Map([...open.map(message => [message.token, message] as const), ...known])
    },
    clear(): void {
      all.value = new Map()
      lastIds.clear()
    },
  }
}
