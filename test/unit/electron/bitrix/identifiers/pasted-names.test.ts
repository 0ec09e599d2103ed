import { describe, expect, it } from 'vitest'
import { understand } from '../../../../../electron/bitrix/identifiers/identifiers'

const read = (text: string) => understand(text, 'acme.bitrix24.com').lines.map(({ understood }) => understood)
const name = (text: string) => ({ kind: 'name', name: text })

describe('a name', () => {
  it.each([
    ['Анна &amp; Ко', 'Анна & Ко'],
    ['ООО &quot;Ромашка&quot;', 'ООО "Ромашка"'],
    ['%D0%90%D0%BD%D0%BD%D0%B0', 'Анна'],
    ['ООО "Ромашка"', 'ООО "Ромашка"'],
    ['"Анна"', 'Анна'],
    ['Рога & Копыта 100%', 'Рога & Копыта 100%'],
  ])('%s is searched for as people write it', (text, plain) => {
    expect(read(text)).toEqual([name(plain)])
  })
})
