import { z } from 'zod'
import type { MethodRow } from './row'
import { givenList, listing, yesNo } from './wire'
import { User } from './results-dialog'
import { LineLoad } from './results-people'

/** Colleagues, and how busy they are. */
export const peopleMethods = {
  /** Each word of `FIND` begins a name, a position or a department. Pages of 50. */
  'user.search': {
    params: z.object({ FILTER: z.object({ FIND: z.string() }), start: z.int().optional() }),
    result: givenList(User),
    kind: 'read',
    scope: 'user',
    docs: 'api-reference/user/user-search.md',
  },
  /** One row for each channel line of an operator; not to be asked more than once in 30 seconds. */
  'imopenlines.v2.Operator.list': {
    params: z.object({
      offset: z.int().nonnegative().optional(),
      limit: z.int().positive().max(200).optional(),
    }),
    result: listing({ operators: givenList(LineLoad), hasNextPage: yesNo }),
    kind: 'read',
    scope: 'imopenlines',
    docs: 'api-reference/imopenlines/statistics/imopenlines-v2-operator-list.md',
  },
} satisfies Record<string, MethodRow>
