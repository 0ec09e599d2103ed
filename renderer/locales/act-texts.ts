import type { Said } from './failure-texts'

/** A question before something is done. */
interface Question {
  title: string
  detail: string
  yes: string
}

/** All that is said of one act. In texts, `{customer}` and `{operator}` are names. */
export interface ActText {
  /** On its button and in the palette. */
  name: string
  /** While it is under way. */
  doing: string
  /** As a row of the journal. */
  journal: string
  /** What it brings about, in the hint of its button. */
  effect: string
  /** The question of a row of `renderer/act-table.ts`; `detailNobody` of a dialog without an operator. */
  ask?: Question & { detailNobody?: string }
  /** The question where it is done to several dialogs at once; `{n}` says how many. */
  askMany?: Question
  done: { title: string; detail: string }
  /** The dialog was read again, and nothing has shown so far. */
  unchanged: string
  /** It may have been done, and that is all that is known. */
  unclear: string
  /** Refusals by Bitrix24's code: those documented of its method, and those observed besides. */
  refused?: Readonly<Record<string, Said>>
}
