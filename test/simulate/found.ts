import type { Script } from './script'

const ways = { idsFlipped: false, textsEncoded: false, historyBySessionOnly: false, rewrites: false }
const fair = { write: null, reads: [], crash: null, meanwhile: null, cut: false, late: false }

/** Scripts that once broke a promise; they are played before any other. */
export const found: [Script][] = [
  // A session that the operator began, with the answer lost, was closed as spam: the dialog is as it was before.
  [
    {
      ways,
      steps: [
        { kind: 'under', trouble: { ...fair, cut: true }, step: { kind: 'act', which: 10, chat: 1808, fresh: false } },
        { kind: 'others', what: 'spam', chat: 1808 },
        { kind: 'others', what: 'write', chat: 1804 },
        { kind: 'under', trouble: fair, step: { kind: 'message', chat: 1804, text: 'Good day!' } },
      ],
    },
  ],
  // A join whose answer was lost, then the same once more from the reading before it, was told as done twice.
  [
    {
      ways,
      steps: [
        { kind: 'under', trouble: { ...fair, cut: true }, step: { kind: 'act', which: 0, chat: 1801, fresh: false } },
        { kind: 'network', offline: false },
        { kind: 'under', trouble: fair, step: { kind: 'act', which: 0, chat: 1801, fresh: false } },
        { kind: 'others', what: 'write', chat: 1804 },
      ],
    },
  ],
]
