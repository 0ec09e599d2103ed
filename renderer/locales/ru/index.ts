import type { Texts } from '../texts'
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

export const ru = { app, account, composer, customer, failure, journal, portal, search, dialog, session } satisfies Texts
