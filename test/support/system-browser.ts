import type { ElectronApplication } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Portal } from '../portal/portal'
import { askMain } from './main/ask-main'

/** Stands in for the system's browser: nothing leaves the console, and the test decides what the person does there. */
export interface SystemBrowser {
  /** Addresses the console has asked the system to open, oldest first. */
  opened(): Promise<string[]>
  /** Waits for the sign-in page and presses "Allow", by default as the operator. */
  allow(userId?: number): Promise<string>
  /** Waits for the sign-in page; gives its address. */
  signInPage(): Promise<string>
  forget(): Promise<void>
}

type Kept = typeof globalThis & { opened?: string[] }

export async function replaceBrowser(electron: ElectronApplication, portal: Portal): Promise<SystemBrowser> {
  await askMain(electron, ({ shell }) => {
    const kept = globalThis as Kept
    kept.opened = []
    shell.openExternal = address => {
      kept.opened?.push(address)
      return Promise.resolve()
    }
  })
  const opened = () => askMain(electron, () => (globalThis as Kept).opened ?? [])
  async function signInPage() {
    const find = async () => (await opened()).find(address => address.includes('/oauth/authorize/')) ?? ''
    await expect.poll(find, { message: 'the sign-in page to be opened in the browser' }).not.toBe('')
    return find()
  }
  return {
    opened,
    signInPage,
    allow: async userId => portal.authorize(await signInPage(), userId === undefined ? {} : { userId }),
    forget: () =>
      askMain(electron, () => {
        ;(globalThis as Kept).opened = []
      }),
  }
}
