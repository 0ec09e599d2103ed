import type { Plan } from '../../bitrix/client/budget-bucket'
import { enterprisePlan, usualPlan } from '../../bitrix/client/budget'
import type { PollPart } from './poll-part'

/** Enterprise in all its sizes. @see api-reference/common/system/app-info.md */
const enterprise = 'ent'

/**
 * Learns from each portal, once, the allowance per address: Enterprise has the larger bucket. Only an application is
 * told the plan; with a webhook nothing is asked, and the usual bucket applies.
 *
 * @param learned Called with the portal's host and its bucket.
 */
export function createPlanPart(learned: (host: string, plan: Plan) => void): PollPart {
  const asked = new Set<string>()

  return {
    ask(request, { account }) {
      const { portal: host, via } = account
      if (via === 'webhook' || asked.has(host)) return null
      const info = request.ask('app.info', {})
      return () => {
        asked.add(host)
        const answer = info.answer()
        if (answer.ok) learned(host, answer.value.LICENSE_FAMILY === enterprise ? enterprisePlan : usualPlan)
      }
    },
  }
}
