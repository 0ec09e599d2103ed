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
  acts: { Join: 'Join', 'Start session': 'Start session', Intercept: 'Intercept' },
  confirmation: 'Take over this dialog?',
  reason: 'Reason',
  takeOver: 'Take over',
}

export type Words = typeof english
