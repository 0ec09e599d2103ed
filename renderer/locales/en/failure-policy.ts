const ask = 'Ask your administrator if you need it.'

/** What an administrator does not allow on this computer. */
export const policyReason = {
  application_locked: {
    title: 'Only one application is allowed here',
    detail: 'Your administrator has limited Switchboard to another application of Bitrix24.',
    next: 'Sign in with the application set by your administrator.',
  },
  account_not_allowed: {
    title: 'This account is not allowed here',
    detail: 'Your administrator has named the people who may work on this computer.',
    next: ask,
  },
  one_account: {
    title: 'Only one account is allowed here',
    detail: 'Your administrator allows one account at a time.',
    next: 'Sign out of the account you are using, then sign in to the other one.',
  },
  act_off: {
    title: 'This action is not allowed here',
    detail: 'Your administrator has switched it off on this computer. Nothing was sent.',
    next: ask,
  },
  export_off: {
    title: 'Export is switched off here',
    detail: 'Your administrator does not allow the journal or evidence to be saved as a file.',
    next: ask,
  },
  reason_missing: {
    title: 'Your company asks for a reason',
    detail: 'Nothing was sent: there was no reason with it.',
    next: 'Do it again and say why.',
  },
  saving_off: {
    title: 'Saving files is switched off here',
    detail: 'Your administrator allows files of messages to be looked at, but not saved.',
    next: ask,
  },
  file_type_off: {
    title: 'Files of this type cannot be sent here',
    detail: 'Your administrator has limited the types of files.',
    next: 'Send it as another type, or ask your administrator.',
  },
  file_over_limit: {
    title: 'This file is too large to be sent here',
    detail: 'Your administrator has limited the size of files.',
    next: 'Send a smaller file, or ask your administrator.',
  },
}
