import { z } from 'zod'
import { type MethodRow } from './row'
import { number } from './wire'
import { FileResult } from './results-file'

/** `chat` and the number of the chat. */
const dialogId = z.string().regex(/^chat\d+$/)
const files = 'api-reference/chat-bots/chat-bots-v2/im.v2/files'

/** Files of chats. */
export const fileMethods = {
  /** Puts a file into a chat as a message of the signed-in user; up to 100 MB before it is encoded. */
  'im.v2.File.upload': {
    params: z.object({
      dialogId,
      /** `content` is Base64 without a prefix; `attachedHere` in its place lets the file be read while it is sent. */
      fields: z.object({ name: z.string(), message: z.string().optional(), content: z.string() }),
    }),
    result: z.object({ file: FileResult, messageId: number(z.int().positive()) }),
    kind: 'act',
    scope: 'im',
    docs: `${files}/file-upload.md`,
  },
  /** The address works once, for anyone who has it. */
  'im.v2.File.download': {
    params: z.object({ dialogId, fileId: z.int().positive() }),
    result: z.object({ downloadUrl: z.string().min(1) }),
    kind: 'read',
    scope: 'im',
    docs: `${files}/file-download.md`,
  },
} satisfies Record<string, MethodRow>
