import { describe, expect, it } from 'vitest'
import { settled } from '../../support/mount'
import { liveDialog, liveDialogs } from '../../support/live-dialogs'
import { all, nameOf, one } from '../../support/page'
import { customersShown, openBoard, rowsShown } from './board-page'

describe('the board', () => {
  it('has a row for each live dialog whose name begins with the customer, the longest waiting first', async () => {
    const minute = 60_000
    await openBoard([
      liveDialog(1, { customer: 'Anna', wait: { is: 'waiting', since: Date.now() - 5 * minute } }),
      liveDialog(2, { customer: 'Boris', wait: { is: 'waiting', since: Date.now() - 9 * minute } }),
      liveDialog(3, { customer: 'Chiara', wait: { is: 'unknown' } }),
    ])
    expect(nameOf(one('grid'))).toBe('Live dialogs')
    expect(customersShown()).toEqual(['Boris', 'Anna', 'Chiara'])
    expect(nameOf(rowsShown()[0] ?? document.body)).toMatch(/^Boris, Waiting for reply 9 min/)
    expect(rowsShown()[2]?.textContent).toContain('not read yet')
  })

  it('keeps few elements in the page for 5,000 dialogs', async () => {
    await openBoard(liveDialogs(5000))
    expect(one('grid').getAttribute('aria-rowcount')).toBe('5001')
    expect(document.querySelectorAll('*').length).toBeLessThan(3000)
    expect(all('row').length).toBeGreaterThan(10)
  })

  it('is read only while it is shown', async () => {
    const { inputsOf, close } = await openBoard([liveDialog(1)])
    expect(inputsOf('board.watch').map(({ shown }) => shown)).toEqual([true])
    close()
    await settled()
    expect(inputsOf('board.watch').map(({ shown }) => shown)).toEqual([true, false])
  })
})
