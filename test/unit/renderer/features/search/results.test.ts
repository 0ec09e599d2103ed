import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../../renderer/features/search/results'
import { aDialog, aFinding } from '../../../../support/dialog-fixtures'

const same = <T>(dialog: T) => dialog
const open = aDialog({ chatId: 1 })
const closed = aDialog({ chatId: 2, status: 'closed' })

describe('layOut', () => {
  it('hides closed dialogs when asked and counts them', () => {
    const { rows, hidden } = layOut([aFinding([open, closed])], true, same)
    expect(rows.map(row => row.dialog?.chatId)).toEqual([1])
    expect(hidden).toBe(1)
  })

  it('explains a single search that led to no dialog', () => {
    const { rows, explained } = layOut([aFinding([])], false, same)
    expect(rows).toEqual([])
    expect(explained?.outcome).toBe('nothing')
  })

  it('prefers the failure if one reading of a number failed and the others found nothing', () => {
    const text = '5'
    const failed = aFinding([], { text, outcome: 'failed', failure: { code: 'forbidden', traceId: 't' } })
    expect(layOut([aFinding([], { text }), failed], false, same).explained).toBe(failed)
  })

  it('explains nothing while the filter hides the findings', () => {
    expect(layOut([aFinding([closed])], true, same).explained).toBeNull()
  })

  it('gives each pasted line a row, with the reason if there is no dialog', () => {
    const { rows } = layOut([aFinding([open]), aFinding([], { text: 'what' })], false, same)
    expect(rows.map(row => row.kind)).toEqual(['dialog', 'reason'])
  })

  it('shows the newest reading of a dialog', () => {
    const newer = aDialog({ chatId: 1, status: 'answered' })
    expect(layOut([aFinding([open])], false, () => newer).rows[0]?.dialog).toBe(newer)
  })
})
