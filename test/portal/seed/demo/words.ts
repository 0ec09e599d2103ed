import type { SessionState } from '../../world/model'
import type { Operators } from '../people'
import { en } from './en'
import { ru } from './ru'

/** Customers of the demonstration, each by what they want. */
export const roles = [
  ...(['documented', 'ofColleague', 'fresh', 'queued', 'waiting', 'taken', 'pinned', 'returning', 'closed'] as const),
  ...(['sill', 'invoice', 'handle', 'courier', 'thanks', 'exchange', 'wholesale', 'wrongColour'] as const),
] as const
export type Role = (typeof roles)[number]

interface RoleWords {
  customer: string
  connector: string
  /** What was said, the customer first, then in turn. */
  said: readonly string[]
}

/** Everything in the demonstration that is in a language: its people, lines, customers and what they write. */
export interface DemoWords {
  people: Record<keyof Operators, readonly [first: string, last: string, position: string]>
  lines: Record<'care' | 'vip' | 'sales' | 'returns' | 'legal' | 'old', string>
  quickAnswers: readonly string[]
  roles: Record<Role, RoleWords>
  /** Earlier sessions of the customer who came back. */
  earlier: readonly (readonly string[])[]
  /** Unsent text in a dialog of the operator. */
  draft: string
  /** What the operator answers in the story. */
  answer: string
  reason: string
  /** Names of stages, by their English ones. */
  stages: Readonly<Record<string, string>>
  crm: { deal: string; lead: string; company: string; post: string; email: string; phone: string }
  form: { title: string; name: string; phone: string; email: string }
  file: { picture: string; text: string }
  /** Closed dialogs by the dozen: names and texts by turns. */
  archive: {
    first: readonly string[]
    last: readonly string[]
    connectors: readonly string[]
    said: readonly (readonly [question: string, answer: string])[]
  }
}

export type DemoLocale = 'en' | 'ru'
export const demoWords: Record<DemoLocale, DemoWords> = { en, ru }

export interface Place {
  chatId: number
  sessionId: number
  state: SessionState
  owner: 'me' | 'colleague' | 'other' | null
  line: number
  /** Minutes since the last message. */
  ago: number
  unread?: boolean
  pinned?: boolean
}

const day = 24 * 60

/** Where each customer stands when the day begins. */
export const places: Record<Role, Place> = {
  waiting: { chatId: 1803, sessionId: 403, state: 'waiting', owner: 'me', line: 16, ago: 17, unread: true },
  sill: { chatId: 1831, sessionId: 431, state: 'waiting', owner: 'me', line: 22, ago: 9, unread: true },
  invoice: { chatId: 1832, sessionId: 432, state: 'waiting', owner: 'me', line: 15, ago: 4, unread: true },
  handle: { chatId: 1833, sessionId: 433, state: 'waiting', owner: 'me', line: 22, ago: 3 },
  taken: { chatId: 1804, sessionId: 404, state: 'taken', owner: 'me', line: 22, ago: 1 },
  documented: { chatId: 1763, sessionId: 321, state: 'answered', owner: 'me', line: 22, ago: 12 },
  courier: { chatId: 1834, sessionId: 434, state: 'answered', owner: 'me', line: 16, ago: 26 },
  thanks: { chatId: 1835, sessionId: 435, state: 'answered', owner: 'me', line: 8, ago: 51 },
  pinned: { chatId: 1806, sessionId: 408, state: 'answered', owner: 'me', line: 15, ago: day + 40, pinned: true },
  fresh: { chatId: 1801, sessionId: 401, state: 'new', owner: null, line: 15, ago: 2 },
  exchange: { chatId: 1836, sessionId: 436, state: 'new', owner: null, line: 8, ago: 6 },
  wholesale: { chatId: 1837, sessionId: 437, state: 'new', owner: null, line: 16, ago: 14 },
  queued: { chatId: 1802, sessionId: 402, state: 'queued', owner: null, line: 16, ago: 40 },
  ofColleague: { chatId: 1777, sessionId: 343, state: 'waiting', owner: 'colleague', line: 22, ago: 23 },
  wrongColour: { chatId: 1838, sessionId: 438, state: 'waiting', owner: 'other', line: 8, ago: 8 },
  returning: { chatId: 1805, sessionId: 407, state: 'answered', owner: 'colleague', line: 8, ago: 32 },
  closed: { chatId: 1808, sessionId: 410, state: 'closed', owner: 'colleague', line: 16, ago: 2 * day },
}

export interface Customer {
  chatId: number
  sessionId: number
  code: string
  customer: string
}

/** Where a customer of the demonstration is found. */
export function customerOf(locale: DemoLocale, role: Role): Customer {
  const { chatId, sessionId, line } = places[role]
  const { connector, customer } = demoWords[locale].roles[role]
  // The documentation's own example.
  const code = role === 'documented' ? 'livechat|22|1761|587' : `${connector}|${line}|${chatId - 2}|${chatId + 700}`
  return { chatId, sessionId, code, customer }
}

const archiveSize = 60

/** The closed dialogs of earlier days: fifteen each of four weeks. */
export function archived(locale: DemoLocale): Customer[] {
  const { first, last, connectors } = demoWords[locale].archive
  const lines = [22, 16, 8, 15]
  return Array.from({ length: archiveSize }, (_, index) => ({
    chatId: 3001 + index,
    sessionId: 5001 + index,
    code: [connectors[index % connectors.length], lines[index % lines.length], 61_000 + index, 12_000 + index].join(
      '|',
    ),
    customer: `${first[index % first.length]} ${last[(index * 7 + Math.floor(index / last.length)) % last.length]}`,
  }))
}
