import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lacks, methodEntries, methodsDocument, type MethodEntry } from '../../docs/methods-table'
import { root } from '../../support/console'

const entries = methodEntries()
const whole: MethodEntry = {
  name: 'imopenlines.session.join',
  kind: 'act',
  scope: 'imopenlines',
  docs: 'api-reference/imopenlines/openlines/sessions/imopenlines-session-join.md',
  usedIn: ['electron/services/act/table.ts'],
  tests: ['test/e2e/acts/join-others.e2e.ts'],
}

describe('the table of REST methods', () => {
  it.each(entries)('$name has its page, kind, scope, use and test', entry => expect(lacks(entry)).toEqual([]))

  it('is what docs/methods.md shows; `npm run docs` writes it', () => {
    expect(readFileSync(join(root, 'docs/methods.md'), 'utf8')).toBe(methodsDocument(entries))
  })

  it.each([
    ['no page of the documentation', { docs: '' }],
    ['no scope', { scope: '' }],
    ['nothing uses it', { usedIn: [] }],
    ['no test names it', { tests: [] }],
  ])('complains of a row with %s', (words, part) => {
    expect(lacks({ ...whole, ...part })).toEqual([`${whole.name}: ${words}`])
  })
})
