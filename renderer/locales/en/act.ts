import type { Act } from '../../../electron/contract/act'
import type { ActText } from '../act-texts'
import { moreActs } from './more-acts'
import { noAccess, noChannel, noSession, notOperator, refusals, unknownUser } from './refusals'

/** The texts of every act. */
export const act = {
  join: {
    name: 'Join',
    doing: 'Joining…',
    journal: 'Join',
    effect: 'You can write too; the operator keeps the dialog',
    done: { title: 'You have joined', detail: 'You can now write to {customer}.' },
    unchanged: 'Checked again: you are not a participant yet.',
    unclear: 'You may have joined. Please check',
    refused: {
      ...refusals('You did not join', 'join', 'You are not allowed to join this dialog'),
      CHAT_TYPE: {
        ...noChannel('You did not join'),
        detail: 'It is an ordinary chat of colleagues; join it in the Bitrix24 messenger.',
      },
      ACCESS_DENIED: {
        ...noAccess('You are not allowed to join this dialog'),
        next: 'Ask its operator to add you, or an administrator for access to the Open Channel.',
      },
    },
  },
  start: {
    name: 'Start session',
    doing: 'Starting the session…',
    journal: 'Start a session',
    effect: 'A new session begins, as yours',
    done: { title: 'The session has started', detail: 'You can now write to {customer}.' },
    unchanged: 'Checked again: no new session.',
    unclear: 'The session may have started. Please check',
    refused: {
      ...refusals('No session was started', 'start', 'You are not allowed to start a session here'),
      CHAT_TYPE: {
        ...noChannel('No session was started'),
        detail: 'It is an ordinary chat of colleagues; sessions exist with customers only.',
      },
      ACCESS_DENIED: {
        ...noAccess('You are not allowed to start a session here'),
        detail: 'You have no access to this dialog or its Open Channel.',
      },
      USER_ID: {
        ...unknownUser('No session was started'),
        title: 'No session was started: the portal does not know on whose behalf',
      },
    },
  },
  intercept: {
    name: 'Intercept',
    doing: 'Intercepting the dialog…',
    journal: 'Intercept',
    effect: 'Takes the dialog from your colleague, who is told',
    ask: {
      title: 'Intercept this dialog?',
      detail: '{operator} is talking with {customer}. You become responsible, and {operator} is notified.',
      detailNobody: 'You become responsible for the dialog with {customer}.',
      yes: 'Intercept',
    },
    done: { title: 'The dialog is yours now', detail: 'You are now responsible for {customer}.' },
    unchanged: 'Checked again: the operator is still the same.',
    unclear: 'The dialog may be yours already. Please check',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'The dialog was not intercepted: the chat number is missing',
        detail: 'The portal received no chat number, or an invalid one.',
        next: 'Find the dialog again and intercept it from there.',
      },
      OPERATOR_WRONG: {
        title: 'You cannot intercept this dialog',
        detail: 'You lack the right, or the dialog cannot be intercepted in its current state.',
        next: 'Refresh the dialog. If a colleague still has it, ask for a transfer or for the right.',
      },
    },
  },
  answer: {
    name: 'Answer',
    doing: 'Answering…',
    journal: 'Answer',
    effect: 'The dialog becomes yours; you reply to the customer',
    done: { title: 'The dialog is yours now', detail: 'You are now responsible for {customer}.' },
    unchanged: 'Checked again: it is still unassigned.',
    unclear: 'The dialog may be yours already. Please check',
    refused: {
      ...refusals('You did not get the dialog', 'answer', 'You are not allowed to answer in this dialog'),
      IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST: {
        title: 'A colleague was faster',
        detail: 'They answered at the same moment.',
        next: 'Refresh the dialog to see who has it.',
      },
      IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE: {
        title: 'You are already responsible for this dialog',
        detail: 'The portal says so. What you see here may be out of date.',
        next: 'Refresh the dialog.',
      },
    },
  },
  skip: {
    name: 'Skip',
    doing: 'Returning the dialog to the queue…',
    journal: 'Skip',
    effect: 'Offers the dialog to the next operator in the queue',
    ask: {
      title: 'Skip this dialog?',
      detail:
        'The dialog with {customer} goes back to the queue, to the next operator. You are no longer responsible for it.',
      yes: 'Skip',
    },
    askMany: {
      title: 'Skip {n} dialog? | Skip {n} dialogs?',
      detail: 'They go back to their queues, to other operators.',
      yes: 'Skip',
    },
    done: { title: 'Skipped', detail: 'You are no longer responsible for the dialog with {customer}.' },
    unchanged: 'Checked again: it is still yours.',
    unclear: 'The dialog may have been skipped. Please check',
    refused: {
      ...refusals('The dialog was not skipped', 'skip it', 'You are not allowed to skip this dialog'),
      ACCESS_DENIED_KICK: {
        title: 'The dialog was not skipped: the portal does not let you leave it',
        detail: 'It may already be closed, or a colleague may have it.',
        next: 'Refresh the dialog.',
      },
    },
  },
  finish: {
    name: 'Finish',
    doing: 'Finishing the dialog…',
    journal: 'Finish',
    effect: 'Closes the session; the dialog leaves your list',
    ask: {
      title: 'Finish this dialog?',
      detail: 'The session with {customer} is closed. If they write again, a new one opens.',
      yes: 'Finish',
    },
    askMany: {
      title: 'Finish {n} dialog? | Finish {n} dialogs?',
      detail: 'Their sessions are closed for the customers. This cannot be undone.',
      yes: 'Finish',
    },
    done: { title: 'The dialog is finished', detail: 'The session with {customer} is closed.' },
    unchanged: 'Checked again: the session is still open.',
    unclear: 'The dialog may be finished. Please check',
    refused: {
      ...refusals('The dialog was not finished', 'finish it', 'You are not allowed to finish this dialog'),
      ERROR_USER_NOT_OPERATOR: notOperator('The dialog was not finished'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('The dialog was not finished'),
    },
  },
  finishAnother: {
    name: 'Finish',
    doing: 'Finishing the dialog…',
    journal: 'Finish a colleague’s dialog',
    effect: 'Closes your colleague’s session',
    ask: {
      title: 'Finish this dialog?',
      detail:
        '{operator} is talking with {customer}. The session is closed for both of you, and a message in the dialog names you.',
      yes: 'Finish',
    },
    done: { title: 'The dialog is finished', detail: 'The session with {customer} is closed.' },
    unchanged: 'Checked again: the session is still open.',
    unclear: 'The dialog may be finished. Please check',
    refused: {
      ...refusals('The dialog was not finished', 'finish it', 'You are not allowed to finish a colleague’s dialog'),
      ERROR_USER_NOT_OPERATOR: notOperator('The dialog was not finished'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('The dialog was not finished'),
    },
  },
  spam: {
    name: 'Mark as spam',
    doing: 'Marking as spam…',
    journal: 'Mark as spam',
    effect: 'Closes the dialog as spam',
    ask: {
      title: 'Mark this dialog as spam?',
      detail: 'The session with {customer} is closed and counted as spam. This cannot be undone.',
      yes: 'Mark as spam',
    },
    done: { title: 'Marked as spam', detail: 'The session with {customer} is closed.' },
    unchanged: 'Checked again: the session is still open.',
    unclear: 'The dialog may be marked as spam. Please check',
    refused: {
      ...refusals('The dialog was not marked as spam', 'mark it', 'You are not allowed to mark this dialog as spam'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('The dialog was not marked as spam'),
    },
  },
  pin: {
    name: 'Pin',
    doing: 'Pinning…',
    journal: 'Pin',
    effect: 'The dialog stays yours: it is not handed on by itself',
    done: { title: 'Pinned', detail: 'The dialog with {customer} is pinned to you.' },
    unchanged: 'Checked again: it is not pinned.',
    unclear: 'The dialog may be pinned. Please check',
    refused: {
      ...refusals('The pin was not changed', 'pin or unpin it', 'You are not allowed to pin this dialog'),
      CHAT_ID_EMPTY: {
        title: 'The pin was not changed: the chat number is missing',
        detail: 'The portal did not get it.',
        next: 'Find the dialog again and pin or unpin it from there.',
      },
      ERROR_USER_NOT_OPERATOR: notOperator('The pin was not changed'),
    },
  },
  unpin: {
    name: 'Unpin',
    doing: 'Unpinning…',
    journal: 'Unpin',
    effect: 'The dialog may be handed on by itself again',
    done: { title: 'Unpinned', detail: 'The dialog with {customer} is no longer pinned to you.' },
    unchanged: 'Checked again: it is still pinned.',
    unclear: 'The dialog may be unpinned. Please check',
  },
  silence: {
    name: 'Silent mode',
    doing: 'Turning silent mode on…',
    journal: 'Silent mode on',
    effect: 'The customer no longer sees what you write',
    ask: {
      title: 'Turn silent mode on?',
      detail:
        '{customer} does not see what operators write until it is turned off. On many portals it applies to the whole chat and every operator in it. Bitrix24 calls this way of switching outdated.',
      yes: 'Turn on',
    },
    done: { title: 'Silent mode is on', detail: '{customer} does not see what operators write.' },
    unchanged: 'Checked again: silent mode is still off.',
    unclear: 'Silent mode may be on. Please check',
    refused: refusals(
      'Silent mode was not switched',
      'switch it',
      'You are not allowed to switch silent mode in this dialog',
    ),
  },
  unsilence: {
    name: 'Silent mode',
    doing: 'Turning silent mode off…',
    journal: 'Silent mode off',
    effect: 'The customer sees what you write again',
    ask: {
      title: 'Turn silent mode off?',
      detail:
        '{customer} sees what operators write again. On many portals it applies to the whole chat and every operator in it. Bitrix24 calls this way of switching outdated.',
      yes: 'Turn off',
    },
    done: { title: 'Silent mode is off', detail: '{customer} sees what operators write.' },
    unchanged: 'Checked again: silent mode is still on.',
    unclear: 'Silent mode may be off. Please check',
  },
  ...moreActs,
} satisfies Record<Act, ActText>
