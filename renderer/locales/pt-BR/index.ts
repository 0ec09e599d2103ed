import type { WindowTexts } from '../types'
import { account } from './account'
import { act } from './act'
import { alert } from './alert'
import { app } from './app'
import { board } from './board'
import { bulk } from './bulk'
import { composer } from './composer'
import { countdown } from './countdown'
import { customer } from './customer'
import { deepLink } from './deep-link'
import { diagnostics } from './diagnostics'
import { dialog } from './dialog'
import { evenOut } from './evening-out'
import { failure } from './failure'
import { handover } from './handover'
import { file } from './file'
import { journal } from './journal'
import { keys } from './keys'
import { lists } from './lists'
import { myDialogs } from './my-dialogs'
import { look } from './look'
import { message } from './message'
import { next } from './next'
import { notify } from './notify'
import { portal } from './portal'
import { proxy } from './proxy'
import { ratingQueue } from './rating-queue'
import { reminder } from './reminder'
import { search } from './search'
import { session } from './session'
import { settings } from './settings'
import { stepping } from './stepping-in'
import { tabs } from './tabs'
import { update } from './update'

export const ptBR = {
  app,
  account,
  act,
  alert,
  board,
  bulk,
  composer,
  countdown,
  deepLink,
  diagnostics,
  customer,
  evenOut,
  failure,
  file,
  journal,
  keys,
  lists,
  look,
  myDialogs,
  message,
  next,
  notify,
  portal,
  proxy,
  ratingQueue,
  reminder,
  search,
  dialog,
  session,
  handover,
  settings,
  stepping,
  tabs,
  update,
} satisfies WindowTexts
