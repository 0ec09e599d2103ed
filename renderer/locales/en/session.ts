import { outcome } from './outcome'

export const session = {
  acts: 'Session',
  rare: 'More actions',
  /** Of a switch. */
  on: 'On',
  still: 'Still working: the portal has not answered yet. Nothing is sent twice.',
  reason: {
    busy: 'Another action on this dialog is under way',
    mine: 'This dialog is yours already',
    joined: 'You take part in this dialog already',
    closed: 'The dialog is closed: start a session first',
    open: 'A session is open already',
    nobodys: 'Nobody has this dialog: there is no one to take it from',
    colleagues: 'A colleague has this dialog',
    notYours: 'This is for your own dialogs only',
    notJoined: 'This is for dialogs that you take part in',
    over: 'The dialog is closed already',
    unnumbered: 'The portal does not say which session is open, so what would be closed is not certain',
    unavailable: 'This does not fit the dialog’s present state',
    notInCrm: 'This dialog has no CRM record: Bitrix24 changes participants only in chats of the CRM',
    notUnderWay: 'Bitrix24 changes participants only while a dialog is under way: not in new, closing or closed ones',
    inCrm: 'A lead or deal is bound to this dialog already',
    noRating: 'Only who may rate the operators of this Open Channel can do this',
  },
  unoffered: {
    version: 'The portal does not offer this: it is older than the action, or switched it off',
    scope: 'The sign-in lacks the permission for this; an administrator can add it',
    plan: 'The portal’s plan does not offer this',
  },
  confirm: {
    reason: 'Reason',
    reasonHint: 'Optional. It stays in the journal of this console and is not sent.',
    no: 'Cancel',
  },
  outcome,
}
