/** A supervisor steps into dialogs of others. */
export const stepping = {
  not: '{act}: not possible with {customer}',
  whose: 'They belong to {names}.',
  andMore: '{names} and {n} other | {names} and {n} others',
  colleagues: 'the colleagues',
  left: {
    intercept:
      'Left out: {n} that is unassigned or yours already. | Left out: {n} that are unassigned or yours already.',
    finish: 'Left out: {n} that is unassigned. | Left out: {n} that are unassigned.',
  },
  tools: 'Supervisor tools',
  none: 'Select dialogs on the board, or go to one',
  join: {
    title: 'Join {n} dialog? | Join {n} dialogs?',
    detail: 'You become a participant. Customers see that you have joined.',
  },
  intercept: {
    title: 'Intercept {n} dialog? | Intercept {n} dialogs?',
    detail: 'You become responsible for all of them, and their operators are notified.',
  },
  transfer: {
    title: 'Transfer {n} dialog? | Transfer {n} dialogs?',
    detail: 'The person or line you choose takes over all of them.',
  },
  finish: {
    title: 'Finish {n} dialog? | Finish {n} dialogs?',
    detail: 'Their sessions end. A customer who writes again begins a new one.',
  },
  pin: {
    title: 'Pin {n} dialog? | Pin {n} dialogs?',
    detail: 'Only your own dialogs can be pinned. The others stay as they are.',
  },
}
