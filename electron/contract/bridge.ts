import type { Failure } from './failure'

export type Reply = { ok: true; value: unknown } | { ok: false; failure: Failure }

/** The shape of `window.desktop`: one pipe each way, and nothing of Electron. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Reply>
  /**
   * Hands main a file that the operator picked, dropped or pasted; its path never reaches the page. The value is a
   * `ChosenFile`.
   */
  choose(file: File): Promise<Reply>
  /** @returns Stops listening. */
  onEvent(listener: (name: string, payload: unknown) => void): () => void
}
