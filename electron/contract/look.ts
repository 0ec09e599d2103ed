import { z } from 'zod'
import { ChatId, Instant } from './common'
import { DialogView } from './dialog'
import { Failure } from './failure'

/** Dialogs that can be looked at side by side. */
export const mostLooks = 6

/** A dialog that is looked at: read without joining it, and nothing is written to it. */
export const LookReading = z.object({
  chatId: ChatId,
  /** Null until it has been read. */
  view: DialogView.nullable(),
  /** When the portal last told of it. */
  readAt: Instant.nullable(),
  /** Why the last reading failed; the view is an earlier one then. */
  failure: Failure.nullable(),
})
export type LookReading = z.output<typeof LookReading>

/** How long an operator has had a dialog, and when they last wrote in it; null where nothing tells. */
export const Holding = z.object({
  since: Instant.nullable(),
  /** They may have had it for longer: it is only known that they wrote in it then. */
  isAtLeast: z.boolean(),
  lastWordAt: Instant.nullable(),
})
export type Holding = z.output<typeof Holding>

/** What a reading brought; without a `view` the dialog is as it was. */
export const LookChange = LookReading.omit({ view: true }).extend({ view: DialogView.optional() })
export type LookChange = z.output<typeof LookChange>
