/** Links from outside: `b24console://open?…`. */
export const deepLink = {
  title: 'Open this from a link?',
  asks: 'A link outside Switchboard asks to show:',
  chat: 'Chat {id}',
  account: 'In the account',
  unsent:
    'Nothing has been sent to the portal. The link only shows a dialog: it cannot write, join or change anything.',
  open: 'Open',
  leave: 'Don’t open',
  otherPortal: 'This link belongs to {portal}, and you are not signed in there.',
  signIn: 'Sign in there',
  choose: '{n} dialog. Which one? | {n} dialogs. Which one?',
  behind: 'A link has come. You will be asked about it when you have finished here.',
  waiting: 'A link asks to show:',
  waitingDetail: 'Sign in first. You will be asked before anything opens.',
  waitingAt: 'Sign in to {portal} first. You will be asked before anything opens.',
  refused: 'This link was not opened',
  fault: {
    off: 'Your administrator has turned off links to Switchboard.',
    too_long: 'The link is too long to be one of ours.',
    other: 'It is not a link that Switchboard knows. It may be incomplete or belong to a newer version.',
    no_target: 'The link does not say what to open.',
    many_targets: 'The link names several things to open. One is possible.',
    code: 'The USER_CODE in the link is incomplete. It has four parts: connector, line, chat and user.',
    number: 'The number in the link is not one of a chat, lead, contact, company or deal.',
    portal: 'The portal’s address in the link cannot be read.',
  },
}
