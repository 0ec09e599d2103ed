import type { NewMessage } from '../../world/dialogs'
import type { World } from '../../world/world'
import { known } from '../known'
import { operators } from '../people'
import type { Operators } from '../people'
import { keysOf } from '../../../../renderer/ui/keys-of'
import { speakRussian } from './system-texts'
import { archived, customerOf, demoWords, places, roles } from './words'
import type { DemoLocale, DemoWords, Role } from './words'

const minute = 60_000
const day = 24 * 60
const { me, colleague, other, supervisor, outsider } = operators

/** Minutes from one message to the next. */
const pace = 2

/**
 * Fills an empty portal for the demonstration and the pictures, in one language: a morning at a shop that makes windows.
 * What is odd, from scripts to emoji, belongs to the seed of the tests.
 */
export function sowDemo(world: World, locale: DemoLocale): void {
  const words = demoWords[locale]
  if (locale === 'ru') speakRussian(world)
  sowStaff(world, words)
  for (const [name, said] of Object.entries(words.stages)) world.stageNames.set(name, said)
  sowShopLines(world, words)
  sowRecords(world, locale, words)
  sowReturning(world, locale, words)
  for (const role of roles) if (role !== 'returning') sowCustomer(world, locale, role)
  sowArchive(world, locale, words)
}

function sowStaff(world: World, { people }: DemoWords): void {
  for (const role of keysOf<Operators>(operators)) {
    const [firstName, lastName, position] = people[role]
    world.addUser({ ...operators[role], firstName, lastName, position })
  }
}

function sowShopLines(world: World, { lines, quickAnswers }: DemoWords): void {
  const supervisors = [supervisor.id]
  const team = [me.id, colleague.id, other.id]
  const answers = { quickListId: 181, quickAnswers: [...quickAnswers] }
  world.addLine({ id: 22, name: lines.care, queue: team, supervisors, ...answers })
  world.addLine({ id: 15, name: lines.vip, queue: [me.id, colleague.id], supervisors, quickListId: 182 })
  world.addLine({ id: 16, name: lines.sales, queue: [colleague.id, other.id, me.id], supervisors })
  world.addLine({ id: 8, name: lines.returns, queue: team, supervisors })
  world.addLine({ id: 30, name: lines.legal, queue: [outsider.id], supervisors: [] })
  world.addLine({ id: 4, name: lines.old, active: false, queue: [] })
}

function sowRecords(world: World, locale: DemoLocale, { crm, roles: said }: DemoWords): void {
  const named = (role: Role) => {
    const [name = '', ...rest] = said[role].customer.split(' ')
    return { name, lastName: rest.join(' ') }
  }
  const mine = { assignedById: me.id }
  const reached = { phones: [crm.phone], emails: [crm.email] }
  world.addCrm({
    type: 'lead',
    id: known.documented.lead,
    title: crm.lead,
    ...named('documented'),
    ...reached,
    ...mine,
  })
  world.addCrm({ type: 'deal', id: known.deal, title: crm.deal, stageId: 'PREPARATION', amount: 18_400, ...mine })
  world.addCrm({ type: 'company', id: known.company, title: crm.company })
  world.addCrm({ type: 'contact', id: known.contact, ...named('returning'), post: crm.post, ...reached, ...mine })
}

/** Messages a few minutes apart, the last so many minutes ago. */
function turns(world: World, said: readonly string[], ago: number): NewMessage[] {
  return said.map((text, index) => ({
    from: index % 2 === 0 ? 'customer' : 'operator',
    text,
    at: world.now() - (ago + (said.length - 1 - index) * pace) * minute,
  }))
}

/** Dialogs of the deal that are still open; the others are in the archive. */
const ofDeal: readonly Role[] = ['sill', 'ofColleague', 'wholesale', 'courier']

function sowCustomer(world: World, locale: DemoLocale, role: Role): void {
  const { state, owner, ago, unread = false, pinned = false } = places[role]
  const words = demoWords[locale]
  const { said } = words.roles[role]
  const messages = turns(world, said, ago)
  if (role === 'documented') messages.splice(1, 0, formOf(world, words, ago + said.length * pace))
  if (role === 'documented') messages.push(pictureOf(world, words, ago - pace))
  world.addDialog({
    ...customerOf(locale, role),
    ...{ state, pinned, messages },
    ownerId: owner === null ? 0 : operators[owner].id,
    crm: crmOf(role),
    minutesAgo: ago + said.length * pace,
  })
  if (!unread) world.chat(places[role].chatId).unread.delete(me.id)
}

function crmOf(role: Role) {
  if (role === 'documented') return { lead: known.documented.lead }
  if (role === 'waiting') return { company: known.company }
  return ofDeal.includes(role) ? { deal: known.deal } : {}
}

/** The card that the portal puts into a dialog once a form is filled in. */
function formOf(world: World, { form, crm, roles: said }: DemoWords, ago: number): NewMessage {
  const row = (name: string, value: string) => ({ display: 'LINE', name, value, height: 20, colorToken: 'base' })
  const link = [{ name: form.title, link: `/crm/lead/details/${known.documented.lead}/` }]
  const grid = [row(form.name, said.documented.customer), row(form.phone, crm.phone), row(form.email, crm.email)]
  const card = { id: 1773223765, blocks: [{ link }, { grid }], description: '', color: '#df532d' }
  return { from: 'system', text: form.title, attach: [card], at: world.now() - ago * minute }
}

function pictureOf(world: World, { file }: DemoWords, ago: number): NewMessage {
  const files = [{ name: file.picture, size: 70_855, type: 'image' as const }]
  return { from: 'operator', text: file.text, files, at: world.now() - ago * minute }
}

/** A customer who came back twice; each session has its own history. */
function sowReturning(world: World, locale: DemoLocale, { earlier, roles: said }: DemoWords): void {
  const { sessionId, ...customer } = customerOf(locale, 'returning')
  const { chatId } = customer
  const [first = [], second = []] = earlier
  const then = { state: 'closed', ownerId: me.id, crm: { contact: known.contact } } as const
  const atFirst = turns(world, first, 40 * day)
  world.addDialog({ ...customer, ...then, sessionId: sessionId - 2, minutesAgo: 40 * day + 10, messages: atFirst })
  world.openSession(chatId, { id: sessionId - 1, operatorId: me.id, at: world.now() - (12 * day + 10) * minute })
  for (const message of turns(world, second, 12 * day)) world.message(chatId, message)
  world.closeSession(chatId, 'closed', world.now() - (12 * day - 1) * minute)
  const { ago } = places.returning
  world.openSession(chatId, { id: sessionId, operatorId: colleague.id, at: world.now() - (ago + 10) * minute })
  for (const message of turns(world, said.returning.said, ago)) world.message(chatId, message)
}

/** The dialogs of the archive that belong to the deal: ten together with the open ones. */
const archivedOfDeal = 6

function sowArchive(world: World, locale: DemoLocale, { archive }: DemoWords): void {
  archived(locale).forEach((customer, index) => {
    const ago = day + 35 * index * Math.ceil((index + 1) / 12)
    world.addDialog({
      ...customer,
      state: index % 17 === 9 ? 'spam' : 'closed',
      ownerId: index % 3 === 0 ? me.id : colleague.id,
      crm: index < archivedOfDeal ? { deal: known.deal } : {},
      minutesAgo: ago + 10,
      messages: turns(world, archive.said[index % archive.said.length] ?? [], ago),
    })
  })
}
