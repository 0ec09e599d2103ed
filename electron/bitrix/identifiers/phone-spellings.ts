/**
 * The spellings under which a portal may keep a phone: with and without `+`, and a Russian one with 8 as well as with
 * 7.
 *
 * @param phone Digits with or without `+` before them.
 */
export function spellingsOf(phone: string): string[] {
  const digits = phone.replace(/\D/g, '')
  const russian = /^[78](?=\d{10}$)/.test(digits)
  const all = russian ? [`7${digits.slice(1)}`, `8${digits.slice(1)}`] : [digits]
  return all.flatMap(each => (each.startsWith('8') && russian ? [each] : [`+${each}`, each]))
}
