import { describe, expect, it } from 'vitest'
import type { Instant } from '../../electron/contract/common'
import type { JournalBreak, JournalCheck } from '../../electron/contract/journal'
import { useNotices } from '../../renderer/app/notices'
import { settled } from '../support/mount'
import { one } from '../support/page'
import { act, open, sound, textOf } from './journal-page'

describe('a check of the journal', () => {
  const cut = { misfit: null, entry: 9, at: 1 as Instant, code: null }
  const unsealed = { state: 'no_keyring', from: null, unsealed: 0, firstUnsealed: null } as const
  const noAnchor = { misfit: null, entry: null, at: null }
  const opened = async (check: Partial<JournalCheck>, answers = {}) =>
    open([act(1)], { 'journal.check': { ...sound, ...check }, ...answers })
  const proofs = () => [...document.querySelectorAll('details li')].map(({ textContent }) => textContent)

  it('is made by a button, again and again, and unfolds what it proves', async () => {
    const fake = await open([act(1)])
    expect(textOf('status')).toContain('Verified: not altered')
    expect(document.querySelector('details')?.open).toBe(false)
    one('button', 'Check journal').click()
    await settled()
    expect(fake.inputsOf('journal.check')).toHaveLength(2)
    expect(document.querySelector('details')?.open).toBe(true)
    expect(proofs()).toEqual([
      expect.stringMatching(/^12 entries/),
      expect.stringMatching(/^Sealed from entry 1 on/),
      expect.stringMatching(/^Anchored in the portal: entry 11/),
    ])
  })

  it.each<[JournalBreak['kind'], number, RegExp]>([
    ['edited', 1, /Entry 5 .* was changed/],
    ['recomputed', 1, /Entry 5 .* was not sealed by Switchboard/],
    ['replaced', 1, /Entry 5 is not the one/],
    ['swapped', 1, /Entry 5 .* swapped/],
    ['inserted', 1, /Entry 5 .* was inserted/],
    ['missing', 1, /Entry 5 is missing/],
    ['missing', 3, /3 entries from 5 on are missing/],
    ['beginning_missing', 4, /The first 4 entries are missing/],
    ['texts_missing', 1, /names and texts of entry 5/],
    ['doubt', 1, /At entry 5 .* length/],
  ])('names the first break in words: %s of %i', async (kind, count, words) => {
    await opened({ broken: { kind, entry: 5, count, at: 1 as Instant } })
    expect(textOf('alert')).toMatch(words)
    expect(textOf('alert')).not.toContain('journal.')
  })

  it('names a missing end and an anchor that does not fit', async () => {
    await opened({ end: { missing: 2, at: 1 as Instant }, anchor: { state: 'missing_end', ...cut } })
    expect(textOf('alert')).toMatch(
      /last 2 entries are missing.*anchor of Jan 1, 1970.* names entry 9, which is missing/,
    )
  })

  it('does not forget that an anchor did not fit once', async () => {
    await opened({ anchor: { ...sound.anchor, misfit: { entry: 7, at: 1 as Instant } } })
    expect(textOf('alert')).toContain('An earlier anchor did not fit: entry 7')
  })

  it.each([
    ['no_keyring', 'webhook', /no keyring/, /with a webhook the portal keeps nothing/],
    ['locked', 'refused', /keyring is locked/, /the portal refuses it \(ACCESS_DENIED\)/],
    ['failed', 'unreachable', /could not be saved/, /could not be asked/],
  ] as const)('claims no more than it can prove: %s, %s', async (state, anchor, seals, anchors) => {
    const code = 'ACCESS_DENIED'
    await opened({
      seal: { state, from: null, unsealed: 0, firstUnsealed: null },
      anchor: { state: anchor, ...noAnchor, code },
    })
    expect(textOf('status')).toContain('No change found, but one could be hidden')
    expect(textOf('status')).not.toContain('Verified')
    expect(proofs()[1]).toMatch(seals)
    expect(proofs()[2]).toMatch(anchors)
  })

  it('of an empty journal without keyring and anchor says that it cannot tell whether it was deleted', async () => {
    await open([], {
      'journal.check': { ...sound, entries: 0, seal: unsealed, anchor: { ...noAnchor, state: 'webhook', code: null } },
    })
    expect(textOf('status')).toContain('Empty; no way to tell whether it was deleted')
    expect(textOf('status')).not.toContain('No change found')
    expect(document.body.textContent).toContain('No actions in the journal')
    expect(document.body.textContent).not.toContain('No actions yet')
  })

  it.each([
    ['an anchor', { seal: unsealed, anchor: { state: 'none', ...noAnchor, code: null } }, 'No change found'],
    ['a keyring', {}, 'Verified: not altered'],
  ] as const)('of an empty journal with %s says that there were no acts yet', async (_, check, mark) => {
    await open([], { 'journal.check': { ...sound, ...check, entries: 0 } })
    expect(textOf('status')).toContain(mark)
    expect(document.body.textContent).toContain('No actions yet')
  })

  it('never says that there were no acts yet above entries that are missing', async () => {
    await open([], { 'journal.check': { ...sound, entries: 0, anchor: { ...cut, state: 'missing_end' } } })
    expect(textOf('alert')).toContain('names entry 9, which is missing')
    expect(document.body.textContent).toContain('No actions in the journal')
    expect(document.body.textContent).not.toContain('No actions yet')
  })

  it('counts the entries of a locked keyring, and vouches for the others', async () => {
    await opened({ seal: { state: 'sealed', from: 1, unsealed: 2, firstUnsealed: 3 } })
    expect(textOf('status')).toContain('Verified; entries without a seal: 2')
    expect(proofs().join()).toContain('2 entries have no seal, the first of them entry 3')
  })

  it('tells wherever the operator is that an end is missing', async () => {
    const { push } = await open([])
    push('journal.doubted', {})
    await settled()
    expect(useNotices().shown).toMatchObject([{ kind: 'alert', notice: { title: 'The journal is not complete' } }])
  })
})

describe('the evidence of a dialog', () => {
  it('is saved from its row in the words of the window, and what is missing is told', async () => {
    const saved = { folder: 'switchboard-chat1764', unread: ['transfers' as const] }
    const fake = await open([act(1)], { 'journal.evidence': saved })
    one('button', 'Save evidence of the dialog with Customer 1').click()
    await settled()
    expect(fake.inputsOf('journal.evidence')).toMatchObject([
      { chatId: 1764, words: { locale: 'en', title: 'Evidence of a dialog' }, table: { separator: ',' } },
    ])
    expect(useNotices().shown).toMatchObject([
      {
        kind: 'alert',
        notice: {
          title: 'The evidence is in the folder switchboard-chat1764',
          detail: 'The portal did not report its transfers.',
        },
      },
    ])
  })

  it('is not told where the operator chose no place', async () => {
    await open([act(1)], { 'journal.evidence': null })
    one('button', 'Save evidence of the dialog with Customer 1').click()
    await settled()
    expect(useNotices().shown).toEqual([])
  })
})
