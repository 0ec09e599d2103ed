/** Dialogs that are looked at without joining them. */
export const look = {
  title: 'Looking',
  look: 'Look',
  count: '{n} of {most}',
  unseen: 'You have not joined: you are viewing silently',
  /** Of several: with some of them the operator has joined. */
  joinedSome:
    'You have joined {n} of them: the others you are viewing silently | You have joined {n} of them: the others you are viewing silently',
  joined: '{operator}, and you have joined',
  keys: 'Arrow keys go from dialog to dialog, Page Up and Page Down through its messages. Enter opens it, Delete or Esc closes it here.',
  key: { move: 'Go from dialog to dialog', page: 'Scroll the messages', close: 'Stop viewing the dialog' },
  open: 'Open the dialog with {customer}',
  close: 'Stop viewing {customer}',
  closeAll: 'Close all',
  messages: 'Messages with {customer}',
  earlier: 'Open the dialog to see earlier messages',
  reading: 'Reading the dialog…',
  mine: 'Yours',
  nobodys: 'Unassigned',
  closed: 'Closed',
  current: 'Up to date',
  stale: 'As of {time}',
  offline: 'Offline: as of {time}',
  nameless: 'Dialog {chatId}',
  full: 'You can look at {most} dialogs at once: close one first | You can look at {most} dialogs at once: {n} were left out',
}
