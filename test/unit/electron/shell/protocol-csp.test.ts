import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentSecurityPolicy, inlineStyles } from '../../../../electron/shell/protocol-csp'

/** https://www.w3.org/TR/CSP3/#csp-directives, those of documents. */
const known = new Set(
  `child-src connect-src default-src font-src frame-src img-src manifest-src media-src object-src script-src
   script-src-elem script-src-attr style-src style-src-elem style-src-attr worker-src base-uri form-action
   frame-ancestors sandbox report-to webrtc require-trusted-types-for trusted-types`.split(/\s+/),
)

const parsed = () =>
  new Map(contentSecurityPolicy.split('; ').map(part => [part.slice(0, part.indexOf(' ')), part.split(' ').slice(1)]))

it('uses only directives that browsers know', () => {
  expect([...parsed().keys()].filter(name => !known.has(name))).toEqual([])
  expect(parsed().size).toBe(contentSecurityPolicy.split('; ').length)
})

it('uses only values that browsers know', () => {
  const source = /^('none'|'self'|'unsafe-inline'|'sha256-[A-Za-z0-9+/]{43}='|data:|b24media:)$/
  expect([...parsed().values()].flat().filter(value => !source.test(value))).toEqual([])
})

it('lets no script run but the files of the console, and nothing be fetched, framed or sent', () => {
  expect(parsed().get('default-src')).toEqual(["'none'"])
  expect(parsed().get('script-src')).toEqual(["'self'"])
  for (const name of ['connect-src', 'object-src', 'frame-src', 'worker-src', 'base-uri', 'form-action']) {
    expect(parsed().get(name)).toEqual(["'none'"])
  }
})

it('keeps inline styles to attributes and to hashed elements', () => {
  const loose = [...parsed()].filter(([, values]) => values.includes("'unsafe-inline'")).map(([name]) => name)
  expect(loose).toEqual(['style-src-attr'])
  expect(parsed().get('style-src-elem')).toHaveLength(1 + Object.keys(inlineStyles).length)
})

const packages = join(import.meta.dirname, '../../../../node_modules')

it('hashes the styles that the installed UI kit really inserts', () => {
  const colours = readFileSync(join(packages, '@bitrix24/b24ui-nuxt/dist/runtime/plugins/colors.js'), 'utf8')
  const template = /return `(@layer theme[^`]+)`/.exec(colours)?.[1]
  expect(template?.replaceAll('${[].join("\\n  ")}', '')).toBe(inlineStyles.colours)

  expect(readFileSync(join(packages, '@vueuse/core/dist/index.js'), 'utf8')).toContain(
    JSON.stringify(inlineStyles.themeChange),
  )
  for (const [part, text] of [
    ['Combobox/ComboboxViewport', inlineStyles.comboboxViewport],
    ['Select/SelectViewport', inlineStyles.selectViewport],
    ['ScrollArea/ScrollAreaViewport', inlineStyles.scrollAreaViewport],
    ['Viewport/Viewport', inlineStyles.viewport],
  ] as const) {
    const file = readFileSync(join(packages, `reka-ui/dist/${part}.js`), 'utf8')
    expect(file).toContain(JSON.stringify(text))
  }
})

it('knows every part of reka-ui that inserts a style', () => {
  const folder = join(packages, 'reka-ui/dist')
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js') && /as: "style"/.test(readFileSync(join(folder, name), 'utf8')))
    .map(name => name.replaceAll('\\', '/'))
  expect(parts.sort()).toEqual([
    'Combobox/ComboboxViewport.js',
    'ScrollArea/ScrollAreaViewport.js',
    'Select/SelectViewport.js',
    'Viewport/Viewport.js',
  ])
})
