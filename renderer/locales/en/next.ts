/** What the keyboard leads to: the next waiting customer, the panes of the window, and why a key does nothing now. */
export const next = {
  name: 'Next waiting',
  previous: 'Previous waiting',
  count: '{n} customer is waiting for a reply | {n} customers are waiting for a reply',
  nobody: 'Nobody is waiting for a reply',
  nobodyElse: 'Nobody else is waiting for a reply',
  loading: 'My dialogs are still loading',
  pane: { next: 'Next pane', previous: 'Previous pane' },
  missed: {
    dialog: 'Open a dialog first',
    myDialogs: 'Select dialogs in My dialogs first',
    elsewhere: 'Not available on this screen',
  },
  setting: 'After finishing, go to the next',
  settingHint:
    'Also after transferring and skipping: the next waiting dialog opens with the cursor in its message field. If nobody is waiting, the dialog stays.',
  palette: { selection: 'Selected dialogs', dialog: 'This dialog', accounts: 'Accounts' },
  done: '{customer}: {title}',
}
