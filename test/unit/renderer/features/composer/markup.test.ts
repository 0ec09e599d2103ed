import { describe, expect, it } from 'vitest'
import { type Mark, marked } from '../../../../../renderer/features/composer/markup'

/** Marks the text between `<` and `>`, and shows the outcome the same way. */
function mark(shown: string, name: Mark): string {
  const start = shown.indexOf('<')
  const end = shown.indexOf('>') - 1
  const text = shown.replace('<', '').replace('>', '')
  const edit = marked({ text, start, end }, name)
  const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
  return `${after.slice(0, edit.start)}<${after.slice(edit.start, edit.end)}>${after.slice(edit.end)}`
}

describe('a mark', () => {
  it.each<[string, Mark, string]>([
    ['very <important> news', 'bold', 'very [B]<important>[/B] news'],
    ['very [B]<important>[/B] news', 'bold', 'very <important> news'],
    ['very <[b]important[/b]> news', 'bold', 'very <important> news'],
    ['very [B]<important>[/B] news', 'italic', 'very [B][I]<important>[/I][/B] news'],
    ['<>', 'code', '[CODE]<>[/CODE]'],
    ['[CODE]<>[/CODE]', 'code', '<>'],
    ['see <our page>', 'link', 'see [URL=https://<>]our page[/URL]'],
    ['see <https://acme.example/a>', 'link', 'see [URL=https://acme.example/a]<>[/URL]'],
    ['<B]x[/B>', 'bold', '[B]<B]x[/B>[/B]'],
  ])('put on %s as %s gives %s', (before, name, after) => {
    expect(mark(before, name)).toBe(after)
  })
})
