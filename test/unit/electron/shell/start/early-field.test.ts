import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { completePage } from '../../../../../electron/shell/start/early-field'

const page = readFileSync(join(import.meta.dirname, '../../../../../renderer/index.html'), 'utf8')
const field = { locale: 'ar', name: 'بحث', placeholder: '<b> "x" & $& $1' } as const

it('shows the field in its words, direction and theme', () => {
  const html = completePage(page, field, true)
  expect(html).toContain('<html lang="ar" dir="rtl" class="dark">')
  expect(html).toMatch(/<div id="early" class=/)
  expect(html).toContain('aria-label="بحث"')
  expect(completePage(page, { ...field, locale: 'ru' }, false)).toContain('<html lang="ru" dir="ltr">')
})

it('writes words as text, whatever they are', () => {
  expect(completePage(page, field, false)).toContain('&#60;b&#62; &#34;x&#34; &#38; $&#38; $1')
})

it('leaves it hidden and without words where something else is shown first', () => {
  const html = completePage(page, null, true)
  expect(html).toContain('<div id="early" hidden')
  expect(html).not.toContain('{{')
  expect(html).toContain('<html lang="en">')
})
