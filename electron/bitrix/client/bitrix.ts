import type { AppError } from '../../app-error'
import type { Attachment } from '../http/attachment'
import type { MethodName, Params, Result } from '../methods'

/**
 * Ranks of the request budget, highest first. A lane of lower rank never makes a higher one wait longer than one
 * request.
 */
export type Lane = 'act' | 'open' | 'search' | 'board' | 'bulk'

export interface CallOptions {
  lane?: Lane
  signal?: AbortSignal
  /** A file that goes in the place of `attachedHere`. */
  attachment?: Attachment
  /** Awaited once before the first byte may leave; if it fails, nothing is sent. */
  leaving?: () => Promise<void>
  /** A read that an act waits for: it counts among the waiting acts, and the operator's "Stop" reaches it. */
  forAct?: boolean
  /** Milliseconds since the operator asked, sleep included, if that was not just now; the wait was shown. */
  age?: number
  /**
   * Makes sure that an act which had to wait for seconds still fits what the operator saw; an error from it hands the
   * act back.
   */
  recheck?: () => Promise<void>
  /** Told the work time of a batch's commands, in their order; those called on their own follow one by one. */
  onWork?: (works: readonly Work[]) => void
}

/** The portal's work time for one command. @see limits.md, "Resource Intensity Limits" */
export interface Work {
  method: MethodName
  /** How long it took; 0 where the portal does not say. */
  seconds: number
  /** What the method has used by then, by all consoles of the application; null where the portal does not say. */
  used: number | null
}

/** A value the portal fills in from an earlier command of the same batch. */
export type Reference = `$result[${string}`

/** Parameters of a command in a batch: any value, at any depth of objects and lists, may be a reference. */
type Loose<P> = { [K in keyof P]: Value<P[K]> }
type Value<V> = V | Reference | readonly (V | Reference)[] | (V extends Plain ? Loose<V> : never)
type Plain = { readonly [key: string]: unknown }

export interface Command<N extends MethodName = MethodName> {
  method: N
  params: Loose<Params<N>>
}
export type Commands = Record<string, { [N in MethodName]: Command<N> }[MethodName]>

/** One command's answer in a batch: each fails on its own. */
export type BatchAnswer<T> = { ok: true; value: T } | { ok: false; error: AppError }

/** The services' view of Bitrix24. */
export interface Bitrix {
  /** @throws AppError */
  call<N extends MethodName>(method: N, params: Params<N>, options?: CallOptions): Promise<Result<N>>
  /**
   * Sends up to 50 reads, and acts that may be repeated, in one request, without halting at the first failure. Where the
   * portal refuses a method in a batch it is called on its own, references filled in here, and that is remembered.
   *
   * @throws AppError when the batch as a whole failed
   * @see settings/how-to-call-rest-api/batch.md
   */
  batch<C extends Commands>(
    commands: C,
    options?: CallOptions,
  ): Promise<{ [K in keyof C]: BatchAnswer<Result<C[K]['method']>> }>
}

/** Address and credentials of requests. For a webhook the secret is part of the endpoint and `token` is null. */
export interface Access {
  /** Ends in `/rest/`, or in `/rest/USER/SECRET/` for a webhook. */
  endpoint: string
  token: string | null
}

/** The client's needs of the sign-in. */
export interface Authorizer {
  /** Key of the portal's work time for methods; credentials without a key count as one application. */
  credentials?: string
  /** @throws AppError `signed_out` */
  access(): Promise<Access>
  /**
   * Gets a new token after `expired_token`, once for any number of callers; gives the current one when `used` is not
   * the current one.
   *
   * @throws AppError `signed_out` when the portal refused the refresh, `offline` when it could not be asked
   */
  renew(used: Access): Promise<Access>
  /**
   * Reports that the portal refuses these credentials, or redirects them, although they have just been renewed: the
   * next ones would fare no better, so nothing leaves for a while.
   */
  distrust?(used: Access, reason: 'token_refused' | 'portal_moved'): void
  /** Reports that the portal has answered with these credentials, even if it refused the request. */
  accepted?(used: Access): void
  /** Reports that the portal no longer accepts these credentials. */
  refused(error: AppError): void
}
