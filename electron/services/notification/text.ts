/** Marks of Bitrix24's BBCode; other text in brackets is the customer's own. */
const mark =
  /\[\/?(?:b|i|u|s|url|user|chat|send|put|call|color|size|font|context|bgcolor|icode|img|sub|sup|pch)(?:[= ][^[\]\n]{0,2048})?\]/gi
/** Marks that separate their content: without them two numbers would become one. */
const block =
  /\[\/?(?:list|ol|ul|li|p|left|center|right|justify|quote|code|table|tr|td|th|\*)(?:[= ][^[\]\n]{0,2048})?\]|^>>/gim
/** The form of a customer's vote. */
const votes: Record<string, string> = { '[like]': '\u{1f44d}', '[dislike]': '\u{1f44e}' }
const breaks = /\[br\s{0,3}\/?\]|<br\s{0,3}\/?>|#BR#/gi
/** An icon is replaced by its title. */
const icon = /\[icon=[^[\]\n]{0,2048}\]/gi
const iconTitle = /\stitle=("?)([^"\]]{1,80})\1/i
/** Direction marks and control characters, which could make a text look like another; joiners of emoji stay. */
const deceiving = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
/** Longer texts are cut before any other processing. */
const longest = 4000

/** @returns A message's text in one line without its marks, cut to so many characters. */
export function plainText(text: string, most: number): string {
  const plain = text
    .slice(0, longest)
    .replace(breaks, ' ')
    .replace(icon, found => iconTitle.exec(found)?.[2] ?? '')
    .replace(/\[(?:dis)?like\]/gi, found => votes[found.toLowerCase()] ?? '')
    .replace(/\[rating=([1-5])\]/gi, (_, stars: string) => `${'\u2605'.repeat(Number(stars))} ${stars}/5`)
    .replace(block, ' ')
    .replace(mark, '')
    .replace(/\s+/g, ' ')
    .replace(deceiving, '')
    .trim()
  const letters = [...new Intl.Segmenter().segment(plain)]
  return letters.length > most ? `${plain.slice(0, letters[most]?.index).trimEnd()}…` : plain
}

/**
 * @returns The text escaped for a place that reads `&`, `<` and `>` as markup, as Linux does in the body of a
 *   notification.
 * @see https://specifications.freedesktop.org/notification-spec/latest/markup.html
 */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
