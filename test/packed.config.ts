import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import usual from './playwright.config'

/**
 * The stories of an operator's main jobs, in the packaged console: after `npm run dist`,
 * `npx playwright test -c test/packed.config.ts`. They reach the window alone.
 */
export default defineConfig({
  ...usual,
  testMatch: [
    'search/{code,crm,list,name,number,phone}.e2e.ts',
    'acts/{intercept,join,finish,lost-answer,start}.e2e.ts',
    'messages/{arrive,send,earlier}.e2e.ts',
    'my-dialogs/list.e2e.ts',
    'dialog/{header,messages}.e2e.ts',
    'sign-in/webhook.e2e.ts',
  ],
  globalSetup: resolve(import.meta.dirname, 'support/packed/setup.ts'),
})
