import type { FailureCode, FailureReason } from '../../electron/contract/failure'
import type { en } from './en'

/** The shape of a locale section: the English one with any text in it, so that a missing or extra text does not compile. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** Every text of the window, by section. */
export type Texts = Same<typeof en>

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`
}[keyof T & string]

/** A key that has a text in every locale, such as `app.name`. */
export type TextKey = Paths<Texts>

/** What one failure is called: what happened, what it means, what to do or who can help. */
export interface Said {
  title: string
  detail: string
  next: string
}

/** The texts that every failure must have; a locale that lacks one does not compile. */
export interface FailureTexts {
  readonly code: Readonly<Record<FailureCode, Said>>
  readonly reason: Readonly<Record<FailureReason, Said>>
}
