import type { PolicyTexts } from './texts'

export const en: PolicyTexts = {
  groups: {
    signIn: 'Sign-in and accounts',
    work: 'Work on dialogs',
    settings: 'Settings of the operators',
    data: 'Data on the computer',
    network: 'Network and links',
    updates: 'Updates',
    support: 'Support',
  },
  json: 'The value is a list in JSON.',
  atStart: 'Taken up at the next start of the console.',
  preset: 'Operators may change it, unless it is among the locked settings.',
  supported: 'Switchboard 0.1 or later',
  keys: {
    portal: { name: 'Portal', means: 'Address of the portal, filled in on the sign-in screen.' },
    lockPortal: {
      name: 'Only this portal',
      means:
        'Operators cannot use another portal than the given one. Accounts of other portals that are signed in already are held.',
    },
    allowedPortals: {
      name: 'Allowed portals',
      means: 'Operators can use these portals only; accounts of others that are signed in already are held.',
    },
    allowedAccounts: {
      name: 'Allowed accounts',
      means:
        'Only these people of these portals can work here, each as the portal’s host and the number of the person: example.bitrix24.com/15. Other accounts are held.',
    },
    allowSeveralAccounts: {
      name: 'Several accounts',
      means: 'Off: one account at a time. For another one, operators sign out first; further accounts are held.',
    },
    applicationId: { name: 'Application ID', means: 'ID (client_id) of the local application in Bitrix24.' },
    applicationSecret: {
      name: 'Application key',
      means:
        'Key (client_secret) of the local application. It reaches neither the window nor a log, but whoever can read the policy can read it.',
    },
    lockApplication: {
      name: 'Only this application',
      means: 'Operators sign in through the given application only; accounts of another one are held.',
    },
    redirectPort: {
      name: 'Port of the sign-in',
      means:
        'Port of 127.0.0.1 that the browser comes back to. The application’s handler address in Bitrix24 has the same one.',
    },
    allowWebhook: {
      name: 'Webhooks',
      means: 'Off: no sign-in by incoming webhook; accounts that were signed in so are held.',
    },
    allowWeakStorage: {
      name: 'Sign-ins without a keyring',
      means:
        'Off: on a computer without a keyring a sign-in lasts until the console ends. One that is on the disk without encryption by a keyring is removed from there.',
    },
    needsReason: {
      name: 'Reasons',
      means:
        'Intercepting a colleague’s dialog, or finishing it for them, asks for a reason, which stays in the journal.',
    },
    allowedActs: {
      name: 'Allowed acts',
      means: 'Operators can carry out these acts only. Without it: all that Bitrix24 lets them.',
    },
    alerts: { name: 'Alert rules', means: 'Rules for everybody on this computer who watches the board.' },
    language: { name: 'Language', means: 'Language of the console; system takes the computer’s.' },
    theme: { name: 'Theme', means: 'Light or dark; system follows the computer.' },
    closeToTray: {
      name: 'Stay in the tray',
      means: 'Closing the window leaves the console in the tray, where there is one.',
    },
    autoStart: {
      name: 'Start with the session',
      means: 'The console starts when the operator signs in to the computer.',
    },
    notify: { name: 'Notifications', means: 'The system shows notifications of new activity.' },
    notifyDialogs: { name: 'Notify of dialogs', means: 'New dialogs are notified of.' },
    notifyMessages: { name: 'Notify of messages', means: 'New messages are notified of.' },
    notifyPrivately: { name: 'Private notifications', means: 'Notifications tell neither the sender nor the text.' },
    sound: { name: 'Sound', means: 'Sound of new activity.' },
    waitSoonMinutes: { name: 'Long wait', means: 'Minutes after which a waiting customer is marked amber.' },
    waitLateMinutes: {
      name: 'Too long a wait',
      means: 'Minutes after which a waiting customer is marked red; more than those of a long wait.',
    },
    waitByLine: {
      name: 'Norms of channel lines',
      means: 'A channel line’s own norms for answers come before these minutes.',
    },
    lockedSettings: {
      name: 'Locked settings',
      means: 'Settings that operators cannot change. Each has the value of its key, or the usual one.',
    },
    spellingDictionaries: {
      name: 'Dictionaries for spelling',
      means:
        'Place of the dictionaries on Linux and Windows: an https address that ends in a slash, or a folder’s full path.',
    },
    journalPersonalDays: {
      name: 'Personal data in the journal',
      means:
        'Days after which names, reasons and comments are cut out of the journal of actions. Without it they stay.',
    },
    logDays: {
      name: 'Log',
      means: 'Days after which log files are deleted. Without it the last four of 1 MB each stay.',
    },
    allowExport: { name: 'Export', means: 'Off: the journal and the evidence of a dialog cannot be saved as files.' },
    allowSaving: { name: 'Saving of files', means: 'Off: files of messages can be looked at, but not saved.' },
    fileTypes: {
      name: 'Types of files',
      means: 'Operators can send files of these types only, each without its dot: pdf. None: no files.',
    },
    fileMegabytes: {
      name: 'Size of files',
      means: 'Operators can send files up to this size in megabytes. 0: no files.',
    },
    draftsOnDisk: {
      name: 'Drafts on the disk',
      means: 'Off: texts that are not sent yet are kept until the console ends, and those on the disk are deleted.',
    },
    proxy: {
      name: 'Proxy',
      means:
        'system, direct, a proxy (http://proxy.example:3128, socks5://…) or the address of a proxy script (https://proxy.example/office.pac). Without it: the system’s settings.',
    },
    proxyBypass: {
      name: 'Hosts without a proxy',
      means: 'Hosts that are reached past the given proxy, such as *.example.com.',
    },
    deepLinks: { name: 'Links into the console', means: 'Off: links that begin with b24console:// are refused.' },
    updateMode: {
      name: 'Updates',
      means:
        'automatic: fetched, and installed when the console ends; ask: the operator is asked; announce: only told; off: neither asked for nor told.',
    },
    updateFeed: {
      name: 'Address of updates',
      means: 'Where updates come from: an https address that ends in a slash.',
    },
    updateChannel: { name: 'Channel of updates', means: 'stable, or beta for those who try new versions first.' },
    updatePin: {
      name: 'Highest version',
      means: 'Beginning of a version, such as 1.4: nothing newer than that line is installed.',
    },
    updateMinimum: { name: 'Lowest version', means: 'An older console says that it must be updated.' },
    supportContact: {
      name: 'Support',
      means: 'Name, telephone or address that the console shows beside everything that an administrator has set.',
    },
  },
}
