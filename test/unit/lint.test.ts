import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { featureLayers } from '../../scripts/feature-layers.mjs'

const cwd = resolve(import.meta.dirname, '../..')
const config = { cwd, overrideConfigFile: 'scripts/eslint.config.js' }
const typed = new ESLint(config)
/**
 * Most rules need no types, and reading these takes seconds. The rule left out threw at random on a busy machine, in code
 * that cannot throw by what it says; nothing here asks about it.
 */
const quick = new ESLint({
  ...config,
  overrideConfig: [tseslint.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => ruleId !== 'vue/no-ref-as-operand',
})

/** Rules that fire on `code`, were it the content of the existing file `filePath`. */
async function complaints(filePath: string, code: string, eslint = quick): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: resolve(cwd, filePath) })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

const boundary = '@typescript-eslint/no-restricted-imports'
const contract = 'electron/contract/common.ts'
const bitrix = 'electron/bitrix/methods/index.ts'
const service = 'electron/services/account/active.ts'
const storage = 'electron/storage/slots.ts'
const shell = 'electron/shell/window/window.ts'
const store = 'renderer/features/dialog/dialogs.ts'
const component = 'renderer/features/journal/JournalRow.vue'
const ui = 'renderer/ui/FailurePanel.vue'
const composed = 'electron/console/parts.ts'
const palette = 'renderer/features/keys/palette.ts'
const api = 'renderer/api.ts'
const vue = (script: string, template = '<p>Hi</p>') =>
  `<script setup lang="ts">\n${script}\n</script>\n\n<template>\n  ${template}\n</template>`

describe('imports', { timeout: 60_000 }, () => {
  it.each([
    ['the contract', contract, "import { app } from 'electron'\nexport { app }"],
    ['the contract', contract, "import { methods } from '../bitrix/methods'\nexport { methods }"],
    ['bitrix', bitrix, "import { app } from 'electron'\nexport { app }"],
    ['bitrix', bitrix, "import { a } from '../../services/account/active'\nexport { a }"],
    ['a service', service, "import { app } from 'electron'\nexport { app }"],
    ['a service', service, "import { createVault } from '../../shell/vault'\nexport { createVault }"],
    ['a service', service, "import { createSlots } from '../../storage/slots'\nexport { createSlots }"],
    ['storage', storage, "import { app } from 'electron'\nexport { app }"],
    ['storage', storage, "import { methods } from '../bitrix/methods'\nexport { methods }"],
    ['the console', composed, "import { app } from 'electron'\nexport { app }"],
    ['the console', composed, "import { createVault } from '../shell/vault'\nexport { createVault }"],
    ['the shell', shell, "import { call } from '../../renderer/api'\nexport { call }"],
    ['the shell', shell, "import { startPortal } from '../portal/portal'\nexport { startPortal }"],
    ['main', 'electron/main.ts', "import { call } from '../renderer/api'\nexport { call }"],
    ['the shell’s texts', 'electron/shell/locales/en.ts', "import { app } from 'electron'\nexport { app }"],
    ['the window’s root', 'renderer/main.ts', "import { z } from 'zod'\nexport { z }"],
    ['api.ts', api, "import { calls } from '../electron/contract/calls'\nexport { calls }"],
    ['api.ts', api, "import { z } from 'zod'\nexport { z }"],
    ['ui', ui, vue("import { useApp } from '../app/app'\nvoid useApp")],
    ['ui', ui, vue("import { useDialogs } from '../features/dialog/dialogs'\nvoid useDialogs")],
    ['ui', ui, vue("import { actTable } from '../act-table'\nvoid actTable")],
    ['app', 'renderer/app/app.ts', "import { useDialogs } from '../features/dialog/dialogs'\nexport { useDialogs }"],
    ['a component of app', 'renderer/app/NoticeBoard.vue', vue("import { call } from '../api'\nvoid call")],
    ['a store', store, "import { ChatId } from '../../../electron/contract/common'\nexport { ChatId }"],
    ['a store', store, "import { app } from 'electron'\nexport { app }"],
    ['a store', store, "import { readFile } from 'node:fs'\nexport { readFile }"],
    ['a component', component, vue("import { call } from '../../api'\nvoid call('account.state', {})")],
    [
      'a component',
      component,
      vue("import type { Bitrix } from '../../../electron/bitrix/client/bitrix'\nexport type A = Bitrix"),
    ],
    ['a component', component, vue("import { ChatId } from '../../../electron/contract/common'\nvoid ChatId")],
    ['a feature without a layer', 'renderer/features/new/new.ts', "import { call } from '../../api'\nexport { call }"],
    ['texts', 'renderer/locales/types.ts', "import { call } from '../api'\nexport { call }"],
  ])('keep %s (%s) from what is not its business, example %#', async (_who, file, code) => {
    expect(await complaints(file, code)).toContain(boundary)
  })

  it.each([
    [contract, "import { z } from 'zod'\nexport const id = z.int()"],
    [service, "import type { Bitrix } from '../../bitrix/client/bitrix'\nexport type A = Bitrix"],
    [store, "import type { ChatId } from '../../../electron/contract/common'\nexport type A = ChatId"],
    [component, vue("import { useDialogs } from '../dialog/dialogs'\nvoid useDialogs")],
    [api, "import type { CallName } from '../electron/contract/calls'\nexport type A = CallName"],
    ['test/portal/portal.ts', "import { z } from 'zod'\nexport const id = z.int()"],
  ])('let %s import what its row allows', async (file, code) => {
    expect(await complaints(file, code)).toEqual([])
  })

  const layers = featureLayers.map((layer, at) => [layer, featureLayers.slice(at).flat()] as const)
  const rows = layers.flatMap(([layer, others]) => layer.map(name => [name, others] as const))
  it.each(rows)('keep features/%s from what stands beside and above it', async (name, others) => {
    const folder = `renderer/features/${name}`
    const all = others.filter(other => other !== name).map(other => `import '../${other}/${other}'`)
    const component = readdirSync(resolve(cwd, folder)).find(file => file.endsWith('.vue'))
    const module = readdirSync(resolve(cwd, folder)).find(file => file.endsWith('.ts'))
    if (module) expect(await complaints(`${folder}/${module}`, all.join('\n'))).toEqual(all.map(() => boundary))
    if (!component) return
    const script = [...all, "import '../../api'"]
    expect(await complaints(`${folder}/${component}`, vue(script.join('\n')))).toEqual(script.map(() => boundary))
  })

  it('knows every feature', () => {
    expect(featureLayers.flat().sort()).toEqual(readdirSync(resolve(cwd, 'renderer/features')).sort())
  })

  it.each([
    [shell, 'ipcMain'],
    [shell, 'ipcRenderer'],
    ['electron/preload.ts', 'ipcMain'],
    ['electron/main.ts', 'ipcRenderer'],
  ])('keep %s from %s', async (file, name) => {
    expect(await complaints(file, `import { ${name} } from 'electron'\nexport { ${name} }`)).toContain(
      'no-restricted-imports',
    )
  })
})

describe('code', { timeout: 60_000 }, () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `export const a${index} = ${index}`)

  it.each([
    ['markup made from text', store, "document.body.innerHTML = 'a'", 'no-restricted-syntax'],
    ['markup made from text', store, "document.body['outerHTML'] = 'a'", 'no-restricted-syntax'],
    ['markup made from text', store, "document.body.insertAdjacentHTML('beforeend', 'a')", 'no-restricted-syntax'],
    ['markup made from text', store, "document.write('a')", 'no-restricted-syntax'],
    ['v-html', component, vue("const a = 'b'", '<p v-html="a" />'), 'vue/no-v-html'],
    ['a bound innerHTML', component, vue("const a = 'b'", '<p :innerHTML="a" />'), 'vue/no-restricted-v-bind'],
    ['the bridge beside api.ts', store, "void window.desktop.call('a', {})", 'no-restricted-syntax'],
    ['a storage that may be full', store, "localStorage.setItem('a', 'b')", 'no-restricted-syntax'],
    [
      'a spread into the palette',
      palette,
      "export const a = (b: object) => ({ ...b, id: '1' })",
      'no-restricted-syntax',
    ],
    ['markup for the palette', palette, "export const a = { labelHtml: '<b>' }", 'no-restricted-syntax'],
    ['console', shell, "console.log('a')", 'no-console'],
    ['console', store, "console.log('a')", 'no-console'],
    ['any', shell, 'export const a = (b: any) => b', '@typescript-eslint/no-explicit-any'],
    ['a global of Node', store, 'export const a = process.argv', 'no-restricted-globals'],
    ['a global of Node', contract, 'export const a = process.argv', 'no-restricted-globals'],
    ['a hook for all files', 'test/support/mount.ts', 'afterEach(() => {})', 'no-restricted-syntax'],
    ['eval', store, "eval('1')", 'no-eval'],
    ['a file over 300 lines', contract, lines(301).join('\n'), 'max-lines'],
    ['a long function', shell, `export function f() {\n${'  f()\n'.repeat(51)}}`, 'max-lines-per-function'],
    [
      'a long function in a component',
      component,
      vue(`function f() {\n${'f()\n'.repeat(51)}}`),
      'max-lines-per-function',
    ],
  ])('refuses %s in %s', async (_what, file, code, rule) => {
    expect(await complaints(file, code)).toContain(rule)
  })

  it('refuses a promise nobody waits for', async () => {
    expect(await complaints(contract, 'Promise.resolve(1)', typed)).toEqual(['@typescript-eslint/no-floating-promises'])
  })

  it.each([
    'log(accessToken)',
    'log(`signed in with ${refreshToken}`)',
    'log(`at ${account.webhookUrl}`)',
    'throw new Error(`wrong ${clientSecret}`)',
    "throw new AppError('bug', { secret: application.secret })",
    "log('failed', error.request)",
    'log(`failed ${error.config.url}`)',
    "log('failed', response.headers)",
  ])('keeps secrets out of logs and errors: %s', async code => {
    const declared = 'declare const [log, account, application, error, response]: never\n'
    expect(await complaints(bitrix, `${declared}${code}`)).toContain('no-restricted-syntax')
  })

  it('lets a log say what happened', async () => {
    const code = 'declare function log(text: string): void\nlog("renewed the token")\nexport {}'
    expect(await complaints(bitrix, code)).toEqual([])
  })
})
