import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { z } from 'zod'
import { en } from '../../../electron/shell/policy/texts/en'
import { ru } from '../../../electron/shell/policy/texts/ru'
import type { PolicyTexts } from '../../../electron/shell/policy/texts/texts'
import { root } from '../../support/console'
import { adml, admx, meaning } from './admx'
import { choicesOf, type DocumentedKey, documentedKeys, escapedXml, isTextList, policySchema } from './keys'

/** Everything that is made from the table of the policy's keys, by its path below `docs/policy`. */
export async function policyDocuments(): Promise<Record<string, string>> {
  return {
    'policy.schema.json': await format(JSON.stringify(policySchema()), { parser: 'json', printWidth: 120 }),
    'switchboard.admx': admx(),
    'en-US/switchboard.adml': adml(en),
    'ru-RU/switchboard.adml': adml(ru),
    'switchboard.mobileconfig': mobileConfig(),
    'keys.md': await page(en),
  }
}

/** A key's value in the example, which is the one of docs/policy.md. */
function exampleOf(): Record<string, unknown> {
  const text = readFileSync(join(root, 'docs/policy.md'), 'utf8')
  const [, json = '{}'] = /```json\n([\s\S]+?)```/.exec(text) ?? []
  return z.record(z.string(), z.unknown()).parse(JSON.parse(json))
}

/** A profile for macOS with the example's keys: an administrator puts in their own, and identifiers of their own. */
function mobileConfig(): string {
  const entries = Object.entries(exampleOf()).map(([key, value]) => `      <key>${key}</key>\n${plist(value, 6)}`)
  const id = 'dev.switchboard.console'
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key>
      <string>${id}</string>
      <key>PayloadIdentifier</key>
      <string>${id}.policy.keys</string>
      <key>PayloadUUID</key>
      <string>5B3C2B2E-6C0C-4B86-9E0C-6A2C8F5E1D01</string>
      <key>PayloadVersion</key>
      <integer>1</integer>
${entries.join('\n')}
    </dict>
  </array>
  <key>PayloadDisplayName</key>
  <string>Switchboard</string>
  <key>PayloadIdentifier</key>
  <string>${id}.policy</string>
  <key>PayloadScope</key>
  <string>System</string>
  <key>PayloadType</key>
  <string>Configuration</string>
  <key>PayloadUUID</key>
  <string>5B3C2B2E-6C0C-4B86-9E0C-6A2C8F5E1D02</string>
  <key>PayloadVersion</key>
  <integer>1</integer>
</dict>
</plist>
`
}

/** A value of JSON as Apple's property lists write it. */
function plist(value: unknown, indent: number): string {
  const blank = ' '.repeat(indent)
  if (typeof value === 'boolean') return `${blank}<${value}/>`
  if (typeof value === 'number') return `${blank}<integer>${value}</integer>`
  if (Array.isArray(value)) {
    const members = value.map(member => plist(member, indent + 2))
    return [`${blank}<array>`, ...members, `${blank}</array>`].join('\n')
  }
  if (typeof value !== 'object' || value === null) return `${blank}<string>${escapedXml(String(value))}</string>`
  const members = Object.entries(value).map(
    ([key, member]) => `${blank}  <key>${key}</key>\n${plist(member, indent + 2)}`,
  )
  return [`${blank}<dict>`, ...members, `${blank}</dict>`].join('\n')
}

/** The page of all keys. */
function page(texts: PolicyTexts): Promise<string> {
  const keys = documentedKeys()
  const groups = [...new Set(keys.map(({ row }) => row.group))].map(group => {
    const inGroup = keys.filter(({ row }) => row.group === group)
    const rows = inGroup.map(each => `| ${cells(each, texts).join(' | ')} |`)
    return [
      `## ${texts.groups[group]}`,
      '',
      '| Key | Value | Without it | While it is bad | Means |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n')
  })
  const head = `# Keys of the policy

Written by \`npm run docs\` from the table in the code; [policy.md](../policy.md) tells how the policy is given and what it
means. A value that is bad is named, and the key has the meaning of the fourth column.
`
  return format([head, ...groups].join('\n\n'), { parser: 'markdown', printWidth: 120 })
}

function cells(documented: DocumentedKey, texts: PolicyTexts): string[] {
  const { key, row, value } = documented
  const usual = value.default === undefined ? '–' : code(value.default)
  return [
    `\`${key}\``,
    valueOf(documented),
    usual,
    row.whenBad === undefined ? 'as without it' : code(row.whenBad),
    meaning(documented, texts),
  ].map(cell => cell.replaceAll('|', '\\|'))
}

const code = (value: unknown) => `\`${JSON.stringify(value).replaceAll(',', ', ')}\``

function valueOf(documented: DocumentedKey): string {
  const { value } = documented
  if (value.type === 'boolean') return '`true`, `false`'
  if (value.type === 'integer') return `${value.minimum} to ${value.maximum}`
  if (isTextList(documented)) return `list of up to ${value.maxItems} texts`
  if (value.type === 'array') return `list of up to ${value.maxItems} rules`
  const choices = choicesOf(documented)
  return choices.length > 0 ? choices.map(choice => `\`${choice}\``).join(', ') : 'text'
}
