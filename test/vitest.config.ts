import { resolve } from 'node:path'
import b24ui from '@bitrix24/b24ui-nuxt/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { emojiTables } from '../scripts/emoji-tables.mjs'
import { eagerParts } from './support/eager-parts'

const root = resolve(import.meta.dirname, '..')
/** Milliseconds, for what hangs; on two busy cores a test that takes seconds is not broken. */
const testTimeout = 60_000
/** A poll ends with what it waits for; its limit is for what never comes, too. */
const poll = { interval: 5, timeout: 20_000 }
/** Files share what they import, which costs more than their tests. */
const isolate = false
/**
 * Files with a process of their own. V8 no longer optimises regular expressions in a process with much code, and takes
 * a hundred times as long for them; ESLint's rules threw at random there.
 */
const alone = [
  'test/unit/lint.test.ts',
  'test/unit/electron/bitrix/identifiers/{identifiers-odd,text}.test.ts',
  'test/unit/renderer/features/message-text/message-text.test.ts',
]
/** The kit writes declarations of what it imports by itself; the build has its own. */
const generated = (file: string) => resolve(root, 'node_modules/.cache/b24ui-test', file)

export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    coverage: { include: ['electron/**', 'renderer/**'], reportsDirectory: 'coverage' },
    projects: [
      {
        root,
        plugins: [emojiTables(), eagerParts()],
        test: {
          name: 'unit',
          environment: 'node',
          isolate,
          testTimeout,
          hookTimeout: testTimeout,
          expect: { poll },
          include: ['test/unit/**/*.test.ts', 'test/simulate/**/*.test.ts'],
          exclude: alone,
        },
      },
      {
        root,
        test: { name: 'alone', environment: 'node', testTimeout, hookTimeout: testTimeout, include: alone },
      },
      {
        root,
        plugins: [
          vue(),
          emojiTables(),
          eagerParts(),
          b24ui({
            root,
            router: false,
            colorMode: true,
            prose: false,
            mdc: false,
            autoImport: { dts: generated('auto-imports.d.ts') },
            components: { dts: generated('components.d.ts') },
          }),
        ],
        test: {
          name: 'component',
          environment: 'happy-dom',
          isolate,
          setupFiles: ['test/support/component/setup.ts'],
          testTimeout,
          hookTimeout: testTimeout,
          expect: { poll },
          include: ['test/component/**/*.test.ts'],
        },
      },
    ],
  },
})
