import type { NewMessage } from '../world/dialogs'
import type { World } from '../world/world'
import { known } from './known'
import { operators } from './people'

const { me, colleague } = operators
const minute = 60_000
const day = 24 * 60 * minute

/** Dialogs with a notable history. */
export function sowHistories(world: World): void {
  sowDocumented(world)
  sowReturning(world)
  sowLong(world)
}

/** The card the portal puts into a dialog when a form was filled in. */
const formCard = {
  id: 1773223765,
  blocks: [
    {
      link: [{ name: 'Filling out the CRM form "Contact Data Form for Open Lines"', link: '/crm/lead/details/1205/' }],
    },
    {
      grid: [
        { display: 'ROW', name: 'Name', value: 'John', colorToken: 'base' },
        { display: 'LINE', name: 'Phone', value: '+11234567890', height: 20, colorToken: 'base' },
      ],
    },
  ],
  description: '',
  color: '#df532d',
}

const documented: NewMessage[] = [
  { from: 'customer', id: 85829, text: 'Hello! How do I add an observer to a task?' },
  { from: 'system', id: 85831, text: '[USER=103]Samantha Johnson[/USER] accepted the conversation' },
  { from: 'system', id: 85833, text: '[b]A new lead has been created[/b]', attach: [formCard] },
  { from: 'operator', id: 85835, text: 'Hi John! Which plan do you use?' },
  { from: 'customer', id: 85837, text: 'Professional, I think. [i]Or Standard?[/i]' },
  {
    from: 'operator',
    id: 85841,
    text: 'Both have it. See [URL=https://helpdesk.bitrix24.com/open/18052870/]the article[/URL] or write [code]@mention[/code].',
  },
  {
    from: 'customer',
    id: 85845,
    text: '------------------------------------------------------\nSamantha Johnson\nBoth have it.\n------------------------------------------------------\nThank you! And where is the button?',
  },
  {
    from: 'operator',
    id: 85851,
    text: 'Open the task card and click Observers',
    files: [{ id: 5437, name: '2311.png', size: 70_855, type: 'image' }],
  },
  { from: 'customer', id: 85853, text: 'Found it 👍🏽 [s]though it took a while[/s]' },
  {
    from: 'operator',
    id: 85855,
    text: 'Glad to help! The rules are attached.\n[B]Anything else?[/B]',
    files: [{ id: 5439, name: 'Правила работы.pdf', size: 1_482_003, type: 'file' }],
  },
]

function sowDocumented(world: World): void {
  world.addDialog({
    ...known.documented,
    title: 'John - Bitrix24 Documentation',
    state: 'answered',
    ownerId: me.id,
    crm: { lead: known.documented.lead },
    minutesAgo: 90,
    messages: documented,
  })
}

/** A customer who came back twice; each session has its own history. */
function sowReturning(world: World): void {
  const { chatId, code, customer, sessionId } = known.returning
  world.addDialog({
    chatId,
    code,
    customer,
    sessionId: sessionId - 2,
    state: 'closed',
    ownerId: me.id,
    crm: { contact: known.contact },
    minutesAgo: (40 * day) / minute,
    messages: [{ from: 'customer', text: 'Do you ship to Norway?' }],
  })
  const again = world.now() - 12 * day
  world.openSession(chatId, { id: sessionId - 1, operatorId: me.id, at: again })
  world.message(chatId, { from: 'customer', text: 'And to Svalbard?', at: again + minute })
  world.message(chatId, { from: 'operator', text: 'Yes, by ship.', at: again + 2 * minute })
  world.closeSession(chatId, 'closed', again + 5 * minute)
  const now = world.now() - 35 * minute
  world.openSession(chatId, { id: sessionId, operatorId: colleague.id, at: now })
  world.message(chatId, { from: 'customer', text: 'Hei! The parcel is here.', at: now + minute })
  world.message(chatId, { from: 'operator', text: 'Wonderful, thank you for telling!', at: now + 3 * minute })
}

/** Two thousand messages over a month. */
function sowLong(world: World): void {
  const lines = ['Добрый день!', 'Where is [b]order 4471[/b]?', 'Уже в пути 🚚', 'Thanks, waiting.', 'ok']
  const messages = Array.from({ length: 2000 }, (_, index): NewMessage => {
    const from = index % 50 === 49 ? 'system' : index % 2 === 0 ? 'customer' : 'operator'
    return { from, text: from === 'system' ? `Note ${index + 1}` : `${index + 1}. ${lines[index % lines.length]}` }
  })
  world.addDialog({ ...known.long, state: 'waiting', ownerId: colleague.id, minutesAgo: (30 * day) / minute, messages })
}
