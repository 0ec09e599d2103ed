import { win32 } from 'node:path'
import { z } from 'zod'
import { windowsDrive } from './place'
import { type Asking, outputOf } from './programs'

/** What Windows keeps of a key: a number, a text, or several. */
export type RegistryValue = number | string | string[]

/** Group policies of all programs; only administrators may write there. */
const policies = String.raw`SOFTWARE\Policies`
const ours = String.raw`${policies}\Switchboard`

/**
 * Reads what group policy has given. Nothing of it passes through a file, which another program of the operator could
 * change on the way.
 *
 * @returns The values of the key itself, and each key below it as the list of its texts in the order of their names,
 *   which is how a template's lists are kept. Empty where there is no such key.
 * @throws when it cannot be found out
 */
export function* readRegistry(exists: (path: string) => boolean): Asking<Record<string, RegistryValue>> {
  const system = win32.join(windowsDrive(exists), 'Windows', 'System32')
  try {
    // That the key is missing must not look like a program that failed: the key above it is always there.
    const all = yield* outputOf(win32.join(system, 'reg.exe'), ['query', `HKLM\\${policies}`, '/reg:64'])
    if (!all.split(/\r?\n/).some(line => line.toLowerCase() === `hkey_local_machine\\${ours.toLowerCase()}`)) return {}
    // The program writes in the code page of its console, which is the operator's language's unless it is set.
    // By their whole paths: a bare name would be sought in the folder that the console was started from first.
    const [chcp, reg] = [win32.join(system, 'chcp.com'), win32.join(system, 'reg.exe')]
    const asked = `${chcp} 65001>nul & ${reg} query HKLM\\${ours} /s /reg:64`
    return parseQuery(yield* outputOf(win32.join(system, 'cmd.exe'), ['/d', '/s', '/c', asked]))
  } catch {
    // Administrators can forbid both programs; this one takes half a second.
    const shell = win32.join(system, String.raw`WindowsPowerShell\v1.0\powershell.exe`)
    return parsePowerShell(yield* outputOf(shell, ['-NoProfile', '-NonInteractive', '-Command', script]))
  }
}

const section = /^HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Switchboard(?:\\([^\\]+))?$/i
const entryForm = /^ {4}(.*?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$/

/** @throws Error for what is no answer of `reg query` about our key */
function parseQuery(text: string): Record<string, RegistryValue> {
  const entries: RegistryEntry[] = []
  /** Undefined outside of our key. */
  let list: string | null | undefined
  let hasKey = false
  for (const line of text.split(/\r?\n/)) {
    const head = section.exec(line)
    const [, name, type, data = ''] = entryForm.exec(line) ?? []
    const last = entries.at(-1)
    if (head) list = head[1] ?? null
    else if (/^HKEY_/.test(line)) list = undefined
    else if (list === undefined || line === '') continue
    else if (name !== undefined && type !== undefined) entries.push({ list, name, value: valueOf(type, data) })
    // A text of several lines.
    else if (typeof last?.value === 'string') last.value += `\n${line}`
    hasKey ||= list !== undefined
  }
  if (!hasKey) throw new Error('no answer about the registry')
  return together(entries)
}

function valueOf(type: string, data: string): RegistryValue | null {
  if (type === 'REG_DWORD' || type === 'REG_QWORD') return Number(data)
  if (type === 'REG_MULTI_SZ') return data.split(String.raw`\0`).filter(part => part !== '')
  return type === 'REG_SZ' || type === 'REG_EXPAND_SZ' ? data : null
}

interface RegistryEntry {
  /** Name of the key below ours; null for ours. */
  list: string | null
  name: string
  /** Null for what has no use here, such as bytes. */
  value: RegistryValue | null
}

const byName = new Intl.Collator('en', { numeric: true })

function together(entries: readonly RegistryEntry[]): Record<string, RegistryValue> {
  const found: Record<string, RegistryValue> = {}
  const lists = new Map<string, [name: string, text: string][]>()
  for (const { list, name, value } of entries) {
    if (value === null) continue
    if (list === null) found[name] = value
    else if (typeof value === 'string') lists.set(list, [...(lists.get(list) ?? []), [name, value]])
  }
  for (const [name, texts] of lists)
    found[name] = texts.toSorted(([one], [other]) => byName.compare(one, other)).map(([, text]) => text)
  return found
}

/** Ours, then those below it; only what restricted sessions of PowerShell may do as well. */
const script = [
  'try { [Console]::OutputEncoding = [Text.Encoding]::UTF8 } catch {}',
  String.raw`$key = 'HKLM:\${ours}'`,
  'if (Test-Path -LiteralPath $key) {',
  'ConvertTo-Json -Compress @(@(Get-ItemProperty -LiteralPath $key) +',
  "@(Get-ChildItem -LiteralPath $key | Get-ItemProperty)) } else { '[]' }",
].join(' ')

const Properties = z.array(z.record(z.string(), z.unknown()))

function parsePowerShell(text: string): Record<string, RegistryValue> {
  const keys = Properties.parse(JSON.parse(text.replace(/^\ufeff/, '')))
  const entries = keys.flatMap(
    ({ PSPath: _path, PSParentPath: _parent, PSChildName, PSDrive: _drive, ...rest }, at) => {
      const { PSProvider: _provider, ...values } = rest
      const list = at === 0 ? null : String(PSChildName)
      return Object.entries(values).map(([name, value]): RegistryEntry => ({ list, name, value: known(value) }))
    },
  )
  return together(entries)
}

function known(value: unknown): RegistryValue | null {
  if (typeof value === 'number' || typeof value === 'string') return value
  return Array.isArray(value) && value.every(part => typeof part === 'string') ? value : null
}
