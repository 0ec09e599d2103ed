/** The accessible names that tests rely on: a contract with the window, so they are not taken from its texts. */
export const english = {
  connect: 'Connect to Bitrix24',
  tabs: { account: 'Bitrix24 account', webhook: 'Webhook' },
  portalAddress: 'Portal address',
  applicationId: 'Application ID',
  applicationSecret: 'Application secret',
  continueInBrowser: 'Continue in browser',
  webhookUrl: 'Webhook URL',
  connectWebhook: 'Connect',
  keeping: 'Where to keep the sign-in',
  keepings: { 'Keep until I quit': 'Keep until I quit', 'Save on this computer': 'Save on this computer' },
  search: 'Find a dialog',
  results: 'Results',
  dialog: 'Dialog',
  messages: 'Messages',
  acts: {
    Join: 'Join',
    'Start session': 'Start session',
    Intercept: 'Intercept',
    Answer: 'Answer',
    Skip: 'Skip',
    Finish: 'Finish',
    'Mark as spam': 'Mark as spam',
    Pin: 'Pin',
    Unpin: 'Unpin',
    'Silent mode': 'Silent mode',
  },
  /** What is asked before an act, and the button that says yes. */
  questions: {
    Intercept: { title: 'Take over this dialog?', yes: 'Take over' },
    Skip: { title: 'Skip this dialog?', yes: 'Skip' },
    Finish: { title: 'Finish this dialog?', yes: 'Finish' },
    'Mark as spam': { title: 'Mark this dialog as spam?', yes: 'Mark as spam' },
    'Silent mode': { title: 'Switch silent mode on?', yes: 'Switch on' },
  },
  confirmation: 'Take over this dialog?',
  reason: 'Reason',
  takeOver: 'Take over',
}

export type Words = typeof english
