import { z } from 'zod'
import { count, number, text, words } from './wire'

/** `session.history.get` writes keys in lower case without separators, methods of chats in camel case. */
const inLowerCase = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]))
    : value

const side = number(z.int().positive().max(100_000))
/** Pixels, or `false` for a file that is no image. */
const Pixels = z.object({ width: side, height: side }).nullable().catch(null)

/**
 * A file of a message. Its addresses need a signed-in browser or carry a signature; they never leave the main process.
 *
 * @see api-reference/chats/messages/im-dialog-messages-get.md, "File Object"
 * @see api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.md
 */
export const FileResult = z
  .unknown()
  .transform(inLowerCase)
  .pipe(
    z.object({
      id: number(z.int().positive()),
      name: words,
      /** `image`, `video`, `audio` or `file`. */
      type: text,
      size: count,
      image: Pixels,
      authorid: count,
      urlpreview: text,
      urlshow: text,
      urldownload: text,
    }),
  )
export type FileResult = z.output<typeof FileResult>
