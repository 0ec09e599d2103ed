import type { BbNode } from './bb-node'

/** Tags with a title worth reading: the quoted person, or the name of a folded part. */
const titled: ReadonlySet<string> = new Set(['quote', 'spoiler', 'cut'])

/** The title of a mark, in front of its content. */
export function withTitle(name: string, value: string, children: BbNode[]): BbNode[] {
  const title = titled.has(name) ? titleIn(value) : ''
  return title === ''
    ? children
    : [{ tag: 'b', children: [/[:.?!]$/.test(title) ? title : `${title}:`] }, { tag: 'row' }, ...children]
}

/** `Anna` of `[quote=Anna]`, of `[quote="Anna"]` and of `[quote name="Anna"]`. */
const titleIn = (value: string) =>
  value
    .trim()
    .replace(/^(?:name|author|title|user) ?= ?/i, '')
    .replace(/^(["'])([^"']*)\1$/, '$2')
    .trim()

/** The items of `[list=1]`, counted. */
export function numbered(value: string, children: BbNode[]): BbNode[] {
  if (!/^\s*["']?1["']?\s*$/.test(value)) return children
  let number = 0
  return children.map(node =>
    typeof node !== 'string' && node.tag === 'bullet' && node.number === undefined
      ? { ...node, number: ++number }
      : node,
  )
}
