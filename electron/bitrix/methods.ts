import type { z } from 'zod'
import { crmMethods } from './methods-crm'
import { handoverMethods } from './methods-handover'
import { fileMethods } from './methods-file'
import { imMethods } from './methods-im'
import { linesMethods } from './methods-lines'
import { messageMethods } from './methods-message'
import { operatorMethods } from './methods-operator'
import { peopleMethods } from './methods-people'
import type { Row } from './methods-row'
import { sessionMethods } from './methods-session'
import { systemMethods } from './methods-system'

/** Every REST method that the console uses. */
export const methods = {
  ...sessionMethods,
  ...operatorMethods,
  ...handoverMethods,
  ...peopleMethods,
  ...linesMethods,
  ...imMethods,
  ...fileMethods,
  ...messageMethods,
  ...crmMethods,
  ...systemMethods,
} satisfies Record<string, Row>

export type MethodName = keyof typeof methods
export type Params<N extends MethodName> = z.output<(typeof methods)[N]['params']>
export type Result<N extends MethodName> = z.output<(typeof methods)[N]['result']>
/** Methods that change something; a batch refuses them. */
export type ActMethod = { [N in MethodName]: (typeof methods)[N]['kind'] extends 'act' ? N : never }[MethodName]
export type MethodKind = Row['kind']
