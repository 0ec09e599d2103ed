/** A piece of a message, ready to become DOM nodes. Strings are text, and stay text. */
export type BbNode =
  | string
  | { tag: 'break' }
  /** An item of a list begins, with its number where they are counted. */
  | { tag: 'bullet'; number?: number }
  | { tag: 'b' | 'i' | 'u' | 's' | 'quote' | 'mention' | 'command'; children: BbNode[] }
  /** A cell of a table ends here, or a line. */
  | { tag: 'cell' | 'row' }
  | { tag: 'link'; href: string; children: BbNode[] }
  /** An address that is not followed; it is shown beside its label, so that nothing is hidden. */
  | { tag: 'address'; address: string; children: BbNode[] }
  | { tag: 'code'; text: string; inline?: true }
  /** Something on the portal that cannot be shown here, by its number there. */
  | { tag: 'elsewhere'; what: 'disk' | 'attachment' | 'call'; id: string }
  | { tag: 'time'; at: number }
