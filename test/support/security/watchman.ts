import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Console } from '../console'

/** The things that a page must not do with strangers' text. */
export interface Alarms {
  /** Calls of `__pwned()`: a payload has run. */
  ran: number
  /** Dialogs of the browser: `alert`, `confirm`, `prompt`. */
  dialogs: number
  /** Violations that the content security policy stopped: it is the second wall, so each is a defect already. */
  violations: string[]
  /** Requests for anything but the console's own files. */
  requests: string[]
  /** Elements and attributes that only markup in a text could have brought in. */
  elements: string[]
  windows: number
}
export const quiet: Alarms = { ran: 0, dialogs: 0, violations: [], requests: [], elements: [], windows: 1 }

type Watched = typeof globalThis & { __pwned?: () => void; __alarms?: { ran: number; violations: string[] } }

/** Sets the alarms up in the page. @returns The alarms that have gone off since. */
export async function watch({ electron, window }: Console): Promise<() => Promise<Alarms>> {
  let dialogs = 0
  const requests: string[] = []
  window.on('dialog', dialog => {
    dialogs += 1
    // Alarms of earlier tests in the same window may have dismissed it.
    dialog.dismiss().catch(() => {})
  })
  window.on('request', request => {
    if (!request.url().startsWith('app://console/')) requests.push(request.url())
  })
  await window.evaluate(() => {
    const watched = globalThis as Watched
    const alarms = { ran: 0, violations: [] as string[] }
    watched.__alarms = alarms
    watched.__pwned = () => void (alarms.ran += 1)
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      alarms.violations.push(`${effectiveDirective} ${blockedURI}`),
    )
  })
  return async () => {
    const { ran, violations } = await window.evaluate(
      () => (globalThis as Watched).__alarms ?? { ran: -1, violations: ['the page has been replaced'] },
    )
    const windows = await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    return { ran, dialogs, violations, requests: [...requests], elements: await strangeElements(window), windows }
  }
}

/** Finds elements and attributes that the console's own code never makes. */
function strangeElements(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const never =
      'body script, iframe, frame, object, embed, base, meta[http-equiv], body link, body style, video, math'
    const found = [...document.querySelectorAll(never)].map(({ tagName }) => tagName.toUpperCase())
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${element.tagName} ${name}`)
        // The browser ignores blanks and control characters in the scheme.
        // eslint-disable-next-line no-control-regex -- exactly those
        const scheme = /^(javascript|vbscript|data|file|blob):/i.exec(value.replace(/[\u0000-\u0020]/g, ''))?.[1]
        if (scheme && /^(href|src|action|formaction|data|poster|xlink:href)$/i.test(name))
          found.push(`${name} ${scheme}`)
      }
    }
    return found
  })
}

/** Takes the complaints that a test has provoked on purpose, once the last of them has come. */
export async function provoked(running: Console): Promise<string[]> {
  const mark = `mark ${randomUUID()}`
  await running.window.evaluate(text => console.info(text), mark)
  await expect.poll(() => running.said().includes(mark)).toBe(true)
  return running.complaints.splice(0)
}
