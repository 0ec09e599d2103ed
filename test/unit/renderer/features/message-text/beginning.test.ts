import { describe, expect, it } from 'vitest'
import { beginningOfNodes } from '../../../../../renderer/features/message-text/beginning'
import { parseMessage } from '../../../../../renderer/features/message-text/message-text'
import { plainText } from '../../../../../renderer/features/message-text/plain-text'

describe('the beginning of a message', () => {
  it('keeps its formatting intact and says that it is cut', () => {
    const { nodes, isCut } = beginningOfNodes(parseMessage(`[b]${'😀'.repeat(10)}[/b] after`), 5)
    expect(nodes).toEqual([{ tag: 'b', children: ['😀😀'] }])
    expect(isCut).toBe(true)
  })

  it('is all of a short message', () => {
    const nodes = parseMessage('[b]one[/b] two[br]')
    expect(beginningOfNodes(nodes, 100)).toEqual({ nodes, isCut: false })
  })

  it('counts the shown text, not the tags', () => {
    const text = `[url=https://a.example/${'x'.repeat(500)}]here[/url] and there`
    expect(plainText(beginningOfNodes(parseMessage(text), 8).nodes)).toContain('here (')
    expect(beginningOfNodes(parseMessage(text), 20).isCut).toBe(false)
  })
})
