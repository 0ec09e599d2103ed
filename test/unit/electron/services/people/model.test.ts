import { expect, it } from 'vitest'
import { LineId } from '../../../../../electron/contract/common'
import { colleaguesOf } from '../../../../../electron/services/people/model'
import { company } from '../../../../support/company'
import { cpuTime } from '../../../../support/cpu-time'

it('takes time in line with the number of people, however many channel lines and loads there are', () => {
  const [few, many] = [company(1000), company(4000)]
  expect(colleaguesOf(many)).toHaveLength(4000)
  expect(colleaguesOf(few)[0]).toMatchObject({ presence: 'online', freeSlots: [{ free: 2 }, { free: 2 }] })
  expect(colleaguesOf(few)[0]?.lines).toEqual(Array.from({ length: 30 }, (_, index) => LineId.parse(index * 10 + 1)))
  const [fewMs, manyMs] = [few, many].map(source => cpuTime(() => void colleaguesOf(source)))
  expect((manyMs ?? 0) / (fewMs ?? 1)).toBeLessThan(8)
})
