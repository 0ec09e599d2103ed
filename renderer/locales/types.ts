import type { en } from './en'

/** The shape of a locale section: the English one with any text in it, so that a missing or extra text does not compile. */
export type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** Every text of the window, by section. */
export type WindowTexts = Same<typeof en>

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`
}[keyof T & string]

/** A key that has a text in every locale, such as `app.name`. */
export type TextKey = Paths<WindowTexts>
