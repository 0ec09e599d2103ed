import type { FailureTexts } from '../failure-texts'

/** Why an input, a sign-in or a connection was refused. */
export const reason = {
  empty: {
    title: 'This field is empty',
    detail: 'Without it there is nothing to connect to.',
    next: 'Fill it in.',
  },
  not_a_url: {
    title: 'This is not a web address',
    detail: 'A portal’s address looks like company.bitrix24.com.',
    next: 'Copy it from the address bar of the browser in which your Bitrix24 is open.',
  },
  not_https: {
    title: 'The address must begin with “https”',
    detail: 'Over plain http anyone on the way could read your sign-in.',
    next: 'Write https:// before it. If your portal has none, its administrator can turn it on.',
  },
  user_info: {
    title: 'There is a name or password in the address',
    detail: 'Text before an “at” sign can make a strange address look like yours, so it is refused.',
    next: 'Remove everything between https:// and the portal’s name.',
  },
  not_a_portal: {
    title: 'This is not the address of a portal',
    detail: 'There is no Bitrix24 at this address, or it is a page that is not part of one.',
    next: 'Enter the first part of your portal’s address only, such as company.bitrix24.com.',
  },
  not_a_webhook: {
    title: 'This is not a webhook URL',
    detail: 'It looks like https://company.bitrix24.com/rest/15/a1b2c3d4e5f6g7h8/.',
    next: 'Copy the whole URL from the page of the webhook in Bitrix24.',
  },
  portal_unknown: {
    title: 'No portal answers at this address',
    detail: 'The name is not known on the network.',
    next: 'Check the spelling and the ending: .com, .ru, .eu …',
  },
  application_id_empty: {
    title: 'The application ID is missing',
    detail: 'It tells the portal which application asks for access.',
    next: 'Copy it from the application’s page in Bitrix24; it begins with “local.” or “app.”.',
  },
  application_secret_empty: {
    title: 'The application secret is missing',
    detail: 'The portal checks it before it hands out a sign-in.',
    next: 'Copy the application key from the application’s page in Bitrix24.',
  },
  wrong_secret: {
    title: 'The application secret does not fit',
    detail: 'The portal does not accept it for this application ID, or the application is not installed there.',
    next: 'Copy the secret again, whole and without blanks. If it is right, ask an administrator to install the application.',
  },
  wrong_application: {
    title: 'The portal does not know this application',
    detail: 'No application with this ID is installed on the portal.',
    next: 'Check the ID and the portal; if both are right, ask an administrator to install the application.',
  },
  code_expired: {
    title: 'The browser’s answer came too late',
    detail: 'The code that the portal gives to the browser lives for 30 seconds.',
    next: 'Continue in the browser again and come back at once.',
  },
  state_mismatch: {
    title: 'This answer belongs to another sign-in',
    detail: 'It was not asked for by this window, or it was used before, so it is refused.',
    next: 'Start the sign-in again and use only the newest browser page.',
  },
  other_portal: {
    title: 'Another portal answered',
    detail: 'The sign-in was made on another portal than the one you entered.',
    next: 'Check the portal address, or sign in to the right portal in your browser first.',
  },
  portal_locked: {
    title: 'Only one portal is allowed here',
    detail: 'Your administrator has tied this console to another portal.',
    next: 'Use the portal your administrator has set, or ask for this one to be allowed.',
  },
  webhooks_off: {
    title: 'Webhooks are switched off here',
    detail: 'The administrator’s settings of this computer do not allow them.',
    next: 'Sign in with your Bitrix24 account.',
  },
  not_a_redirect: {
    title: 'This is not the redirected address',
    detail: 'It should begin with the redirect address and contain “code=”.',
    next: 'Copy the whole address from the browser after you have allowed access.',
  },
  sign_in_timeout: {
    title: 'No answer within three minutes',
    detail: 'Bitrix24 tells nobody when a sign-in is refused, so the wait ends by time.',
    next: 'Check in Bitrix24 that the redirect address of the application is the one shown here, then try again.',
  },
  port_busy: {
    title: 'The browser cannot hand its answer back by itself',
    detail: 'Another program occupies the local address that the browser returns to.',
    next: 'Paste the redirected address by hand, or close the other program and try again.',
  },
  webhook_revoked: {
    title: 'The portal no longer accepts this webhook',
    detail: 'It was deleted or renewed, or its owner was dismissed.',
    next: 'Create a new webhook in Bitrix24 and connect with it.',
  },
  refresh_refused: {
    title: 'The sign-in has run out',
    detail: 'The portal refused to prolong it. Nothing you did is lost.',
    next: 'Sign in again; it takes one click if your browser still knows you.',
  },
  renewal_failed: {
    title: 'The sign-in could not be renewed just now',
    detail: 'Bitrix24’s sign-in server has a difficulty of its own ({code}). Nothing was sent, and nothing is lost.',
    next: 'Switchboard tries again by itself, a little later each time.',
  },
  token_refused: {
    title: 'The portal refuses the sign-in although it has just been renewed',
    detail: 'Switchboard has stopped asking, so that nothing was sent; it tries again a little later each time.',
    next: 'If it does not pass, sign in again, or ask an administrator whether the application is still allowed.',
  },
  application_unpaid: {
    title: 'The application is not paid for',
    detail: 'Bitrix24 lets this application do nothing until its payment has arrived. You stay signed in.',
    next: 'Whoever pays for the application can renew it; Switchboard goes on by itself then.',
  },
  user_inactive: {
    title: 'The portal has no active employee for this sign-in',
    detail: 'The employee who signed in, or who made the webhook, was dismissed or not yet let in.',
    next: 'Ask an administrator to make the employee active, or sign in as somebody else.',
  },
  application_closed_to_user: {
    title: 'The application is closed to you',
    detail: 'It is installed, but the administrator opened it to other employees only.',
    next: 'Ask an administrator to add you in the access settings of the application.',
  },
  application_removed: {
    title: 'The application is no longer on the portal',
    detail: 'It was uninstalled, or its ID was changed.',
    next: 'Ask an administrator to install it again.',
  },
  plan_without_rest: {
    title: 'The portal’s plan has no REST access',
    detail: 'Bitrix24 opens its REST interface on commercial plans only, and the trial or payment has ended.',
    next: 'Whoever pays for the portal can renew or change the plan.',
  },
  portal_closed: {
    title: 'The portal is closed',
    detail: 'It was deleted, or its administrator has closed it for maintenance.',
    next: 'Ask the portal’s administrator when it will open again.',
  },
  portal_blocked: {
    title: 'Bitrix24 has blocked the portal’s REST interface',
    detail: 'Bitrix24 does this by hand after an overload; waiting does not lift it.',
    next: 'The administrator must write to Bitrix24 support.',
  },
  portal_moved: {
    title: 'The portal has moved',
    detail: 'It answers from another address now. Your sign-in was not sent there.',
    next: 'Open the portal in the browser, copy its new address and sign in with that.',
  },
  scopes_exceeded: {
    title: 'A permission is missing',
    detail: 'More is asked for than the application’s card, or the webhook, allows; the portal does not say what.',
    next: 'An administrator can tick imopenlines, im, crm and user in its settings; then sign in again.',
  },
  scope_missing: {
    title: 'The permission “{scope}” is missing',
    detail: 'The application or webhook was made without it.',
    next: 'An administrator can tick it in the settings of the application or webhook; then sign in again.',
  },
  storage_unavailable: {
    title: 'The console’s own folder cannot be used',
    detail:
      'The disk is full, or that folder cannot be read or written. Nothing is sent that is not noted there first.',
    next: 'Make room or ask who looks after this computer; then try again.',
  },
  sign_in_left: {
    title: 'Signed out, but the sign-in is still on the disk',
    detail: 'The console’s folder cannot be written. Nothing is sent for the account any more until the next start.',
    next: 'Make room or ask who looks after this computer; then start again and sign out once more.',
  },
  too_many_lines: {
    title: 'Too many lines at once',
    detail: 'A list may have up to 1000 lines.',
    next: 'Split the list and search its parts one after another.',
  },
  link_refused: {
    title: 'This link is not opened',
    detail: 'Only ordinary web, mail and telephone links leave this window.',
    next: 'If you trust it, copy it and open it yourself.',
  },
  file_too_large: {
    title: 'The file is too large',
    detail: 'The portal takes files of up to 100 MB. Nothing was sent.',
    next: 'Make it smaller, or send a link to it.',
  },
  file_empty: {
    title: 'The file is empty',
    detail: 'There is nothing in it to send.',
    next: 'Check that you have chosen the right file.',
  },
  file_unreadable: {
    title: 'The file cannot be read',
    detail: 'It was moved, changed meanwhile, or may not be read. Nothing was sent.',
    next: 'Choose it again.',
  },
  file_unreachable: {
    title: 'The file cannot be reached',
    detail: 'Its name has letters that this computer’s language setting cannot tell, or it has gone. Nothing was sent.',
    next: 'Give it a name of plain Latin letters, or start Switchboard under a UTF-8 setting such as LANG=C.UTF-8.',
  },
  file_folder: {
    title: 'This is a folder',
    detail: 'Only files can be sent. Nothing was sent.',
    next: 'Open it and choose the files in it, or pack it into an archive.',
  },
  file_unwritable: {
    title: 'The file cannot be saved there',
    detail: 'The disk is full, or this folder may not be written to.',
    next: 'Choose another folder.',
  },
  too_many_reminders: {
    title: 'There are too many reminders',
    detail: 'An account has at most 200.',
    next: 'Remove those you no longer need, then set this one again.',
  },
  reminder_past: {
    title: 'This time has passed',
    detail: 'A reminder can be set for any time from now to a year ahead.',
    next: 'Choose another day or time.',
  },
  proxy_sign_in: {
    title: 'The proxy of this network wants a sign-in',
    detail:
      'Nothing gets to the portal before somebody has signed in to the proxy, and Switchboard has no password for it.',
    next: 'Ask the network’s administrator to let this computer, or the portal, through without a sign-in.',
  },
  proxy_unreachable: {
    title: 'The proxy of this network does not answer',
    detail: 'The system’s settings send everything through it, and none of the ways they name could be reached.',
    next: 'Check the network or the VPN. If other programs work, check the system’s proxy settings.',
  },
  proxy_refused: {
    title: 'The proxy of this network lets nothing through',
    detail: 'It refused to connect to the portal.',
    next: 'Ask the network’s administrator to allow the portal’s address.',
  },
  proxy_unusable: {
    title: 'The proxy setting of this computer cannot be used',
    detail: 'It names no proxy of a kind that Switchboard knows, and does not allow the direct way.',
    next: 'Ask the administrator for an HTTP, HTTPS or SOCKS proxy, or for the direct way.',
  },
  certificate_expired: {
    title: 'The certificate at this address has expired',
    detail: 'Whoever answers could be anybody, so nothing was sent.',
    next: 'Check this computer’s date. If it is right, the portal’s or the proxy’s administrator has to renew the certificate.',
  },
  certificate_not_yet: {
    title: 'The certificate at this address is not valid yet',
    detail: 'Its time has not begun by this computer’s clock, so nothing was sent.',
    next: 'Check this computer’s date and time.',
  },
  certificate_other_name: {
    title: 'The certificate belongs to another address',
    detail: 'Whoever answers there is not who was asked for, so nothing was sent.',
    next: 'Check the portal’s address. In a café or hotel, sign in to the network in a browser first.',
  },
  certificate_unknown: {
    title: 'Nobody known vouches for the certificate',
    detail: 'It was issued by an authority that this computer does not trust, so nothing was sent.',
    next: 'If your office looks into its traffic, its administrator has to put its authority into the system’s store.',
  },
  certificate_bad: {
    title: 'The certificate at this address is not good',
    detail: 'It was revoked or damaged, or is not meant for this use, so nothing was sent.',
    next: 'Tell the portal’s or the network’s administrator.',
  },
  answer_unreadable: {
    title: 'The portal’s answer could not be read',
    detail: 'It has nothing where there should be a list, or entries that say nothing.',
    next: 'What was known before is shown as it was. Switchboard asks again by itself.',
  },
  act_in_flight: {
    title: 'The last action on this dialog is still running',
    detail: 'Only one at a time is sent, so that they cannot cross.',
    next: 'Wait until its outcome is shown.',
  },
  account_changed: {
    title: 'Another account is active now',
    detail: 'It became active before this was asked for, so nothing was done, in neither of the two.',
    next: 'What you wrote is kept. Turn to the account you meant and do it again there.',
  },
  state_changed: {
    title: 'The dialog has changed meanwhile',
    detail: 'It is not in the state you saw, so nothing was sent.',
    next: 'Look at the dialog as it is now and decide again.',
  },
} satisfies FailureTexts['reason']
