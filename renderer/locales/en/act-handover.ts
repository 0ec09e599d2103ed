import type { Act } from '../../../electron/contract/act'
import type { ActText } from '../act-texts'
import { noChannel, unknownUser, wrongChat } from './refusals'

const noPart = (undone: string) => ({
  title: `${undone}: you have no access to this dialog`,
  detail: 'You take no part in it, and its Open Channel is not open to you.',
  next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
})

const handoverRefusals = (undone: string) => ({
  CHAT_ID: wrongChat(undone, 'try'),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noPart(undone),
  USER_ID: unknownUser(undone),
})

const crmRefusals = (undone: string) => ({
  ERROR_ARGUMENT: {
    title: `${undone}: the portal did not understand the CRM record`,
    detail: 'The kind or the number of the record is missing or wrong.',
    next: 'Read the dialog again; if it is refused again, show the code to your administrator.',
  },
  IM_NOT_INSTALLED: {
    title: `${undone}: the portal has no messenger`,
    detail: 'The chat module is not installed.',
    next: 'An administrator of the portal can install the module.',
  },
  CHAT_NOT_IN_CRM: {
    title: `${undone}: the CRM record does not count this dialog as active`,
    detail:
      'Bitrix24 allows it only in dialogs of a CRM record that are under way: not in new, waiting to close or closed ones.',
    next: 'Take the dialog or start a session first, then try again.',
  },
  CRM_CHAT_USER_NOT_ACTIVE: {
    title: `${undone}: the colleague is not active`,
    detail: 'The employee has left the company, or is not invited yet.',
    next: 'Choose somebody else.',
  },
})

/** Acts that hand a dialog on, make something of it, or judge it. */
export const actHandover = {
  transfer: {
    name: 'Transfer',
    doing: 'Transferring the dialog …',
    journal: 'Transfer',
    askMany: {
      title: 'Transfer {n} dialog | Transfer {n} dialogs',
      detail: 'They leave your list as soon as the portal has handed them over.',
      yes: 'Transfer',
    },
    done: { title: 'Transferred', detail: 'The dialog with {customer} has moved on.' },
    unchanged: 'The dialog was read anew: it is where it was.',
    unclear: 'The dialog may have moved: check',
    refused: {
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
  },
  vote: {
    name: 'Rate operator',
    doing: 'Saving the rating …',
    journal: 'Rate an operator',
    done: { title: 'The rating is saved', detail: 'Your rating of the session with {customer} is kept by the portal.' },
    unchanged: 'The dialog was read anew: the rating is as it was.',
    unclear: 'The rating may have been saved: check',
    refused: {
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
  },
  createLead: {
    name: 'Create lead',
    doing: 'Creating the lead …',
    journal: 'Create a lead',
    ask: {
      title: 'Create a lead?',
      detail: 'A lead is made of the dialog with {customer} and bound to it. Colleagues see it in the CRM.',
      yes: 'Create lead',
    },
    done: { title: 'The lead is created', detail: 'It is bound to the dialog with {customer}.' },
    unchanged:
      'The dialog was read anew: no lead is bound to it. Bitrix24 makes none where a dialog is in the CRM already.',
    unclear: 'The lead may have been created: check',
    refused: {
      ...handoverRefusals('No lead was created'),
      ERROR_USER_NOT_OPERATOR: {
        title: 'No lead was created: you are not the operator of this dialog',
        detail: 'The portal allows this to the one who is responsible for the session.',
        next: 'Read the dialog again to see whose it is; take it over first if that was agreed.',
      },
    },
  },
  addPerson: {
    name: 'Add participant',
    doing: 'Adding the participant …',
    journal: 'Add a participant',
    done: { title: 'The participant is added', detail: 'The dialog with {customer} is open for the colleague.' },
    unchanged: 'The dialog was read anew: the colleague does not take part.',
    unclear: 'The participant may have been added: check',
    refused: {
      ...crmRefusals('The colleague was not added'),
      ACCESS_DENIED: {
        title: 'The colleague was not added: somebody lacks a right',
        detail:
          'You may not add people here, or the colleague may not see the CRM record or the history of this Open Channel.',
        next: 'Choose somebody with access, or ask an administrator to grant it.',
      },
      WRONG_REQUEST: {
        title: 'The colleague was not added: the portal does not take this colleague',
        detail: 'The colleague takes part already, or cannot be added.',
        next: 'Read the dialog again to see who takes part.',
      },
    },
  },
  removePerson: {
    name: 'Remove participant',
    doing: 'Removing the participant …',
    journal: 'Remove a participant',
    done: {
      title: 'The participant is removed',
      detail: 'The colleague no longer takes part in the dialog with {customer}.',
    },
    unchanged: 'The dialog was read anew: the colleague still takes part.',
    unclear: 'The participant may have been removed: check',
    refused: {
      ...crmRefusals('The colleague was not removed'),
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
      CHAT_DELETE_USER_PERMISSION_DENIED: {
        title: 'The colleague was not removed: you may not remove people from this chat',
        detail: 'This is left to its operator and to administrators.',
        next: 'Ask the operator of the dialog to do it.',
      },
      WRONG_REQUEST: {
        title: 'The colleague was not removed: the portal does not let this colleague go',
        detail: 'The colleague takes part no longer, or cannot be removed.',
        next: 'Read the dialog again to see who takes part.',
      },
    },
  },
  startFrom: {
    name: 'Start a session from this message',
    doing: 'Starting the session …',
    journal: 'Start a session from a message',
    done: {
      title: 'A new session has started',
      detail: 'It begins with the message you chose, and {customer} is in your care.',
    },
    unchanged: 'The dialog was read anew: the session is as it was.',
    unclear: 'The session may have started: check',
    refused: handoverRefusals('No session was started'),
  },
  saveQuick: {
    name: 'Save as quick answer',
    doing: 'Saving the quick answer …',
    journal: 'Save a quick answer',
    done: { title: 'Saved as a quick answer', detail: 'It is among the quick answers of the Open Channel.' },
    unchanged: 'The portal did not save the quick answer.',
    unclear: 'The quick answer may have been saved: look into the quick answers',
    refused: {
      CHAT_ID: wrongChat('The quick answer was not saved', 'try'),
      CHAT_TYPE: noChannel('The quick answer was not saved'),
      CANT_SAVE_QUICK_ANSWER: {
        title: 'The quick answer was not saved: the portal could not save it',
        detail: 'The message has no text, or the Open Channel has no list of quick answers.',
        next: 'Choose a message with text; an administrator can give the line a list of quick answers.',
      },
      ACCESS_DENIED: noPart('The quick answer was not saved'),
    },
  },
} satisfies Partial<Record<Act, ActText>>
