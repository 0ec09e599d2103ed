/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'Appearance and language',
  sections: 'Sections of the settings',
  find: 'Find a setting',
  found: '{n} setting | {n} settings',
  managed: 'Managed by your administrator',
  managedBy: 'Managed by your administrator. Ask: {contact}',
  contact: 'Ask: {contact}',
  nothing: 'No setting matches “{text}”',
  textSize: {
    label: 'Text size',
    hint: 'Everything in the window. {mod} and + or − change it too, {mod} and 0 resets it.',
    /** Other words by which it is searched for. */
    also: 'Zoom, font, scale',
  },
  messages: {
    title: 'Dialogs and messages',
    sendBy: 'Send messages with',
    byEnter: 'Shift+Enter adds a line.',
    byModEnter: 'Enter adds a line.',
  },
  spelling: {
    label: 'Check spelling in',
    bySystem: 'By the languages of your Mac.',
    nobody:
      'There are no dictionaries on this computer. An administrator can name a place for them in the policy file (spellingDictionaries).',
    emptyPlace:
      'The place that your administrator has named holds no dictionaries, or cannot be read. Tell your administrator.',
    unfetched:
      'These dictionaries could not be fetched, so their languages are not checked: {names}. Tell your administrator.',
    several: 'Several languages at once. A right click on a word shows suggestions and adds it to your dictionary.',
    finding: 'Searching for dictionaries…',
    off: 'Off',
    rest: '{names} and {n} more | {names} and {n} more',
  },
  policy: {
    title: 'Your administrator’s settings need a look',
    problems:
      'These keys of the policy are unknown or wrong: {keys}. Everything else applies. Tell your administrator.',
    restart: 'These keys of the policy have changed and apply from the next start: {keys}.',
  },
  window: {
    title: 'Window',
    tray: 'Keep Switchboard in the tray when the window is closed',
    trayHint: 'You still get notifications. Quit from the menu of the icon or the window.',
    autoStart: 'Start Switchboard when you sign in to this computer',
    noTray: 'This desktop has no tray, so closing the window quits Switchboard.',
  },
  about: {
    title: 'About',
    version: 'Version',
    system: 'System',
    unofficial: 'Not the official binary: for tests only',
  },
}
