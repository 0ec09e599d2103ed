import type { LocaleName } from '../../../electron/contract/app'
import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { kk } from './kk'
import { pl } from './pl'
import { ptBR } from './pt-BR'
import { ru } from './ru'
import { tr } from './tr'
import type { WrongWord } from './wrong-word'

/** By language; see `docs/glossary.md`. */
export const wrong: Record<LocaleName, WrongWord[]> = {
  ...{ en, de, es, fr, pl, tr, kk, ru, ar },
  'pt-BR': ptBR,
}
