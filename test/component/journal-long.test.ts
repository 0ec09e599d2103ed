import { describe, expect, it } from 'vitest'
import { useJournal } from '../../renderer/features/journal/journal'
import { settled } from '../support/mount'
import { press } from '../support/page'
import { act, open } from './journal-page'

const day = 24 * 60 * 60_000
const noon = new Date().setHours(12)
/** Fifty days of a hundred acts each. */
const entries = Array.from({ length: 5000 }, (_, index) =>
  act(index, { at: noon - Math.floor(index / 100) * day - (index % 100) * 1000 }),
)
const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr[tabindex]')]
const customers = () => rows().map(row => Number(/Customer (\d+)/.exec(row.textContent)?.[1]))

async function opened() {
  const fake = await open([], { 'journal.list': { entries, found: entries.length, all: entries.length } })
  await useJournal().load()
  await settled()
  return fake
}

async function pressed(key: string): Promise<void> {
  press(key, { key }, document.activeElement ?? document.body)
  await settled()
}

describe('a journal of 5,000 rows', () => {
  it('has only those in sight in the page, each with its place in the whole', async () => {
    await opened()
    expect(document.querySelectorAll('*').length).toBeLessThan(3000)
    expect(customers().slice(0, 3)).toEqual([0, 1, 2])
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5051')
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('3')
  })

  it('keeps the row of the keys in the page, with the name of the first day in sight', async () => {
    await opened()
    rows()[0]?.focus()
    await pressed('End')
    expect(document.activeElement).toBe(rows().at(-1))
    expect(customers().at(-1)).toBe(4999)
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('5051')
    expect(document.querySelector('th[scope=rowgroup]')?.textContent.trim()).toBe('Today')
    await pressed('ArrowUp')
    expect(customers().at(-1)).toBe(4998)
    await pressed('Home')
    expect(document.activeElement).toBe(rows()[0])
    expect(customers()).not.toContain(4998)
    expect(document.querySelectorAll('*').length).toBeLessThan(3000)
  })
})
