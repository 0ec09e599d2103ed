/** What the operator chooses, as far as no other part has its own words for it. */
export const settings = {
  look: 'Look and language',
  messages: {
    title: 'Messages',
    sendBy: 'Send with',
    byEnter: 'Shift+Enter begins a new line.',
    byModEnter: 'Enter begins a new line.',
  },
  window: {
    title: 'Window',
    tray: 'Closing the window leaves Switchboard in the tray',
    trayHint: 'You go on being told of new messages. Quit from the menu of the icon or of the window.',
    noTray: 'This desktop shows no icons in a tray, so closing the window quits.',
  },
  about: { title: 'About', system: 'System' },
}
