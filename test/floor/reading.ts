import { AsyncLocalStorage } from 'node:async_hooks'
import type { Bitrix } from '../../electron/bitrix/client/bitrix'
import type { Transport } from '../../electron/bitrix/http/transport'

/** Answers that a client has and is still reading: a long one takes turns of the real world. */
export interface Reading {
  isUnderWay(): boolean
  /** The way to a portal, for a client whose calls are watched. */
  post(post: Transport['post']): Transport['post']
  watch(bitrix: Bitrix): Bitrix
}

export function createReading(): Reading {
  const calls = new AsyncLocalStorage<object>()
  const reading = new Set<object>()
  function watched<T>(ask: () => Promise<T>): Promise<T> {
    const call = {}
    return calls.run(call, ask).finally(() => reading.delete(call))
  }

  return {
    isUnderWay: () => reading.size > 0,
    post:
      post =>
      async (...request) => {
        const call = calls.getStore()
        const answer = await post(...request)
        // After another answer the client may wait, and ask again.
        if (call && answer.kind === 'ok') reading.add(call)
        return answer
      },
    watch: ({ batch, call }) => ({
      batch: (...request) => watched(() => batch(...request)),
      call: (...request) => watched(() => call(...request)),
    }),
  }
}
