import type { Plan } from '../../bitrix/client/budget-bucket'
import { enterprisePlan, usualPlan } from '../../bitrix/client/budget'
import type { PollPart } from './poll-part'

/** Enterprise in all its sizes. @see api-reference/common/system/app-info.md */
const enterprise = 'ent'

/**
 * Learns from each portal, once, what it takes from one address: the larger bucket on Enterprise. Only an application is
 * told the plan; behind a webhook nothing is asked, and the usual bucket stands.
 *
 * @param learned Hears the portal's host and its bucket.
 */
export function createAllowance(learned: (host: string, plan: Plan) => void): PollPart {
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
