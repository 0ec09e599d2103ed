import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { crc32, deflateSync } from 'node:zlib'
import { html, write } from './http'
import type { Backstage } from './types'
import type { Chat, FileRecord, Message } from './world/model'
import type { World } from './world/world'

/** Answers a download in the test's own way. */
type FileAnswer = (request: IncomingMessage, response: ServerResponse) => void

interface DownloadRecord {
  /** By a one-time address, or by one that needs a signed-in browser. */
  by: 'link' | 'page'
  fileId: number
  headers: IncomingHttpHeaders
  status: number | null
}

/** The portal's record of downloads. */
export interface Downloads {
  records: DownloadRecord[]
  /** Odd answers by file, to either kind of address. */
  answers: Map<number, FileAnswer>
  /** The signed addresses of pictures work without signing in. */
  pagesOpen: boolean
  /** @returns The secret part of a one-time address. */
  grant(fileId: number): string
  /** Takes a one-time address back. @returns Its file, or null when it has been used or never was. */
  redeem(ticket: string): number | null
  clear(): void
}

export function createDownloads(): Downloads {
  const granted = new Map<string, number>()
  let count = 0
  const downloads: Downloads = {
    records: [],
    answers: new Map(),
    pagesOpen: false,
    grant(fileId) {
      const ticket = `im|${fileId}|${++count}`
      granted.set(ticket, fileId)
      return ticket
    },
    redeem(ticket) {
      const fileId = granted.get(ticket) ?? null
      granted.delete(ticket)
      return fileId
    },
    clear() {
      downloads.records.length = 0
      downloads.answers.clear()
      downloads.pagesOpen = false
      granted.clear()
      count = 0
    },
  }
  return downloads
}

const signIn = html(200, '<!doctype html><title>Authorization</title><form action="/auth/"></form>')
/** nginx's answer to a client without a name or without a Referer. @see general-principles.md, "Request Headers" */
const nginx = html(404, '<html><head><title>404 Not Found</title></head><body><hr><center>nginx</center></body></html>')

const pages = /^\/bitrix\/services\/main\/ajax\.php$/
const link = /^\/rest\/download(?:\.json)?$/

/** @returns Whether the address is one of a file's content. */
export const isDownload = (path: string): boolean => pages.test(path) || link.test(path)

/** Serves the content of a file, or a sign-in page in its place. */
export function answerDownload(portal: Backstage, request: IncomingMessage, response: ServerResponse): void {
  const { downloads } = portal
  const url = new URL(request.url ?? '/', portal.origin())
  const by = link.test(url.pathname) ? 'link' : 'page'
  const fileId =
    by === 'link' ? downloads.redeem(url.searchParams.get('token') ?? '') : Number(url.searchParams.get('fileId'))
  const record: DownloadRecord = { by, fileId: fileId ?? 0, headers: request.headers, status: null }
  downloads.records.push(record)
  response.once('finish', () => (record.status = response.statusCode))
  if (!request.headers['user-agent'] || !request.headers.referer) return write(response, nginx)
  if (by === 'page' && !downloads.pagesOpen) return write(response, signIn)
  const odd = fileId === null ? undefined : downloads.answers.get(fileId)
  if (odd) return odd(request, response)
  const found = fileId === null ? null : findFile(portal.world, fileId)
  if (!found) return write(response, html(403, 'Access denied'))
  const body = contentOf(found.file)
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': body.length })
  response.end(body)
}

export function findFile(world: World, id: number): { chat: Chat; message: Message; file: FileRecord } | null {
  for (const chat of world.chats.values())
    for (const message of chat.messages)
      for (const file of message.files) if (file.id === id) return { chat, message, file }
  return null
}

/** Of every picture without a content of its own, as the portal tells it. */
export const pictureSize = { height: 200, width: 320 }

/** The file's own content, or something of its kind. */
export function contentOf({ content, type, size, id }: FileRecord): Buffer {
  if (content) return content
  if (type === 'image') return png(pictureSize.width, pictureSize.height, [(id * 67) % 256, (id * 131) % 256, 160])
  if (type === 'audio') return wav()
  return Buffer.alloc(size, 'file ')
}

/** A picture of one colour. */
export function png(width: number, height: number, colour: readonly [number, number, number]): Buffer {
  const row = Buffer.concat([Buffer.of(0), ...Array.from({ length: width }, () => Buffer.from(colour))])
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Two seconds of silence. */
export function wav(): Buffer {
  const data = Buffer.alloc(16_000, 0x80)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  for (const [at, value] of [
    [16, 16],
    [24, 8000],
    [28, 8000],
  ] as const)
    head.writeUInt32LE(value, at)
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    head.writeUInt16LE(value, at)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}
