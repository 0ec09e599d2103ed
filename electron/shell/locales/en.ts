/** The texts that main shows by itself: the menu and the few system dialogs. */
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
    learn: 'Add to dictionary',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Actual size',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimise',
    close: 'Close window',
    about: 'About Switchboard',
    settings: 'Settings…',
    services: 'Services',
    zoom: 'Zoom',
    hide: 'Hide Switchboard',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  crash: {
    title: 'The window was restarted',
    reloaded: 'It stopped because of an error. Nothing was sent twice. Your drafts and sign-in are safe.',
    stuck: 'It keeps stopping because of an error. Please restart Switchboard. Your sign-in is safe.',
    quit: 'Quit',
    silent: {
      message: 'The window does not answer',
      detail: 'Wait a little, or restart it. What is being sent goes on. Your drafts and sign-in are safe.',
    },
    wait: 'Wait',
    restart: 'Restart the window',
  },
  erase: {
    title: 'Erase everything Switchboard keeps about you on this computer?',
    detail:
      'Sign-ins, drafts, settings and the journal of your actions are deleted for good. Nothing in Bitrix24 changes.',
    erase: 'Erase',
    cancel: 'Cancel',
    running: 'Switchboard is running. Quit it first, then try again. Nothing was erased.',
    failed: 'Not everything was erased. This could not be removed:',
  },
  /** Why there is no window. */
  start: {
    unwritable: {
      message: 'Switchboard cannot write to its folder',
      detail:
        'The disk may be full or read-only, or the folder belongs to somebody else. Nothing was changed. Make room, or ask your administrator.',
    },
    unreadable: {
      message: 'Switchboard’s window cannot be shown',
      detail:
        'Files of the program are missing or cannot be read. Your sign-in, drafts and settings are safe. Start Switchboard again; if that does not help, install it again or ask your administrator.',
    },
  },
  tray: { show: 'Show Switchboard', myDialogs: 'My dialogs', quit: 'Quit' },
  unread: (count: number) => `${count} unread ${count === 1 ? 'dialog' : 'dialogs'}`,
  notification: {
    private: { message: 'New message', mine: 'New dialog', queue: 'New dialog in the queue' },
    mine: 'New dialog for you',
    queue: (line: string) => `In the queue: ${line}`,
    queueAnyLine: 'In the queue',
    file: 'Sent a file',
    noText: 'New message',
    many: (count: number) => `${count} unread dialogs`,
    manyBody: 'Open My dialogs.',
    sample: { title: 'Anna Schmidt', body: 'New messages look like this.' },
    reminder: {
      private: 'Reminder',
      title: (customer: string) => `Reminder: ${customer}`,
      wrote: 'The customer has written',
      late: 'Late: it was due earlier',
      now: 'You wanted to come back to this dialog',
      many: (count: number) => `${count} reminders`,
      manyBody: 'Open the list of reminders.',
    },
    alert: {
      /** Names of the ready-made rules, as the window has them. */
      ready: {
        first_late: 'First answer late',
        further_late: 'Follow-up answer late',
        transfers: 'Customer passed on three times',
        disliked: 'Disliked by the customer',
      },
      private: 'Alert',
      again: (rule: string) => `Still: ${rule}`,
      numbered: (id: number) => `Customer ${id}`,
      someone: 'A customer',
      many: (count: number) => `${count} alerts`,
      manyBody: 'Open the alerts on the board.',
    },
  },
  /** The page that the browser shows after a sign-in. */
  browser: {
    received: {
      title: 'Back to Switchboard',
      text: 'Bitrix24 has answered. You can close this tab and continue in Switchboard.',
    },
    refused: {
      title: 'This link does not belong to the current sign-in',
      text: 'Return to Switchboard and press “Continue in browser” again.',
    },
  },
}
export type Texts = typeof en
