import { describe, expect, it } from 'vitest'
import type { Instant } from '../../electron/contract/common'
import type { JournalCheck, JournalPage } from '../../electron/contract/journal'
import { setLocale } from '../../renderer/i18n'
import { useJournal } from '../../renderer/features/journal/journal'
import { useNotices } from '../../renderer/app/notices'
import { usePlace } from '../../renderer/app/place'
import { Refusal } from '../support/fake-bridge'
import { settled, showAccount } from '../support/mount'
import { all, fill, one, press } from '../support/page'
import { act, altered, open, sound, textOf } from './journal-page'

const rows = () => [...document.querySelectorAll<HTMLElement>('tbody tr[tabindex]')]

describe('the days of the journal', () => {
  it('come twice where the clock was set back, and every act stays when more are read', async () => {
    const day = 24 * 60 * 60_000
    const noon = new Date().setHours(12)
    await open([act(1, { at: noon }), act(2, { at: noon - day }), act(3, { at: noon }), act(4, { at: noon - day })])
    await useJournal().loadMore()
    await settled()
    expect(rows().map(row => /Customer \d/.exec(row.textContent)?.[0])).toEqual([1, 2, 3, 4].map(n => `Customer ${n}`))
    await useJournal().load()
    await settled()
    expect([...document.querySelectorAll('th[scope=rowgroup]')].map(({ textContent }) => textContent.trim())).toEqual([
      'Today',
      'Yesterday',
    ])
  })
})

it('the arrows go from preset to preset without passing one by', async () => {
  await open([act(1)])
  const presets = ['Interceptions', 'Today', '7 days'].map(name => one('button', name))
  presets[0]?.focus()
  press('ArrowRight', {}, document.activeElement ?? document.body)
  expect(document.activeElement).toBe(presets[1])
  press('ArrowLeft', {}, document.activeElement ?? document.body)
  expect(document.activeElement).toBe(presets[0])
  press('ArrowLeft', {}, document.activeElement ?? document.body)
  expect(document.activeElement).toBe(presets[2])
})

describe('the mark of the journal', () => {
  it('is dropped for an account that was left, however late it comes', async () => {
    const answers: ((check: JournalCheck) => void)[] = []
    await open([act(1)], { 'journal.check': () => new Promise(resolve => answers.push(resolve)) })
    const journal = useJournal()
    showAccount('another.example/15')
    answers.shift()?.(altered)
    await settled()
    expect(journal.checked).toBeNull()
    expect(textOf('alert')).not.toContain('The journal was altered')
  })

  it('belongs to the latest check', async () => {
    const answers: ((check: JournalCheck) => void)[] = []
    await open([act(1)], { 'journal.check': () => new Promise(resolve => answers.push(resolve)) })
    const journal = useJournal()
    const checking = journal.check()
    answers[1]?.(sound)
    await checking
    answers[0]?.(altered)
    await settled()
    expect(journal.checked).toEqual(sound)
  })
})

describe('a part of the journal that cannot be read', () => {
  it('is reported in the journal and wherever the operator is', async () => {
    const page = { entries: [act(1)], found: 1, all: 1, unread: 1 }
    const { push } = await open([], { 'journal.list': page })
    expect(textOf('alert')).toContain('Part of the journal cannot be read')
    push('journal.unread', {})
    await settled()
    expect(useNotices().shown).toMatchObject([
      { kind: 'alert', notice: { title: 'Part of the journal cannot be read' } },
    ])
  })
})

describe('the journal', () => {
  it('shows the acts, their dialogs and their outcomes', async () => {
    const to = { kind: 'line', id: 8, name: null }
    await open([act(1, { state: 'refused', portalCode: 'ACCESS_DENIED' }), act(2, { act: 'transfer', with: { to } })])
    expect(rows()[0]?.textContent).toMatch(/Intercept.*Customer 1.*chat1764.*27.*Refused.*ACCESS_DENIED/)
    expect(rows()[1]?.textContent).toMatch(/Transfer.*→ Line 8.*Done/)
    expect(textOf('status')).toContain('2 actions')
    expect(textOf('status')).toContain('Verified: not altered')
  })

  it('is grouped by day, with one column for whom it was taken from, where it went and why', async () => {
    const yesterday = new Date().setHours(0, 0, 0, 0) - 1000
    const from = { id: 27, name: 'Boris Novak' }
    await open([act(1, { from, reason: 'On holiday' }), act(2, { at: yesterday })])
    const days = [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim())
    expect(days).toEqual(['Today', 'Yesterday'])
    expect(rows()[0]?.querySelectorAll('td')[3]?.textContent).toMatch(/Taken from:\s*Boris Novak\s*On holiday/)
    expect(rows()[1]?.getAttribute('aria-label')).toMatch(/^Intercept: Customer 2\. Done, 11:59:59\sPM$/)
  })

  it('warns when its file was changed by somebody else', async () => {
    await open([act(1)], { 'journal.check': altered })
    expect(textOf('alert')).toMatch(/The journal was altered.*Entry 5 \(Jan 1, 1970.*\) was changed/)
  })

  it('says where a name was removed by the policy', async () => {
    await open([act(1, { customer: '', cut: true })])
    expect(rows()[0]?.textContent).toContain('Name removed by policy')
    expect(one('button', 'Open the dialog with chat1764')).toBeTruthy()
  })

  it('shows more when asked', async () => {
    const fake = await open([1, 2, 3].map(index => act(index)))
    expect(rows()).toHaveLength(2)
    one('button', 'Show more').click()
    await settled()
    expect(rows()).toHaveLength(3)
    expect(all('button', 'Show more')).toEqual([])
    expect(fake.inputsOf('journal.list').map(({ offset }) => offset)).toEqual([0, 2])
  })

  it('moves between rows by arrows with one Tab stop, and opens by Enter', async () => {
    const fake = await open([act(1), act(2)], { 'search.find': [] })
    rows()[0]?.focus()
    press('ArrowDown', { key: 'ArrowDown' }, rows()[0])
    await settled()
    expect(document.activeElement).toBe(rows()[1])
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0])
    press('Enter', { key: 'Enter' }, rows()[1])
    await settled()
    expect(fake.inputsOf('search.find')).toMatchObject([{ text: 'chat1765' }])
    expect(usePlace().view).toBe('find')
  })

  it('says why it cannot be read, and reads again', async () => {
    let broken = true
    const fake = await open([], {
      'journal.list': () => {
        if (broken) throw new Refusal({ code: 'bug', reason: 'storage_unavailable' })
        return { entries: [act(1)], found: 1, all: 1 }
      },
    })
    expect(all('alert').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('folder cannot be used'),
    ])
    broken = false
    one('button', 'Refresh').click()
    await settled()
    expect(rows()).toHaveLength(1)
    expect(fake.inputsOf('journal.list')).toHaveLength(2)
  })

  it('keeps its rows when more cannot be read, and says why', async () => {
    await open(
      [1, 2, 3].map(index => act(index)),
      {
        'journal.list': ({ offset = 0 }) => {
          if (offset) throw new Refusal({ code: 'bug', reason: 'storage_unavailable' })
          return { entries: [act(1), act(2)], found: 3, all: 3 }
        },
      },
    )
    one('button', 'Show more').click()
    await settled()
    expect(rows()).toHaveLength(2)
    expect(all('alert')).toHaveLength(1)
  })

  it('distinguishes an empty journal from a filter without results, which one click clears', async () => {
    await open([], { 'journal.list': ({ text }) => ({ entries: text ? [] : [act(1)], found: text ? 0 : 1, all: 1 }) })
    const field = one('textbox', 'Filter by text')
    fill(field, 'nobody of this name')
    await expect.poll(() => document.body.textContent).toContain('No action matches the filter')
    expect(textOf('status')).toContain('0 of 1')
    one('button', 'Clear the filter').click()
    await expect.poll(rows).toHaveLength(1)
    expect(document.body.textContent).not.toContain('No actions yet')
  })

  it('says that it is being read, and that nothing has been done yet', async () => {
    let answer: (page: JournalPage) => void = () => {}
    await open([], { 'journal.list': () => new Promise(resolve => (answer = resolve)) })
    expect(textOf('status')).toContain('Loading')
    expect(document.body.textContent).not.toContain('No actions yet')
    answer({ entries: [], found: 0, all: 0 })
    await settled()
    expect(document.body.textContent).toContain('No actions yet')
    expect(one('button', 'Export as CSV')).toHaveProperty('disabled', true)
  })

  it.each([
    ['en', 'Nov 21, 2026', /^2:05:09\sPM$/, /Saturday, November 21, 2026 at 2:05:09\sPM/],
    ['ru', '21 нояб. 2026 г.', /^14:05:09$/, /суббота, 21 ноября 2026 г. (в )?.*14:05:09/],
  ] as const)('writes dates as the language of the window does: %s', async (locale, day, short, full) => {
    const at = new Date(2026, 10, 21, 14, 5, 9).getTime() as Instant
    const { translator } = await open([act(1, { at })])
    await setLocale(translator.global, locale)
    const since = document.querySelector<HTMLInputElement>('input[type="date"]')!
    since.value = '2026-11-21'
    since.dispatchEvent(new Event('input', { bubbles: true }))
    await settled()
    const time = document.querySelector('tbody time')!
    expect(time.textContent).toMatch(short)
    expect(time.getAttribute('title')).toMatch(full)
    expect(since.parentElement?.textContent.trim()).toBe(day)
  })

  it('is filtered by one press, and by another one no more', async () => {
    const fake = await open([act(1)])
    const asked = async (name: string) => {
      one('button', name).click()
      await settled()
      await new Promise(resolve => setTimeout(resolve, 200))
      return fake.inputsOf('journal.list').at(-1)
    }
    expect(await asked('Interceptions')).toMatchObject({ acts: ['intercept'] })
    expect(one('button', 'Interceptions').getAttribute('aria-pressed')).toBe('true')
    const midnight = new Date().setHours(0, 0, 0, 0)
    expect(await asked('Today')).toMatchObject({ acts: ['intercept'], since: midnight })
    await asked('Interceptions')
    const week = await asked('7 days')
    expect(week).not.toHaveProperty('acts')
    expect(new Date(Number(week?.since)).toDateString()).toBe(new Date(midnight - 6 * 86_400_000).toDateString())
    expect(one('button', 'Today').getAttribute('aria-pressed')).toBe('false')
  })

  it('is saved in the words of the window', async () => {
    const fake = await open([act(1)])
    one('button', 'Export as CSV').click()
    await settled()
    const [{ format, table } = {}] = fake.inputsOf('journal.save')
    expect(format).toBe('csv')
    expect(table).toMatchObject({ separator: ',', headings: { from: 'Taken from' }, states: { sent: 'Not known yet' } })
  })
})
