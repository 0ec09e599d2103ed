import { colleaguesOf } from '../../../electron/services/people/model'
import { company } from '../../support/company'
import { cpuTime } from '../../support/cpu-time'
import type { Limit } from '../figures'

/** The list behind the transfer picker in a company of 5,000 with 300 channel lines: it is made in one go. */
export async function measurePeople(): Promise<Limit[]> {
  const all = company(5000)
  const hold = cpuTime(() => void colleaguesOf(all))
  return [{ what: 'main’s hold for 5,000 colleagues and 300 lines', unit: 'ms', values: [hold], most: 100 }]
}
