import { startPortal } from '../portal/portal'
import { archived, customerOf, demoWords, roles } from '../portal/seed/demo/words'
import type { Customer, Role } from '../portal/seed/demo/words'
import { launchConsole, policyFor } from '../support/console'
import type { Console } from '../support/console'
import { freePort } from '../support/free-port'
import { call } from '../support/console-pool'
import { operatorAt } from '../support/operator'
import { replaceBrowser } from '../support/system-browser'
import { english } from '../support/words'
import { russian } from './russian'
import type { Stage } from './step'

/** The embedded portal and a console that is preset for it. */
export async function setStage(locale: 'en' | 'ru' = 'en'): Promise<{
  stage: Stage
  started: Console
  strike: () => Promise<void>
}> {
  const portal = await startPortal({ seed: `demo-${locale}` })
  // Times are written as the system does, and a Russian one writes them by 24 hours.
  const env = locale === 'ru' ? { LC_ALL: '', LC_TIME: 'ru_RU.UTF-8' } : {}
  const started = await launchConsole({ policy: policyFor(portal, await freePort()), env })
  const { window, electron } = started
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await call(window, 'app.set', { locale })
  await window.reload()
  const systemBrowser = await replaceBrowser(electron, portal)
  const words = locale === 'ru' ? russian : english
  const operator = operatorAt(window, words)
  return {
    stage: { portal, window, operator, systemBrowser, words, english: locale === 'en', ...castOf(locale) },
    started,
    async strike() {
      await started.close()
      await portal.stop()
    },
  }
}

function castOf(locale: 'en' | 'ru'): Pick<Stage, 'customers' | 'lines' | 'codes'> {
  const customers = Object.fromEntries(roles.map(role => [role, customerOf(locale, role)])) as Record<Role, Customer>
  return { customers, lines: demoWords[locale], codes: archived(locale).map(({ code }) => code) }
}
