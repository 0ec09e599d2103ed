import { expect, it } from 'vitest'
import { safeFileName } from '../../../../../electron/services/file/name'
import { cpuTime } from '../../../../support/cpu-time'

it.each([
  ['report.pdf', 'report.pdf'],
  ['Правила работы.pdf', 'Правила работы.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\Windows\\evil.exe', 'evil.exe'],
  ['/abs/olute.txt', 'olute.txt'],
  ['C:\\x.txt', 'x.txt'],
  ['a<b>:"|?*.txt', 'a_b______.txt'],
  ['photo\u202Egpj.exe', 'photogpj.exe'],
  ['line\nbreak\u0000.txt', 'linebreak.txt'],
  ['...hidden', 'hidden'],
  ['trailing. . ', 'trailing'],
  ['con', '_con'],
  ['NUL.txt', '_NUL.txt'],
  ['com1.tar.gz', '_com1.tar.gz'],
  ['COM\u00b9', '_COM\u00b9'],
  ['con .txt', '_con .txt'],
  ['CONIN$', '_CONIN$'],
  ['', 'file'],
  ['///', 'file'],
  ['\uD83D', '\uFFFD'],
])('%j is saved as %j', (given, safe) => expect(safeFileName(given)).toBe(safe))

it.each(['x', 'ж', '.', ' .', '🚲', '\u200b', '/', 'a.', '\ud83d'])(
  'takes time in line with the length, with %j repeated',
  piece => {
    const [short, long] = [10_000, 200_000].map(length => `a${piece.repeat(length)}b.docx`) as [string, string]
    // Twenty times the name takes some twenty times as long, and four hundred times if time grew with its square.
    const once = cpuTime(() => safeFileName(short))
    expect(cpuTime(() => safeFileName(long))).toBeLessThan(80 * Math.max(once, 2))
    const name = safeFileName(long)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).toMatch(/\.docx$/)
    expect(name.isWellFormed()).toBe(true)
  },
)

it('cuts a long name to the limit of file systems, and keeps its ending', () => {
  for (const letter of ['x', 'ж', '🚲']) {
    const name = safeFileName(`${letter.repeat(300)}.docx`)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).toMatch(/\.docx$/)
    expect(name.isWellFormed()).toBe(true)
  }
})
