/** Why an act was not sent. */
export const actReason = {
  act_in_flight: {
    title: 'The last action on this dialog is still in progress',
    detail: 'Actions are sent one at a time, so they cannot cross.',
    next: 'Wait for its result.',
  },
  account_changed: {
    title: 'Another account is active now',
    detail: 'The account changed before this was done, so nothing was done in either of them.',
    next: 'What you wrote is saved. Switch to the account you meant and do it there.',
  },
  state_changed: {
    title: 'The dialog has changed',
    detail: 'It is no longer in the state you saw, so nothing was sent.',
    next: 'Look at the dialog and decide again.',
  },
  already_there: {
    title: 'The dialog is there already',
    detail: 'Nothing had to be transferred, so nothing was sent.',
    next: 'Choose another recipient, or leave it as it is.',
  },
}
