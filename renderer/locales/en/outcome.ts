/** Outcomes of acts. */
export const outcome = {
  check: 'Check again',
  whole: 'Show all of it',
  nothing_changed: {
    title: 'Nothing changed so far',
    next: 'If it shows within a minute, you are told here. Check the state above and choose again, or open the dialog in Bitrix24.',
  },
  gone: {
    title: 'You can no longer see this dialog',
    detail: 'The portal no longer shows you the dialog with {customer}. This fits your action, but does not prove it.',
    next: 'Someone who can see the dialog can tell you what became of it.',
  },
  not_sent: {
    title: 'Not sent',
    detail:
      'Switchboard stopped before your action on the dialog with {customer} left this computer. Nothing was done.',
    next: 'You can try again.',
  },
  overtaken: {
    title: '{operator} was faster',
    detail: '{operator} now has the dialog with {customer}. You have not taken it.',
    next: 'You can join, or intercept if that was agreed.',
  },
  overtakenElse: {
    title: '{operator} was faster',
    detail: '{operator} now has the dialog with {customer}. Nothing else changed.',
    next: 'Check the state above and choose again.',
  },
  overtakenBefore: {
    title: '{operator} was faster',
    detail: '{operator} has the dialog now, so nothing was sent.',
    next: 'Look at the dialog and decide again.',
  },
  /** The receiver of a transfer has it. */
  already: { person: 'Already with {name}', line: 'Already on the line {name}' },
  overtakenNobody: {
    title: 'The dialog has changed',
    detail: 'Somebody acted on the dialog with {customer} before you. You have not taken it.',
    next: 'Check the state above and choose again.',
  },
  refused: {
    title: 'Bitrix24 refused',
    detail: 'Code {code}. Nothing has changed.',
    noCode: 'No reason was given. Nothing has changed.',
    next: 'Refresh the dialog. If it is refused again, show the code to your administrator.',
  },
  unclear: {
    answer_lost: 'The answer was lost. Nothing is sent again.',
    unreadable: 'The dialog could not be checked afterwards, so the result is not known. Nothing is sent again.',
    not_shown: 'The portal agreed, but does not show whether it was done. Nothing is sent again.',
    acted_since:
      'You have acted on the dialog again since, and what it shows may come from that. Nothing is sent again.',
    by_whom: {
      title: 'It is not known whether this was your action',
      detail:
        'The answer was lost or said nothing. The dialog with {customer} looks as your action would have left it, but somebody else may have done that. {now}',
      next: 'Look at the dialog as it is now and choose again.',
    },
    acted_before: {
      title: 'It is not known which of your actions did this',
      detail:
        'You had acted on the dialog with {customer} a moment before, and it was not known what became of that. The dialog looks as this action would have left it, but the earlier one may have done that. {now}',
      next: 'Look at the dialog as it is now and choose again.',
    },
    other_session: {
      title: 'A different session is open than the one you saw',
      detail: 'If your action affected the dialog with {customer}, it was in another session. {now}',
      next: 'Look at the dialog as it is now and choose again.',
    },
    next: '“Check again” only reads the dialog and changes nothing.',
  },
  settled: 'Update: {title}',
  now: {
    mine: 'The dialog is yours now.',
    joined: 'You have joined it.',
    taken: '{operator} has it now, and you have not joined.',
    nobodys: 'It is open and unassigned now.',
    closed: 'It has no open session now.',
    unknown: 'Its current state is not known.',
  },
  elsewhere: '{customer}: {title}',
  unknownDialog: 'An earlier dialog',
  /** In place of a name, within a sentence. */
  unknownCustomer: 'this customer (name not known)',
  notYet: {
    title: 'It has not happened so far',
    detail: 'Checked again: nothing has changed.',
    next: 'You can try again.',
  },
}
