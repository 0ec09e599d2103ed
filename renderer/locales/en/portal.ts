import { portalFile } from './portal-file'
import { portalMessage } from './portal-message'

/**
 * The meanings of Bitrix24's own codes, by method where the same code means different things.
 * Codes are those of the official REST documentation (pages of the methods, and its table of system errors).
 */
export const portal = {
  ...portalFile,
  ...portalMessage,
  open: {
    ACCESS_DENIED: {
      title: 'This USER_CODE cannot be opened',
      detail: 'There is no such chat, or you have no access to its Open Channel. The portal does not say which.',
      next: 'Check the code. If it is right, ask for access to the Open Channel.',
    },
  },
  dialog: {
    IM_NOT_INSTALLED: {
      title: 'The portal has no messenger',
      detail: 'The chat module is not installed, so there are no dialogs.',
      next: 'An administrator of the portal can install the module.',
    },
    ACCESS_ERROR: {
      title: 'You have no access to this dialog',
      detail: 'It does not exist, or you have no access to it. The portal does not say which.',
      next: 'Check the number. If it is right, ask its operator to add you.',
    },
  },
  history: {
    MISSING_REQUIRED_PARAM: {
      title: 'No history: no session was given',
      detail: 'Older portals need a session number, and this dialog has no session now.',
      next: 'Open the history in Bitrix24, or search by the session’s number.',
    },
    INVALID_SESSION_ID: {
      title: 'No history: there is no such session',
      detail: 'The portal found no session for this number or chat.',
      next: 'Check the number. A dialog that never had a session has no history.',
    },
    ACCESS_DENIED: {
      title: 'You have no access to the history',
      detail: 'You lack the right to read it, or the session no longer exists.',
      next: 'Ask an administrator for the right to view histories of this Open Channel.',
    },
  },
  crm: {
    ACCESS_DENIED: {
      title: 'You have no access to this CRM record',
      detail: 'Only those who can see the record see its dialogs.',
      next: 'Ask the person responsible for the record, or an administrator, for access.',
    },
    ERROR_ARGUMENT: {
      title: 'The portal did not understand the CRM record',
      detail: 'The record’s type or number is missing or wrong.',
      next: 'Write it as “deal 288”, or paste the address of the record.',
    },
  },
  crmLast: {
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'This CRM record has no dialog',
      detail: 'No chat is linked to it, it does not exist, or you cannot see it.',
      next: 'Check the number, or look for the customer’s contact instead.',
    },
    ERROR_ARGUMENT: {
      title: 'The portal did not understand the CRM record',
      detail: 'The record’s number is not a number.',
      next: 'Write it as “deal 288”, or paste the address of the record.',
    },
  },
  system: {
    TARIFF_RESTRICTION: {
      title: 'Your Bitrix24 plan doesn’t include this',
      detail: 'The portal answers this on other plans only.',
      next: 'Whoever pays for the portal can change the plan.',
    },
    INTERNAL_SERVER_ERROR: {
      title: 'The portal has an internal error',
      detail: 'It could not answer.',
      next: 'Try again in a minute. If it continues, tell the administrator: INTERNAL_SERVER_ERROR.',
    },
    ERROR_UNEXPECTED_ANSWER: {
      title: 'The portal gave an unexpected answer',
      detail: 'It has an internal error.',
      next: 'Try again in a minute. If it continues, tell the administrator: ERROR_UNEXPECTED_ANSWER.',
    },
    QUERY_LIMIT_EXCEEDED: {
      title: 'The portal asks for a short pause',
      detail: 'Too many requests came from this network. Colleagues at the same address count too.',
      next: 'Wait {seconds} s, then try again.',
    },
    OPERATION_TIME_LIMIT: {
      title: 'The portal has paused this kind of request',
      detail: 'It has used up the run time that the portal allows in ten minutes.',
      next: 'Wait {seconds} s. Everything else keeps working.',
    },
    ERROR_BATCH_METHOD_NOT_ALLOWED: {
      title: 'The portal does not accept this in a batch',
      detail: 'The method {method} must be called on its own here.',
      next: 'Try again. It is called on its own from now on.',
    },
    ERROR_BATCH_LENGTH_EXCEEDED: {
      title: 'Too many questions at once',
      detail: 'The portal accepts up to 50 in one request.',
      next: 'Split the list and search the parts one by one.',
    },
    NO_AUTH_FOUND: {
      title: 'The portal does not recognise your sign-in',
      detail: 'The sign-in or webhook is wrong or was revoked.',
      next: 'Sign in again, or connect with a new webhook.',
    },
    INVALID_REQUEST: {
      title: 'The portal requires https',
      detail: 'The request came over an unencrypted connection and was refused.',
      next: 'Sign in again with the portal’s https address.',
    },
    OVERLOAD_LIMIT: {
      title: 'Bitrix24 has blocked the portal’s REST access',
      detail: 'Bitrix24 does this by hand after an overload. Waiting does not help.',
      next: 'The administrator must write to Bitrix24 support.',
    },
    ACCESS_DENIED: {
      title: 'The portal refused access',
      detail: 'You lack the right, or the portal’s plan has no REST access.',
      next: 'Ask an administrator which of the two it is.',
    },
    INVALID_CREDENTIALS: {
      title: 'The owner of this sign-in lacks the rights',
      detail: 'The employee who signed in or created the webhook is not allowed to do this.',
      next: 'Sign in as someone who is, or ask an administrator for the rights.',
    },
    ERROR_MANIFEST_IS_NOT_AVAILABLE: {
      title: 'The portal has no description of this application',
      detail: 'Its manifest is not available.',
      next: 'Ask an administrator to install the application again.',
    },
    ERROR_METHOD_NOT_FOUND: {
      title: 'The portal does not know this request',
      detail: 'It does not support {method}, or the module is not installed.',
      next: 'Ask an administrator to update the portal.',
    },
    insufficient_scope: {
      title: 'A permission is missing',
      detail: 'The application or webhook was created without the permission that {method} needs.',
      next: 'An administrator can add it in the application or webhook settings. Then sign in again.',
    },
    expired_token: {
      title: 'Your sign-in has expired',
      detail: 'The portal asked for a newer one, and renewing it did not help.',
      next: 'Sign in again.',
    },
    user_access_error: {
      title: 'You have no access to this application',
      detail: 'It is installed, but the administrator gave access to other employees only.',
      next: 'Ask an administrator to add you in the application’s access settings.',
    },
    PORTAL_DELETED: {
      title: 'The portal is closed',
      detail: 'It was deleted, or its administrator has closed it for maintenance.',
      next: 'Ask the portal’s administrator when it will reopen.',
    },
    PAYMENT_REQUIRED: {
      title: 'The subscription has ended',
      detail: 'The portal blocks applications until it is paid.',
      next: 'Whoever pays for the portal can renew the plan.',
    },
  },
}
