import { describe, expect, it } from 'vitest'
import { enterprisePlan, usualPlan } from '../../../../../electron/bitrix/client/budget'
import type { Plan } from '../../../../../electron/bitrix/client/budget-bucket'
import { createPlanPart } from '../../../../../electron/services/portal/plan'
import type { Active } from '../../../../../electron/services/account/active'
import { newRequest } from '../../../../../electron/services/portal/batch-request'
import { createComputer, typed } from '../account/harness'

/** One poll with only this part. @returns How many commands it put in. */
async function lookWith(part: ReturnType<typeof createPlanPart>, active: Active): Promise<number> {
  const request = newRequest(active().bitrix)
  const take = part.ask(request, active())
  if (request.size() > 0) await request.send({ lane: 'board' })
  await take?.()
  return request.size()
}

function createNotes() {
  const plans: [string, Plan][] = []
  return { plans, part: createPlanPart((host, plan) => plans.push([host, plan])) }
}

describe('a portal’s allowance per address', () => {
  it.each([
    ['ent', enterprisePlan],
    ['pro', usualPlan],
    ['', usualPlan],
  ])('is learned by an application from the plan "%s", once', async (family, plan) => {
    const { portal, run } = await createComputer()
    portal.settings.licenseFamily = family
    const { call, active } = run()
    await call['account.signIn'](typed(portal))
    const { plans, part } = createNotes()
    expect(await lookWith(part, active)).toBe(1)
    expect(plans).toEqual([[new URL(portal.origin).host, plan]])
    expect(await lookWith(part, active)).toBe(0)
  })

  it('is not asked for with a webhook, which is not told', async () => {
    const { portal, run } = await createComputer()
    const { call, active } = run()
    await call['account.connect']({ webhookUrl: portal.webhookUrl(portal.operators.me.id) })
    const { plans, part } = createNotes()
    expect(await lookWith(part, active)).toBe(0)
    expect(plans).toEqual([])
  })

  it('stays the usual one when the portal refuses to tell, and is not asked for again and again', async () => {
    const { portal, run } = await createComputer()
    portal.settings.missing.add('app.info')
    const { call, active } = run()
    await call['account.signIn'](typed(portal))
    const { plans, part } = createNotes()
    expect(await lookWith(part, active)).toBe(1)
    expect(await lookWith(part, active)).toBe(0)
    expect(plans).toEqual([])
  })
})
