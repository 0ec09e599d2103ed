/**
 * Refusals that many acts share.
 *
 * @param undone The act that was not done; each title begins with it.
 * @param again The step to take once the dialog is found again.
 */
export const wrongChat = (undone: string, again: string) => ({
  title: `${undone}: the chat number is wrong`,
  detail: 'The portal does not accept it.',
  next: `Find the dialog again and ${again} from there.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone}: this is not an Open Channel chat`,
  detail: 'It is an ordinary chat of colleagues.',
  next: 'Look for the customer’s chat by USER_CODE or CRM record.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'You have no access to it or to its Open Channel.',
  next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone}: the portal does not know who you are`,
  detail: 'The sign-in belongs to no active employee.',
  next: 'Sign in again as an active employee.',
})

export const notOperator = (undone: string) => ({
  title: `${undone}: you are not the operator of this dialog`,
  detail: 'The portal allows this only to its operator.',
  next: 'Refresh the dialog to see who has it. Intercept it first if that was agreed.',
})

export const noSession = (undone: string) => ({
  title: `${undone}: the portal found no session to close`,
  detail: 'It may have been closed in the meantime.',
  next: 'Refresh the dialog.',
})

/** The portal's refusals of any act on a dialog. @param denied Title where the operator lacks access. */
export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
