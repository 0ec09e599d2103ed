import { z } from 'zod'
import { ChatId } from '../../contract/common'

export interface MethodRow {
  params: z.ZodObject
  /** Reads the wire's answer; keeps the portal's key names, which stop at services/. */
  result: z.ZodType
  /** An act changes something for a customer or a colleague: it is sent at most once. */
  kind: 'read' | 'act'
  /** An act with the same effect once or twice, so that it may go in a batch, which is repeated when lost. */
  repeatable?: true
  /** Asked again and again: an answer that is the same to the letter is not read anew. What was read is not to be changed. */
  recurs?: true
  /** The permission it needs, or null if any sign-in will do. */
  scope: string | null
  /** Its page in the REST documentation. */
  docs: string
}

export const chat = z.object({ CHAT_ID: ChatId })
export const none = z.object({})
export const flag = z.enum(['Y', 'N']).optional()
export const openlines = 'api-reference/imopenlines/openlines'
export const common = 'api-reference/common'
