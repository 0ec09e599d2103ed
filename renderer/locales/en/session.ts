import { outcome } from './outcome'

export const session = {
  acts: 'Session',
  rare: 'More actions',
  /** In the place of the main button, where the operator is in the dialog. */
  part: { mine: 'Yours', joined: 'Joined' },
  /** Of a switch. */
  on: 'On',
  still: 'Still in progress: the portal has not answered yet. Nothing is sent twice.',
  reason: {
    busy: 'Another action on this dialog is in progress',
    mine: 'This dialog is already yours',
    joined: 'You have already joined this dialog',
    closed: 'The dialog is closed: start a session first',
    open: 'A session is already open',
    nobodys: 'This dialog is unassigned: there is no one to intercept it from',
    unassigned: 'This dialog is unassigned: it can be finished once someone has answered it',
    colleagues: 'A colleague has this dialog',
    notYours: 'Only for your own dialogs',
    notJoined: 'Only for dialogs that you have joined',
    over: 'The dialog is already closed',
    unnumbered: 'The portal does not say which session is open, so it is not certain what would be closed',
    unavailable: 'Not possible in the dialog’s current state',
    notInCrm: 'This dialog has no CRM record: Bitrix24 changes participants only in CRM chats',
    notUnderWay: 'Bitrix24 changes participants only in dialogs in progress, not in new, closing or closed ones',
    inCrm: 'This dialog already has a lead or deal',
    noRating: 'Only those who can rate the operators of this Open Channel can do this',
  },
  unoffered: {
    version: 'Your Bitrix24 version doesn’t support this, or it is switched off',
    scope: 'Your sign-in lacks the permission for this. An administrator can add it',
    plan: 'Your Bitrix24 plan doesn’t include this',
    policy: 'Your administrator doesn’t allow this on this computer',
  },
  confirm: {
    reason: 'Reason',
    reasonHint: 'Optional. Stays in Switchboard’s journal.',
    reasonNeeded: 'Your company asks for it. It stays in Switchboard’s journal.',
    needed: 'Say why: your company asks for a reason',
    tell: 'Tell {operator} privately',
    tellHint: 'In a private message with the reason, once it is done. The customer never sees it.',
    no: 'Cancel',
  },
  /** How long a colleague has had a dialog that is about to be taken from them. */
  holding: {
    reading: 'Reading how long they have had it…',
    since: 'Has had this dialog for {time}',
    atLeast: 'Has had this dialog for at least {time}',
    unknown: 'How long they have had this dialog is not known',
    wrote: 'Last wrote {time} ago',
    silent: 'Has not written in this session, as far as can be seen',
  },
  handBack: {
    from: 'You took this dialog from {operator}',
    yes: 'Hand back',
    hint: 'Transfer the dialog back to {operator}',
    none: 'Only for a dialog that you have taken from a colleague',
  },
  outcome,
}
