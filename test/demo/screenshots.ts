import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../support/console'
import { supervising } from './board'
import { setStage } from './stage'
import type { Stage, Step } from './step'
import { story } from './story'

const folder = join(root, 'docs/screenshots')
const day = ['own', 'message', 'customer', 'transfer', 'selection', 'palette', 'journal', 'settings']
const ofSupervisor = supervising.map(({ name }) => name)
const wanted = ['sign-in', 'ready', 'results', 'dialog', 'confirmation', 'error', 'nothing', 'list', ...day]
const inRussian = ['sign-in', 'results', 'dialog', 'confirmation', ...day]

/** `npm run screenshots`: the pictures of the documents, light and dark, some in Russian. */
export default async function screenshots(): Promise<void> {
  await mkdir(folder, { recursive: true })
  // A part of them, such as “en supervising”.
  const asked = process.env['SWITCHBOARD_PICTURES']?.split(' ') ?? []
  const chosen = <T extends string>(all: readonly T[]) => {
    const some = all.filter(each => asked.includes(each))
    return some.length > 0 ? some : all
  }
  const parts = chosen(['day', 'supervising'] as const)
  for (const locale of chosen(['en', 'ru'] as const)) {
    if (parts.includes('day')) await take(locale, story, new Set(locale === 'en' ? wanted : inRussian))
    if (parts.includes('supervising')) await take(locale, supervising, new Set(ofSupervisor))
  }
}

async function take(locale: 'en' | 'ru', steps: readonly Step[], names: ReadonlySet<string>): Promise<void> {
  const { stage, strike } = await setStage(locale)
  try {
    for (const { name, run } of steps) {
      await run(stage)
      if (!names.has(name)) continue
      // Notices of the step before do not belong in the picture.
      const stale = stage.window.locator('[data-notice] button')
      if (name !== 'ready') for (const button of await stale.all()) await button.dispatchEvent('click')
      await shoot(stage, name, locale === 'en' ? '' : '-ru')
    }
  } finally {
    await strike()
  }
}

async function shoot({ window }: Stage, name: string, suffix: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const file = `${name}-${colorScheme}${suffix}.png`
    await window.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' })
    console.log(`docs/screenshots/${file}`)
  }
}
