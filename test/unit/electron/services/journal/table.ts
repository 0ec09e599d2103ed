import { Act } from '../../../../../electron/contract/act'
import { JournalEntry, type JournalTable } from '../../../../../electron/contract/journal'

/** The tests' table: every act and verdict by its own name. */
export const table: JournalTable = {
  separator: ',',
  headings: {
    at: 'When',
    act: 'Action',
    customer: 'Customer',
    chat: 'Chat',
    session: 'Session',
    from: 'From',
    detail: 'Detail',
    reason: 'Reason',
    state: 'Result',
    code: 'Code',
  },
  acts: named(Act.options),
  states: named(JournalEntry.shape.state.options),
}

function named<T extends string>(names: readonly T[]): Record<T, string> {
  const words: Partial<Record<T, string>> = {}
  for (const name of names) words[name] = name
  return words as Record<T, string>
}
