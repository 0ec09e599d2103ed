import { breath } from '../../breath'
import type { MyDialog } from '../../contract/my-dialogs'
import type { Account } from '../../contract/account'
import { kindOf } from '../dialog/waiting'
import type { Directory } from '../people/directory'
import { myDialogOf, type RecentItem, type Told } from './model'
import { isSame, type ListState } from './state'

/** Reads an entry; null for a chat that is no dialog of a channel line. */
export type Make = (item: RecentItem, marksCustomers: boolean) => MyDialog | null

/** Entries that are read before others have their turn. */
const atOnce = 100

/** A dialog, and the facts about it that it was made from. */
interface Made {
  dialog: MyDialog | null
  before: MyDialog | null
  told: Told | null
  marks: boolean
}

interface MakingDeps {
  state: Pick<ListState, 'byChat' | 'told'>
  account: Account
  directory: Directory
}

/**
 * Reads the entries of a list, a hundred at a time: there may be thousands.
 *
 * @returns Gives each of them; one about which more is known by then is read again.
 */
export async function makeAll(deps: MakingDeps, items: readonly RecentItem[], isMarked: boolean): Promise<Make> {
  const all = new Map<RecentItem, Made>()
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % atOnce === 0) await breath()
    all.set(item, made(deps, item, isMarked))
  }
  return (item, marks) => {
    const known = all.get(item)
    const { before, told } = factsOf(deps, item)
    const isCurrent = known?.before === before && known.told === told && known.marks === marks
    return (isCurrent ? known : made(deps, item, marks)).dialog
  }
}

const factsOf = ({ state }: MakingDeps, { chat_id: chatId }: RecentItem): Pick<Made, 'before' | 'told'> => ({
  before: (chatId && state.byChat.get(chatId)) || null,
  told: (chatId && state.told.get(chatId)) || null,
})

function made(deps: MakingDeps, item: RecentItem, marks: boolean): Made {
  const { account, directory } = deps
  learnColleague(directory, item, marks)
  const { before, told } = factsOf(deps, item)
  const dialog = myDialogOf(item, { account, directory, before, told, marksCustomers: marks })
  // The same object again: nobody has to compare it once more.
  return { dialog: before && isSame(before, dialog) ? before : dialog, before, told, marks }
}

function learnColleague(names: Directory, { user }: RecentItem, isMarked: boolean): void {
  if (!user) return
  const kind = kindOf(user.id, user, { isOperator: false, isColleague: false, marksCustomers: isMarked })
  if (kind === 'operator' || kind === 'bot') names.learnPeople([user])
}
