import type { LocaleName } from '../../../electron/contract/app'
import { en } from './en'
import { ru } from './ru'
import type { WrongWord } from './wrong-word'

/** By language; see `docs/glossary.md`. */
export const wrong: Record<LocaleName, WrongWord[]> = { en, ru }
