import type { BbNode } from './bb-node'
import { safeHref } from './link'
import { contactLength, lengthWithin, withScheme } from './link-ends'
import { numbered, withTitle } from './bbcode-titles'
import { lineTags, lonelyTags, namedTags, standsAlone } from './bbcode-tags'

/**
 * The length of a bare address at the beginning of a text; 0 if there is none. It must read no further than the longest
 * possible address.
 */
type FindAddress = (text: string) => number

export interface ReadingOptions {
  /** Without it bare addresses stay text, for places where nothing is clicked. */
  findAddress?: FindAddress
  /** The text is the beginning of a longer one, so the closing tag may lie beyond it. */
  isCut?: boolean
}

interface Open {
  name: string
  source: string
  value: string
  children: BbNode[]
}

/** Elements nested deeper than this are shown without their markup. */
const DEEPEST = 16
const OPENING =
  /\[([a-z][a-z0-9]{0,11}|\*)(?:[ \t]{0,2}=[ \t]{0,2}((?:[^[\]\n]|\[[^[\]\n]*\]){0,2048})|[ \t]([^[\]\n]{0,300}))?\]/iy
const ICON = /\[icon=[^[\]\n]{0,2048}\]/iy
const CLOSING = /\[\/([a-z][a-z0-9]{0,11})\]/iy
const TEXT = /[^[]+/y
const INLINE_END = /\[\/icode\]/gi
const ADDRESS =
  /(?:https?|(?<!\p{L})ftp):\/\/(?=[\p{L}\p{N}]|$)|(?<![\p{L}\p{N}@._/-])www\.(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}.+_%/-])(?:tel:(?=\+?\d)|[\p{L}\p{N}_+][\p{L}\p{N}.+_%-]{0,63}@(?=[\p{L}\p{N}]))/giu
/** A tag ends an address, unless the address goes on after something that only looks like a tag: `?a[b]=1`. */
const MARK = new RegExp(
  `\\[/?(?:${[...namedTags, ...lonelyTags].join('|')}|\\*)(?:[= ][^\\]]{0,300})?\\](?![=&[])|\\[/?(?:url|img|icon)[= ]`,
  'i',
)
/** The longest address, with room for its end. */
const ADDRESS_AT_MOST = 2112
const STYLES = ['b', 'i', 'u', 's'] as const
const COMMANDS = new Set(['send', 'put', 'call'])
const MENTIONS = new Set(['user', 'chat'])
const LINKS = new Set(['url', 'img', 'video', 'audio'])
/** Tags that may have words after their name instead of `=`. */
const WITH_WORDS = new Set(['img', 'video', 'audio', 'table', 'tr', 'td', 'th', 'p', 'disk', 'quote', 'spoiler', 'cut'])

/**
 * Reads the marks inside a text: one pass, time in proportion to its length whatever the nesting.
 * Marks that are unknown or never closed stay as the text they are.
 */
export function parseInline(text: string, { findAddress, isCut = false }: ReadingOptions = {}): BbNode[] {
  const { into, enter, leave, finish } = createTree(isCut)
  let at = 0
  let inlineEnds = true

  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }

  /** Code, inside which nothing is a tag. */
  const inlineCode = (source: string) => {
    INLINE_END.lastIndex = at
    const end = inlineEnds ? INLINE_END.exec(text) : null
    if (!end) {
      inlineEnds = false
      return into().push(source)
    }
    into().push({ tag: 'code', text: text.slice(at, end.index), inline: true })
    at = INLINE_END.lastIndex
  }

  while (at < text.length) {
    const start = at
    const plain = match(TEXT)
    if (plain) {
      if (findAddress) at = start + addresses(text, start, plain[0], findAddress, into())
      else into().push(plain[0])
      continue
    }
    if (match(ICON)) {
      into().push(titleOf(text.slice(start, at)))
      continue
    }
    const opening = match(OPENING)
    const name = opening?.[1]?.toLowerCase() ?? ''
    const closing = opening ? null : match(CLOSING)
    const ended = closing?.[1]?.toLowerCase() ?? ''
    const words = opening?.[3]
    const isMark = opening !== null && (words === undefined || WITH_WORDS.has(name))
    const single = isMark ? standsAlone(name, opening[2] ?? words) : null
    if (single !== null) into().push(single)
    else if (isMark && name === 'icode') inlineCode(opening[0])
    else if (isMark && namedTags.has(name))
      enter(name, opening[0], opening[2] ?? (LINKS.has(name) ? '' : (words ?? '')))
    else if (ended === 'pch') continue
    else if (closing && namedTags.has(ended)) {
      // A tag that ends a line by itself needs no line break after it.
      if (leave(ended, closing[0]) && lineTags.has(ended) && text[at] === '\n') at++
    } else into().push(text.slice(start, (at = Math.max(at, start + 1))))
  }
  return finish()
}

/** The growing tree: the open nodes, and the place of the next node. */
function createTree(isCut: boolean) {
  const root: BbNode[] = []
  const stack: Open[] = []
  const open = new Map<string, number>()
  const tooDeep = new Map<string, number>()
  const into = () => stack.at(-1)?.children ?? root

  function enter(name: string, source: string, value: string): void {
    if (stack.length >= DEEPEST) return count(tooDeep, name, 1)
    stack.push({ name, source, value, children: [] })
    count(open, name, 1)
  }

  /** @returns Whether it closed something. */
  function leave(name: string, source: string): boolean {
    if (tooDeep.get(name)) count(tooDeep, name, -1)
    else if (!open.get(name)) into().push(source)
    else {
      const [element, ...unclosed] = stack.splice(stack.findLastIndex(each => each.name === name))
      if (!element) return false
      for (const lost of [element, ...unclosed]) count(open, lost.name, -1)
      for (const lost of unclosed) append(element.children, [lost.source, ...lost.children])
      append(into(), close(element))
      return true
    }
    return false
  }

  function finish(): BbNode[] {
    for (const lost of stack) append(root, isCut ? lost.children : [lost.source, ...lost.children])
    return joined(root)
  }
  return { into, enter, leave, finish }
}

/** Adds a piece without tags to the nodes, with its addresses. @returns How much of the text was read. */
function addresses(text: string, start: number, piece: string, find: FindAddress, into: BbNode[]): number {
  let done = 0
  for (const { index } of piece.matchAll(ADDRESS)) {
    if (index < done) continue
    const near = text.slice(start + index, start + index + ADDRESS_AT_MOST)
    const found = contactLength(near) || lengthOf(near, find)
    const length = lengthWithin(near.slice(0, found), piece.slice(Math.max(done, index - 300), index))
    if (length === 0) continue
    into.push(piece.slice(done, index), bare(near.slice(0, length)))
    done = index + length
    if (done >= piece.length) return done
  }
  into.push(piece.slice(done))
  return piece.length
}

/**
 * The length of an address at the beginning of a text; a tag ends it. Nothing after the first blank or tag is read, so
 * many short addresses take no longer than one.
 */
function lengthOf(text: string, find: FindAddress): number {
  const blank = text.search(/\s/)
  const run = blank < 0 ? text : text.slice(0, blank)
  // A tag may end after a blank.
  const mark = run.includes('[') ? text.slice(0, run.length + 320).search(MARK) : -1
  return find(mark < 0 ? run : run.slice(0, mark))
}

function bare(address: string): BbNode {
  const href = safeHref(withScheme(address))
  return href ? { tag: 'link', href, children: [address] } : { tag: 'address', address, children: [address] }
}

function close({ name, value, source, children: raw }: Open): BbNode[] {
  const children = withTitle(name, value, joined(raw))
  const style = STYLES.find(each => each === name)
  if (style) return [{ tag: style, children }]
  if (MENTIONS.has(name)) return [{ tag: 'mention', children: children.length ? children : [`#${value}`] }]
  if (COMMANDS.has(name))
    return [{ tag: 'command', children: children.length ? children : [value] }, ...dialled(name, value, children)]
  if (name === 'quote') return [{ tag: 'quote', children }]
  if (name === 'td' || name === 'th') return [...children, { tag: 'cell' }]
  if (lineTags.has(name)) return [...(name === 'list' ? numbered(value, children) : children), { tag: 'row' }]
  if (name === 'li') return [{ tag: 'bullet' }, ...children]
  if (name === 'sup' || name === 'sub') return raised(name, children)
  const words = wordsOf(children)
  const target = value || words
  // Nothing vanishes: a link without an address shows as it was written.
  if ((LINKS.has(name) || name === 'email' || name === 'mail') && target.trim() === '') return [source, `[/${name}]`]
  if (name === 'email' || name === 'mail') return [link(`mailto:${value || words}`, children)]
  if (LINKS.has(name)) return [link(target, children)]
  return children
}

/** Shows the number after its label, so that copied or spoken text keeps it. */
const dialled = (name: string, value: string, children: BbNode[]) =>
  name === 'call' && value !== '' && children.length > 0 && !wordsOf(children).includes(value) ? [` (${value})`] : []

const heights = { sup: ['⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', '^'], sub: ['₀₁₂₃₄₅₆₇₈₉₊₋', '_'] } as const

/** Keeps `10[sup]2[/sup]` as 10² and not 102 everywhere. */
function raised(name: 'sup' | 'sub', children: BbNode[]): BbNode[] {
  const [digits, sign] = heights[name]
  const [only] = children
  if (children.length === 0) return []
  return children.length === 1 && typeof only === 'string' && /^[\d+-]{1,20}$/.test(only)
    ? [only.replace(/./g, letter => digits['0123456789+-'.indexOf(letter)] ?? letter)]
    : [`${sign}(`, ...children, ')']
}

/** Removes the quotes around a tag's address, as in HTML. */
const unquoted = (address: string) => address.replace(/^\s*(["'])([^"']*)\1\s*$/, '$2')

function link(given: string, children: BbNode[]): BbNode {
  const address = unquoted(given)
  // A link within a link would give one click two targets, so only the words stay.
  const words = wordsOf(children) || address
  const href = safeHref(address) ?? (address.includes('@') ? safeHref(withScheme(address)) : null)
  return href ? { tag: 'link', href, children: [words] } : { tag: 'address', address, children: [words] }
}

/** @returns The words of some nodes, for a link's label; `plain-text.ts` makes readable text. */
export function wordsOf(nodes: readonly BbNode[]): string {
  return nodes
    .map(node => {
      if (typeof node === 'string') return node
      if (node.tag === 'code') return node.text
      if (node.tag === 'break' || node.tag === 'row') return '\n'
      return 'children' in node ? wordsOf(node.children) : ''
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
