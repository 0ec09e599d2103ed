import { decodeHTMLStrict } from 'entities/decode'

/**
 * An HTML entity, or an emoji as Bitrix24 keeps it where its database has no four-byte letters: the bytes in
 * hexadecimal between colons. Both are matched at once, so that neither creates the other; each is short, so that time
 * grows with the text alone.
 */
const encoded = /&(?:#(?:x[\da-f]{1,6}|\d{1,7})|[a-z][a-z\d]{1,31});|:(?:[\da-f]{2}){3,60}:/gi
/** Letters of fewer bytes are never encoded: `:d0b0d0b1d0b2:` was typed by a person. */
const emoji = /^(?:[\u{10000}-\u{10ffff}]|\p{Extended_Pictographic}|\u200d|\ufe0e|\ufe0f)+$/u

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Decodes, once, the wrapping in which portals keep texts and names: `&amp;lt;` is `&lt;`, as somebody typed it. */
export function decodeText(text: string): string {
  return text.replace(encoded, found => (found.startsWith('&') ? decodeHTMLStrict(found) : emojiIn(found)))
}

function emojiIn(found: string): string {
  try {
    const decoded = utf8.decode(Buffer.from(found.slice(1, -1), 'hex'))
    return emoji.test(decoded) ? decoded : found
  } catch {
    return found
  }
}
