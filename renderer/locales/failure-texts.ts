import type { FailureCode, FailureReason } from '../../electron/contract/failure'

/** The texts of one failure: what happened, what it means, and what to do or who can help. */
export interface Said {
  title: string
  detail: string
  next: string
}

/** The texts that every failure must have; a locale that lacks one does not compile. */
export interface FailureTexts {
  readonly code: Readonly<Record<FailureCode, Said>>
  readonly reason: Readonly<Record<FailureReason, Said>>
  /** Of reasons that read otherwise where the administrator has set the proxy. */
  readonly byPolicy: Readonly<Record<'proxy_unreachable' | 'proxy_unusable' | 'proxy_silent', Said>>
}
