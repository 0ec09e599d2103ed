import { portalFile } from './portal-file'
import { portalMessage } from './portal-message'

/**
 * What Bitrix24's own codes mean, by method where the same code means different things.
 * Codes are those of the official REST documentation (pages of the methods, and its table of system errors).
 */
export const portal = {
  ...portalFile,
  ...portalMessage,
  open: {
    ACCESS_DENIED: {
      title: 'This USER_CODE cannot be opened',
      detail: 'There is no such chat, or its Open Channel is not open to you; the portal does not tell which.',
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
      title: 'This dialog is not open to you',
      detail: 'It does not exist, or you have no access to it; the portal does not tell which.',
      next: 'Check the number. If it is right, ask its operator to add you.',
    },
  },
  history: {
    MISSING_REQUIRED_PARAM: {
      title: 'No history: the portal was not told which session',
      detail: 'Older portals need the number of the session, and this dialog has none now.',
      next: 'Open the history in Bitrix24, or search by the session’s number.',
    },
    INVALID_SESSION_ID: {
      title: 'No history: there is no such session',
      detail: 'The portal found no session for this number or chat.',
      next: 'Check the number; a dialog that never had a session has no history.',
    },
    ACCESS_DENIED: {
      title: 'The history is not open to you',
      detail: 'You lack the right to read it, or the session no longer exists.',
      next: 'Ask an administrator for the right to view histories of this Open Channel.',
    },
  },
  crm: {
    ACCESS_DENIED: {
      title: 'This CRM record is not open to you',
      detail: 'Its dialogs are shown only to those who may see the record.',
      next: 'Ask the person responsible for the record, or an administrator, for access.',
    },
    ERROR_ARGUMENT: {
      title: 'The portal did not understand the CRM record',
      detail: 'The kind or the number of the record is missing or wrong.',
      next: 'Write it as “deal 288”, or paste the address of the record.',
    },
  },
  crmLast: {
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'This CRM record has no dialog',
      detail: 'No chat is bound to it, there is no such record, or you may not see it.',
      next: 'Check the number, or look for the customer’s contact instead.',
    },
    ERROR_ARGUMENT: {
      title: 'The portal did not understand the CRM record',
      detail: 'The number of the record is not a number.',
      next: 'Write it as “deal 288”, or paste the address of the record.',
    },
  },
  system: {
    INTERNAL_SERVER_ERROR: {
      title: 'The portal failed',
      detail: 'It met an error of its own and could not answer.',
      next: 'Try again in a minute. If it goes on, tell the administrator: INTERNAL_SERVER_ERROR.',
    },
    ERROR_UNEXPECTED_ANSWER: {
      title: 'The portal answered with something unexpected',
      detail: 'It met an error of its own.',
      next: 'Try again in a minute. If it goes on, tell the administrator: ERROR_UNEXPECTED_ANSWER.',
    },
    QUERY_LIMIT_EXCEEDED: {
      title: 'The portal asks for a short pause',
      detail: 'Too many requests came from this network; colleagues behind the same address count too.',
      next: 'Wait {seconds} s, then try again.',
    },
    OPERATION_TIME_LIMIT: {
      title: 'This kind of request rests for a while',
      detail: 'It has used up the computing time that the portal allows in ten minutes.',
      next: 'Wait {seconds} s. Everything else goes on.',
    },
    ERROR_BATCH_METHOD_NOT_ALLOWED: {
      title: 'The portal does not take this in a bundle',
      detail: 'The method {method} must be asked by itself here.',
      next: 'Try again; it is asked by itself from now on.',
    },
    ERROR_BATCH_LENGTH_EXCEEDED: {
      title: 'Too much was asked at once',
      detail: 'The portal takes up to 50 questions in one request.',
      next: 'Split the list and search its parts one after another.',
    },
    NO_AUTH_FOUND: {
      title: 'The portal does not recognise the sign-in',
      detail: 'The access or the webhook is wrong or was revoked.',
      next: 'Sign in again, or connect with a new webhook.',
    },
    INVALID_REQUEST: {
      title: 'The portal insists on https',
      detail: 'The request came over an unprotected line and was refused.',
      next: 'Sign in again with the https address of the portal.',
    },
    OVERLOAD_LIMIT: {
      title: 'Bitrix24 has blocked the portal’s REST interface',
      detail: 'Bitrix24 does this by hand after an overload; waiting does not lift it.',
      next: 'The administrator must write to Bitrix24 support.',
    },
    ACCESS_DENIED: {
      title: 'The portal refused access',
      detail: 'You lack the right, or the portal’s plan has no REST access.',
      next: 'Ask an administrator which of the two it is.',
    },
    INVALID_CREDENTIALS: {
      title: 'The owner of this sign-in lacks the rights',
      detail: 'The employee who signed in, or who made the webhook, may not do this.',
      next: 'Sign in as someone who may, or ask an administrator for the rights.',
    },
    ERROR_MANIFEST_IS_NOT_AVAILABLE: {
      title: 'The portal has no description of this application',
      detail: 'Its manifest is not available.',
      next: 'Ask an administrator to install the application again.',
    },
    ERROR_METHOD_NOT_FOUND: {
      title: 'The portal does not know this request',
      detail: 'It is older than {method}, or the module is not installed.',
      next: 'Ask an administrator to update the portal.',
    },
    insufficient_scope: {
      title: 'A permission is missing',
      detail: 'The application or webhook was made without the permission that {method} needs.',
      next: 'An administrator can add it in the settings of the application or webhook; then sign in again.',
    },
    expired_token: {
      title: 'The sign-in ran out',
      detail: 'The portal asked for a newer one, and renewing it did not help.',
      next: 'Sign in again.',
    },
    user_access_error: {
      title: 'The application is closed to you',
      detail: 'It is installed, but the administrator opened it to other employees only.',
      next: 'Ask an administrator to add you in the access settings of the application.',
    },
    PORTAL_DELETED: {
      title: 'The portal is closed',
      detail: 'It was deleted, or its administrator has closed it for maintenance.',
      next: 'Ask the portal’s administrator when it will open again.',
    },
    PAYMENT_REQUIRED: {
      title: 'The subscription has run out',
      detail: 'The portal keeps applications closed until it is paid.',
      next: 'Whoever pays for the portal can renew the plan.',
    },
  },
}
