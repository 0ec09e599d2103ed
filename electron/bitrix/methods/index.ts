import type { z } from 'zod'
import { crmMethods } from './crm'
import { handoverMethods } from './handover'
import { fileMethods } from './file'
import { imMethods } from './im'
import { linesMethods } from './lines'
import { messageMethods } from './message'
import { operatorMethods } from './operator'
import { peopleMethods } from './people'
import type { MethodRow } from './row'
import { sessionMethods } from './session'
import { statisticsMethods } from './statistics'
import { systemMethods } from './system'

/** Every REST method that the console uses. */
export const methods = {
  ...sessionMethods,
  ...operatorMethods,
  ...handoverMethods,
  ...peopleMethods,
  ...statisticsMethods,
  ...linesMethods,
  ...imMethods,
  ...fileMethods,
  ...messageMethods,
  ...crmMethods,
  ...systemMethods,
} satisfies Record<string, MethodRow>

export type MethodName = keyof typeof methods
export type Params<N extends MethodName> = z.output<(typeof methods)[N]['params']>
export type Result<N extends MethodName> = z.output<(typeof methods)[N]['result']>
/** Methods that change something; a batch refuses them. */
export type ActMethod = { [N in MethodName]: (typeof methods)[N]['kind'] extends 'act' ? N : never }[MethodName]
