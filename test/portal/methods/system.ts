import { RestError } from '../rest-error'
import type { Settings } from '../types'
import { read, text } from './method'
import type { Method } from './method'

const everyScope = [
  'calendar',
  'crm',
  'department',
  'disk',
  'im',
  'imopenlines',
  'lists',
  'pull',
  'task',
  'user',
  'user_brief',
]
const truths: unknown[] = [true, 1, '1', 'true', 'Y']

/** Whether this application may call the method: it has one of its permissions. */
export const mayCall = (method: Method, settings: Settings): boolean =>
  method.scopes.length === 0 || method.scopes.some(scope => settings.scopes.includes(scope))

/**
 * Methods about the application itself.
 *
 * @param find Looks a method up in the whole table.
 * @see api-reference/common/system/
 */
export const systemMethods = (find: (name: string) => Method | undefined): Record<string, Method> => ({
  scope: read([], ({ params, portal }) => ({
    result: truths.includes(params['full']) ? everyScope : [...portal.settings.scopes],
  })),

  'method.get': read([], ({ params, portal }) => {
    const name = text(params['name']).toLowerCase()
    const method = portal.settings.missing.has(name) ? undefined : find(name)
    return { result: { isExisting: method !== undefined, isAvailable: !!method && mayCall(method, portal.settings) } }
  }),

  'app.info': read([], ({ portal, via }) => {
    if (via === 'webhook') throw new RestError(400, 'ACCESS_DENIED', 'Access denied! Application context required')
    return {
      result: {
        ID: 5,
        CODE: portal.application.id,
        VERSION: 1,
        STATUS: 'L',
        INSTALLED: true,
        PAYMENT_EXPIRED: 'N',
        DAYS: null,
        LANGUAGE_ID: 'en',
        LICENSE: 'en_pro100',
        LICENSE_TYPE: 'pro100',
        LICENSE_FAMILY: portal.settings.licenseFamily,
      },
    }
  }),
})
