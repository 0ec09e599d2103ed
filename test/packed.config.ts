import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import usual from './playwright.config'

/**
 * The stories of an operator's main jobs, in the packaged console, and the update of a package by another: after
 * `npm run dist`, `npx playwright test -c test/packed.config.ts`. They reach the window alone.
 */
export default defineConfig({
  ...usual,
  testDir: import.meta.dirname,
  testMatch: [
    'packed/update.e2e.ts',
    'e2e/search/{code,crm,list,name,number,phone}.e2e.ts',
    'e2e/acts/{intercept,join,finish,lost-answer,start}.e2e.ts',
    'e2e/messages/{arrive,send,earlier}.e2e.ts',
    'e2e/my-dialogs/list.e2e.ts',
    'e2e/dialog/{header,messages}.e2e.ts',
    'e2e/sign-in/webhook.e2e.ts',
  ],
  globalSetup: resolve(import.meta.dirname, 'support/packed/setup.ts'),
})
