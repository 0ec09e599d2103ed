import { describe, expect, it } from 'vitest'
import type { ActOutcome } from '../../../electron/contract/outcome'
import { usePlace } from '../../../renderer/app/place'
import { useBoard } from '../../../renderer/features/board/board'
import { useBoardActs } from '../../../renderer/features/board/acts'
import { useBoardSelection } from '../../../renderer/features/board/selection'
import { useLooks } from '../../../renderer/features/look/looks'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { anna } from '../../support/fake-bridge'
import { boardOf, liveDialog, liveDialogs } from '../../support/live-dialogs'
import { settled } from '../../support/mount'
import { all } from '../../support/page'
import { openBoard, rowsShown } from './board-page'

globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const owner = (id: number) => ({ id, name: `Operator ${id}` })
const waiting = (minutes: number) => ({ is: 'waiting', since: Date.now() - minutes * 60_000 })
const dialogs = [1, 2, 3, 4].map(index =>
  liveDialog(index, { lineId: 1, lineName: 'Sales', operator: owner(21), status: 'answered', wait: waiting(index) }),
)
const load = (id: number, open: number) =>
  ({
    ...{ operator: owner(id), presence: 'online', lastActivityAt: null },
    lines: [{ lineId: 1, dialogs: open, most: 4, free: 4 - open }],
  }) as never
const loads = { operators: [load(21, 4), load(22, 0), load(23, 1)], readAt: Date.now() as never, lack: null }
const answers = {
  'board.operators': loads,
  'look.watch': [],
  'dialog.open': ({ chatId }: { chatId: number }) => aView(aDialog({ chatId })),
  'act.transfer': ({ chatId }: { chatId: number }) =>
    ({
      ...{ act: 'transfer', unclearBecause: null, portalCode: null, dialog: null },
      ...(chatId === 1003
        ? { verdict: 'overtaken', operator: { id: 9, name: 'Maria Orlova' } }
        : { verdict: 'done', operator: null }),
    }) as ActOutcome,
}
const act = (id: string) => useBoardActs().all.find(each => each.id === id)

describe('on the board', () => {
  it('a row is looked at, and its region stands beside the table', async () => {
    const { get } = await openBoard(dialogs, answers)
    await act('look')?.run([dialogs[0] as never])
    await settled()
    expect(get('region', 'Looking')).toBeDefined()
    expect(useLooks().has(1001 as never)).toBe(true)
  })

  it('the acts say why they do not fit a row, and are commands for the selection', async () => {
    const { get } = await openBoard([liveDialog(5), ...dialogs], answers)
    const nobodys = liveDialog(5, { operator: null })
    expect(act('intercept')?.why([nobodys])).toContain('unassigned')
    expect(act('finish')?.why([nobodys])).toContain('it can be finished once someone has answered it')
    expect(act('pin')?.why(dialogs)).toContain('your own')
    expect(act('intercept')?.why(dialogs)).toBeNull()
    useBoardSelection().toggle(1001 as never)
    await settled()
    expect(get('button', 'Intercept')).toBeDefined()
    expect(get('button', 'Look')).toBeDefined()
  })

  it('a dialog that a bot has is nobody’s in its row, in the filter and for the acts', async () => {
    const bots = liveDialog(5, { operator: null, status: 'answered', bot: { id: 900, name: 'Welcome bot' } })
    await openBoard([bots, ...dialogs], answers)
    expect(rowsShown().some(row => /Unassigned, bot: Welcome bot/.test(row.getAttribute('aria-label') ?? ''))).toBe(
      true,
    )
    expect(rowsShown().some(row => row.textContent.includes('With a bot'))).toBe(true)
    expect(act('intercept')?.why([bots])).toContain('unassigned')
  })

  it('evens out: a proposal that can be changed, then each transfer in turn, and what could not be done', async () => {
    const { get, click, inputsOf } = await openBoard(dialogs, answers)
    await click(get('button', 'Even out'))
    await settled()
    const list = () => document.querySelector('ul[aria-label="Proposed transfers"]')
    expect(list()?.querySelectorAll('li')).toHaveLength(2)
    expect(list()?.textContent.indexOf('4')).toBeGreaterThan(-1)
    // Read out, the wait is a word of its own.
    for (const first of list()?.querySelectorAll('li p:first-child') ?? []) expect(first.textContent).toMatch(/\S \S/)
    expect(inputsOf('act.transfer')).toEqual([])
    const select = list()?.querySelector('select')
    if (select) {
      expect([...select.options].map(({ textContent }) => textContent.trim())).toContain('Operator 23')
      select.value = '23'
      select.dispatchEvent(new Event('change'))
    }
    await settled()
    await click(get('button', 'Transfer 2 dialogs'))
    await settled()
    expect(inputsOf('act.transfer').map(input => [input.chatId, input.with.to.id, input.ownerId])).toEqual([
      [1004, 23, 21],
      [1003, 22, 21],
    ])
    const results = get('region', 'Results for the selected dialogs').textContent
    expect(results).toContain('1 of 2 done')
    expect(results).toContain('Emma Stone 4 (to Operator 23): ')
    expect(results).toContain('Diego Costa 3 (to Operator 22): ')
    expect(results).toContain('Maria Orlova')
    await click(get('button', 'Close'))
    await settled()
    expect(rowsShown()).toContain(document.activeElement)
  })

  it('evens out again by what it has moved itself, until the portal has counted anew', async () => {
    const { get, click, push } = await openBoard(dialogs, {
      ...answers,
      'act.transfer': input => ({ ...answers['act.transfer'](input), verdict: 'done' }),
    })
    await click(get('button', 'Even out'))
    await settled()
    await click(get('button', 'Transfer 2 dialogs'))
    await settled()
    await click(get('button', 'Even out'))
    await settled()
    expect(get('dialog', 'Even out dialogs').textContent).toContain('nothing to even out')
    await click(get('button', 'Cancel'))
    const later = (Date.now() + 60_000) as never
    push('board.operators', { ...loads, readAt: later })
    const { standing } = boardOf(dialogs)
    const again = dialogs.map(dialog => ({ ...dialog, readAt: later }))
    push('board.changed', { standing, dialogs: again, gone: [], anew: false, accountId: anna.id } as never)
    await settled()
    await click(get('button', 'Even out'))
    await settled()
    expect(get('button', 'Transfer 2 dialogs')).toBeDefined()
  })

  it('does not move a dialog to somebody who has gone or filled up since the proposal', async () => {
    const { get, click, inputsOf, push } = await openBoard(dialogs, answers)
    await click(get('button', 'Even out'))
    await settled()
    const gone = { ...(load(22, 0) as object), presence: 'offline' }
    push('board.operators', { ...loads, operators: [load(21, 4), gone as never, load(23, 4)] })
    await click(get('button', 'Transfer 2 dialogs'))
    await settled()
    expect(inputsOf('act.transfer')).toEqual([])
    const results = get('region', 'Results for the selected dialogs').textContent
    expect(results).toContain('0 of 2 done')
    expect(results).toMatch(/Not sent: Operator 22 is not online any more, or has no room/)
    push('board.operators', loads)
    await click(get('button', 'Retry the rest'))
    await settled()
    expect(inputsOf('act.transfer')).toHaveLength(2)
  })

  it('asks for the names of those whom it proposes to move, whether their rows have been in sight or not', async () => {
    const nameless = dialogs.map(dialog => ({ ...dialog, customer: null }))
    const { get, click, inputsOf } = await openBoard(nameless, answers)
    await click(get('button', 'Even out'))
    expect(inputsOf('board.names').flatMap(({ chatIds }) => chatIds)).toEqual(expect.arrayContaining([1004, 1003]))
  })

  it('a line of the proposal can be dropped, and nothing is sent without a yes', async () => {
    const { get, click, inputsOf } = await openBoard(dialogs, answers)
    await click(get('button', 'Even out'))
    await settled()
    const [drop] = all('button').filter(each => each.getAttribute('aria-label')?.startsWith('Leave '))
    if (drop) await click(drop)
    await settled()
    expect(get('button', 'Transfer 1 dialog')).toBeDefined()
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Leave /)
    await click(get('button', 'Cancel'))
    expect(inputsOf('act.transfer')).toEqual([])
  })

  it('there is nothing to even out where the portal does not tell the load', async () => {
    const { get, click } = await openBoard(dialogs, { ...answers, 'board.operators': { ...loads, lack: 'tariff' } })
    const button = get('button', 'Even out')
    expect(button.getAttribute('aria-disabled')).toBe('true')
    await click(button)
    expect(all('dialog')).toEqual([])
  })

  it('opens the queue of ratings', async () => {
    const { get, click } = await openBoard(dialogs, { ...answers, 'rating.queue': { sessions: [], isCut: false } })
    await click(get('button', 'Rating queue'))
    await settled()
    expect(get('region', 'Rating queue').textContent).toContain('No closed sessions')
  })

  it('what stands beside the table gives the focus back to a row when it is closed', async () => {
    const { get, click } = await openBoard(dialogs, { ...answers, 'rating.queue': { sessions: [], isCut: false } })
    await click(get('button', 'Rating queue'))
    await settled()
    await click(get('button', 'Close the rating queue'))
    await settled()
    expect(rowsShown()).toContain(document.activeElement)
    await act('look')?.run(dialogs.slice(0, 2))
    await settled()
    await click(get('button', 'Close all'))
    await settled()
    expect(rowsShown()).toContain(document.activeElement)
  })

  it('the way back leads to the row that was left, though the rows come in parts again', async () => {
    const many = liveDialogs(200)
    let isBack = false
    const { change, click } = await openBoard(many, {
      ...answers,
      'board.watch': ({ shown }) => ({ ...boardOf(many), dialogs: shown ? many.slice(0, isBack ? 5 : 200) : [] }),
    })
    const row = rowsShown()[9]
    isBack = true
    // A click on the name, not on the row.
    await click(row!.querySelector<HTMLElement>('[role="gridcell"] button')!)
    await settled()
    expect(usePlace().view).toBe('find')
    usePlace().go('board')
    await settled()
    await change(many.slice(5, 199))
    expect(document.activeElement?.id).toBe(row?.id)
    expect(useBoard().byChat.has(many[199]!.chatId)).toBe(true)
    await change([], { gone: [many[199]!.chatId], standing: boardOf(many.slice(0, 199)).standing })
    expect(useBoard().byChat.size).toBe(199)
  })

  it('a question about several names the colleagues, and says how many of the selected are left out', async () => {
    const { user } = anna
    const nobodys = liveDialog(5, { operator: null })
    const mine = liveDialog(6, { operator: { id: user.id, name: user.name } })
    const selected = [...dialogs, nobodys, mine]
    await openBoard(selected, answers)
    const question = () => document.querySelector('[role=dialog]')?.textContent.replace(/\s+/g, ' ') ?? ''
    await act('intercept')?.run(selected)
    await settled()
    expect(question()).toContain('Intercept 4 dialogs?')
    expect(question()).toContain('Left out: 2 that are unassigned or yours already.')
    await act('join')?.run(selected)
    await settled()
    expect(question()).toContain('They belong to Operator 21.')
    expect(question()).not.toContain('Left out')
  })
})
