import { isMap, phpMap } from '../body'
import { RestError } from '../rest-error'
import { isEmpty, read, text } from './method'
import type { Call, Method } from './method'

/** What applications keep for the caller; a webhook is none. */
function optionsOf({ portal, userId, via }: Call): Map<string, unknown> {
  if (via === 'webhook') throw new RestError(400, 'AccessException', 'Application context required')
  const { options } = portal.world
  const own = options.get(userId) ?? new Map<string, unknown>()
  options.set(userId, own)
  return own
}

/** Data of a user and an application; a customer or a colleague sees nothing of it. @see api-reference/common/settings/ */
export const options: Record<string, Method> = {
  // Without a key all of them, with none of them an empty list, as PHP has it; null for a key that is not there.
  'user.option.get': read([], call => {
    const kept = optionsOf(call)
    const key = text(call.params['option'])
    return { result: key === '' ? phpMap(kept) : (kept.get(key) ?? null) }
  }),
  'user.option.set': read([], call => {
    const kept = optionsOf(call)
    const given = call.params['options']
    if (isEmpty(given) || !isMap(given) || Object.keys(given).length === 0)
      throw new RestError(400, 'ArgumentNullException', 'options is empty')
    for (const [key, value] of Object.entries(given)) kept.set(key, value)
    return { result: true }
  }),
}
