import { describe, expect, it } from 'vitest'
import { Act } from '../../../electron/contract/act'
import { calls } from '../../../electron/contract/calls'
import { acts } from '../../../electron/services/act/table'
import { actTable, allActs } from '../../../renderer/act-table'
import { commandTable } from '../../../renderer/features/keys/command-table'
import { failureKey } from '../../../renderer/failures'
import { en } from '../../../renderer/locales/en'
import { ru } from '../../../renderer/locales/ru'

it('has every act once', () => {
  expect([...allActs].sort()).toEqual([...Act.options].sort())
})

describe.each(Act.options)('the act %s', act => {
  it('has a call, a row of each table and a text object in each language', () => {
    const parts: unknown[] = [calls[`act.${act}`], acts[act], actTable[act], en.act[act], ru.act[act]]
    expect(parts.filter(part => part === undefined)).toEqual([])
  })

  it('has the same REST method in main and in the window', () => {
    expect(actTable[act].method).toBe(acts[act].method)
  })

  it.each([en, ru])('has texts for the refusals of its method', texts => {
    const owner = allActs.find(other => actTable[other].method === actTable[act].method) ?? act
    const { refused = {} } = { refused: undefined, ...texts.act[owner] }
    const codes = Object.keys(refused)
    expect(codes.length).toBeGreaterThan(0)
    for (const portalCode of codes) {
      const failure = { code: 'rejected', portalCode, method: acts[act].method, traceId: '' } as const
      expect(failureKey(failure, texts)).toBe(`act.${owner}.refused.${portalCode}`)
    }
  })

  it('has a command where it has a button, and only there', () => {
    expect(Object.hasOwn(commandTable, `dialog.${act}`)).toBe(actTable[act].button !== undefined)
  })
})
