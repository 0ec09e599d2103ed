import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { parseBody, parseQuery } from './body'
import { RestError } from './rest-error'
import type { Fault, Params, Settings } from './types'

export interface Incoming {
  verb: string
  /** Path without query. */
  path: string
  /** Path with its query. */
  address: string
  /** Query and body together; the body wins. */
  params: Params
  authorization: string
}

/** The answer to write; `location` makes it a redirect. */
export interface Reply {
  status: number
  contentType: string
  body: string
  location?: string
}

/** A file of 100 MB in Base64. */
const maxBody = 140 * 1024 * 1024

export async function readRequest(request: IncomingMessage, gate: Settings['bodyGate'] = null): Promise<Incoming> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBody) throw new Error('Request body too large')
    chunks.push(chunk)
    await gate?.(size)
  }
  const [path = '/', ...query] = (request.url ?? '/').split('?')
  const body = parseBody(Buffer.concat(chunks).toString('utf8'), request.headers['content-type'] ?? '')
  return {
    verb: request.method ?? 'GET',
    path,
    address: request.url ?? '/',
    params: { ...parseQuery(query.join('?')), ...body },
    authorization: request.headers.authorization ?? '',
  }
}

export const json = (status: number, value: unknown): Reply => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
})

export const html = (status: number, body: string): Reply => ({ status, contentType: 'text/html; charset=utf-8', body })

export const refusal = (error: RestError): Reply =>
  json(error.status, { error: error.code, error_description: error.description })

export function write(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    'Content-Type': reply.contentType,
    'Content-Length': Buffer.byteLength(reply.body),
    'Cache-Control': 'no-store',
    ...(reply.location ? { Location: reply.location } : {}),
  })
  response.end(reply.body)
}

/** Whether the fault lets the portal do its work. */
export function executes(fault: Fault | null): boolean {
  switch (fault?.kind) {
    case 'resetBefore':
    case 'redirect':
      return false
    case 'hang':
    case 'close':
    case 'html':
    case 'status':
    case 'body':
    case 'error':
      return fault.execute === true
    default:
      return true
  }
}

const page = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`

/** Waits as the fault demands, before the portal's work or after it. */
export async function heldUp(fault: Fault | null, after: boolean): Promise<void> {
  if (fault?.kind === 'delay' && (fault.after ?? false) === after) await wait(fault.ms)
  if (fault?.kind === 'gate' && (fault.after ?? false) === after) await fault.gate.pass()
}

/** Answers as the fault demands; `reply` is the portal's own answer, if it did its work. */
export async function writeFaulty(response: ServerResponse, reply: Reply, fault: Fault): Promise<void> {
  const { socket } = response
  switch (fault.kind) {
    case 'delay':
    case 'gate':
      await heldUp(fault, true)
      return write(response, reply)
    case 'hang':
      return
    case 'resetBefore':
    case 'resetAfter':
      socket?.resetAndDestroy()
      return
    case 'close':
      socket?.end()
      return
    case 'truncate':
      return cut(response, reply, fault.bytes ?? Math.floor(Buffer.byteLength(reply.body) / 2))
    case 'html':
      return write(response, html(fault.status ?? 200, page('Authorization')))
    case 'status':
      return write(response, html(fault.status, page(`${fault.status} from the gateway`)))
    case 'redirect':
      return write(response, { ...html(fault.status, page('Moved')), location: fault.location })
    case 'slowBody':
      return drip(response, reply, fault.msPerByte)
    case 'body': {
      const contentType = fault.contentType ?? 'application/json; charset=utf-8'
      return write(response, { status: fault.status ?? 200, contentType, body: fault.body })
    }
    case 'error':
      return write(response, refusal(new RestError(fault.status ?? 400, fault.code, fault.description ?? fault.code)))
  }
}

function head(response: ServerResponse, reply: Reply): Buffer {
  const body = Buffer.from(reply.body)
  response.writeHead(reply.status, { 'Content-Type': reply.contentType, 'Content-Length': body.length })
  return body
}

/** Promises the whole body, sends the first bytes of it, hangs up. */
function cut(response: ServerResponse, reply: Reply, bytes: number): void {
  const body = head(response, reply)
  response.write(body.subarray(0, bytes), () => response.socket?.destroy())
}

async function drip(response: ServerResponse, reply: Reply, msPerByte: number): Promise<void> {
  for (const byte of head(response, reply)) {
    if (response.destroyed) return
    response.write(Buffer.of(byte))
    await wait(msPerByte)
  }
  response.end()
}
