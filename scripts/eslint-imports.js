// Who may import whom: the table of docs/architecture.md, row by row.

const node = 'node:[a-z/_]+'
/** A module of the same folder. */
const own = String.raw`\./.+`
/** A module in one of the folders above, such as `contract/.+`. @param {string} name */
const up = name => String.raw`(\.\./)+` + name
const contract = up('(electron/)?contract/[^/]+')

/**
 * @param {string[]} files
 * @param {string} message
 * @param {{ values: string[], types?: string[] }} may Regular expressions of what may be imported; `types`: with
 *   `import type` only.
 */
function row(files, message, { values, types = [] }) {
  const patterns = [{ regex: `^(?!(${[...values, ...types].join('|')})$)`, message }]
  if (types.length > 0) {
    const only = `^(?!(${values.join('|')})$)(${types.join('|')})$`
    patterns.push({ regex: only, allowTypeImports: true, message: `${message} Here: with "import type" only.` })
  }
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } }
}

const window = ['vue', 'vue-i18n', 'pinia', '@vueuse/core', '@tanstack/vue-virtual', '@bitrix24/b24(ui|icons)-.+']

export const imports = [
  row(['electron/contract/**/*.ts'], 'The contract imports zod and itself only.', { values: ['zod', own] }),
  row(['electron/bitrix/**/*.ts'], 'bitrix/ knows Bitrix24: not Electron, not the services.', {
    values: ['zod', 'undici', 'entities/decode', 'libphonenumber-js(/.+)?', node, own, up('app-error'), contract],
  }),
  row(['electron/storage/**/*.ts'], 'storage/ knows neither Bitrix24 nor Electron: Node, zod and app-error only.', {
    values: [node, 'zod', own, up('app-error')],
  }),
  row(['electron/services/**/*.ts'], 'A service knows bitrix/, contract/ and storage/: not Electron.', {
    values: [node, 'zod', own, up('app-error'), up('bitrix/[^/]+'), contract],
    types: [up('storage/[^/]+')],
  }),
  row(['electron/locales/**/*.ts'], 'Texts import each other only.', { values: [own], types: [contract] }),
  row(['electron/*.ts'], 'The main process imports nothing of the window or the tests.', {
    values: ['electron', 'electron-store', 'zod', 'undici', node, own, String.raw`\.\./package\.json`],
  }),
  row(['renderer/*.{ts,vue}'], 'The window imports its own parts, Vue and contract types.', {
    values: [...window, own],
    types: [contract],
  }),
  row(['renderer/api.ts'], 'api.ts imports contract types only.', { values: ['vue'], types: [contract] }),
  row(['renderer/stores/**/*.ts'], 'A store imports api, other stores and contract types.', {
    values: [...window, own, up('(api|failures|i18n)'), up('stores/.+'), up('locales/.+'), up('composables/.+')],
    types: [contract],
  }),
  row(['renderer/{components,views}/**/*.{ts,vue}'], 'A component speaks to stores, never to api or to main.', {
    values: [...window, own, up('(failures|i18n)'), up('(stores|components|composables|views|locales)/.+')],
    types: [contract],
  }),
  row(['renderer/composables/**/*.ts'], 'A composable knows stores and contract types, never api.', {
    values: [...window, 'linkify-it', own, up('(failures|i18n)'), up('(stores|locales|composables)/.+')],
    types: [contract],
  }),
  row(['renderer/locales/**/*.ts'], 'Texts import each other and contract types only.', {
    values: [own, up('(texts|en/.+)')],
    types: [contract],
  }),
]
