/** The features from the ground up: each may know those of the layers below it, none of its own layer. */
export const featureLayers = [
  ['keys', 'message-text', 'update'],
  ['dialog'],
  ['board', 'customer', 'drafts', 'notifications', 'proxy', 'reminders'],
  ['acts', 'alerts', 'files', 'shift'],
  ['bulk', 'messages'],
  ['stepping-in'],
  ['composer', 'evening-out', 'look'],
  ['dialog-pane', 'rating-queue'],
  ['my-dialogs'],
  ['tabs'],
  ['search'],
  ['deep-link'],
  ['journal', 'settings', 'sign-in'],
  ['workspace'],
]
