/** What main itself says to the operator: menu and the few system dialogs. */
export const en = {
  menu: {
    file: 'File',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste without formatting',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Actual size',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimise',
    close: 'Close window',
    about: 'About Switchboard',
    hide: 'Hide Switchboard',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  crash: {
    title: 'The window had to be restarted',
    reloaded: 'It stopped because of an error. Nothing was sent twice; drafts and the sign-in are kept.',
    stuck: 'It keeps stopping because of an error. Please start Switchboard again; the sign-in is kept.',
    quit: 'Quit',
  },
  tray: { show: 'Show Switchboard', own: 'My dialogs', quit: 'Quit' },
  unread: (count: number) => `${count} ${count === 1 ? 'dialog' : 'dialogs'} with something new`,
  notification: {
    private: { message: 'New message', mine: 'New dialog', queue: 'New dialog in the queue' },
    mine: 'A dialog for you',
    queue: (line: string) => `In the queue: ${line}`,
    queueAnyLine: 'In the queue',
    file: 'Sent a file',
    noText: 'New message',
    many: (count: number) => `${count} dialogs with something new`,
    manyBody: 'Open the list of your dialogs.',
    sample: { title: 'Anna Schmidt', body: 'This is how a new message is announced.' },
  },
  /** What the browser shows after a sign-in. */
  browser: {
    received: {
      title: 'Back to Switchboard',
      text: 'Bitrix24 has answered. You can close this tab: the sign-in goes on in Switchboard.',
    },
    refused: {
      title: 'This link is not from the sign-in under way',
      text: 'Return to Switchboard and press “Continue in browser” again.',
    },
  },
}
export type Texts = typeof en
