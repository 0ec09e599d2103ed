import type { Secrecy } from '../console/system'

export interface Redactor extends Secrecy {
  redact(text: string): string
}

const mask = '***'
const shortest = 4
/** A shorter one is hidden as a word of its own only: it may well be a part of others. */
const shortestAnywhere = 8
/** Number of expired secrets that are still hidden. */
const remembered = 500

/** Names whose value is always a secret, as JSON, query, form or header has them. */
const keys =
  'access_?token|refresh_?token|client_?secret|application_?secret|application_?token|auth|(?:auth|refresh)_?id|authorization|\\w*password|passwd|(?:php)?sessid|secret|state|code_verifier'
/** As in a URL, in PHP's JSON, or in a URL within another. */
const slash = '(?:\\\\*/|%2F){1,5}'
const patterns: [RegExp, string][] = [
  [new RegExp(`(${slash}rest${slash}(?:api${slash})?\\d{1,15}${slash})[^/\\\\%\\s"'?]+`, 'gi'), `$1${mask}`],
  // As in a text within a text.
  [new RegExp(`(\\\\+"(?:${keys})\\\\+"\\s*:\\s*\\\\+")[^"\\\\]+`, 'gi'), `$1${mask}`],
  [
    new RegExp(
      `(["']?\\b(?:${keys})["']?\\s*[:=]\\s*)(?:(?:Bearer|Basic)\\s+)?("(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|[^\\s&,;}\\]"']+)`,
      'gi',
    ),
    `$1${mask}`,
  ],
  [/([?&]code=)[^\s&"']+/gi, `$1${mask}`],
  // A sign-in within an address.
  [/(\/\/[^\s/?#"'@:]*:)[^\s/?#"'@]+(?=@)/g, `$1${mask}`],
  [/\bBearer\s+[^\s"',]+/gi, `Bearer ${mask}`],
]

/**
 * Hides secrets in a text: every registered value in its plain, URL, JSON, base64 and hexadecimal form, and every value
 * whose name marks it as secret (the second line of defence, for unregistered ones).
 */
export function createRedactor(): Redactor {
  const forms = new Map<string, readonly Form[]>()
  const released = new Set<string>()
  return {
    register(secret) {
      if (secret.length < shortest) return
      released.delete(secret)
      forms.set(secret, forms.get(secret) ?? formsOf(secret))
    },
    release(secret) {
      if (!forms.has(secret)) return
      released.delete(secret)
      released.add(secret)
      const [oldest] = released
      if (released.size <= remembered || oldest === undefined) return
      released.delete(oldest)
      forms.delete(oldest)
    },
    redact(text) {
      let clean = text
      for (const { pattern } of [...forms.values()].flat().sort((a, b) => b.length - a.length))
        clean = clean.replaceAll(pattern, mask)
      for (const [pattern, replacement] of patterns) clean = clean.replace(pattern, replacement)
      return clean
    },
  }
}

interface Form {
  length: number
  pattern: string | RegExp
}

function formsOf(secret: string): Form[] {
  const inner = base64Forms(secret)
  const all = [...new Set([...textForms(secret), ...inner])]
  return all.map(form => {
    // Base64 has no words, and hardly anything else looks like it.
    const isAnywhere = secret.length >= shortestAnywhere || inner.includes(form)
    return { length: form.length, pattern: isAnywhere ? form : asWord(form) }
  })
}

function asWord(form: string): RegExp {
  const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const begin = /^[\p{L}\p{N}]/u.test(form) ? '(?<![\\p{L}\\p{N}])' : ''
  const end = /[\p{L}\p{N}]$/u.test(form) ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(`${begin}${escaped}${end}`, 'gu')
}

function textForms(secret: string): string[] {
  const url = encodeURIComponent(secret.toWellFormed())
  const form = new URLSearchParams({ '': secret }).toString().slice(1)
  const json = jsonOf(secret)
  // PHP, the portals' language, escapes more characters than others.
  const php = json.replaceAll('/', '\\/').replace(/[^\x20-\x7e]/g, escapedInJson)
  const escaped = [url, url.replaceAll('%20', '+'), form].flatMap(text => [text, inSmall(text)])
  const twice = [encodeURIComponent(url), jsonOf(json), jsonOf(php)]
  const hex = Buffer.from(secret).toString('hex')
  return [secret, ...escaped, url.toLowerCase(), json, php, ...twice, hex, hex.toUpperCase()]
}

const jsonOf = (text: string) => JSON.stringify(text).slice(1, -1)
const escapedInJson = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
/** With its escapes, and nothing else, in lower case. */
const inSmall = (url: string) => url.replace(/%[0-9A-F]{2}/g, escape => escape.toLowerCase())

/**
 * Base64 of a longer text that holds the secret: its characters depend on where in a group of three bytes the secret
 * begins, and those at its edges hold bits of its neighbours and are omitted.
 */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret)
  return [0, 1, 2].flatMap(shift => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    const from = Math.ceil((shift * 8) / 6)
    const inner = text.slice(from, Math.floor(((shift + bytes.length) * 8) / 6))
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
  })
}
