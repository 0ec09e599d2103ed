import type { SessionState } from '../world/model'
import type { World } from '../world/world'
import { known } from './known'
import { operators } from './people'

const crowdSize = 120
const ofBigContact = 50
const first = { chat: 3001, session: 5001, user: 12_000 }
const connectors = ['livechat', 'telegrambot', 'whatsappbytwilio', 'vkgroup', 'facebook', 'viber', 'avito']
// External ids as messengers have them: dots, dashes, plus signs, at signs, Cyrillic.
const outerIds = ['u.91', 'a-b-c', '+7900', 'me@mail.example', 'Иван']
const states: SessionState[] = ['closed', 'answered', 'closed', 'waiting', 'closed', 'answered', 'spam', 'new']
const names = [
  'Marta Núñez',
  'Иван Смирнов',
  'סבטלנה לוי',
  '山田太郎',
  'ნინო ბერიძე',
  'Omar Farouk',
  'Lea 🎈 Dubois',
  '김민준',
]
const lineIds = [22, 15, 16, 8]

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

const codeOf = (index: number): string =>
  [pick(connectors, index), pick(lineIds, index), `${pick(outerIds, index)}${index}`, first.user + index].join('|')

/** The codes of the 120 small dialogs, in the order of their chats 3001 to 3120. */
export const crowdCodes: readonly string[] = Array.from({ length: crowdSize }, (_, index) => codeOf(index))

/** Small dialogs by the dozen; the first fifty belong to one contact. */
export function sowCrowd(world: World): void {
  crowdCodes.forEach((code, index) => {
    const state = pick(states, index)
    world.addDialog({
      chatId: first.chat + index,
      sessionId: first.session + index,
      code,
      customer: `${pick(names, index)} ${index + 1}`,
      state,
      ownerId: state === 'new' ? 0 : index % 11 === 0 ? operators.me.id : operators.colleague.id,
      ...(index < ofBigContact ? { crm: { contact: known.bigContact } } : {}),
      minutesAgo: 10 * (index + 1),
    })
  })
}
