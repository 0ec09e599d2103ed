import type { MessageToken } from '../../contract/message'

/** One thing at a time in each dialog: sending, and looking for what was sent. */
export interface Lanes {
  isFree(key: string): boolean
  /** Whether a message is being handled, or is about to be: nobody else may settle it. */
  holds(token: MessageToken): boolean
  /** Holds a message until the returned function is called. */
  hold(token: MessageToken): () => void
  /** @param run Gets whether everything before it got through; returns whether it did itself. */
  enter(key: string, token: MessageToken, run: (isClear: boolean) => Promise<boolean>): void
  /** Takes its turn without affecting the ones behind it. Rejects as `reread` does. */
  reread<T>(key: string, token: MessageToken, reread: () => Promise<T>): Promise<T>
  /** Resolves when everything in the lanes whose keys begin with this prefix has ended. */
  idle(prefix: string): Promise<void>
}

/** Runs things in the order they came. An empty lane begins anew. */
export function createLanes(): Lanes {
  const lanes = new Map<string, Promise<boolean>>()
  const held = new Map<MessageToken, number>()

  function hold(token: MessageToken): () => void {
    held.set(token, (held.get(token) ?? 0) + 1)
    let isHeld = true
    return () => {
      const left = (held.get(token) ?? 0) - (isHeld ? 1 : 0)
      isHeld = false
      if (left > 0) held.set(token, left)
      else held.delete(token)
    }
  }
  function extend(key: string, next: (isClear: boolean) => Promise<boolean>): void {
    const step = (lanes.get(key) ?? Promise.resolve(true)).then(next, () => false)
    const settled = step.catch(() => false)
    lanes.set(key, settled)
    void settled.then(() => lanes.get(key) === settled && lanes.delete(key))
  }
  return {
    isFree: key => !lanes.has(key),
    holds: token => held.has(token),
    hold,
    enter(key, token, run) {
      const free = hold(token)
      extend(key, isClear => run(isClear).finally(free))
    },
    reread<T>(key: string, token: MessageToken, reread: () => Promise<T>): Promise<T> {
      const free = hold(token)
      return new Promise<T>((resolve, reject) => {
        extend(key, async isClear => {
          await reread().then(resolve, reject).finally(free)
          return isClear
        })
      })
    },
    async idle(prefix) {
      for (;;) {
        const open = [...lanes].filter(([key]) => key.startsWith(prefix)).map(([, lane]) => lane)
        if (open.length === 0) return
        await Promise.all(open)
      }
    },
  }
}
