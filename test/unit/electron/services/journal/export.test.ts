import { describe, expect, it } from 'vitest'
import { ChatId, Instant, SessionId, UserId } from '../../../../../electron/contract/common'
import type { JournalEntry } from '../../../../../electron/contract/journal'
import { csvOf } from '../../../../../electron/services/journal/export'
import { table } from './table'

const entry: JournalEntry = {
  id: 'a-1',
  act: 'intercept',
  chatId: ChatId.parse(1777),
  customer: 'Anna',
  sessionId: SessionId.parse(343),
  from: { id: UserId.parse(27), name: 'Boris Novak' },
  reason: 'ill',
  at: Instant.parse(new Date(2025, 10, 3, 9, 5, 7).getTime()),
  state: 'done',
  portalCode: null,
}
const rows = async (entries: JournalEntry[], part = {}) => (await csvOf(entries, { ...table, ...part })).split('\r\n')

describe('the table for a spreadsheet', () => {
  it('begins with the UTF-8 mark and the headings, and has a line for each act', async () => {
    expect(await csvOf([entry], table)).toBe(
      '\ufeff"When","Action","Customer","Chat","Session","From","Detail","Reason","Result","Code"\r\n' +
        '"2025-11-03 09:05:07","intercept","Anna","1777","343","Boris Novak","","ill","done",""\r\n',
    )
  })

  it('separates cells as asked, and gives the number of a colleague without a name', async () => {
    const from = { id: UserId.parse(27), name: null }
    expect((await rows([{ ...entry, from }], { separator: ';' }))[1]).toContain(';"27";"";"ill"')
  })

  it('gives an act’s details', async () => {
    const to = { kind: 'line' as const, id: 8, name: 'Sales' }
    const rating = { sessionId: SessionId.parse(343), stars: 4, comment: '=quick' }
    expect((await rows([{ ...entry, with: { to } }]))[1]).toContain(',"Sales","ill",')
    expect((await rows([{ ...entry, with: { to: { ...to, name: null } } }]))[1]).toContain(',"line 8","ill",')
    expect((await rows([{ ...entry, with: { person: { id: UserId.parse(7), name: 'Ada' } } }]))[1]).toContain(
      ',"Ada","ill",',
    )
    expect((await rows([{ ...entry, with: { rating } }]))[1]).toContain(',"4/5 · =quick","ill",')
    expect((await rows([{ ...entry, with: { rating: { ...rating, stars: null } } }]))[1]).toContain(`,"'=quick","ill",`)
  })

  it('keeps quotes, separators and line ends inside their cell', async () => {
    expect(await csvOf([{ ...entry, customer: 'A "B", C;\r\nD' }], table)).toContain(',"A ""B"", C;\r\nD",')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd|x', '＝1', '\n@x'])(
    'keeps a name from becoming a formula: %j',
    async customer => {
      expect(await csvOf([{ ...entry, customer }], table)).toContain(`,"'${customer}",`)
    },
  )

  it('leaves alone names that only contain such characters', async () => {
    expect((await rows([{ ...entry, customer: 'a=b@c.de' }]))[1]).toContain(',"a=b@c.de",')
  })
})
