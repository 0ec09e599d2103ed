import { describe, expect, it } from 'vitest'
import type { Failure } from '../../electron/contract/failure'
import type { JournalMove, JournalMoves } from '../../electron/contract/journal'
import { CallFailed } from '../../renderer/api'
import { settled } from '../support/mount'
import { all, one } from '../support/page'
import { act, open, textOf } from './journal-page'

const person = (id: number, name: string | null = null) => ({ id, name }) as JournalMove['by']
const move = (given: object) =>
  ({
    ...{ at: 1, sessionId: 321, from: person(27, 'Boris Novak'), to: { kind: 'person', id: 15, name: 'Ada' } },
    ...{ by: person(15, 'Ada'), act: 'intercept', record: 'both' },
    ...given,
  }) as JournalMove

const compare = (index = 1) => one('button', `Compare the dialog with Customer ${index} with the portal’s record`)
const region = () => document.querySelector('section[aria-label^="Moves of the dialog"]')
const rows = () => [...document.querySelectorAll('section[aria-label^="Moves of"] li')].map(row => row.textContent)

async function compared(answer: JournalMoves | (() => Promise<JournalMoves>)) {
  const fake = await open([act(1), act(2)], { 'journal.moves': answer })
  expect(fake.inputsOf('journal.moves')).toEqual([])
  compare().click()
  await settled()
  return fake
}

describe('a dialog’s moves', () => {
  it('are asked for only when somebody looks, and shown beside the portal’s record', async () => {
    const fake = await compared({
      moves: [
        move({ record: 'missing' }),
        move({ act: 'transfer', to: { kind: 'line', id: 8, name: null } }),
        move({ act: null, record: 'elsewhere', by: person(30, 'Clara'), to: null }),
        move({ act: null, record: 'elsewhere', by: null, from: null }),
      ],
      isCut: false,
    })
    expect(fake.inputsOf('journal.moves')).toMatchObject([{ chatId: 1764 }])
    expect(textOf('status')).toContain('4 moves. Made elsewhere: 2. Not in the portal’s record: 1.')
    expect(rows()).toEqual([
      expect.stringMatching(/Boris Novak.*Ada.*Intercept.*Not in the portal’s record/),
      expect.stringMatching(/Boris Novak.*Line 8.*Transfer.*In the portal’s record/),
      expect.stringMatching(/Boris Novak.*Queue.*By Clara.*Made elsewhere/),
      expect.stringMatching(/Queue.*Ada.*By the portal itself.*Made elsewhere/),
    ])
    expect(region()?.textContent).toContain('proves nothing by itself')
    expect(region()?.textContent).not.toContain('last 50')
  })

  it('say where there is none, and that old sessions were left out', async () => {
    await compared({ moves: [], isCut: true })
    expect(textOf('status')).toContain('No moves')
    expect(region()?.textContent).toContain('last 50 sessions')
    expect(region()?.textContent).not.toContain('proves nothing')
  })

  it('are closed by their button or Escape, which gives the focus back, and only one dialog’s are open', async () => {
    await compared({ moves: [move({})], isCut: false })
    expect(compare().getAttribute('aria-expanded')).toBe('true')
    compare(2).click()
    await settled()
    expect(all('button').filter(button => button.getAttribute('aria-expanded') === 'true')).toEqual([compare(2)])
    expect(rows()).toHaveLength(1)
    compare(2).click()
    await settled()
    expect(region()).toBeNull()
    compare().focus()
    compare().click()
    await settled()
    compare().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await settled()
    expect(region()).toBeNull()
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Customer 1')
  })

  it.each<[string, Partial<Failure>, RegExp]>([
    [
      'plan',
      { code: 'rejected', portalCode: 'TARIFF_RESTRICTION' },
      /plan has no reports.*own actions are in the journal/,
    ],
    ['right', { code: 'forbidden', portalCode: 'ACCESS_DENIED' }, /record is closed to you.*Ask your administrator/],
    ['network', { code: 'offline' }, /./],
  ])('say in words why the portal does not tell: %s, and can be asked for again', async (_, failure, words) => {
    let asked = 0
    await compared(async () => {
      if (asked++ === 0) throw new CallFailed({ code: 'bug', traceId: 't', ...failure })
      return { moves: [move({})], isCut: false }
    })
    expect(region()?.querySelector('[role=alert]')?.textContent).toMatch(words)
    one('button', 'Ask again').click()
    await settled()
    expect(rows()).toHaveLength(1)
    expect(region()?.querySelector('[role=alert]')).toBeNull()
  })
})
