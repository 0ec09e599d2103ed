import { z } from 'zod'
import { ChatId, CrmEntity } from './common'

/** What a link from outside asks to be shown. */
export const LinkTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('code'), code: z.string() }),
  z.object({ kind: z.literal('chat'), chatId: ChatId }),
  z.object({ kind: z.literal('crm'), entity: CrmEntity }),
])
export type LinkTarget = z.output<typeof LinkTarget>

/** Why a link opens nothing; the window has a text for each. `off`: the administrator takes no links. */
export const LinkFault = z.enum(['off', 'too_long', 'other', 'no_target', 'many_targets', 'code', 'number', 'portal'])
export type LinkFault = z.output<typeof LinkFault>

/** A link as main has read it: nothing is opened before the operator has said yes. */
export const DeepLink = z.object({
  id: z.int().positive(),
  what: z.union([
    z.object({
      target: LinkTarget,
      /** Host of the portal that it is for; null where it names none. */
      portal: z.string().nullable(),
    }),
    z.object({ fault: LinkFault }),
  ]),
})
export type DeepLink = z.output<typeof DeepLink>

export const mostLinks = 5
/** The links that the operator has not answered yet, oldest first. */
export const LinkList = z.array(DeepLink).max(mostLinks)
export type LinkList = z.output<typeof LinkList>

/** The window's calls about links. */
export const linkCalls = {
  /** Links from outside that the operator has not answered; more arrive as `link.changed`. */
  'link.list': { input: z.object({}), output: LinkList },
  /** The operator has opened it, or does not want to. */
  'link.answered': { input: z.object({ id: z.int().positive() }), output: LinkList },
}

export const linkScheme = 'b24console'
