import { account } from './account'
import { app } from './app'
import { composer } from './composer'
import { customer } from './customer'
import { dialog } from './dialog'
import { failure } from './failure'
import { journal } from './journal'
import { portal } from './portal'
import { search } from './search'
import { session } from './session'

/** English, the locale that the others are typed by. In texts, write `|` as `{'|'}` and `@` as `{'@'}`. */
export const en = { app, account, composer, customer, failure, journal, portal, search, dialog, session }
