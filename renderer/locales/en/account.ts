/** Sign-in, the account menu, and where sign-ins are kept. */
export const account = {
  heading: 'Connect to Bitrix24',
  intro: 'Choose how to sign in.',
  pitch: {
    title: 'Every dialog within reach',
    find: 'Find any Open Channel dialog by its code, chat or CRM record.',
    look: 'Read without joining. Nobody is notified.',
    act: 'Join, start or intercept, and always see the result.',
    safe: 'Your sign-in stays on this computer, out of reach of pages and messages.',
  },
  ways: 'Ways to connect',
  oauth: {
    tab: 'Bitrix24 account',
    about: 'You sign in on your portal’s own page in the browser. Switchboard never sees your password.',
    portal: 'Portal address',
    portalHint: 'For example, company.bitrix24.com',
    applicationId: 'Application ID (client_id)',
    applicationIdHint: 'Starts with “local.” or “app.”',
    secret: 'Application key (client_secret)',
    secretPreset: 'Set by your administrator. Leave it empty.',
    presetLocked: 'Set by your administrator.',
    presetNote: 'Your administrator has set these values.',
    change: 'Change',
    changeName: 'Change the portal or the application',
    submit: 'Continue in browser',
    where: 'Where do I find the ID and the key?',
    steps: {
      create: 'An administrator creates one local application of type “Server” for the whole company.',
      handler: 'Its handler path is:',
      scopes: 'Its permissions are {scopes}.',
      copy: 'Bitrix24 then shows the application ID (client_id) and key (client_secret).',
    },
    open: 'Open the page in Bitrix24',
    openFirst: 'Enter the portal address to open the page from here.',
  },
  webhook: {
    tab: 'Webhook',
    about: 'The quick way for one person: an incoming webhook. Its URL works like a password, so keep it to yourself.',
    url: 'Webhook URL',
    urlHint: 'For example, https://company.bitrix24.com/rest/15/…/',
    submit: 'Connect',
    where: 'Where do I find the URL?',
    steps: {
      create: 'In Bitrix24, open Developer resources → Other → Incoming webhook.',
      scopes: 'Tick the permissions: {scopes}.',
      copy: 'Save, then copy the whole URL.',
    },
    limits: 'A webhook acts as the person who created it and stops working when they leave.',
    off: {
      title: 'Webhooks are switched off here',
      detail: 'Your administrator does not allow them on this computer. Sign in with your Bitrix24 account instead.',
    },
    open: 'Open the page in Bitrix24',
    openFirst: 'Enter the start of the URL to open the page from here.',
  },
  reveal: 'Show',
  conceal: 'Hide',
  waiting: {
    title: 'Continue in your browser',
    detail: 'Allow access on the page of {portal}. This window continues by itself.',
    detailPaste: 'Allow access on the page of {portal}, then paste the address your browser ends up at.',
    left: '{time} left',
    cancel: 'Cancel sign-in',
    again: 'Did the browser stop at an error page? Paste its address here.',
    address: 'Redirected address',
    paste: 'Use this address',
  },
  commands: {
    byBrowser: 'Sign in with a Bitrix24 account',
    byWebhook: 'Sign in with a webhook',
    back: 'Back to the dialogs',
    underWay: 'A sign-in is in progress',
  },
  kept: {
    title: 'Saved accounts',
    open: 'Open',
    again: 'Sign in again',
    ended: 'Signed out',
    forget: 'Remove {name}',
    back: 'Back',
  },
  via: { oauth: 'Bitrix24 account', webhook: 'Webhook' },
  keepingOf: {
    sealed: 'Encrypted with this computer’s keyring',
    memory: 'Kept until you quit',
    weak: 'Stored without encryption',
  },
  keeping: {
    title: 'Where to store your sign-in',
    detail: 'This computer has no working keyring ({backend}), so a saved sign-in cannot be encrypted.',
    memory: 'Keep until I quit',
    memoryDetail: 'Nothing is written to disk. You sign in again after the next start.',
    weak: 'Save on this computer',
    weakDetail:
      'Your sign-in is written to a file that only your user account can open. Anyone who gets hold of the file, for example from a backup or a stolen disk, can use it.',
    recommended: 'Recommended',
  },
  notice: {
    keyring_locked: {
      title: 'The keyring is locked',
      detail:
        'Saved accounts could not be opened. Unlock the keyring, allow Switchboard to use it and restart, or sign in again.',
    },
    keyring_changed: {
      title: 'The keyring has changed',
      detail:
        'Saved accounts were encrypted with another keyring and cannot be opened. They were set aside. Sign in again.',
    },
    store_damaged: {
      title: 'The saved accounts cannot be opened',
      detail:
        'Their file is damaged, or the keyring has a new key. It was set aside, and nothing was deleted. Sign in again.',
    },
    policy_damaged: {
      title: 'The administrator’s settings could not be read',
      detail:
        'The policy file contains an error: none of its settings apply, and nobody can sign in until it is fixed. Tell your administrator.',
    },
    policy_untrusted: {
      title: 'The administrator’s settings are not used',
      detail:
        'The policy file or a folder above it is not an administrator’s own, or others can change it: none of its settings apply, and nobody can sign in until its owner and rights are corrected. Tell your administrator.',
    },
    policy_unreadable: {
      title: 'The administrator’s settings could not be read',
      detail:
        'Switchboard cannot open the policy, perhaps because it lacks the right to read it: none of its settings apply, and nobody can sign in until it can. Tell your administrator.',
    },
    policy_kept: {
      title: 'The administrator’s new settings are not used',
      detail:
        'The policy file has changed and cannot be used ({kind}): what held before still holds, until Switchboard is started again. Tell your administrator.',
    },
  },
  connected: 'Connected to {portal} as {name}',
  switched: 'You are now {name} on {portal}',
  signedOut: 'Signed out of {portal}',
  menu: {
    label: 'Account: {name}, {portal}',
    title: 'Accounts',
    add: 'Add account',
    signOut: 'Sign out',
    openPortal: 'Open the portal',
    admin: 'Administrator',
    granted: 'Granted permissions',
    missing: 'Missing permissions',
  },
  signOut: {
    title: 'Sign out of {portal}?',
    detail: 'Your sign-in is deleted from this computer. Dialogs and sessions in Bitrix24 stay as they are.',
    detailWebhook:
      'The webhook URL is deleted from this computer. It stays valid in Bitrix24 until it is deleted there.',
    kept: 'Drafts, unsent messages and your ready answers stay on this computer for your next sign-in. So does the journal.',
    messages:
      '{n} message has not been delivered yet. If it is not sent before you sign out, it stays on this computer | {n} messages have not been delivered yet. Those not sent before you sign out stay on this computer',
    files:
      '{n} file has not been sent yet. It will be stopped or removed | {n} files have not been sent yet. They will be stopped or removed',
    reminders: '{n} reminder is deleted and will not ring | {n} reminders are deleted and will not ring',
    confirm: 'Sign out',
  },
  scopes: {
    title: '{count} permission is missing | {count} permissions are missing',
    ask: 'An administrator can add them in the application or webhook settings. Then sign in again.',
    imopenlines: 'Open Channels: dialogs cannot be found, joined, started or intercepted.',
    im: 'Chat: your own recent chats cannot be looked up.',
    crm: 'CRM: titles of leads, deals, contacts and companies are not shown.',
    user: 'Users: names of colleagues may be missing.',
  },
  unsaved: {
    title: 'Your sign-in is not saved to disk yet',
    detail: 'The disk is full, or Switchboard’s folder is not writable. If you quit now, you may be signed out.',
    next: 'Free some disk space and keep Switchboard open until this message goes away.',
  },
  nameless: 'User {id}',
}
