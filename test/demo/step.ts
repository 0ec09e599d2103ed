import type { Page } from '@playwright/test'
import type { LocaleName } from '../../electron/contract/app'
import type { WindowTexts } from '../../renderer/locales/types'
import type { Portal } from '../portal/portal'
import type { Customer, DemoLocale, DemoWords, Role } from '../portal/seed/demo/words'
import type { Operator } from '../support/operator'
import type { SystemBrowser } from '../support/system-browser'
import type { Words } from '../support/words'

export interface Stage {
  portal: Portal
  window: Page
  operator: Operator
  systemBrowser: SystemBrowser
  /** The window's names in the language of the pictures. */
  words: Words
  /** The window's texts in that language. */
  texts: WindowTexts
  /** Texts of outcomes are looked for in English only. */
  locale: LocaleName
  /** The language of the people and of what they write. */
  people: DemoLocale
  /** The customers of the story, in the language of the pictures. */
  customers: Record<Role, Customer>
  /** What the operator writes. */
  lines: Pick<DemoWords, 'draft' | 'answer' | 'reason' | 'crm'>
  /** The codes of the archive. */
  codes: readonly string[]
}

export interface Step {
  /** Name of the picture. */
  name: string
  title: (stage: Stage) => string
  run: (stage: Stage) => Promise<void>
}
