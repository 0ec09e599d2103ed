export const session = {
  acts: 'Session',
  act: { join: 'Join', start: 'Start session', intercept: 'Intercept' },
  doing: { join: 'Joining …', start: 'Starting the session …', intercept: 'Taking the dialog over …' },
  still: 'Still working: the portal has not answered yet. Nothing is sent twice.',
  reason: {
    busy: 'Another action on this dialog is under way',
    mine: 'This dialog is yours already',
    joined: 'You take part in this dialog already',
    closed: 'The dialog is closed: start a session first',
    open: 'A session is open already',
    nobodys: 'Nobody has this dialog: there is no one to take it from',
    unavailable: 'This does not fit the dialog’s present state',
  },
  confirm: {
    title: 'Take over this dialog?',
    detail: '{operator} is talking with {customer}. You become responsible, and {operator} is told.',
    someone: 'A colleague',
    reason: 'Reason',
    reasonHint: 'Optional. It stays in the journal of this console and is not sent.',
    yes: 'Take over',
    no: 'Cancel',
  },
  outcome: {
    dismiss: 'Dismiss',
    check: 'Check again',
    nobody: 'Nobody',
    done: {
      join: { title: 'You have joined', detail: 'The dialog with {customer} is open for you.' },
      start: { title: 'The session has started', detail: 'The dialog with {customer} is open for you.' },
      intercept: { title: 'The dialog is yours now', detail: '{customer} is in your care.' },
    },
    nothing_changed: {
      join: {
        title: 'Nothing changed',
        detail: 'The dialog was read anew: you have not become a participant.',
      },
      start: { title: 'Nothing changed', detail: 'The dialog was read anew: the session is as it was.' },
      intercept: {
        title: 'Nothing changed',
        detail: 'The dialog was read anew: its operator is the same as before.',
      },
      next: 'Look at the state above and choose what fits it, or open the dialog in Bitrix24.',
    },
    overtaken: {
      title: '{operator} was faster',
      detail: 'The dialog with {customer} now belongs to {operator}; you have not taken it.',
      next: 'You can join, or intercept if it was agreed.',
    },
    overtakenNobody: {
      title: 'The dialog has changed meanwhile',
      detail: 'Somebody acted on the dialog with {customer} before you; you have not taken it.',
      next: 'Look at the state above and choose again.',
    },
    refused: {
      title: 'Bitrix24 refused',
      detail: 'It gave the code {code}. Nothing has changed.',
      noCode: 'It gave no reason. Nothing has changed.',
      next: 'Refresh the dialog; if it is refused again, show the code to your administrator.',
    },
    unclear: {
      join: { title: 'You may have joined: check', detail: 'The answer was lost on its way. Nothing is sent again.' },
      start: {
        title: 'The session may have started: check',
        detail: 'The answer was lost on its way. Nothing is sent again.',
      },
      intercept: {
        title: 'The dialog may be yours already: check',
        detail: 'The answer was lost on its way. Nothing is sent again.',
      },
      next: 'Check again reads the dialog anew and changes nothing.',
    },
    settled: 'Learned since: {title}',
    elsewhere: '{customer}: {title}',
    unknownDialog: 'An earlier dialog',
    notYet: {
      title: 'It has not happened',
      detail: 'The dialog was read anew: it is as it was before.',
      next: 'You can try again.',
    },
  },
}
