/** What became of one HTTP exchange with a portal or the authorization server. */
export type Answer =
  /** A JSON object without an error code. */
  | { kind: 'ok'; body: Record<string, unknown>; status: number }
  /**
   * The server answered with an error code. `doubtful` when the code says that the server stumbled, so that an act may
   * have run all the same.
   */
  | {
      kind: 'rejected'
      code: string
      description: string
      status: number
      doubtful: boolean
      retryAfterMs?: number
      body?: Record<string, unknown>
    }
  /** A redirect, not followed: `host` is where it points, or null when it names none. Nothing was executed. */
  | { kind: 'moved'; host: string | null; status: number }
  /** No byte of the request left: name not found, refused, TLS. `cause` is a code such as `ECONNREFUSED`. */
  | { kind: 'notSent'; cause: string }
  /** The request may have been executed and its answer is lost. `cause` is a code; never an address or a text. */
  | { kind: 'unknown'; cause: string; status?: number }
  | { kind: 'cancelled'; sent: boolean }

export interface PostOptions {
  signal?: AbortSignal
  /** From the call to the last byte of the answer. */
  deadlineMs: number
  /** Sends `application/x-www-form-urlencoded` instead of JSON, for the authorization server. */
  form?: boolean
}

export interface Transport {
  /** Sends one POST, once. Never throws for what the network or the server does. */
  post(url: string, body: Record<string, unknown>, options: PostOptions): Promise<Answer>
  /** Forgets all open connections, for the time after sleep; exchanges under way end as `unknown`. */
  dropConnections(): void
}
