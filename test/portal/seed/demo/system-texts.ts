import type { World } from '../../world/world'

/** What the portal itself writes into a dialog, in Russian as a Russian portal has it. */
const inRussian: readonly [RegExp, masculine: string, feminine: string][] = [
  [/ joined the conversation$/, ' присоединился к диалогу', ' присоединилась к диалогу'],
  [/ took over the conversation from (.+)$/, ' перехватил диалог у: $1', ' перехватила диалог у: $1'],
  [/ started a new conversation$/, ' начал новый диалог', ' начала новый диалог'],
  [/ accepted the conversation$/, ' принял диалог', ' приняла диалог'],
  [/ transferred the conversation to (.+)$/, ' перенаправил диалог: $1', ' перенаправила диалог: $1'],
  [/ skipped the conversation$/, ' пропустил диалог', ' пропустила диалог'],
  [/ finished the conversation$/, ' завершил диалог', ' завершила диалог'],
  [/ pinned the conversation$/, ' закрепил диалог', ' закрепила диалог'],
]

function translated(text: string): string {
  const isWoman = /а\[\/USER\]/.test(text.split('[/USER]')[0]?.concat('[/USER]') ?? '')
  return inRussian.reduce((said, [english, his, hers]) => said.replace(english, isWoman ? hers : his), text)
}

/** Makes the portal write its own messages in Russian. */
export function speakRussian(world: World): void {
  const { message } = world
  world.message = (chatId, given) =>
    message(chatId, given.from === 'system' && given.text ? { ...given, text: translated(given.text) } : given)
}
