import { z } from 'zod'
import { Policy, type PolicyKey, rows } from '../../../electron/shell/policy/schema'

/** A key of the policy as the templates and pages write it down. */
export interface DocumentedKey {
  key: PolicyKey
  row: NonNullable<ReturnType<typeof rows.get<z.ZodType>>>
  /** JSON Schema of the value. */
  value: JsonSchema
}

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The whole policy as JSON Schema; editors mark an unknown key, which the console only names. */
export function policySchema(): JsonSchema {
  const schema = z.toJSONSchema(Policy, { io: 'input' })
  const properties = { $schema: { type: 'string' as const }, ...schema.properties }
  return { ...schema, title: 'Policy of Switchboard', properties, additionalProperties: false }
}

/** Every key with its row, in the order of the table. */
export function documentedKeys(): DocumentedKey[] {
  return Policy.keyof().options.map(key => {
    const row = rows.get<z.ZodType>(Policy.shape[key])
    if (!row) throw new Error(`${key} has no row`)
    return { key, row, value: z.toJSONSchema(Policy.shape[key], { io: 'input' }) }
  })
}

/** The choices of a key, or of the members of its list; none where it is free. */
export function choicesOf({ value }: DocumentedKey): string[] {
  const members = typeof value.items === 'object' && !Array.isArray(value.items) ? value.items : value
  return (members.enum ?? []).map(String)
}

/** Whether each member of a key's list is a text. */
export const isTextList = ({ value }: DocumentedKey): boolean =>
  value.type === 'array' &&
  typeof value.items === 'object' &&
  !Array.isArray(value.items) &&
  value.items.type === 'string'

export const escapedXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
