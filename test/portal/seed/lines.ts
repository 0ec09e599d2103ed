import type { World } from '../world/world'
import { operators } from './people'

const { me, colleague, other, supervisor, outsider } = operators
const team = [me.id, colleague.id, other.id]

const quickAnswers = [
  'Hello! How can I help you?',
  'Delivery takes three days.\nYou get a message when the parcel is on its way.',
  'Thank you for waiting!',
]

/** Channel lines of the portal by purpose. Line 30 is closed to the ordinary operator. */
export function sowLines(world: World): void {
  const supervisors = [supervisor.id]
  const documentation = { quickListId: 181, quickAnswers: [...quickAnswers] }
  world.addLine({ id: 22, name: 'Bitrix24 Documentation', queue: team, supervisors, ...documentation })
  world.addLine({ id: 15, name: 'VIP Support Line', queue: [me.id, colleague.id], supervisors, quickListId: 182 })
  world.addLine({ id: 16, name: 'Sales Line', queue: [colleague.id, other.id, me.id], supervisors })
  world.addLine({ id: 8, name: 'Служба поддержки', queue: team, supervisors })
  world.addLine({ id: 30, name: 'Legal (confidential)', queue: [outsider.id], supervisors: [] })
  world.addLine({ id: 4, name: 'Old line', active: false, queue: [] })
}
