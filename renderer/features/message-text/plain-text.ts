import type { Message } from '../../../electron/contract/common'
import type { BbNode } from './bb-node'
import { beginningOf } from '../../ui/beginning'
import { safeHref } from './link'
import { parseMessage } from './message-text'
import { formsOf, formTag } from '../../app/intl-forms'

/** The way nodes are written as text. */
interface Rendering {
  /** Everything stands on one row, with quotes in quotation marks. */
  oneLine: boolean
}

/**
 * The plain text of a message, to be copied, read aloud or shown elsewhere. The meaning stays: a quote is set apart
 * from the answer, list items stand apart, a link shows its target, and a time is written out.
 */
export const readableText = (text: string): string => write(parseMessage(text), { oneLine: false }).trim()

/** Characters read for an excerpt, as a message may be as long as a book. */
const readForLine = 4000

/**
 * The same on one row, for excerpts.
 *
 * @param most Characters; the rest is cut off between user-perceived characters.
 * @param isCut Whether the text is the beginning of a longer one, without the closing tags.
 */
export function readableLine(text: string, most: number, isCut = text.length > readForLine): string {
  const nodes = parseMessage(beginningOf(text, readForLine), { isCut })
  return beginningOf(write(nodes, { oneLine: true }).replace(/\s+/g, ' ').trim(), most)
}

/** All the words of a message, with the rows of its card. */
export const readableMessage = ({ text, fields }: Pick<Message, 'text' | 'fields'>): string =>
  [readableText(text), ...fields.map(rowOf)].filter(Boolean).join('\n')

/** A message on one row: its text, or else its card, or the names of its files. */
export function messageLine({ text, fields, files }: Pick<Message, 'text' | 'fields' | 'files'>, most: number): string {
  const card = () => readableLine(fields.slice(0, 20).map(rowOf).filter(Boolean).join('; '), most)
  return readableLine(text, most) || card() || beginningOf(files.map(({ name }) => name).join(', '), most)
}

const rowOf = ({ name, value }: Message['fields'][number]) => [name, readableText(value)].filter(Boolean).join(': ')

/** @returns Nodes as text with line breaks. */
export const plainText = (nodes: readonly BbNode[]): string => write(nodes, { oneLine: false })

function write(nodes: readonly BbNode[], way: Rendering): string {
  const { add, apart, newLine, cell, text } = writer()
  for (const node of nodes) {
    if (typeof node === 'string') {
      add(node)
      continue
    }
    switch (node.tag) {
      case 'break':
        add('\n')
        break
      case 'row':
        newLine()
        break
      case 'cell':
        cell()
        break
      case 'bullet':
        newLine()
        add(node.number === undefined ? '\u2022 ' : `${node.number}. `)
        break
      case 'code':
        if (node.inline) add(node.text)
        else apart(node.text)
        break
      case 's':
        // Crossed-out text was taken back; without a sign it would be said again.
        add(`~~${write(node.children, way)}~~`)
        break
      case 'quote':
        apart(way.oneLine ? `\u201c${write(node.children, way).trim()}\u201d` : quoted(write(node.children, way)))
        break
      case 'time':
        add(timeOf(node.at))
        break
      case 'elsewhere':
        add(`[\u{1f4ce} ${node.id}]`)
        break
      case 'link':
        add(labelled(write(node.children, way), node.href))
        break
      case 'address':
        add(labelled(write(node.children, way), node.address))
        break
      default:
        add(write(node.children, way))
    }
  }
  return text()
}

/** Joins pieces, adding any missing line breaks between them. */
function writer() {
  const pieces: string[] = []
  let last = '\n'
  let breaks = false
  let cells = 0

  function add(piece: string): void {
    if (piece === '') return
    // There is nothing to separate after the last cell of a row.
    if (cells > 0 && !piece.startsWith('\n')) pieces.push('\t'.repeat(cells))
    cells = 0
    if (breaks && !piece.startsWith('\n')) pieces.push('\n')
    breaks = false
    pieces.push(piece)
    last = piece.at(-1) ?? last
  }
  function newLine(): void {
    cells = 0
    breaks = last !== '\n'
  }
  /** A table's cell ends here. */
  function cell(): void {
    cells++
  }
  /** A paragraph of its own. */
  function apart(paragraph: string): void {
    newLine()
    add(paragraph)
    newLine()
  }
  return { add, apart, newLine, cell, text: () => pieces.join('') }
}

const quoted = (text: string) =>
  text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n')

/** A label with its target, unless the label already says it. */
function labelled(label: string, target: string): string {
  const shown = target.replace(/^(?:mailto|tel):/i, '')
  const says = [target, shown, `${label}/` === target ? label : ''].includes(label)
  return says || safeHref(label) === target || safeHref(`https://${label}`) === target ? label : `${label} (${shown})`
}

/** In the language of the window. */
function timeOf(at: number): string {
  const language = typeof document === 'undefined' ? '' : document.documentElement.lang
  return formsOf(formTag(language || 'en', null), null, '')
    .moment()
    .format(at)
}
