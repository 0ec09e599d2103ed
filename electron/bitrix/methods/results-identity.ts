import { z } from 'zod'
import { isEmpty, number } from './wire'

const fileNumber = number(z.int().positive())

function tellsFiles(params: Record<string, unknown>): boolean {
  const files = params['FILE_ID'] ?? params['fileId']
  if (isEmpty(files)) return true
  const each: unknown[] = typeof files === 'object' && files !== null ? Object.values(files) : [files]
  return each.every(file => fileNumber.safeParse(file).success)
}

function tellsParams(params: unknown): boolean {
  if (isEmpty(params)) return true
  return typeof params === 'object' && params !== null && tellsFiles(params as Record<string, unknown>)
}

/**
 * Notes whether a message tells its identifying parts: its author, its text and its files. Missing or odd parts are
 * read as stand-ins, and a message with such may be any other.
 *
 * @param authorKey The key of its author.
 */
export const withIdentity = (authorKey: string) => (raw: unknown) => {
  if (typeof raw !== 'object' || raw === null) return raw
  const { text, params, [authorKey]: author } = raw as Record<string, unknown>
  const isSaid = typeof text === 'string' || typeof text === 'number'
  const hasAuthor = number(z.int().nonnegative()).safeParse(author).success
  return { ...raw, isIdentified: isSaid && hasAuthor && tellsParams(params) }
}
