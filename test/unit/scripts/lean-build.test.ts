import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { narrowed } from '../../../scripts/narrow-scripts.mjs'
import { unreadProperties } from '../../../scripts/needed-styles.mjs'
import { standIn, unusedRow } from '../../../scripts/unused-parts.mjs'

/** What a script evaluates to. */
const valueOf = (code: string): unknown => runInNewContext(code)

describe('a script of one byte a character', () => {
  const padding = JSON.stringify('x'.repeat(400))
  const written = [
    ['a string', `["Wait…", 'Łódź', ${padding}]`],
    ['a template', '[`${1 + 1} → ${"…"} 🙏🏽`, ' + padding + ']'],
    [
      'a character class',
      `["a–b—c".split(/[–—]/), "🙏".match(/^[🙏👍]$/u)?.[0], "👍".match(/^[🙏👍]$/v)?.[0], ${padding}]`,
    ],
    ['a pair of halves without the flag', `["🙏".match(/🙏/)?.[0], ${padding}]`],
    ['the name of a property', `[{ ключ: 1, "…": 2 }, ${padding}]`],
    ['what is escaped already', `["\\u2026", "\\\\u2026", "\\\\…", ${padding}]`],
  ]

  it.each(written)('reads %s as before', (_what, code) => {
    const narrow = narrowed(code)
    expect(narrow).not.toMatch(/[\u0100-\uffff]/)
    expect(valueOf(narrow)).toEqual(valueOf(code))
  })

  it('keeps letters of Latin-1, which take one byte', () => {
    expect(narrowed('["größer", "…", "a longer text around it"]')).toBe(
      '["größer", "\\u2026", "a longer text around it"]',
    )
  })

  it('leaves a script alone that escapes would make larger than two bytes a character', () => {
    const russian = '["Здравствуйте, чем могу помочь?"]'
    expect(narrowed(russian)).toBe(russian)
  })

  it('refuses a raw template, which would show the escape', () => {
    expect(() => narrowed('String.raw`…` + "' + 'x'.repeat(99) + '"')).toThrow('String.raw')
  })

  it('refuses a backslash that would come before that of the escape', () => {
    const rest = 'x'.repeat(99)
    expect(() => narrowed(`/\\…${rest}/`)).toThrow('A backslash before')
    expect(narrowed(`/\\\\…${rest}/`)).toBe(`/\\\\\\u2026${rest}/`)
  })
})

describe('custom properties that nothing reads', () => {
  it('are those that no rule, script or page names, be it by way of others', () => {
    const style =
      ':root{--used:var(--by-way);--by-way:1px;--unused:var(--only-there);--only-there:2px;--script:3px;--page:4px}' +
      '.a{width:var(--used)}.dark{--used:var(--in-the-dark);--in-the-dark:5px}'
    const others = ['el.style.getPropertyValue("--script")', '<p style="width:var(--page)">']
    expect(unreadProperties([style], others)).toEqual(['--unused', '--only-there'])
  })

  it('are not those that another style reads, or that are registered', () => {
    const styles = [
      ':root{--shared:1px;--typed:2px}',
      '@property --typed{syntax:"*";inherits:false}.b{top:var(--shared)}',
    ]
    expect(unreadProperties(styles, [])).toEqual([])
  })
})

describe('parts of libraries that nothing calls', () => {
  it('are left out only where that library loads them', () => {
    const conf = '/project/node_modules/conf/dist/source/index.js'
    expect(unusedRow('semver', conf)).toBeGreaterThanOrEqual(0)
    expect(unusedRow('semver', conf.replaceAll('/', '\\'))).toBeGreaterThanOrEqual(0)
    expect(unusedRow('semver', '/project/electron/main.ts')).toBe(-1)
    expect(unusedRow('node:path', conf)).toBe(-1)
  })

  it('say so when they are called after all', () => {
    const code = standIn({ part: 'semver', exported: 'default', without: 'migrations' })
    const use = (how: string) => valueOf(`(() => { ${code.replace('export default', 'const part =')}; ${how} })()`)
    for (const how of ['part.valid("1.0.0")', 'part("1.0.0")', 'new part.Range("1")', 'new part()'])
      expect(() => use(how), how).toThrow('semver is not in this bundle: nothing here asks for migrations')
  })
})

it('what kills the console by a signal before it has saved is not loaded', () => {
  const row = unusedRow('when-exit', '/home/anna/node_modules/atomically/dist/utils/temp.js')
  expect(row).toBeGreaterThanOrEqual(0)
  expect(standIn({ part: 'when-exit', text: 'export default () => () => {}' })).toBe('export default () => () => {}')
})
