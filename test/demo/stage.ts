import type { LocaleName } from '../../electron/contract/app'
import { languages } from '../../renderer/i18n'
import { startPortal } from '../portal/portal'
import { archived, customerOf, demoWords, roles } from '../portal/seed/demo/words'
import type { Customer, DemoLocale, Role } from '../portal/seed/demo/words'
import { launchConsole, policyFor } from '../support/console'
import type { Console } from '../support/console'
import { freePort } from '../support/free-port'
import { call } from '../support/console-pool'
import { askMain } from '../support/main/ask-main'
import { operatorAt } from '../support/operator'
import { replaceBrowser } from '../support/system-browser'
import { english } from '../support/words'
import { namesIn } from './names'
import type { Stage } from './step'

/** The embedded portal, whose people are English or Russian, and a console that is preset for it. */
export async function setStage(locale: LocaleName = 'en'): Promise<{
  stage: Stage
  started: Console
  strike: () => Promise<void>
}> {
  const people = locale === 'ru' ? 'ru' : 'en'
  const portal = await startPortal({ seed: `demo-${people}` })
  // Times are written as the system does, and a Russian one writes them by 24 hours.
  const env = locale === 'ru' ? { LC_ALL: '', LC_TIME: 'ru_RU.UTF-8' } : {}
  const started = await launchConsole({ policy: policyFor(portal, await freePort()), env })
  const { window, electron } = started
  await askMain(electron, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await call(window, 'app.set', { locale })
  await window.reload()
  const systemBrowser = await replaceBrowser(electron, portal)
  const texts = await languages[locale].texts()
  const words = locale === 'en' ? english : namesIn(texts)
  const operator = operatorAt(window, words)
  return {
    stage: { portal, window, operator, systemBrowser, words, texts, locale, people, ...castOf(people) },
    started,
    async strike() {
      await started.close()
      await portal.stop()
    },
  }
}

function castOf(locale: DemoLocale): Pick<Stage, 'customers' | 'lines' | 'codes'> {
  const customers = Object.fromEntries(roles.map(role => [role, customerOf(locale, role)])) as Record<Role, Customer>
  return { customers, lines: demoWords[locale], codes: archived(locale).map(({ code }) => code) }
}
