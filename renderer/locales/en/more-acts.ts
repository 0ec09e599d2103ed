import type { Act } from '../../../electron/contract/act'
import type { ActText } from '../act-texts'
import { noChannel, unknownUser, wrongChat } from './refusals'

const noPart = (undone: string) => ({
  title: `${undone}: you have no access to this dialog`,
  detail: 'You have not joined it, and you have no access to its Open Channel.',
  next: 'Ask an administrator to add you to the Open Channel’s queue or access list.',
})

const moreRefusals = (undone: string) => ({
  CHAT_ID: wrongChat(undone, 'try'),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noPart(undone),
  USER_ID: unknownUser(undone),
})

const crmRefusals = (undone: string) => ({
  ERROR_ARGUMENT: {
    title: `${undone}: the portal did not understand the CRM record`,
    detail: 'The record’s type or number is missing or wrong.',
    next: 'Refresh the dialog. If it is refused again, show the code to your administrator.',
  },
  IM_NOT_INSTALLED: {
    title: `${undone}: the portal has no messenger`,
    detail: 'The chat module is not installed.',
    next: 'An administrator of the portal can install the module.',
  },
  CHAT_NOT_IN_CRM: {
    title: `${undone}: the dialog is not active in the CRM`,
    detail:
      'Bitrix24 allows it only in dialogs in progress that have a CRM record, not in new, closing or closed ones.',
    next: 'Take the dialog or start a session first, then try again.',
  },
  CRM_CHAT_USER_NOT_ACTIVE: {
    title: `${undone}: the colleague is not active`,
    detail: 'The employee has left the company, or is not invited yet.',
    next: 'Choose another colleague.',
  },
})

/** Acts that hand a dialog on, make something of it, or judge it. */
export const moreActs = {
  transfer: {
    name: 'Transfer',
    doing: 'Transferring the dialog…',
    journal: 'Transfer',
    effect: 'The person or line you choose takes over',
    askMany: {
      title: 'Transfer {n} dialog | Transfer {n} dialogs',
      detail: 'They leave your list as soon as the portal has transferred them.',
      yes: 'Transfer',
    },
    done: { title: 'Transferred', detail: 'The dialog with {customer} has moved to its new operator or line.' },
    unchanged: 'Checked again: it has not moved.',
    unclear: 'The dialog may have moved. Please check',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'The dialog was not transferred: the chat number is missing',
        detail: 'The portal received no chat number, or an invalid one.',
        next: 'Find the dialog again and transfer it from there.',
      },
      USER_ID_EMPTY: {
        title: 'The dialog was not transferred: no colleague was given',
        detail: 'The colleague’s number was empty or wrong.',
        next: 'Choose the colleague again.',
      },
      QUEUE_ID_EMPTY: {
        title: 'The dialog was not transferred: no line was given',
        detail: 'The line’s number was empty or wrong.',
        next: 'Choose the line again.',
      },
      TRANSFER_ID_EMPTY: {
        title: 'The dialog was not transferred: neither a colleague nor a line was given',
        detail: 'Your choice did not reach the portal.',
        next: 'Choose a colleague or line again.',
      },
      OPERATOR_WRONG: {
        title: 'The dialog was not transferred: it cannot go there',
        detail: 'The colleague or line cannot take this dialog: inactive, without access to its line, or you yourself.',
        next: 'Choose another colleague or line.',
      },
    },
  },
  vote: {
    name: 'Rate operator',
    doing: 'Saving the rating…',
    journal: 'Rate an operator',
    effect: 'Rates the operator’s work in this session',
    done: { title: 'The rating is saved', detail: 'The portal has saved your rating of the session with {customer}.' },
    unchanged: 'Checked again: the rating has not changed.',
    unclear: 'The rating may have been saved. Please check',
    refused: {
      EMPTY_SESSION_ID: {
        title: 'The rating was not saved: no session was given',
        detail: 'The session number was missing.',
        next: 'Refresh the dialog and rate it from there.',
      },
      EMPTY_VOTE_PARAMS: {
        title: 'The rating was not saved: it was empty',
        detail: 'The portal received neither stars nor a comment.',
        next: 'Choose a rating or write a comment.',
      },
      ACCESS_DENIED: {
        title: 'The rating was not saved: you are not allowed to rate this session',
        detail: 'The Open Channel’s settings say who may rate its operators, and you are not on that list.',
        next: 'Ask an administrator for the right to rate in this Open Channel.',
      },
    },
  },
  createLead: {
    name: 'Create lead',
    doing: 'Creating the lead…',
    journal: 'Create a lead',
    effect: 'Makes a lead of the customer in the CRM',
    ask: {
      title: 'Create a lead?',
      detail: 'A lead is created from the dialog with {customer} and linked to it. Colleagues see it in the CRM.',
      yes: 'Create lead',
    },
    done: { title: 'The lead is created', detail: 'It is linked to the dialog with {customer}.' },
    unchanged: 'Checked again: no lead is linked to it. Bitrix24 creates none if the dialog is already in the CRM.',
    unclear: 'The lead may have been created. Please check',
    refused: {
      ...moreRefusals('No lead was created'),
      ERROR_USER_NOT_OPERATOR: {
        title: 'No lead was created: you are not the operator of this dialog',
        detail: 'The portal allows this only to the operator responsible for the session.',
        next: 'Refresh the dialog to see who has it. Intercept it first if that was agreed.',
      },
    },
  },
  addPerson: {
    name: 'Add participant',
    doing: 'Adding the participant…',
    journal: 'Add a participant',
    effect: 'A colleague sees the dialog and can write in it',
    done: { title: 'The participant is added', detail: 'Your colleague can now see the dialog with {customer}.' },
    unchanged: 'Checked again: the colleague has not joined.',
    unclear: 'The participant may have been added. Please check',
    refused: {
      ...crmRefusals('The colleague was not added'),
      ACCESS_DENIED: {
        title: 'The colleague was not added: a right is missing',
        detail:
          'You are not allowed to add people here, or the colleague cannot see the CRM record or the history of this Open Channel.',
        next: 'Choose a colleague with access, or ask an administrator to grant it.',
      },
      WRONG_REQUEST: {
        title: 'The colleague was not added: the portal does not accept them',
        detail: 'They have already joined, or cannot be added.',
        next: 'Refresh the dialog to see its participants.',
      },
    },
  },
  removePerson: {
    name: 'Remove participant',
    doing: 'Removing the participant…',
    journal: 'Remove a participant',
    effect: 'The participant no longer sees the dialog',
    done: {
      title: 'The participant is removed',
      detail: 'The colleague is no longer in the dialog with {customer}.',
    },
    unchanged: 'Checked again: the colleague is still a participant.',
    unclear: 'The participant may have been removed. Please check',
    refused: {
      ...crmRefusals('The colleague was not removed'),
      ACCESS_DENIED: {
        title: 'The colleague was not removed: the CRM record is not open to you',
        detail: 'Only those who can see the record decide who joins its chats.',
        next: 'Ask the person responsible for the record, or an administrator, for access.',
      },
      CRM_CHAT_EMPTY_USER: {
        title: 'The colleague was not removed: no colleague was given',
        detail: 'The colleague’s number was missing.',
        next: 'Refresh the dialog and try again from there.',
      },
      CRM_CHAT_EMPTY_CRM_DATA: {
        title: 'The colleague was not removed: the portal was not told the CRM record',
        detail: 'The kind and the number of the record were missing.',
        next: 'Refresh the dialog and try from there.',
      },
      CHAT_DELETE_USER_PERMISSION_DENIED: {
        title: 'The colleague was not removed: you are not allowed to remove people from this chat',
        detail: 'Only its operator and administrators can.',
        next: 'Ask the dialog’s operator to do it.',
      },
      WRONG_REQUEST: {
        title: 'The colleague was not removed: the portal does not let them go',
        detail: 'They have already left, or cannot be removed.',
        next: 'Refresh the dialog to see its participants.',
      },
    },
  },
  startFrom: {
    name: 'Start a session from this message',
    doing: 'Starting the session…',
    journal: 'Start a session from a message',
    effect: 'Ends this session; a new one begins with this message',
    done: {
      title: 'A new session has started',
      detail: 'It begins with the message you chose, and you are responsible for {customer}.',
    },
    unchanged: 'Checked again: no new session.',
    unclear: 'The session may have started. Please check',
    refused: moreRefusals('No session was started'),
  },
  saveQuick: {
    name: 'Save as quick answer',
    doing: 'Saving the quick answer…',
    journal: 'Save a quick answer',
    effect: 'Keeps the text among the quick answers of the line',
    done: { title: 'Saved as a quick answer', detail: 'It is now among the Open Channel’s quick answers.' },
    unchanged: 'The portal did not save the quick answer.',
    unclear: 'The quick answer may have been saved. Please check the quick answers',
    refused: {
      CHAT_ID: wrongChat('The quick answer was not saved', 'try'),
      CHAT_TYPE: noChannel('The quick answer was not saved'),
      CANT_SAVE_QUICK_ANSWER: {
        title: 'The quick answer was not saved: the portal could not save it',
        detail: 'The message has no text, or the Open Channel has no list of quick answers.',
        next: 'Choose a message with text. An administrator can give the line a list of quick answers.',
      },
      ACCESS_DENIED: noPart('The quick answer was not saved'),
    },
  },
} satisfies Partial<Record<Act, ActText>>
