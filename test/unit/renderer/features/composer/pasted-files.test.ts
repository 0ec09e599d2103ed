import { describe, expect, it } from 'vitest'
import { meantFiles } from '../../../../../renderer/features/composer/pasted-files'
import { cpuTime } from '../../../../support/cpu-time'

const pasted = (text: string, ...names: string[]) => ({
  files: names.map(name => new File(['x'], name)) as unknown as FileList,
  getData: () => text,
})
const meant = (text: string, ...names: string[]) => meantFiles(pasted(text, ...names)).map(({ name }) => name)

describe('files beside a text', () => {
  it.each([
    ['', ['a.png']],
    ['a.pdf', ['a.pdf']],
    ['/home/anna/Счёт 5.pdf', ['Счёт 5.pdf']],
    ['C:\\Users\\Anna\\a.pdf', ['a.pdf']],
    ['"C:\\Users\\Anna\\a b.pdf"', ['a b.pdf']],
    ['file:///home/anna/%D0%90%20b.pdf', ['А b.pdf']],
    ['copy\nfile:///home/anna/a.pdf\nfile:///home/anna/b.pdf', ['a.pdf', 'b.pdf']],
    ['a.pdf\r\nb.pdf\r\n', ['a.pdf', 'b.pdf']],
    ['cafe\u0301.pdf', ['café.pdf']],
  ])('are meant if it is only their names: %j', (text, names) => {
    expect(meant(text, ...names)).toEqual(names)
  })

  it.each([
    ['Hello', ['image.png']],
    ['a.pdf is late', ['a.pdf']],
    ['a.pdf\nsee above', ['a.pdf']],
    ['file:///%E0%A4%A/a', ['b.pdf']],
    ['copy', ['a.pdf']],
  ])('are not meant if it contains other words: %j', (text, names) => {
    expect(meant(text, ...names)).toEqual([])
  })

  it('are none if there are no files', () => {
    expect(meant('a.pdf')).toEqual([])
    expect(meantFiles(null)).toEqual([])
  })

  it('take no longer to find beside a long text', () => {
    const [short, long] = ['a/'.repeat(10_000), 'a/'.repeat(1_000_000)]
    expect(cpuTime(() => meant(long, 'a'))).toBeLessThan(
      200 *
        Math.max(
          cpuTime(() => meant(short, 'a')),
          0.5,
        ),
    )
  })
})
