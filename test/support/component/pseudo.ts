import type { WindowTexts } from '../../../renderer/locales/types'
import { en } from '../../../renderer/locales/en'

/** Values, links to other texts and bars between plural forms. */
const kept = /(\{[^}]*\}|@[\w.]*:[\w.(){}']+|\|)/

const strange = (text: string) =>
  text
    .split(kept)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[a-z]/gi, '$&\u0301')))
    .join('')

const inPseudo = (section: object): object =>
  Object.fromEntries(
    Object.entries(section).map(([key, value]) => [
      key,
      typeof value === 'string' ? strange(value) : inPseudo(value as object),
    ]),
  )

/** A language nobody speaks: English with an accent on each letter. What is shown without one is not from the texts. */
export const pseudoTexts = inPseudo(en) as WindowTexts

/** The English texts that have no values in them. */
export const plainTexts = (section: object = en): string[] =>
  Object.values(section).flatMap((value: unknown) =>
    typeof value === 'string' ? value.split(' | ').filter(text => !kept.test(text)) : plainTexts(value as object),
  )
