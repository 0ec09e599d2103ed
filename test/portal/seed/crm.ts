import type { World } from '../world/world'
import { known } from './known'
import { operators } from './people'

/** CRM records; the dialogs bind themselves to them. */
export function sowCrm(world: World): void {
  world.addCrm({ type: 'lead', id: known.documented.lead, title: 'John - Bitrix24 Documentation', name: 'John' })
  world.addCrm({ type: 'lead', id: 1209, title: 'Green Guest #17 - Bitrix24 Documentation', name: 'Guest' })
  world.addCrm({ type: 'lead', id: known.quietLead, title: 'Called once, never wrote' })
  world.addCrm({ type: 'deal', id: known.deal, title: 'Ten windows for the school in Östersund' })
  world.addCrm({ type: 'deal', id: known.hiddenDeal, title: 'Not for everybody', hiddenFrom: [operators.me.id] })
  world.addCrm({ type: 'company', id: known.company, title: 'ООО «Ромашка»' })
  world.addCrm({ type: 'contact', id: known.contact, name: 'Zoë', lastName: 'Müller-Ødegård' })
  world.addCrm({ type: 'contact', id: known.bigContact, name: 'Wholesale', lastName: 'Buyer 🛒' })
}
