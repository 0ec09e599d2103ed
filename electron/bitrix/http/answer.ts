import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Exchange } from './exchange'
import { parseJsonObject } from './json'
import { longAnswer, parseLongObject } from './long-json'

/**
 * Outcome of one HTTP exchange with a portal or the authorization server. `date` is the server's time of the answer, in
 * milliseconds since 1970, exact to a second.
 */
export type HttpAnswer =
  /** A JSON object without an error code. */
  | { kind: 'ok'; body: Record<string, unknown>; status: number; date?: number }
  /**
   * The server answered with an error code. `doubtful` if the code means a failure inside the server, so that an act
   * may have run all the same.
   */
  | {
      kind: 'rejected'
      code: string
      description: string
      status: number
      doubtful: boolean
      retryAfterMs?: number
      body?: Record<string, unknown>
      date?: number
    }
  /** A redirect, not followed: `host` is its target, or null when it names none. Nothing was executed. */
  | { kind: 'moved'; host: string | null; status: number }
  /** No byte of the request left: name not found, refused, TLS. `cause` is a code such as `ECONNREFUSED`. */
  | { kind: 'notSent'; cause: string }
  /** The request may have been executed and its answer is lost. `cause` is a code; never an address or a text. */
  | { kind: 'unknown'; cause: string; status?: number }
  | { kind: 'cancelled'; sent: boolean }

type Response = Extract<Exchange, { kind: 'response' }>

/** Codes of a failure inside the server: an act may have run all the same, as it may without any code or text. */
const doubtfulCodes = new Set(['INTERNAL_SERVER_ERROR', 'ERROR_UNEXPECTED_ANSWER', 'ERROR_CORE'])
/** Codes that are refusals despite a server error's status. @see api-reference/_includes system errors */
const refusals = new Set(['QUERY_LIMIT_EXCEEDED', 'OVERLOAD_LIMIT', 'PORTAL_DELETED', 'OPERATION_TIME_LIMIT'])

interface BodyReading {
  maxBytes: number
  now: number
  redact: Redact
}

/** Hides the secrets in a text. */
export type Redact = (text: string) => string

/**
 * Judges a response by its error code, then by its status: an error counts even with a 200, and a response with neither
 * a code nor a JSON body does not tell whether the request was executed.
 *
 * @param now Milliseconds since 1970, for a `Retry-After` with a date in an answer without its own.
 */
export async function readAnswer(
  response: Response,
  url: URL,
  { maxBytes, now, redact }: BodyReading,
): Promise<HttpAnswer> {
  try {
    return await judge(response, url, { maxBytes, now, redact })
  } catch {
    // No known answer does this, but the caller must hear something of a request that may have run.
    return { kind: 'unknown', cause: 'UNREADABLE', status: response.status }
  }
}

async function judge(response: Response, url: URL, { maxBytes, now, redact }: BodyReading): Promise<HttpAnswer> {
  const { status, headers } = response
  if (status >= 300 && status < 400) return { kind: 'moved', host: hostOf(headers['location'], url), status }

  const json = await unpacked(response, maxBytes)
  if (json === null) return { kind: 'unknown', cause: 'UNREADABLE', status }
  const body = json.length > longAnswer ? await parseLongObject(json) : parseJsonObject(json.toString())
  if (!body) return { kind: 'unknown', cause: status >= 500 ? `HTTP_${status}` : 'NOT_JSON', status }

  const error = errorIn(body, redact)
  const date = dateIn(headers['date'])
  const said = { status, body, ...(date !== null && { date }) }
  if (error) {
    const wait = retryAfter(headers['retry-after'], date ?? now)
    const doubtful = isDoubtful(error, response.status, body)
    return { kind: 'rejected', ...error, doubtful, ...said, ...(wait !== null && { retryAfterMs: wait }) }
  }
  if (status >= 200 && status < 300) return { kind: 'ok', ...said }
  return { kind: 'unknown', cause: `HTTP_${status}`, status }
}

/** Codes are compared regardless of case; a numeric code is a status, and no reason. */
function isDoubtful(
  { code, description }: { code: string; description: string },
  status: number,
  { result }: Record<string, unknown>,
): boolean {
  const known = code.toUpperCase()
  if (doubtfulCodes.has(known) || (code === '' && description === '')) return true
  if (/^5\d\d$/.test(code)) return true
  // A refusal has no result.
  if (result !== undefined && result !== null && result !== false && result !== '') return !refusals.has(known)
  return status >= 500 && !refusals.has(known)
}

/**
 * The error of a REST or OAuth answer, or of one command in a batch. Its code may be empty or `0` with only a text to
 * explain it. A portal may echo into both whatever it was sent: secrets are hidden before the texts are cut, since half
 * of a secret would not be recognized.
 */
export function errorIn(body: Record<string, unknown>, redact: Redact): { code: string; description: string } | null {
  const { error } = body
  const description = scalar(body['error_description'], redact) ?? ''
  if (typeof error === 'object' && error !== null && 'code' in error)
    return { code: scalar(error.code, redact) ?? '', description }
  const code = scalar(error, redact)
  if (code === null) return null
  if ((code === '' || code === '0') && description === '' && 'result' in body) return null
  return { code, description }
}

/** Length of a refusal's text that is kept. */
const longestText = 2000
/** Longer texts are not searched for secrets, and nothing of them is kept. */
const longestHidden = 20_000

/** A text, trimmed, or a number as text; null for anything else, which may not even become one. */
function scalar(value: unknown, redact: Redact): string | null {
  if (typeof value === 'string' && value.length > longestHidden) return 'TOO_LONG'
  if (typeof value === 'string') return redact(value).slice(0, longestText).trim()
  return typeof value === 'number' ? String(value) : null
}

const mark = Buffer.from('\ufeff')

/** The body without what it was packed in, and without a byte order mark; null if it cannot be unpacked. */
async function unpacked({ headers, bytes }: Response, maxOutputLength: number): Promise<Buffer | null> {
  const isPacked = String(headers['content-encoding']).toLowerCase() === 'gzip'
  const whole = isPacked ? await promisify(gunzip)(bytes, { maxOutputLength }).catch(() => null) : bytes
  return whole?.subarray(0, mark.length).equals(mark) ? whole.subarray(mark.length) : whole
}

function hostOf(location: string | string[] | undefined, base: URL): string | null {
  if (typeof location !== 'string' || !URL.canParse(location, base.href)) return null
  return new URL(location, base).host || null
}

function dateIn(header: string | string[] | undefined): number | null {
  const at = typeof header === 'string' ? Date.parse(header) : NaN
  return Number.isFinite(at) ? at : null
}

/** A server that asks for a longer wait is mistaken, and a timer would take so long a wait for none at all. */
const longestPauseMs = 3_600_000

/** @param now Milliseconds since 1970 by the header author's clock, as far as it is known. */
function retryAfter(header: string | string[] | undefined, now: number): number | null {
  if (typeof header !== 'string') return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return ms >= 0 ? Math.min(ms, longestPauseMs) : null
}
