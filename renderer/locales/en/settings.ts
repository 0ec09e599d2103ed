/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'Appearance and language',
  messages: {
    title: 'Messages',
    sendBy: 'Send messages with',
    byEnter: 'Shift+Enter adds a line.',
    byModEnter: 'Enter adds a line.',
  },
  window: {
    title: 'Window',
    tray: 'Keep Switchboard in the tray when the window is closed',
    trayHint: 'You still get notifications. Quit from the menu of the icon or the window.',
    noTray: 'This desktop has no tray, so closing the window quits Switchboard.',
  },
  about: { title: 'About', system: 'System' },
}
