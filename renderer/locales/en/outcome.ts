/** What became of an act. */
export const outcome = {
  check: 'Check again',
  nobody: 'Nobody',
  nothing_changed: {
    title: 'Nothing changed so far',
    next: 'If it shows within a minute, you are told here. Look at the state above and choose what fits it, or open the dialog in Bitrix24.',
  },
  gone: {
    title: 'The dialog is not visible to you any more',
    detail:
      'The portal does not show you the dialog with {customer} since. That fits what you did, and proves nothing.',
    next: 'Whoever may see the dialog can say what became of it.',
  },
  not_sent: {
    title: 'Not sent',
    detail:
      'Switchboard stopped before your action on the dialog with {customer} left this computer. Nothing was done.',
    next: 'You can try again.',
  },
  overtaken: {
    title: '{operator} was faster',
    detail: 'The dialog with {customer} now belongs to {operator}; you have not taken it.',
    next: 'You can join, or intercept if it was agreed.',
  },
  overtakenElse: {
    title: '{operator} was faster',
    detail: 'The dialog with {customer} now belongs to {operator}, and is as it was otherwise.',
    next: 'Look at the state above and choose again.',
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
    answer_lost: 'The answer was lost on its way. Nothing is sent again.',
    unreadable: 'The dialog could not be read afterwards, so what became of it is not known. Nothing is sent again.',
    not_shown: 'The portal agreed, but does not show whether it was done. Nothing is sent again.',
    acted_since:
      'You have acted on the dialog again since, and what it shows now may come from that. Nothing is sent again.',
    by_whom: {
      title: 'Whether this was your action is not known',
      detail:
        'The answer was lost, or said nothing. The dialog with {customer} is as your action would have made it, but it may have come to that by itself or by somebody else. {now}',
      next: 'Look at the dialog as it is now and choose again.',
    },
    other_session: {
      title: 'Another session is open than the one you saw',
      detail: 'If your action did anything to the dialog with {customer}, it did it in another session. {now}',
      next: 'Look at the dialog as it is now and choose again.',
    },
    next: 'Check again reads the dialog anew and changes nothing.',
  },
  settled: 'Learned since: {title}',
  now: {
    mine: 'Now the dialog is yours.',
    joined: 'Now you take part in it.',
    taken: 'Now {operator} has it, and you take no part in it.',
    nobodys: 'Now it is open and nobody’s.',
    closed: 'Now it has no open session.',
    unknown: 'How it stands now is not known.',
  },
  elsewhere: '{customer}: {title}',
  unknownDialog: 'An earlier dialog',
  notYet: {
    title: 'It has not happened so far',
    detail: 'The dialog was read anew: it is as it was before.',
    next: 'You can try again.',
  },
}
