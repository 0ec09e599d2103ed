import { account } from './account'
import { app } from './app'
import { customer } from './customer'
import { dialog } from './dialog'
import { failure } from './failure'
import { portal } from './portal'
import { search } from './search'
import { session } from './session'

/** English, the locale that the others are typed by. In texts, write `|` as `{'|'}` and `@` as `{'@'}`. */
export const en = { app, account, customer, failure, portal, search, dialog, session }
