import { hash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Intent } from './rows'

/** All that an act's row says about people in words. It can be cut away without breaking the chain. */
export const PersonalTexts = z
  .object({
    /** Without it nobody can find out a name from the commitment by trying names. */
    salt: z.string(),
    customer: z.string(),
    from: z.string(),
    to: z.string(),
    person: z.string(),
    reason: z.string(),
    comment: z.string(),
    echo: z.string(),
  })
  .partial()
  .required({ salt: true })
export type PersonalTexts = z.output<typeof PersonalTexts>

/** Parts an act from its personal texts. */
export function partTexts(intent: Intent): { bare: Intent; texts: PersonalTexts } {
  const { customer, from, reason, with: given, echo } = intent
  const [to, person, comment] = [given?.to?.name, given?.person?.name, given?.rating?.comment]
  const said = { customer, from: from?.name, to, person, reason, comment, echo }
  const texts = Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const bare = {
    ...intent,
    ...{ customer: '', from: from && { ...from, name: null }, reason: null },
    ...(given && { with: withoutNames(given) }),
    ...(echo && { echo: null }),
  }
  return { bare, texts: { salt: randomBytes(16).toString('hex'), ...Object.fromEntries(texts) } }
}

function withoutNames({ to, person, rating, ...rest }: NonNullable<Intent['with']>): Intent['with'] {
  return {
    ...rest,
    ...(to && { to: { ...to, name: null } }),
    ...(person && { person: { ...person, name: null } }),
    ...(rating && { rating: { ...rating, comment: null } }),
  }
}

/** The act with its personal texts, those that were not cut. */
export function withTexts(bare: Intent, texts: PersonalTexts): Intent {
  const { from, with: given } = bare
  const { to, person, rating } = given ?? {}
  return {
    ...bare,
    customer: texts.customer ?? bare.customer,
    from: from && { ...from, name: texts.from ?? from.name },
    reason: texts.reason ?? bare.reason,
    ...(texts.echo !== undefined && { echo: texts.echo }),
    ...(given && {
      with: {
        ...given,
        ...(to && { to: { ...to, name: texts.to ?? to.name } }),
        ...(person && { person: { ...person, name: texts.person ?? person.name } }),
        ...(rating && { rating: { ...rating, comment: texts.comment ?? rating.comment } }),
      },
    }),
  }
}

/** Stands for the texts in the chain: it tells whether they were changed, and nothing about them once they are gone. */
export const commitmentTo = (texts: object): string => hash('sha256', JSON.stringify(texts))
