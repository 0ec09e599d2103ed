/** Refusals of what an operator does with a dialog: documented codes, and those observed besides. */
export const portalOperator = {
  answer: {
    CHAT_ID: {
      title: 'You did not get the dialog: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and answer from there.',
    },
    CHAT_TYPE: {
      title: 'You did not get the dialog: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    ACCESS_DENIED: {
      title: 'You may not answer in this dialog',
      detail: 'You have no access to it or to its Open Channel.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
    USER_ID: {
      title: 'You did not get the dialog: the portal does not know who you are',
      detail: 'The sign-in belongs to no active employee.',
      next: 'Sign in again as an active employee.',
    },
    IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST: {
      title: 'The dialog has gone to somebody else',
      detail: 'A colleague answered at the same moment.',
      next: 'Read the dialog again to see whose it is.',
    },
    IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE: {
      title: 'You are responsible for this dialog already',
      detail: 'The portal says so; the reading shown here may be older.',
      next: 'Read the dialog again.',
    },
  },
  skip: {
    CHAT_ID: {
      title: 'The dialog was not skipped: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and skip it from there.',
    },
    CHAT_TYPE: {
      title: 'The dialog was not skipped: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    ACCESS_DENIED: {
      title: 'You may not skip this dialog',
      detail: 'You have no access to it or to its Open Channel.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
    USER_ID: {
      title: 'The dialog was not skipped: the portal does not know who you are',
      detail: 'The sign-in belongs to no active employee.',
      next: 'Sign in again as an active employee.',
    },
    ACCESS_DENIED_KICK: {
      title: 'The dialog was not skipped: the portal does not let you out of it',
      detail: 'It may be closed already, or a colleague’s.',
      next: 'Read the dialog again.',
    },
  },
  finish: {
    CHAT_ID: {
      title: 'The dialog was not finished: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and finish it from there.',
    },
    CHAT_TYPE: {
      title: 'The dialog was not finished: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    ACCESS_DENIED: {
      title: 'You may not finish this dialog',
      detail: 'You have no access to it or to its Open Channel.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
    USER_ID: {
      title: 'The dialog was not finished: the portal does not know who you are',
      detail: 'The sign-in belongs to no active employee.',
      next: 'Sign in again as an active employee.',
    },
    ERROR_USER_NOT_OPERATOR: {
      title: 'The dialog was not finished: you are not the operator of this dialog',
      detail: 'The portal allows this to the one who is responsible for it.',
      next: 'Read the dialog again to see whose it is; take it over first if that was agreed.',
    },
    NOT_LOAD_SESSION_OR_CHAT: {
      title: 'The dialog was not finished: the portal found no session to close',
      detail: 'It may have been closed in the meantime.',
      next: 'Read the dialog again.',
    },
  },
  finishAnother: {
    CHAT_ID: {
      title: 'The dialog was not finished: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and finish it from there.',
    },
    CHAT_TYPE: {
      title: 'The dialog was not finished: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    ACCESS_DENIED: {
      title: 'You may not finish a colleague’s dialog',
      detail: 'You have no access to it or to its Open Channel.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
    USER_ID: {
      title: 'The dialog was not finished: the portal does not know who you are',
      detail: 'The sign-in belongs to no active employee.',
      next: 'Sign in again as an active employee.',
    },
    ERROR_USER_NOT_OPERATOR: {
      title: 'The dialog was not finished: you are not the operator of this dialog',
      detail: 'The portal allows this to the one who is responsible for it.',
      next: 'Read the dialog again to see whose it is; take it over first if that was agreed.',
    },
    NOT_LOAD_SESSION_OR_CHAT: {
      title: 'The dialog was not finished: the portal found no session to close',
      detail: 'It may have been closed in the meantime.',
      next: 'Read the dialog again.',
    },
  },
  spam: {
    CHAT_ID: {
      title: 'The dialog was not marked as spam: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and mark it from there.',
    },
    CHAT_TYPE: {
      title: 'The dialog was not marked as spam: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    ACCESS_DENIED: {
      title: 'You may not mark this dialog as spam',
      detail: 'You have no access to it or to its Open Channel.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
    USER_ID: {
      title: 'The dialog was not marked as spam: the portal does not know who you are',
      detail: 'The sign-in belongs to no active employee.',
      next: 'Sign in again as an active employee.',
    },
    NOT_LOAD_SESSION_OR_CHAT: {
      title: 'The dialog was not marked as spam: the portal found no session to close',
      detail: 'It may have been closed in the meantime.',
      next: 'Read the dialog again.',
    },
  },
  pin: {
    CHAT_ID: {
      title: 'The pin was not changed: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and pin or unpin it from there.',
    },
    CHAT_TYPE: {
      title: 'The pin was not changed: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    ACCESS_DENIED: {
      title: 'You may not pin this dialog',
      detail: 'You have no access to it or to its Open Channel.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
    USER_ID: {
      title: 'The pin was not changed: the portal does not know who you are',
      detail: 'The sign-in belongs to no active employee.',
      next: 'Sign in again as an active employee.',
    },
    CHAT_ID_EMPTY: {
      title: 'The pin was not changed: the chat number is missing',
      detail: 'The portal did not get it.',
      next: 'Find the dialog again and pin or unpin it from there.',
    },
    ERROR_USER_NOT_OPERATOR: {
      title: 'The pin was not changed: you are not the operator of this dialog',
      detail: 'The portal allows this to the one who is responsible for it.',
      next: 'Read the dialog again to see whose it is; take it over first if that was agreed.',
    },
  },
  silent: {
    CHAT_ID: {
      title: 'Silent mode was not switched: the chat number is wrong',
      detail: 'The portal does not accept it.',
      next: 'Find the dialog again and switch it from there.',
    },
    CHAT_TYPE: {
      title: 'Silent mode was not switched: this is not an Open Channel chat',
      detail: 'It is an ordinary chat of colleagues.',
      next: 'Look for the customer’s chat by USER_CODE or CRM record.',
    },
    ACCESS_DENIED: {
      title: 'You may not switch silent mode in this dialog',
      detail: 'You have no access to it or to its Open Channel.',
      next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
    },
    USER_ID: {
      title: 'Silent mode was not switched: the portal does not know who you are',
      detail: 'The sign-in belongs to no active employee.',
      next: 'Sign in again as an active employee.',
    },
  },
}
