const brackets = /^(?:array)?\s?[()[\]{},;]+$/i
/** `[USER_CODE] => ...` of PHP, `"USER_CODE": ...` of JSON. */
const keyed = /^[[{("' ]{0,4}[\w. -]{1,60}["'\])]{1,2} ?(?:=>|:)/
const header =
  /^(?:> ?)*(?:from|to|cc|date|subject|sent|reply-to|message-id|от|кому|копия|дата|тема|отправлено|begin|version|fn|n|org|tel|email) ?(?::|;[a-z=;,]{1,80}:)/iu

/**
 * Whether lines belong together, as in a printed array, a portal's answer, the head of an e-mail or a contact's card.
 */
export function isDump(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const dumped = lines.filter(line => brackets.test(line) || keyed.test(line)).length
  return dumped * 2 > lines.length || lines.filter(line => header.test(line)).length >= 2
}
