import type { PolicyGroup, PolicyKey } from '../schema'

/** What the documents and templates say. */
export interface PolicyTexts {
  groups: Record<PolicyGroup, string>
  keys: Record<PolicyKey, KeyTexts>
  /** Said of a list that is kept as JSON. */
  json: string
  /** Said of a key that is taken up at the next start. */
  atStart: string
  /** Said of a setting that operators may change unless it is locked. */
  preset: string
  /** The lowest version of the console that the templates are for. */
  supported: string
}

interface KeyTexts {
  name: string
  means: string
}
