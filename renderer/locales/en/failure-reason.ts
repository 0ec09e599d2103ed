import type { FailureTexts } from '../failure-texts'
import { actReason } from './failure-act'
import { keptReason } from './failure-kept'
import { policyReason } from './failure-policy'
import { proxyReason } from './failure-proxy'

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
    next: 'Copy it from the address bar of the browser where your Bitrix24 is open.',
  },
  not_https: {
    title: 'The address must start with “https”',
    detail: 'Over plain http, anyone in between could read your sign-in.',
    next: 'Add https:// in front. If your portal has no https, its administrator can turn it on.',
  },
  user_info: {
    title: 'The address contains a name or password',
    detail: 'Text before an “at” sign can make a foreign address look like yours, so it is not accepted.',
    next: 'Remove everything between https:// and the portal’s name.',
  },
  not_a_portal: {
    title: 'This is not a portal’s address',
    detail: 'There is no Bitrix24 at this address, or it is a page that is not part of one.',
    next: 'Enter only the first part of your portal’s address, such as company.bitrix24.com.',
  },
  not_a_webhook: {
    title: 'This is not a webhook URL',
    detail: 'It looks like https://company.bitrix24.com/rest/15/a1b2c3d4e5f6g7h8/.',
    next: 'Copy the whole URL from the webhook’s page in Bitrix24.',
  },
  portal_unknown: {
    title: 'No portal answers at this address',
    detail: 'This name does not exist on the network.',
    next: 'Check the spelling and the ending: .com, .ru, .eu… If both are right, check the network, the VPN or the proxy.',
  },
  application_id_empty: {
    title: 'The application ID is missing',
    detail: 'It tells the portal which application asks for access.',
    next: 'Copy it from the application’s page in Bitrix24. It starts with “local.” or “app.”.',
  },
  application_secret_empty: {
    title: 'The application key is missing',
    detail: 'The portal checks it before you can sign in.',
    next: 'Copy the application key from the application’s page in Bitrix24.',
  },
  wrong_secret: {
    title: 'The application key is wrong',
    detail: 'The portal does not accept it for this application ID, or the application is not installed there.',
    next: 'Copy the key again, in full, without spaces. If it is right, ask an administrator to install the application.',
  },
  wrong_application: {
    title: 'The portal does not know this application',
    detail: 'No application with this ID is installed on the portal.',
    next: 'Check the ID and the portal; if both are right, ask an administrator to install the application.',
  },
  code_expired: {
    title: 'The browser’s answer came too late',
    detail: 'The code that the portal gives the browser is valid for 30 seconds.',
    next: 'Continue in the browser again and return right away.',
  },
  state_mismatch: {
    title: 'This answer belongs to another sign-in',
    detail: 'This window did not ask for it, or it was already used, so it is not accepted.',
    next: 'Start again and use only the newest browser page.',
  },
  other_portal: {
    title: 'Another portal answered',
    detail: 'You signed in to a different portal than the one you entered.',
    next: 'Check the portal address, or sign in to the right portal in your browser first.',
  },
  portal_locked: {
    title: 'Only one portal is allowed here',
    detail: 'Your administrator has limited Switchboard to another portal.',
    next: 'Use the portal set by your administrator, or ask them to allow this one.',
  },
  webhooks_off: {
    title: 'Webhooks are switched off here',
    detail: 'Your administrator does not allow them on this computer.',
    next: 'Sign in with your Bitrix24 account.',
  },
  not_a_redirect: {
    title: 'This is not the redirected address',
    detail: 'It should start with the redirect address and contain “code=”.',
    next: 'Allow access, then copy the whole address from the browser.',
  },
  sign_in_timeout: {
    title: 'No answer within three minutes',
    detail: 'Bitrix24 does not report a refused sign-in, so waiting ends after a while.',
    next: 'In Bitrix24, the application’s handler path must be the address below. If the browser stopped at an error page, try again and paste that page’s address.',
  },
  port_busy: {
    title: 'The browser cannot return its answer by itself',
    detail: 'Another program uses the local address that the browser returns to.',
    next: 'Paste the redirected address by hand, or close the other program and try again.',
  },
  wrong_webhook: {
    title: 'The portal does not accept this webhook',
    detail: 'Its URL is not complete, or it was deleted or renewed, or its owner has left.',
    next: 'Copy the whole URL again from Bitrix24, or create a new webhook there.',
  },
  webhook_revoked: {
    title: 'The portal no longer accepts this webhook',
    detail: 'It was deleted or renewed, or its owner has left.',
    next: 'Create a new webhook in Bitrix24 and connect with it.',
  },
  refresh_refused: {
    title: 'Your sign-in has expired',
    detail: 'The portal refused to renew it. Nothing you did is lost.',
    next: 'Sign in again. It takes one click if your browser still remembers you.',
  },
  renewal_failed: {
    title: 'Your sign-in could not be renewed just now',
    detail: 'Bitrix24’s sign-in server has a problem ({code}). Nothing was sent, and nothing is lost.',
    next: 'Switchboard tries again by itself, waiting a little longer each time.',
  },
  token_refused: {
    title: 'The portal rejects your sign-in although it was just renewed',
    detail: 'Nothing was sent. Switchboard tries again by itself, waiting a little longer each time.',
    next: 'If this does not pass, sign in again, or ask an administrator whether the application is still allowed.',
  },
  application_unpaid: {
    title: 'The application is not paid for',
    detail: 'Bitrix24 blocks this application until it is paid for. You stay signed in.',
    next: 'Whoever pays for the application can renew it. Switchboard then continues by itself.',
  },
  user_inactive: {
    title: 'No active employee for this sign-in',
    detail: 'The employee who signed in or created the webhook was dismissed or has not been accepted yet.',
    next: 'Ask an administrator to activate the employee, or sign in as somebody else.',
  },
  application_closed_to_user: {
    title: 'You have no access to this application',
    detail: 'It is installed, but the administrator gave access to other employees only.',
    next: 'Ask an administrator to add you in the application’s access settings.',
  },
  application_removed: {
    title: 'The application is no longer on the portal',
    detail: 'It was uninstalled, or its ID was changed.',
    next: 'Ask an administrator to install it again.',
  },
  plan_without_rest: {
    title: 'The portal’s plan has no REST access',
    detail: 'Bitrix24 offers REST on commercial plans only, and the trial or payment has ended.',
    next: 'Whoever pays for the portal can renew or change the plan.',
  },
  portal_closed: {
    title: 'The portal is closed',
    detail: 'It was deleted, or its administrator has closed it for maintenance.',
    next: 'Ask the portal’s administrator when it will reopen.',
  },
  portal_blocked: {
    title: 'Bitrix24 has blocked the portal’s REST access',
    detail: 'Bitrix24 does this by hand after an overload. Waiting does not help.',
    next: 'The administrator must write to Bitrix24 support.',
  },
  portal_moved: {
    title: 'The portal has moved',
    detail: 'It now answers at another address. Your sign-in was not sent there.',
    next: 'Open the portal in your browser, copy its new address and sign in with that.',
  },
  scopes_exceeded: {
    title: 'A permission is missing',
    detail: 'The sign-in asks for more than the application or webhook allows. The portal does not say what.',
    next: 'An administrator can tick imopenlines, im, crm and user in its settings. Then sign in again.',
  },
  scope_missing: {
    title: 'The permission “{scope}” is missing',
    detail: 'The application or webhook was created without it.',
    next: 'An administrator can tick it in the application or webhook settings. Then sign in again.',
  },
  storage_unavailable: {
    title: 'Switchboard’s folder cannot be used',
    detail:
      'The disk is full, or the folder cannot be read or written. Nothing is sent unless it is recorded there first.',
    next: 'Free some disk space or ask whoever looks after this computer. Then try again.',
  },
  sign_in_left: {
    title: 'Signed out, but the sign-in is still on the disk',
    detail: 'Switchboard’s folder is not writable. Nothing more is sent for this account until the next start.',
    next: 'Free some disk space or ask whoever looks after this computer. Then restart and sign out once more.',
  },
  too_many_lines: {
    title: 'Too many lines at once',
    detail: 'A list can have up to 1000 lines.',
    next: 'Split the list and search the parts one by one.',
  },
  link_refused: {
    title: 'This link cannot be opened here',
    detail: 'Only ordinary web, mail and telephone links open from this window.',
    next: 'If you trust it, copy it and open it yourself.',
  },
  file_too_large: {
    title: 'The file is too large',
    detail: 'The portal accepts files of up to 100 MB. Nothing was sent.',
    next: 'Make it smaller, or send a link to it.',
  },
  file_empty: {
    title: 'The file is empty',
    detail: 'There is nothing to send.',
    next: 'Check that you have chosen the right file.',
  },
  file_unreadable: {
    title: 'The file cannot be read',
    detail: 'It was moved or changed, or you have no permission to read it. Nothing was sent.',
    next: 'Choose it again.',
  },
  file_unreachable: {
    title: 'The file cannot be reached',
    detail:
      'Its name has letters that this computer’s language settings do not support, or it no longer exists. Nothing was sent.',
    next: 'Rename it with plain Latin letters, or start Switchboard with a UTF-8 setting such as LANG=C.UTF-8.',
  },
  file_folder: {
    title: 'This is a folder',
    detail: 'Only files can be sent. Nothing was sent.',
    next: 'Open it and choose the files in it, or pack it into an archive.',
  },
  file_unwritable: {
    title: 'The file cannot be saved there',
    detail: 'The disk is full, or you cannot write to this folder.',
    next: 'Choose another folder.',
  },
  ...actReason,
  ...keptReason,
  ...policyReason,
  ...proxyReason,
  certificate_expired: {
    title: 'The certificate at this address has expired',
    detail: 'Anyone could be answering, so nothing was sent.',
    next: 'Check this computer’s date. If it is right, the portal’s or proxy’s administrator has to renew the certificate.',
  },
  certificate_not_yet: {
    title: 'The certificate at this address is not valid yet',
    detail: 'By this computer’s clock it has not started yet, so nothing was sent.',
    next: 'Check this computer’s date and time.',
  },
  certificate_other_name: {
    title: 'The certificate belongs to another address',
    detail: 'The server that answers is not the one asked for, so nothing was sent.',
    next: 'Check the portal’s address. In a café or hotel, sign in to the network in a browser first.',
  },
  certificate_unknown: {
    title: 'The certificate is not trusted',
    detail: 'It was issued by an authority this computer does not trust, so nothing was sent.',
    next: 'If your office inspects traffic, its administrator has to add its authority to the system’s store.',
  },
  certificate_bad: {
    title: 'The certificate at this address is invalid',
    detail: 'It was revoked, is damaged, or is meant for another use, so nothing was sent.',
    next: 'Tell the portal’s or the network’s administrator.',
  },
  answer_unreadable: {
    title: 'The portal’s answer could not be read',
    detail: 'A list was expected, but the answer has none, or its entries are empty.',
    next: 'You see what was known before. Switchboard asks again by itself.',
  },
} satisfies FailureTexts['reason']
