import { bareLinks, safeHref } from './link'

/** A piece of a message, ready to become DOM nodes. Strings are text, and stay text. */
export type BbNode =
  | string
  | { tag: 'break' | 'bullet' }
  | { tag: 'b' | 'i' | 'u' | 's' | 'quote' | 'mention' | 'command'; children: BbNode[] }
  | { tag: 'link'; href: string; children: BbNode[] }
  /** An address that is not followed; it is shown beside its label, so that nothing is hidden. */
  | { tag: 'address'; address: string; children: BbNode[] }
  | { tag: 'code'; text: string }
  | { tag: 'time'; at: number }

interface Open {
  name: string
  source: string
  value: string
  children: BbNode[]
}

/** Elements nested deeper than this are shown without their markup. */
const DEEPEST = 16
const OPENING = /\[([a-z]{1,10}|\*)(?:=((?:[^[\]\n]|\[[^[\]\n]*\]){0,2048}))?\]/iy
const ICON = /\[icon=[^[\]\n]{0,2048}\]/iy
const CLOSING = /\[\/([a-z]{1,10})\]/iy
const TEXT = /[^[]+/y
const STYLES = new Set(['b', 'i', 'u', 's'])
const COMMANDS = new Set(['send', 'put', 'call'])
const MENTIONS = new Set(['user', 'chat'])
/** Tags whose content is shown and whose look is not: a customer does not choose our colours. */
const PLAIN = new Set(['color', 'size', 'font', 'list', 'p', 'left', 'center', 'right', 'context', 'bgcolor'])
const PAIRED = new Set([...STYLES, ...COMMANDS, ...MENTIONS, ...PLAIN, 'quote', 'url', 'img'])

/**
 * Reads the marks inside a text: one pass, time in proportion to its length whatever the nesting.
 * Marks that are unknown or never closed stay as the text they are.
 */
export function parseInline(text: string): BbNode[] {
  const root: BbNode[] = []
  const stack: Open[] = []
  const open = new Map<string, number>()
  const tooDeep = new Map<string, number>()
  const into = () => stack.at(-1)?.children ?? root
  let at = 0

  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }

  const enter = (name: string, source: string, value: string) => {
    if (stack.length >= DEEPEST) return count(tooDeep, name, 1)
    stack.push({ name, source, value, children: [] })
    count(open, name, 1)
  }

  const leave = (name: string, source: string) => {
    if (tooDeep.get(name)) return count(tooDeep, name, -1)
    if (!open.get(name)) return into().push(source)
    const index = stack.findLastIndex(element => element.name === name)
    const unclosed = stack.splice(index)
    const element = unclosed.shift() as Open
    for (const lost of [element, ...unclosed]) count(open, lost.name, -1)
    for (const lost of unclosed) append(element.children, [lost.source, ...lost.children])
    append(into(), close(element))
  }

  while (at < text.length) {
    const start = at
    const plain = match(TEXT)
    if (plain) append(into(), bareLinks(plain[0]))
    else if (match(ICON)) into().push(titleOf(text.slice(start, at)))
    else {
      const opening = match(OPENING)
      const name = opening?.[1]?.toLowerCase() ?? ''
      const closing = opening ? null : match(CLOSING)
      const single = opening && standsAlone(name, opening[2])
      if (single) into().push(single)
      else if (opening && PAIRED.has(name)) enter(name, opening[0], opening[2] ?? '')
      else if (closing && PAIRED.has((closing[1] ?? '').toLowerCase()))
        leave((closing[1] ?? '').toLowerCase(), closing[0])
      else into().push(text.slice(start, (at = Math.max(at, start + 1))))
    }
  }
  for (const lost of stack) append(root, [lost.source, ...lost.children])
  return joined(root)
}

function standsAlone(name: string, value: string | undefined): BbNode | null {
  if (name === 'br') return { tag: 'break' }
  if (name === '*') return { tag: 'bullet' }
  const seconds = name === 'timestamp' ? Number.parseInt(value ?? '', 10) : Number.NaN
  return seconds > 0 && seconds < 8e12 ? { tag: 'time', at: seconds * 1000 } : null
}

function close({ name, value, children: raw }: Open): BbNode[] {
  const children = joined(raw)
  if (STYLES.has(name)) return [{ tag: name as 'b', children }]
  if (MENTIONS.has(name)) return [{ tag: 'mention', children: children.length ? children : [`#${value}`] }]
  if (COMMANDS.has(name)) return [{ tag: 'command', children: children.length ? children : [value] }]
  if (name === 'quote') return [{ tag: 'quote', children }]
  if (name === 'url' || name === 'img') return [link(value || plainText(children), children)]
  return children
}

function link(address: string, children: BbNode[]): BbNode {
  // A link within a link would be two targets under one click: keep the words only.
  const words = plainText(children) || address
  const href = safeHref(address)
  return href ? { tag: 'link', href, children: [words] } : { tag: 'address', address, children: [words] }
}

/** @returns The words of some nodes, without any markup. */
export function plainText(nodes: BbNode[]): string {
  return nodes
    .map(node => {
      if (typeof node === 'string') return node
      if (node.tag === 'code') return node.text
      if (node.tag === 'break') return '\n'
      return 'children' in node ? plainText(node.children) : ''
    })
    .join('')
}

const titleOf = (icon: string) => / title=([^\]]{1,100}?)(?: (?:width|height|size)=|\])/i.exec(icon)?.[1] ?? ''

function count(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by)
}

/** `push(...many)` overflows the stack on long lists. */
function append(target: BbNode[], nodes: BbNode[]): void {
  for (const node of nodes) target.push(node)
}

/** Joins neighbouring strings: fewer nodes for the page to hold. */
export function joined(nodes: BbNode[]): BbNode[] {
  const result: BbNode[] = []
  let words: string[] = []
  const flush = () => {
    const text = words.join('')
    if (text) result.push(text)
    words = []
  }
  for (const node of nodes) {
    if (typeof node === 'string') words.push(node)
    else {
      flush()
      result.push(node)
    }
  }
  flush()
  return result
}
