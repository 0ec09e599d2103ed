import type { Texts } from '../texts'
import { account } from './account'
import { app } from './app'
import { composer } from './composer'
import { customer } from './customer'
import { dialog } from './dialog'
import { failure } from './failure'
import { handover } from './handover'
import { file } from './file'
import { journal } from './journal'
import { keys } from './keys'
import { own } from './own'
import { message } from './message'
import { portal } from './portal'
import { search } from './search'
import { session } from './session'

export const ru = {
  app,
  account,
  composer,
  customer,
  failure,
  file,
  journal,
  keys,
  own,
  message,
  portal,
  search,
  dialog,
  session,
  handover,
} satisfies Texts
