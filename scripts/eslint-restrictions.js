// Forbidden everywhere, as selectors of the syntax tree (https://eslint.org/docs/latest/extend/selectors).

/** Strangers' text never becomes markup. */
export const noMarkup = [
  {
    selector:
      ':matches(MemberExpression > Identifier.property, Property > Identifier.key, Property > Literal.key)' +
      ':matches([name=/^(innerHTML|outerHTML|srcdoc)$/], [value=/^(innerHTML|outerHTML|srcdoc)$/])',
    message: 'Markup is never made from text: make nodes.',
  },
  {
    selector: 'MemberExpression > Literal.property[value=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Markup is never made from text: make nodes.',
  },
  {
    selector: 'Identifier[name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser)$/]',
    message: 'Markup is never made from text: make nodes.',
  },
  { selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', message: 'Make nodes.' },
]

/** The kit's palette puts fields that end in `Html` into the page as markup, and accepts any field. */
export const noPaletteMarkup = [
  {
    selector: 'Property > :matches(Identifier.key[name=/Html$/], Literal.key[value=/Html$/])',
    message: 'The kit shows this field as markup.',
  },
  {
    selector: 'ObjectExpression > SpreadElement',
    message: 'Rows of the palette are written field by field: a spread may carry a field that the kit shows as markup.',
  },
]

const secret = '/(token|secret|password|credentials?|webhook(url)?|authorization)$/i'
const said = ':matches(CallExpression[callee.name=/^(log|warn|trace|debug)$/], NewExpression[callee.name=/Error$/])'

/** Secrets, and errors that carry a request with its secrets, reach neither a log nor an error's text. */
export const noSecrets = [
  {
    selector: `${said} > :matches(Identifier.arguments[name=${secret}], MemberExpression.arguments[property.name=${secret}])`,
    message: 'A secret reaches no log and no error text.',
  },
  {
    selector: `${said} TemplateLiteral > :matches(Identifier[name=${secret}], MemberExpression[property.name=${secret}])`,
    message: 'A secret reaches no log and no error text.',
  },
  {
    selector: `${said} ObjectExpression > Property > :matches(Identifier.value[name=${secret}], MemberExpression.value[property.name=${secret}])`,
    message: 'A secret reaches no log and no error text.',
  },
  {
    selector: `${said} MemberExpression[property.name=/^(config|request|response|headers)$/]`,
    message: 'A request with its address, headers and body reaches no log and no error text.',
  },
]

/** The window's pipe to main has one user. */
export const noWindowBridge = [
  {
    selector: 'MemberExpression[object.name="window"][property.name="desktop"]',
    message: 'Only api.ts uses the bridge.',
  },
]

/** A full storage throws, which must not stop what the operator is doing. */
export const noBareStorage = [
  {
    selector: 'MemberExpression[object.name="localStorage"][property.name="setItem"]',
    message: 'Only ui/kept.ts writes to the storage.',
  },
]

const ipc = (/** @type {string[]} */ files, /** @type {string[]} */ names, /** @type {string} */ message) => ({
  files: ['electron/*.ts', 'electron/shell/**/*.ts'],
  ignores: files,
  rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'electron', importNames: names, message }] }] },
})

/** Only ipc.ts and main.ts serve the window, only preload.ts speaks for it. */
export const noRawIpc = [
  ipc(
    ['electron/preload.ts', 'electron/shell/ipc.ts', 'electron/main.ts'],
    ['ipcMain', 'ipcRenderer'],
    'Calls are entries of contract/calls.ts.',
  ),
  { ...ipc([], ['ipcMain'], 'The preload speaks through ipcRenderer.'), files: ['electron/preload.ts'] },
  {
    ...ipc([], ['ipcRenderer'], 'ipcRenderer belongs to preload.ts.'),
    files: ['electron/shell/ipc.ts', 'electron/main.ts'],
  },
]
