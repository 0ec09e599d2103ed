import { outcome } from './session-outcome'

export const session = {
  acts: 'Session',
  rare: 'More actions',
  act: {
    join: 'Join',
    start: 'Start session',
    intercept: 'Intercept',
    answer: 'Answer',
    skip: 'Skip',
    finish: 'Finish',
    finishAnother: 'Finish',
    spam: 'Mark as spam',
    pin: 'Pin',
    unpin: 'Unpin',
    silence: 'Silent mode',
    unsilence: 'Silent mode',
  },
  doing: {
    join: 'Joining …',
    start: 'Starting the session …',
    intercept: 'Taking the dialog over …',
    answer: 'Answering …',
    skip: 'Giving the dialog back to the queue …',
    finish: 'Finishing the dialog …',
    finishAnother: 'Finishing the dialog …',
    spam: 'Marking as spam …',
    pin: 'Pinning …',
    unpin: 'Unpinning …',
    silence: 'Switching silent mode on …',
    unsilence: 'Switching silent mode off …',
  },
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
    takeOver: {
      title: 'Take over this dialog?',
      detail: '{operator} is talking with {customer}. You become responsible, and {operator} is told.',
      detailNobody: 'You become responsible for the dialog with {customer}.',
      yes: 'Take over',
    },
    skip: {
      title: 'Skip this dialog?',
      detail:
        'The dialog with {customer} goes back to the queue, for the next operator. You are not responsible for it any more.',
      yes: 'Skip',
    },
    finish: {
      title: 'Finish this dialog?',
      detail: 'The session with {customer} is closed. If {customer} writes again, a new one is opened.',
      yes: 'Finish',
    },
    finishAnother: {
      title: 'Finish this dialog?',
      detail:
        '{operator} is talking with {customer}. The session is closed for both, and a message in the dialog names you.',
      yes: 'Finish',
    },
    spam: {
      title: 'Mark this dialog as spam?',
      detail: 'The session with {customer} is closed and counted as spam. This cannot be taken back.',
      yes: 'Mark as spam',
    },
    silence: {
      title: 'Switch silent mode on?',
      detail:
        '{customer} does not see what operators write until it is switched off. On many portals this holds for the whole chat, for every operator in it. Bitrix24 calls this way of switching outdated.',
      yes: 'Switch on',
    },
    unsilence: {
      title: 'Switch silent mode off?',
      detail:
        '{customer} sees again what operators write. On many portals this holds for the whole chat, for every operator in it. Bitrix24 calls this way of switching outdated.',
      yes: 'Switch off',
    },
  },
  outcome,
}
