import { z } from 'zod'
import { Owned } from './account'
import { LineId } from './common'
import { Failure } from './failure'

export const SnippetId = z.string().min(1).max(64).brand<'SnippetId'>()
export type SnippetId = z.output<typeof SnippetId>

const SnippetName = z.string().trim().min(1).max(100)
const SnippetText = z.string().min(1).max(20_000)

/** The operator's ready answer, kept on this computer; `{{customer}}` and the like are filled in when used. */
export const Snippet = z.object({ id: SnippetId, name: SnippetName, text: SnippetText })
export type Snippet = z.output<typeof Snippet>

export const SnippetList = z.object({
  /** Sorted by name. */
  snippets: z.array(Snippet),
  /** The file could not be read and was set aside. */
  damaged: z.boolean(),
})
export type SnippetList = z.output<typeof SnippetList>

/** A quick answer that the channel line offers to all its operators. */
export const QuickAnswer = z.object({ id: z.int().positive(), name: z.string(), text: z.string() })
export type QuickAnswer = z.output<typeof QuickAnswer>

export const QuickAnswers = z.object({
  answers: z.array(QuickAnswer),
  /** The portal holds more than are shown. */
  more: z.boolean(),
  /**
   * Why there are none; null when the channel line's list was read. `scope`: this sign-in lacks the permission for
   * lists. `none`: it has no list. `refused`: the operator may not read it. `failed`: it could not be read now,
   * see `failure`.
   */
  why: z.enum(['scope', 'none', 'refused', 'failed']).nullable(),
  failure: Failure.nullable(),
})
export type QuickAnswers = z.output<typeof QuickAnswers>

/** The window's calls about ready answers. */
export const snippetCalls = {
  /** The operator's snippets, by name. */
  'snippet.list': { input: z.object({}), output: SnippetList },
  /** Adds one, or replaces the one with this id. */
  'snippet.save': { input: Owned.extend({ ...Snippet.shape, id: SnippetId.nullable() }), output: SnippetList },
  'snippet.remove': { input: Owned.extend({ id: SnippetId }), output: SnippetList },
  /** The quick answers of a channel line, at most five minutes old. */
  'snippet.quick': { input: z.object({ lineId: LineId }), output: QuickAnswers },
}
