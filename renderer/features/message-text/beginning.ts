import { beginningOf } from '../../ui/beginning'
import type { BbNode } from './bb-node'

/**
 * The beginning of a parsed message, with its formatting intact.
 *
 * @param most Shown UTF-16 units.
 * @returns The nodes, and whether anything was cut off.
 */
export function beginningOfNodes(nodes: readonly BbNode[], most: number): { nodes: BbNode[]; isCut: boolean } {
  let left = most
  let isCut = false

  function take(all: readonly BbNode[]): BbNode[] {
    const taken: BbNode[] = []
    for (const node of all) {
      if (left <= 0) {
        isCut = true
        break
      }
      taken.push(part(node))
    }
    return taken
  }

  function words(text: string): string {
    const shown = beginningOf(text, left)
    isCut ||= shown.length < text.length
    left = shown.length < text.length ? 0 : left - text.length
    return shown
  }

  function part(node: BbNode): BbNode {
    if (typeof node === 'string') return words(node)
    if (node.tag === 'code') return { ...node, text: words(node.text) }
    if ('children' in node) return { ...node, children: take(node.children) }
    left--
    return node
  }

  return { nodes: take(nodes), isCut }
}
