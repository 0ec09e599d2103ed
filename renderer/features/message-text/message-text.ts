import type { BbNode } from './bb-node'
import { joined, parseInline, type ReadingOptions } from './bbcode'

const RULE = /^-{10,}$/
const BREAKS = /<br\s{0,3}\/?>|#BR#|\r\n?/gi

/**
 * Parses the text of a message as Bitrix24 writes it: code first (nothing inside it is a tag), then quoted lines, then
 * tags. Time grows in proportion to the length.
 *
 * @returns Nodes to be rendered as elements and text, never as HTML.
 * @see https://github.com/bitrix24/b24restdocs api-reference/chats/messages/formatting.md
 */
export function parseMessage(text: string, reading: ReadingOptions = {}): BbNode[] {
  const nodes: BbNode[] = []
  for (const part of splitCode(text.replace(BREAKS, '\n'))) {
    if (part.code) nodes.push({ tag: 'code', text: part.text.replace(/^\n|\n$/g, '') })
    else for (const node of parseQuotes(part.text, reading)) nodes.push(node)
  }
  return joined(nodes)
}

function splitCode(text: string): { code: boolean; text: string }[] {
  const parts: { code: boolean; text: string }[] = []
  const marks = [...text.matchAll(/\[(\/?)code(?:=[\w+#. -]{0,40})?\]/gi)]
  let done = 0
  for (let index = 0; index < marks.length - 1; index++) {
    const [open, close] = marks.slice(index, index + 2)
    if (!open || open[1] || !close?.[1]) continue
    parts.push({ code: false, text: text.slice(done, open.index) })
    parts.push({ code: true, text: text.slice(open.index + open[0].length, close.index) })
    done = close.index + close[0].length
    index++
  }
  parts.push({ code: false, text: text.slice(done) })
  return parts.filter(part => part.text)
}

/** Reads the quotes: lines that begin with `>>`, and blocks between two rules of dashes. */
function parseQuotes(text: string, reading: ReadingOptions): BbNode[] {
  const nodes: BbNode[] = []
  let lines: string[] = []
  let quoting = false
  const flush = (quote: boolean) => {
    const children = lines.length ? parseInline(lines.join('\n'), reading) : []
    if (quote && children.length) nodes.push({ tag: 'quote', children })
    else for (const node of children) nodes.push(node)
    lines = []
  }
  const all = text.split('\n')
  let rules = all.filter(line => RULE.test(line.trim())).length
  let fenced = false
  for (const line of all) {
    const rule = RULE.test(line.trim())
    if (rule) rules--
    if (rule && (fenced || rules > 0)) {
      flush(fenced || quoting)
      ;[fenced, quoting] = [!fenced, false]
      continue
    }
    const quoted = !fenced && line.startsWith('>>')
    if (quoted !== quoting && !fenced) {
      flush(quoting)
      quoting = quoted
    }
    lines.push(quoted ? line.slice(2).trimStart() : line)
  }
  flush(fenced || quoting)
  return nodes
}
