import { activities } from './activities'
import { chatFind } from './chat-find'
import { crm } from './crm'
import { crmChat } from './crm-chat'
import { crmFind } from './crm-find'
import { crmLists } from './crm-lists'
import { dialog } from './dialog'
import { files } from './files'
import { handover } from './handover'
import { history } from './history'
import { lines } from './lines'
import { lists } from './lists'
import { load } from './reports/load'
import { messages } from './messages'
import type { Method } from './method'
import { operators } from './operators'
import { options } from './options'
import { people } from './people'
import { recent } from './recent'
import { sessions } from './sessions'
import { statistics } from './reports/statistics'
import { systemMethods } from './system'
import { writing } from './writing'

const table: Record<string, Method> = {
  ...sessions,
  ...operators,
  ...dialog,
  ...history,
  ...crm,
  ...crmChat,
  ...handover,
  ...load,
  ...statistics,
  ...options,
  ...crmLists,
  ...crmFind,
  ...activities,
  ...chatFind,
  ...lines,
  ...lists,
  ...people,
  ...recent,
  ...files,
  ...messages,
  ...writing,
  ...systemMethods(name => findMethod(name)),
}
const byName = new Map(Object.entries(table).map(([name, method]) => [name.toLowerCase(), method]))

/** The portal's methods; names are taken in any case. `batch` is not among them: it runs them. */
export const findMethod = (name: string): Method | undefined => byName.get(name.toLowerCase())
