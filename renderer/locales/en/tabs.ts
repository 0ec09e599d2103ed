/** The open dialogs above the pane. */
export const tabs = {
  name: 'Open dialogs',
  all: '{n} open dialog | All {n} open dialogs',
  close: 'Close tab: {customer}',
  closeFinished: 'Close tabs of finished dialogs',
  closeOthers: 'Close other tabs',
  at: '{customer}, {at} of {of}',
  noOther: 'No other dialog is open',
  atEnd: 'There is no tab beyond it',
  noneClosed: 'No tab has been closed',
  news: { closed: 'Closed', taken: 'Now with {name}', left: 'No longer among your dialogs' },
  short: { closed: 'Closed', taken: 'Not yours', left: 'Gone' },
  keys: {
    walk: 'Go through the open dialogs, last used first',
    strip: 'Go along the open dialogs',
    remove: 'Close the tab there',
    last: 'Back to the last dialog',
    close: 'Close tab',
    reopen: 'Reopen closed tab',
    earlier: 'Move the tab towards the first',
    later: 'Move the tab towards the last',
  },
}
