/** A piece of a message, ready to become DOM nodes. Strings are text, and stay text. */
export type BbNode =
  | string
  | { tag: 'break' }
  /** Start of a list item, with its number in a numbered list. */
  | { tag: 'bullet'; number?: number }
  | { tag: 'b' | 'i' | 'u' | 's' | 'quote' | 'mention' | 'command'; children: BbNode[] }
  /** End of a table's cell or row. */
  | { tag: 'cell' | 'row' }
  | { tag: 'link'; href: string; children: BbNode[] }
  /** An address that is not followed, shown beside its label so that nothing is hidden. */
  | { tag: 'address'; address: string; children: BbNode[] }
  | { tag: 'code'; text: string; inline?: true }
  /** Something on the portal that cannot be shown here, by its number there. */
  | { tag: 'elsewhere'; what: 'disk' | 'attachment' | 'call'; id: string }
  | { tag: 'time'; at: number }
