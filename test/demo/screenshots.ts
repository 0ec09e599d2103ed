import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type LocaleName, locales } from '../../electron/contract/app'
import { root } from '../support/console'
import { supervising } from './board'
import { setStage } from './stage'
import type { Stage, Step } from './step'
import { story } from './story'

/** Where the pictures of the documents are, and those of languages that the documents do not show. */
const [documents, elsewhere] = [join(root, 'docs/screenshots'), join(root, 'out/screenshots')]
const documented: readonly LocaleName[] = ['en', 'ru']
const day = ['own', 'message', 'customer', 'transfer', 'selection', 'palette', 'journal', 'settings']
const ofSupervisor = supervising.map(({ name }) => name)
const wanted = ['sign-in', 'ready', 'results', 'dialog', 'confirmation', 'error', 'nothing', 'list', ...day]
const inRussian = ['sign-in', 'results', 'dialog', 'confirmation', ...day]

/** `npm run screenshots`: the pictures of the documents, light and dark, some in Russian. */
export default async function screenshots(): Promise<void> {
  // A part of them, such as “en supervising”, or those of another language, such as “ar day”.
  const asked = process.env['SWITCHBOARD_PICTURES']?.split(' ') ?? []
  const chosen = <T extends string>(all: readonly T[], usual = all) => {
    const some = all.filter(each => asked.includes(each))
    return some.length > 0 ? some : usual
  }
  const parts = chosen(['day', 'supervising'] as const)
  for (const locale of chosen<LocaleName>(locales, documented)) {
    if (parts.includes('day')) await take(locale, story, new Set(locale === 'ru' ? inRussian : wanted))
    if (parts.includes('supervising')) await take(locale, supervising, new Set(ofSupervisor))
  }
}

async function take(locale: LocaleName, steps: readonly Step[], names: ReadonlySet<string>): Promise<void> {
  const { stage, strike } = await setStage(locale)
  try {
    for (const { name, run } of steps) {
      await run(stage)
      if (!names.has(name)) continue
      // Notices of the step before do not belong in the picture.
      // All in one go: one that goes by itself meanwhile would be waited for.
      const stale = stage.window.locator('[data-notice] button')
      const close = (buttons: (HTMLElement | SVGElement)[]) =>
        buttons.forEach(button => button.dispatchEvent(new MouseEvent('click', { bubbles: true })))
      if (name !== 'ready') await stale.evaluateAll(close)
      await shoot(stage, name)
    }
  } finally {
    await strike()
  }
}

async function shoot({ window, locale }: Stage, name: string): Promise<void> {
  const folder = documented.includes(locale) ? documents : elsewhere
  await mkdir(folder, { recursive: true })
  for (const colorScheme of ['dark', 'light'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const path = join(folder, `${name}-${colorScheme}${locale === 'en' ? '' : `-${locale}`}.png`)
    await window.screenshot({ path, animations: 'disabled', caret: 'hide' })
    console.log(relative(root, path))
  }
}
