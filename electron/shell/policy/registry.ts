/** What Windows keeps of a key: a number, a text, or several. */
export type RegistryValue = number | string | string[]

/** Where group policy puts the console's keys; only administrators may write there. */
export const registryKey = 'HKLM\\SOFTWARE\\Policies\\Switchboard'
const section = /^\[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Switchboard(?:\\([^\]\\]+))?\]$/i

/**
 * Reads the text of `reg export`, which unlike `reg query` writes every letter.
 *
 * @returns The values of the key itself, and each key below it as the list of its texts in the order of their names,
 *   which is how a template's lists are kept.
 */
export function parseRegistry(text: string): Record<string, RegistryValue> {
  const found: Record<string, RegistryValue> = {}
  const lists = new Map<string, [name: string, text: string][]>()
  /** Undefined outside of our key. */
  let list: string | null | undefined
  for (const line of joined(text)) {
    const head = section.exec(line)
    if (head) list = head[1] ?? null
    else if (line.startsWith('[')) list = undefined
    const entry = /^"((?:[^"\\]|\\.)*)"=(.+)$/.exec(line)
    const value = entry && valueOf(entry[2] ?? '')
    if (!entry || value === null || list === undefined) continue
    const name = unescaped(entry[1] ?? '')
    if (list === null) found[name] = value
    else if (typeof value === 'string') lists.set(list, [...(lists.get(list) ?? []), [name, value]])
  }
  const byName = new Intl.Collator('en', { numeric: true })
  for (const [name, entries] of lists)
    found[name] = entries.toSorted(([one], [other]) => byName.compare(one, other)).map(([, entry]) => entry)
  return found
}

/** Long values go on in the next line. */
const joined = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .replaceAll(/\\\r?\n\s*/g, '')
    .split(/\r?\n/)

function valueOf(text: string): RegistryValue | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/s.exec(text)
  if (quoted) return unescaped(quoted[1] ?? '')
  const number = /^dword:([\da-f]{8})$/i.exec(text)
  if (number) return Number.parseInt(number[1] ?? '0', 16)
  const bytes = /^hex\(([27])\):([\da-f,]*)$/i.exec(text)
  if (!bytes) return null
  const words = Buffer.from((bytes[2] ?? '').replaceAll(',', ''), 'hex').toString('utf16le')
  return bytes[1] === '7' ? words.split('\0').filter(word => word !== '') : words.replace(/\0+$/, '')
}

const unescaped = (text: string) => text.replaceAll(/\\(.)/gs, '$1')
