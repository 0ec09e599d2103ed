/** The features from the ground up: each may know those of the layers below it, none of its own layer. */
export const featureLayers = [
  ['keys', 'message-text'],
  ['dialog'],
  ['customer', 'drafts', 'notifications', 'reminders'],
  ['acts', 'files'],
  ['bulk', 'messages'],
  ['composer'],
  ['dialog-pane'],
  ['my-dialogs'],
  ['tabs'],
  ['search'],
  ['journal', 'settings', 'sign-in'],
  ['workspace'],
]
