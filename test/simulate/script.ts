import * as fc from 'fast-check'
import { known } from '../portal/seed/known'
import type { Fault } from '../portal/types'

/** Dialogs that the operator works on, by their state at first. */
export const chats = [
  known.taken,
  known.waiting,
  known.documented,
  known.fresh,
  known.ofColleague,
  known.closed,
  known.pinned,
].map(({ chatId }) => chatId)

/** Few, so that the same words are written twice; some that portals rewrite. */
const texts = ['Good day!', 'One moment, please', 'a & b <c>', 'Done 👍']
const fileNames = ['price.pdf', 'Счёт & акт.pdf', "it's.png"]

/** The weather that a step meets on its way. */
export interface Trouble {
  /** The fault that its own request meets. */
  write: Fault | null
  /** The fault that the reading after it meets. */
  reads: Fault[]
  /** The number of steps outside after which the console ends. */
  crash: number | null
  /** Others' deeds while the console waits to reread. */
  meanwhile: (typeof othersDo)[number] | null
  /** The connection is lost once the request is through. */
  cut: boolean
  /** Readings show an act's effect only half a second later. */
  late: boolean
}

/** Ways in which portals differ, all day long. */
interface Ways {
  idsFlipped: boolean
  textsEncoded: boolean
  historyBySessionOnly: boolean
  /** It rewrites texts and files' names. */
  rewrites: boolean
}

export interface Script {
  ways: Ways
  steps: Step[]
}

/** The next step of one of those who work, or of the world around them. */
export type Step =
  /** One of the acts that the dialog offers. */
  | { kind: 'act'; which: number; chat: number; fresh: boolean }
  | { kind: 'pinAll'; on: boolean }
  | { kind: 'message'; chat: number; text: string }
  | { kind: 'again' | 'check' | 'discard'; which: number }
  | { kind: 'file'; chat: number; name: string; text: string }
  | { kind: 'fileAgain' | 'fileCheck' | 'fileForget'; which: number }
  | { kind: 'settle' | 'turn' | 'restart' }
  | { kind: 'others'; what: (typeof othersDo)[number]; chat: number }
  | { kind: 'clock'; aheadMs: number }
  | { kind: 'network'; offline: boolean }
  | { kind: 'both'; steps: [Step, Step] }
  | { kind: 'under'; trouble: Trouble; step: Step }

/** Steps of colleagues, customers and the portal itself meanwhile. */
export const othersDo = ['write', 'customerWrites', 'take', 'close', 'spam', 'open', 'silence', 'sameWords'] as const

const chat = fc.constantFrom(...chats)
const day = 86_400_000

const act: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('act'),
  which: fc.nat(11),
  chat,
  fresh: fc.boolean(),
})
const message: fc.Arbitrary<Step> = fc.record({ kind: fc.constant('message'), chat, text: fc.constantFrom(...texts) })
const file: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('file'),
  chat,
  name: fc.constantFrom(...fileNames),
  text: fc.constantFrom('', 'The price list'),
})
const later: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('again', 'check', 'discard', 'fileAgain', 'fileCheck', 'fileForget'),
  which: fc.nat(5),
})
const console: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom('settle', 'turn', 'restart') })
const others: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('others'),
  what: fc.constantFrom(...othersDo),
  chat,
})

/** Answers that say nothing, in the shapes that portals have for it. */
const nothings = [
  '{"result":null}',
  '{"result":[]}',
  '{"result":{}}',
  '{"result":""}',
  '{"result":0}',
  '{"result":false}',
]
const emptyBatch = '{"result":{"result":[],"result_error":[],"result_total":[],"result_next":[]}}'
const isLost = fc.boolean()
const lost: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ kind: 'resetBefore' }),
  fc.constant<Fault>({ kind: 'resetAfter' }),
  isLost.map((execute): Fault => ({ kind: 'close', execute })),
  isLost.map((execute): Fault => ({ kind: 'html', status: 502, execute })),
  isLost.map((execute): Fault => ({ kind: 'status', status: 503, execute })),
  fc.constant<Fault>({ kind: 'truncate', bytes: 20 }),
  fc.constantFrom(...nothings).chain(body => isLost.map((execute): Fault => ({ kind: 'body', body, execute }))),
)
const silent = isLost.map((execute): Fault => ({ kind: 'body', body: '{"result":true}', execute }))
const refused: fc.Arbitrary<Fault> = fc
  .constantFrom('ACCESS_DENIED', 'allowed_only_intranet_user', 'QUERY_LIMIT_EXCEEDED', 'INTERNAL_SERVER_ERROR')
  .map(code => ({ kind: 'error', code, status: code === 'QUERY_LIMIT_EXCEEDED' ? 503 : 400 }))
const silentOr = fc.oneof(lost, silent, refused)
const read = fc.oneof(
  lost,
  refused,
  fc.constantFrom(...nothings, emptyBatch).map((body): Fault => ({ kind: 'body', body })),
)
const trouble: fc.Arbitrary<Trouble> = fc.record({
  write: fc.option(silentOr, { freq: 4 }),
  reads: fc.array(read, { maxLength: 3, size: 'xsmall' }),
  crash: fc.option(fc.nat(14), { freq: 1 }),
  meanwhile: fc.option(fc.constantFrom(...othersDo), { freq: 1 }),
  cut: fc.boolean(),
  late: fc.boolean(),
})
const weather: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('clock' as const), aheadMs: fc.integer({ min: -3 * day, max: 3 * day }) }),
  fc.record({ kind: fc.constant('network' as const), offline: fc.boolean() }),
)
const deed = fc.oneof(
  { weight: 5, arbitrary: act },
  { weight: 4, arbitrary: message },
  { weight: 2, arbitrary: file },
  { weight: 1, arbitrary: fc.boolean().map((on): Step => ({ kind: 'pinAll', on })) },
)
const plain = fc.oneof(
  { weight: 4, arbitrary: deed },
  { weight: 4, arbitrary: later },
  { weight: 2, arbitrary: console },
  { weight: 2, arbitrary: others },
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('under' as const), trouble, step: deed }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('under' as const), trouble, step: later }) },
  { weight: 2, arbitrary: weather },
  { weight: 1, arbitrary: fc.tuple(plain, plain).map((steps): Step => ({ kind: 'both', steps })) },
)

const rare = fc.integer({ min: 0, max: 3 }).map(way => way === 3)
const ways = fc.record({ idsFlipped: rare, textsEncoded: rare, historyBySessionOnly: rare, rewrites: rare })

/** A day's work in bad weather. */
export const script: fc.Arbitrary<Script> = fc.record({
  ways,
  steps: fc.array(step, { minLength: 2, maxLength: 10, size: 'max' }),
})
