import type { Texts } from '../texts'
import { account } from './account'
import { app } from './app'
import { dialog } from './dialog'
import { failure } from './failure'
import { portal } from './portal'
import { search } from './search'
import { session } from './session'

export const ru = { app, account, failure, portal, search, dialog, session } satisfies Texts
