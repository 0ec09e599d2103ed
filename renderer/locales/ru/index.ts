import type { Texts } from '../texts'
import { account } from './account'
import { app } from './app'
import { customer } from './customer'
import { dialog } from './dialog'
import { failure } from './failure'
import { portal } from './portal'
import { search } from './search'
import { session } from './session'

export const ru = { app, account, customer, failure, portal, search, dialog, session } satisfies Texts
