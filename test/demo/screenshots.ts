import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../support/console'
import { showBoard } from './board'
import { setStage } from './stage'
import type { Stage } from './step'
import { story } from './story'

const folder = join(root, 'docs/screenshots')
const day = ['own', 'message', 'customer', 'transfer', 'selection', 'palette', 'journal', 'settings']
const wanted = new Set(['sign-in', 'ready', 'results', 'dialog', 'confirmation', 'error', 'nothing', 'list', ...day])
const inRussian = new Set(['sign-in', 'results', 'dialog', 'confirmation', ...day])

/** `npm run screenshots`: the pictures of the documents, light and dark, some in Russian. */
export default async function screenshots(): Promise<void> {
  await mkdir(folder, { recursive: true })
  await take('en', wanted, '')
  await take('ru', inRussian, '-ru')
  await takeBoard('en', '')
  await takeBoard('ru', '-ru')
}

/** The board has a supervisor before it, and a portal with more dialogs. */
async function takeBoard(locale: 'en' | 'ru', suffix: string): Promise<void> {
  const { stage, strike } = await setStage(locale)
  try {
    await showBoard(stage)
    await shoot(stage, 'board', suffix)
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

async function take(locale: 'en' | 'ru', names: Set<string>, suffix: string): Promise<void> {
  const { stage, strike } = await setStage(locale)
  try {
    for (const { name, run } of story) {
      await run(stage)
      if (!names.has(name)) continue
      // Notices of the step before do not belong in the picture.
      const stale = stage.window.locator('[data-notice] button')
      if (name !== 'ready') for (const button of await stale.all()) await button.dispatchEvent('click')
      await shoot(stage, name, suffix)
    }
  } finally {
    await strike()
  }
}
