import type { World } from '../world/world'
import { known } from './known'
import { operators } from './people'

const { me, colleague, other, outsider, supervisor } = operators
const day = 24 * 60

/** One dialog in every state; those with a notable history are in histories. */
export function sowDialogs(world: World): void {
  sowOpen(world)
  sowFinished(world)
  sowSpecial(world)
  sowDeal(world)
}

function sowOpen(world: World): void {
  world.addDialog({
    ...known.ofColleague,
    state: 'waiting',
    ownerId: colleague.id,
    crm: { lead: 1209 },
    title: 'Green Guest #17 - Bitrix24 Documentation',
    minutesAgo: 45,
  })
  world.addDialog({ ...known.fresh, state: 'new', minutesAgo: 4 })
  world.addDialog({ ...known.queued, state: 'queued', minutesAgo: 25 })
  world.addDialog({
    ...known.waiting,
    state: 'waiting',
    ownerId: me.id,
    crm: { company: known.company },
    minutesAgo: 70,
    messages: [
      { from: 'customer', text: 'سلام، سفارش من کجاست؟' },
      { from: 'operator', text: 'Hello! One moment, I am looking it up.' },
      { from: 'customer', text: 'ممنون 🙏' },
    ],
  })
  world.addDialog({ ...known.taken, state: 'taken', ownerId: me.id, minutesAgo: 8 })
  world.addDialog({ ...known.pinned, state: 'answered', ownerId: me.id, pinned: true, minutesAgo: 3 * day })
  world.addDialog({ ...known.closing, state: 'closing', ownerId: colleague.id, minutesAgo: 180 })
}

function sowFinished(world: World): void {
  world.addDialog({ ...known.closed, state: 'closed', ownerId: colleague.id, minutesAgo: 2 * day })
  world.addDialog({
    ...known.spam,
    state: 'spam',
    ownerId: other.id,
    minutesAgo: 5 * day,
    messages: [{ from: 'customer', text: 'WIN NOW [URL=https://casino.example/]click here[/URL] 🎰🎰🎰' }],
  })
}

function sowSpecial(world: World): void {
  world.addDialog({ ...known.group, state: 'waiting', ownerId: other.id, members: [colleague.id], minutesAgo: 15 })
  const moved = world.addDialog({ ...known.transferred, state: 'waiting', ownerId: colleague.id, minutesAgo: 50 })
  world.message(moved.id, { from: 'system', text: 'The conversation was transferred to the Sales Line' })
  world.transfer(moved.id, 16)
  world.addDialog({
    ...known.blocked,
    state: 'answered',
    ownerId: me.id,
    blocked: { at: world.now() - 60 * 60_000, reason: 'USER_BLOCKED' },
    minutesAgo: 2 * day,
  })
  world.addDialog({ ...known.confidential, state: 'waiting', ownerId: outsider.id, minutesAgo: 30 })
  world.addChat({ id: known.ordinaryChat.chatId, title: known.ordinaryChat.title, members: [colleague.id, me.id] })
  world.message(known.ordinaryChat.chatId, { from: colleague.id, text: 'Lunch at one?' })
  world.addChat({ id: known.privateChat.chatId, members: [supervisor.id, me.id], private: true })
  world.message(known.privateChat.chatId, { from: supervisor.id, text: 'Well done with John!' })
}

/** Ten dialogs of one deal, in all states: the newest first wants an answer, the oldest is long closed. */
function sowDeal(world: World): void {
  const states = [
    'new',
    'queued',
    'waiting',
    'waiting',
    'answered',
    'taken',
    'closing',
    'closed',
    'closed',
    'spam',
  ] as const
  const connectors = ['livechat', 'telegrambot', 'whatsappbytwilio', 'vkgroup', 'facebook']
  states.forEach((state, index) =>
    world.addDialog({
      chatId: 1841 + index,
      sessionId: 441 + index,
      code: `${connectors[index % connectors.length]}|${index % 2 ? 16 : 22}|${7700 + index}|${1541 + index}`,
      customer: `School buyer ${index + 1}`,
      state,
      ownerId: state === 'new' || state === 'queued' ? 0 : index % 3 === 0 ? me.id : colleague.id,
      crm: { deal: known.deal },
      minutesAgo: 20 + index * index * 40,
    }),
  )
}
