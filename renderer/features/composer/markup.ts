import type { Edit, Selection } from '../../ui/field-edit'

/** Marks that the field can put around a text, by the BBCode that Bitrix24 takes. */
const markTags = { bold: 'B', italic: 'I', underline: 'U', strike: 'S', quote: 'QUOTE', code: 'CODE' } as const
export type Mark = keyof typeof markTags | 'link'

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text)

/**
 * Puts a mark around the selection, or removes it if it is already there; the words stay selected.
 *
 * @see api-reference/chats/messages/formatting.md
 */
export function marked(selection: Selection, mark: Mark): Edit {
  if (mark === 'link') return linked(selection)
  const open = `[${markTags[mark]}]`
  const close = `[/${markTags[mark]}]`
  const { text, start, end } = selection
  const words = text.slice(start, end)
  const inside = words.length >= open.length + close.length && isWrapped(words, open, close)
  if (inside) {
    const bare = words.slice(open.length, -close.length)
    return { from: start, to: end, insert: bare, start, end: start + bare.length }
  }
  const [from, to] = [start - open.length, end + close.length]
  if (from >= 0 && isWrapped(text.slice(from, to), open, close))
    return { from, to, insert: words, start: from, end: from + words.length }
  return { from: start, to: end, insert: `${open}${words}${close}`, start: start + open.length, end: end + open.length }
}

const isWrapped = (text: string, open: string, close: string) =>
  text.length >= open.length + close.length &&
  text.slice(0, open.length).toUpperCase() === open &&
  text.slice(-close.length).toUpperCase() === close

/** A selected address gets room for its words; selected words get room for their address. */
function linked({ text, start, end }: Selection): Edit {
  const words = text.slice(start, end)
  const insert = isAddress(words) ? `[URL=${words}][/URL]` : `[URL=https://]${words}[/URL]`
  const at = start + (isAddress(words) ? `[URL=${words}]` : '[URL=https://').length
  return { from: start, to: end, insert, start: at, end: at }
}
