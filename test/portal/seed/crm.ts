import type { World } from '../world/world'
import { known } from './known'
import { operators } from './people'

const john = { name: 'John', phones: ['+46 8 123 456 78'], emails: ['john@example.com'], assignedById: operators.me.id }
const windows = { stageId: 'PREPARATION', amount: 18_400, assignedById: operators.colleague.id }
const zoe = {
  name: 'Zoë',
  lastName: 'Müller-Ødegård',
  post: 'Head of purchasing',
  phones: ['+47 22 55 01 23', '+47 911 22 333'],
  emails: ['zoe.muller@example.org'],
  assignedById: operators.colleague.id,
}

/** CRM records; the dialogs bind themselves to them. */
export function sowCrm(world: World): void {
  world.addCrm({ type: 'lead', id: known.documented.lead, title: 'John - Bitrix24 Documentation', ...john })
  world.addCrm({ type: 'lead', id: 1209, title: 'Green Guest #17 - Bitrix24 Documentation', name: 'Guest' })
  world.addCrm({ type: 'lead', id: known.quietLead, title: 'Called once, never wrote' })
  world.addCrm({ type: 'deal', id: known.deal, title: 'Ten windows for the school in Östersund', ...windows })
  world.addCrm({ type: 'deal', id: known.hiddenDeal, title: 'Not for everybody', hiddenFrom: [operators.me.id] })
  world.addCrm({ type: 'company', id: known.company, title: 'ООО «Ромашка»' })
  world.addCrm({ type: 'contact', id: known.contact, ...zoe })
  world.addCrm({ type: 'contact', id: known.bigContact, name: 'Wholesale', lastName: 'Buyer 🛒' })
}
