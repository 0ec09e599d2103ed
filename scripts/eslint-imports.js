// Allowed imports: the table of docs/architecture.md, row by row. For circles between folders see structure.mjs.
import { featureLayers } from './feature-layers.mjs'

const node = 'node:[a-z/_]+'
/** A module of the same folder. */
const own = String.raw`\./.+`
/** A module in one of the folders above, such as `contract/.+`. @param {string} name */
const up = name => String.raw`(\.\./)+` + name
const contract = up('(electron/)?contract/([a-z-]+/)?[^/]+')
/** What every part of main may use. */
const common = up('(app-error|breath)')
const bitrix = up('bitrix/(encoded-text|(client|http|identifiers|sign-in)/[^/]+)')
const methods = up('bitrix/methods(/[^/]+)?')
const services = up('services/[a-z-]+/[^/]+')
/** Another folder of the same group. */
const sibling = String.raw`\.\./[a-z-]+(/[^/]+)?`

/**
 * @param {string[]} files
 * @param {string} message
 * @param {{ values: string[], types?: string[], ignores?: string[] }} may Regular expressions of what may be imported;
 *   `types`: with `import type` only.
 */
function row(files, message, { values, types = [], ignores = [] }) {
  const patterns = [{ regex: `^(?!(${[...values, ...types].join('|')})$)`, message }]
  if (types.length > 0) {
    const only = `^(?!(${values.join('|')})$)(${types.join('|')})$`
    patterns.push({ regex: only, allowTypeImports: true, message: `${message} Here: with "import type" only.` })
  }
  return { files, ignores, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } }
}

const window = [
  'vue',
  'vue-i18n',
  'pinia',
  '@vueuse/core',
  '@tanstack/vue-virtual',
  '@bitrix24/b24(ui|icons)-.+',
  'virtual:emoji/[a-z]+',
]
const plain = [...window, 'linkify-it', own, up('locales/.+')]
const ground = [...plain, up('(act-table|failures|i18n)')]

/** @param {string} name Of the feature. @param {string[]} below Features that it may know. */
function featureRows(name, below) {
  const features = below.length > 0 ? [String.raw`\.\./(${below.join('|')})/[^/]+`] : []
  const values = [...ground, up('(ui|app)/.+'), ...features]
  const message = `features/${name} knows ${['app/', 'ui/', ...below].join(', ')}; see docs/architecture.md.`
  return [
    row([`renderer/features/${name}/*.ts`], message, { values: [...values, up('api')], types: [contract] }),
    row([`renderer/features/${name}/*.vue`], `${message} A component never speaks to api.`, {
      values,
      types: [contract],
    }),
  ]
}

export const imports = [
  row(['electron/contract/*.ts'], 'The contract imports zod and itself only.', { values: ['zod', own] }),
  row(['electron/contract/*/*.ts'], 'The contract imports zod and itself only.', {
    values: ['zod', own, String.raw`\.\./[a-z-]+`],
  }),
  row(['electron/bitrix/**/*.ts'], 'bitrix/ knows Bitrix24: not Electron, not the services.', {
    values: [
      'zod',
      'undici(/lib/.+)?',
      'entities/decode',
      'libphonenumber-js(/.+)?',
      node,
      own,
      sibling,
      common,
      contract,
    ],
  }),
  row(
    ['electron/storage/**/*.ts'],
    'storage/ knows neither Bitrix24 nor Electron: Node, zod, app-error and breath only.',
    {
      values: [node, 'zod', own, common],
    },
  ),
  row(['electron/services/**/*.ts'], 'A service knows bitrix/, contract/ and other services: not Electron.', {
    values: [node, 'zod', own, sibling, common, bitrix, methods, contract],
    types: [up('storage/[^/]+')],
  }),
  row(['electron/console/**/*.ts'], 'console/ composes the parts: neither Electron nor the shell.', {
    values: [node, 'zod', own, common, bitrix, methods, contract, services, up('storage/[^/]+')],
  }),
  row(['electron/shell/locales/**/*.ts'], 'Texts import each other and the contract only.', {
    values: [own, contract],
  }),
  row(['electron/*.ts', 'electron/shell/**/*.ts'], 'The main process imports nothing of the window or the tests.', {
    values: [
      'electron',
      'electron-store',
      'zod',
      node,
      own,
      common,
      contract,
      bitrix,
      methods,
      services,
      up('(storage|console|locales)/[^/]+'),
      String.raw`\.\./((policy|deep-link|start)/)?[a-z-]+`,
      // Electron's, for files that are archives of a program.
      'node:original-fs',
      String.raw`(\.\./)+package\.json`,
    ],
    ignores: ['electron/shell/locales/**'],
  }),
  row(['renderer/*.{ts,vue}'], 'The window imports its own parts, Vue and contract types.', {
    values: [...window, own],
    types: [contract],
  }),
  row(['renderer/api.ts'], 'api.ts imports contract types only.', { values: ['vue'], types: [contract] }),
  row(['renderer/ui/**/*.{ts,vue}'], 'ui/ has no domain: neither features, nor app/, nor api.', {
    values: plain,
    types: [contract],
  }),
  row(['renderer/ui/*/*.{ts,vue}'], 'ui/ has no domain: neither features, nor app/, nor api.', {
    values: [...plain, String.raw`\.\./[a-z-]+`],
    types: [contract],
  }),
  row(['renderer/app/**/*.ts'], 'app/ knows api, ui/ and itself: no feature.', {
    values: [...ground, up('api'), up('ui/.+')],
    types: [contract],
  }),
  row(['renderer/app/**/*.vue'], 'A component speaks to stores, never to api or to main.', {
    values: [...ground, up('ui/.+')],
    types: [contract],
  }),
  row(['renderer/app/*/*.ts'], 'app/ knows api, ui/ and itself: no feature.', {
    values: [...ground, up('api'), up('ui/.+'), String.raw`\.\./[a-z-]+`],
    types: [contract],
  }),
  row(['renderer/app/*/*.vue'], 'A component speaks to stores, never to api or to main.', {
    values: [...ground, up('ui/.+'), String.raw`\.\./[a-z-]+`],
    types: [contract],
  }),
  row(['renderer/features/**/*.{ts,vue}'], 'A feature has its place in scripts/feature-layers.mjs.', {
    values: [own],
  }),
  ...featureLayers.flatMap((layer, at) => layer.flatMap(name => featureRows(name, featureLayers.slice(0, at).flat()))),
  row(['renderer/locales/**/*.ts'], 'Texts import each other and contract types only.', {
    values: [own, up('(types|act-texts|failure-texts|en/.+)')],
    types: [contract],
  }),
]
