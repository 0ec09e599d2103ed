import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readPolicy } from '../../../electron/shell/policy/read'
import { Policy } from '../../../electron/shell/policy/schema'
import { policyDocuments } from '../../docs/policy/documents'
import { root } from '../../support/console'

const documents = await policyDocuments()

describe.each(Object.entries(documents))('docs/policy/%s', (name, text) => {
  it('is what the table of keys says; `npm run docs` writes it', () => {
    expect(readFileSync(join(root, 'docs/policy', name), 'utf8')).toBe(text)
  })
})

it('every key is in the templates of Windows and on the page', () => {
  for (const key of Policy.keyof().options) {
    expect(documents['switchboard.admx']).toContain(`<policy name="${key}"`)
    expect(documents['ru-RU/switchboard.adml']).toContain(`id="${key}_means"`)
    expect(documents['keys.md']).toContain(`\`${key}\``)
  }
})

it('every text that the template of Windows names is there in both languages', () => {
  const named = [...(documents['switchboard.admx'] ?? '').matchAll(/\$\((string|presentation)\.([^)]+)\)/g)]
  for (const language of ['en-US', 'ru-RU'])
    for (const [, kind, id] of named) expect(documents[`${language}/switchboard.adml`]).toContain(`<${kind} id="${id}"`)
})

it('the example of docs/policy.md is good', () => {
  const [, json = ''] = /```json\n([\s\S]+?)```/.exec(readFileSync(join(root, 'docs/policy.md'), 'utf8')) ?? []
  const example = z.record(z.string(), z.unknown()).parse(JSON.parse(json))
  const { policy, problems } = readPolicy(example)
  expect(problems).toEqual([])
  expect(policy).toMatchObject(example)
})
