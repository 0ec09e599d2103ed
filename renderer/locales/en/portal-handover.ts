/** Refusals of what hands a dialog on, makes something of it, or judges it: the documented codes. */
export const portalHandover = {
  transfer: {
    CHAT_ID_EMPTY: {
      title: 'The dialog was not transferred: the chat number is missing',
      detail: 'The portal got none, or one that is not greater than zero.',
      next: 'Find the dialog again and transfer it from there.',
    },
    USER_ID_EMPTY: {
      title: 'The dialog was not transferred: the portal was not told to whom',
      detail: 'The number of the colleague was empty or wrong.',
      next: 'Choose the colleague again.',
    },
    QUEUE_ID_EMPTY: {
      title: 'The dialog was not transferred: the portal was not told to which line',
      detail: 'The number of the line was empty or wrong.',
      next: 'Choose the line again.',
    },
    TRANSFER_ID_EMPTY: {
      title: 'The dialog was not transferred: the portal was told neither a colleague nor a line',
      detail: 'Nothing came through of what you had chosen.',
      next: 'Choose again to whom the dialog goes.',
    },
    OPERATOR_WRONG: {
      title: 'The dialog was not transferred: it cannot go there',
      detail:
        'The colleague or the line cannot take this dialog: not active, without access to its line, or you yourself.',
      next: 'Choose somebody else, or a line.',
    },
  },
  vote: {
    EMPTY_SESSION_ID: {
      title: 'The rating was not saved: the portal was not told which session',
      detail: 'The number of the session was missing.',
      next: 'Read the dialog again and rate it from there.',
    },
    EMPTY_VOTE_PARAMS: {
      title: 'The rating was not saved: it was empty',
      detail: 'The portal got neither stars nor a comment.',
      next: 'Choose a rating or write a comment.',
    },
    ACCESS_DENIED: {
      title: 'The rating was not saved: you may not rate this session',
      detail: 'The settings of the Open Channel say who may rate its operators, and you are not among them.',
      next: 'Ask an administrator for the right to rate in this Open Channel.',
    },
  },
  lead: {
    CHAT_ID: {
      title: 'No lead was created: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and try from there.',
    },
    CHAT_TYPE: {
      title: 'No lead was created: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    ACCESS_DENIED: {
      title: 'No lead was created: you have no access to this dialog',
      detail: 'You take no part in it, and its Open Channel is not open to you.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
    USER_ID: {
      title: 'No lead was created: the portal does not know who you are',
      detail: 'The sign-in belongs to no active employee.',
      next: 'Sign in again as an active employee.',
    },
    ERROR_USER_NOT_OPERATOR: {
      title: 'No lead was created: you are not the operator of this dialog',
      detail: 'The portal allows this to the one who is responsible for the session.',
      next: 'Read the dialog again to see whose it is; take it over first if that was agreed.',
    },
  },
  add: {
    ACCESS_DENIED: {
      title: 'The colleague was not added: somebody lacks a right',
      detail:
        'You may not add people here, or the colleague may not see the CRM record or the history of this Open Channel.',
      next: 'Choose somebody with access, or ask an administrator to grant it.',
    },
    ERROR_ARGUMENT: {
      title: 'The colleague was not added: the portal did not understand the CRM record',
      detail: 'The kind or the number of the record is missing or wrong.',
      next: 'Read the dialog again; if it is refused again, show the code to your administrator.',
    },
    IM_NOT_INSTALLED: {
      title: 'The colleague was not added: the portal has no messenger',
      detail: 'The chat module is not installed.',
      next: 'An administrator of the portal can install the module.',
    },
    CHAT_NOT_IN_CRM: {
      title: 'The colleague was not added: the CRM record does not count this dialog as active',
      detail:
        'Bitrix24 allows it only in dialogs of a CRM record that are under way: not in new, waiting to close or closed ones.',
      next: 'Take the dialog or start a session first, then try again.',
    },
    CRM_CHAT_USER_NOT_ACTIVE: {
      title: 'The colleague was not added: the colleague is not active',
      detail: 'The employee has left the company, or is not invited yet.',
      next: 'Choose somebody else.',
    },
    WRONG_REQUEST: {
      title: 'The colleague was not added: the portal does not take this colleague',
      detail: 'The colleague takes part already, or cannot be added.',
      next: 'Read the dialog again to see who takes part.',
    },
  },
  remove: {
    ACCESS_DENIED: {
      title: 'The colleague was not removed: the CRM record is not open to you',
      detail: 'Only who may see the record decides who takes part in its chats.',
      next: 'Ask the person responsible for the record, or an administrator, for access.',
    },
    CRM_CHAT_EMPTY_USER: {
      title: 'The colleague was not removed: the portal was not told whom',
      detail: 'The number of the colleague was missing.',
      next: 'Read the dialog again and try from there.',
    },
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'The colleague was not removed: the portal was not told the CRM record',
      detail: 'The kind and the number of the record were missing.',
      next: 'Read the dialog again and try from there.',
    },
    ERROR_ARGUMENT: {
      title: 'The colleague was not removed: the portal did not understand the CRM record',
      detail: 'The kind or the number of the record is missing or wrong.',
      next: 'Read the dialog again; if it is refused again, show the code to your administrator.',
    },
    IM_NOT_INSTALLED: {
      title: 'The colleague was not removed: the portal has no messenger',
      detail: 'The chat module is not installed.',
      next: 'An administrator of the portal can install the module.',
    },
    CHAT_NOT_IN_CRM: {
      title: 'The colleague was not removed: the CRM record does not count this dialog as active',
      detail:
        'Bitrix24 allows it only in dialogs of a CRM record that are under way: not in new, waiting to close or closed ones.',
      next: 'Take the dialog or start a session first, then try again.',
    },
    CHAT_DELETE_USER_PERMISSION_DENIED: {
      title: 'The colleague was not removed: you may not remove people from this chat',
      detail: 'This is left to its operator and to administrators.',
      next: 'Ask the operator of the dialog to do it.',
    },
    CRM_CHAT_USER_NOT_ACTIVE: {
      title: 'The colleague was not removed: the colleague is not active',
      detail: 'The employee has left the company, or is not invited yet.',
      next: 'Choose somebody else.',
    },
    WRONG_REQUEST: {
      title: 'The colleague was not removed: the portal does not let this colleague go',
      detail: 'The colleague takes part no longer, or cannot be removed.',
      next: 'Read the dialog again to see who takes part.',
    },
  },
  startFrom: {
    CHAT_ID: {
      title: 'No session was started: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and try from there.',
    },
    CHAT_TYPE: {
      title: 'No session was started: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    ACCESS_DENIED: {
      title: 'No session was started: you have no access to this dialog',
      detail: 'You take no part in it, and its Open Channel is not open to you.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
    USER_ID: {
      title: 'No session was started: the portal does not know who you are',
      detail: 'The sign-in belongs to no active employee.',
      next: 'Sign in again as an active employee.',
    },
  },
  quick: {
    CHAT_ID: {
      title: 'The quick answer was not saved: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and try from there.',
    },
    CHAT_TYPE: {
      title: 'The quick answer was not saved: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    CANT_SAVE_QUICK_ANSWER: {
      title: 'The quick answer was not saved: the portal could not save it',
      detail: 'The message has no text, or the Open Channel has no list of quick answers.',
      next: 'Choose a message with text; an administrator can give the line a list of quick answers.',
    },
    ACCESS_DENIED: {
      title: 'The quick answer was not saved: you have no access to this dialog',
      detail: 'You take no part in it, and its Open Channel is not open to you.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
  },
}
