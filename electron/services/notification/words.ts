import type { ReadyAlert } from '../../contract/alert'
import type { News } from './news'
import { plainText } from './text'

/** A notification's text, unescaped: the shell escapes the characters that the system reads as markup. */
export interface NotificationWords {
  title: string
  body: string
}

/** Texts of notifications in the operator's language; a function gets the values to insert. */
export interface NotificationTexts {
  /** Says that something of this kind came, and no more. */
  private: Record<News['kind'], string>
  mine: string
  queue: (line: string) => string
  queueAnyLine: string
  file: string
  noText: string
  many: (count: number) => string
  manyBody: string
  sample: NotificationWords
  reminder: {
    /** Says that a reminder rings, and no more. */
    private: string
    title: (customer: string) => string
    /** It rings for the customer's new message. */
    wrote: string
    late: string
    /** For a reminder without a note. */
    now: string
    many: (count: number) => string
    manyBody: string
  }
  alert: {
    /** Names of the ready-made rules that nobody has renamed. */
    ready: Record<ReadyAlert, string>
    /** Says that a rule of the alerts holds, and no more. */
    private: string
    /** Told again, by the rule's wish or after a snooze. */
    again: (rule: string) => string
    /** A customer whose name the portal has not told. */
    numbered: (id: number) => string
    someone: string
    many: (count: number) => string
    manyBody: string
  }
}

export type WordsOf = () => NotificationTexts

const mostInTitle = 80
const mostInBody = 200
const mostNames = 4

/**
 * Describes the news: for one dialog who wrote what, for several how many and whose; in private mode only that
 * something came.
 */
export function wordsFor(news: readonly News[], texts: NotificationTexts, isPrivate: boolean): NotificationWords {
  const [first, ...others] = news
  if (!first || others.length > 0) {
    const names = news.slice(0, mostNames).map(nameOf)
    const body = isPrivate ? texts.manyBody : [...names, ...(news.length > mostNames ? ['…'] : [])].join(', ')
    return { title: texts.many(news.length), body }
  }
  if (isPrivate) return { title: 'Switchboard', body: texts.private[first.kind] }
  const { kind, dialog } = first
  const said = saidIn(first, texts)
  if (kind === 'message') return { title: nameOf(first), body: said }
  const line = dialog.lineName && plainText(dialog.lineName, mostInTitle)
  const queue = line ? texts.queue(line) : texts.queueAnyLine
  return { title: kind === 'mine' ? texts.mine : queue, body: said ? `${nameOf(first)}: ${said}` : nameOf(first) }
}

const nameOf = ({ dialog }: News) => plainText(dialog.customer, mostInTitle)

function saidIn({ kind, dialog: { last } }: News, { file, noText }: NotificationTexts): string {
  if (last?.by !== 'customer') return ''
  return plainText(last.text, mostInBody) || (last.files ? file : kind === 'message' ? noText : '')
}
