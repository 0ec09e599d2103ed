import type { Act } from '../../../electron/contract/act'
import type { ActText } from '../act-texts'
import { actHandover } from './act-handover'
import { noAccess, noChannel, noSession, notOperator, refusals, unknownUser } from './refusals'

/** The texts of every act. */
export const act = {
  join: {
    name: 'Join',
    doing: 'Joining …',
    journal: 'Join',
    done: { title: 'You have joined', detail: 'The dialog with {customer} is open for you.' },
    unchanged: 'The dialog was read anew: you have not become a participant.',
    unclear: 'You may have joined: check',
    refused: {
      ...refusals('You did not join', 'join', 'You may not join this dialog'),
      CHAT_TYPE: {
        ...noChannel('You did not join'),
        detail: 'It is an ordinary chat of colleagues; join it in the Bitrix24 messenger.',
      },
      ACCESS_DENIED: {
        ...noAccess('You may not join this dialog'),
        next: 'Ask its operator to add you, or an administrator for access to the Open Channel.',
      },
    },
  },
  start: {
    name: 'Start session',
    doing: 'Starting the session …',
    journal: 'Start a session',
    done: { title: 'The session has started', detail: 'The dialog with {customer} is open for you.' },
    unchanged: 'The dialog was read anew: the session is as it was.',
    unclear: 'The session may have started: check',
    refused: {
      ...refusals('No session was started', 'start', 'You may not start a session here'),
      CHAT_TYPE: {
        ...noChannel('No session was started'),
        detail: 'It is an ordinary chat of colleagues; sessions exist with customers only.',
      },
      ACCESS_DENIED: {
        ...noAccess('You may not start a session here'),
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
    doing: 'Taking the dialog over …',
    journal: 'Intercept',
    ask: {
      title: 'Take over this dialog?',
      detail: '{operator} is talking with {customer}. You become responsible, and {operator} is told.',
      detailNobody: 'You become responsible for the dialog with {customer}.',
      yes: 'Take over',
    },
    done: { title: 'The dialog is yours now', detail: '{customer} is in your care.' },
    unchanged: 'The dialog was read anew: its operator is the same as before.',
    unclear: 'The dialog may be yours already: check',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'The dialog was not taken over: the chat number is missing',
        detail: 'The portal got none, or one that is not greater than zero.',
        next: 'Find the dialog again and take it over from there.',
      },
      OPERATOR_WRONG: {
        title: 'You cannot take this dialog over',
        detail: 'You lack the right, or the dialog is in a state in which it cannot be taken.',
        next: 'Read the dialog again; if a colleague still has it, ask for a transfer or for the right.',
      },
    },
  },
  answer: {
    name: 'Answer',
    doing: 'Answering …',
    journal: 'Answer',
    done: { title: 'The dialog is yours now', detail: '{customer} is in your care.' },
    unchanged: 'The dialog was read anew: it is still nobody’s.',
    unclear: 'The dialog may be yours already: check',
    refused: {
      ...refusals('You did not get the dialog', 'answer', 'You may not answer in this dialog'),
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
  },
  skip: {
    name: 'Skip',
    doing: 'Giving the dialog back to the queue …',
    journal: 'Skip',
    ask: {
      title: 'Skip this dialog?',
      detail:
        'The dialog with {customer} goes back to the queue, for the next operator. You are not responsible for it any more.',
      yes: 'Skip',
    },
    askMany: {
      title: 'Skip {n} dialog? | Skip {n} dialogs?',
      detail: 'They go back to their queues, to other operators.',
      yes: 'Skip',
    },
    done: { title: 'Skipped', detail: 'The dialog with {customer} is not yours any more.' },
    unchanged: 'The dialog was read anew: it is still yours.',
    unclear: 'The dialog may have been skipped: check',
    refused: {
      ...refusals('The dialog was not skipped', 'skip it', 'You may not skip this dialog'),
      ACCESS_DENIED_KICK: {
        title: 'The dialog was not skipped: the portal does not let you out of it',
        detail: 'It may be closed already, or a colleague’s.',
        next: 'Read the dialog again.',
      },
    },
  },
  finish: {
    name: 'Finish',
    doing: 'Finishing the dialog …',
    journal: 'Finish',
    ask: {
      title: 'Finish this dialog?',
      detail: 'The session with {customer} is closed. If {customer} writes again, a new one is opened.',
      yes: 'Finish',
    },
    askMany: {
      title: 'Finish {n} dialog? | Finish {n} dialogs?',
      detail: 'Their sessions are closed for the customers. This cannot be undone.',
      yes: 'Finish',
    },
    done: { title: 'The dialog is finished', detail: 'The session with {customer} is closed.' },
    unchanged: 'The dialog was read anew: the session is still open.',
    unclear: 'The dialog may be finished: check',
    refused: {
      ...refusals('The dialog was not finished', 'finish it', 'You may not finish this dialog'),
      ERROR_USER_NOT_OPERATOR: notOperator('The dialog was not finished'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('The dialog was not finished'),
    },
  },
  finishAnother: {
    name: 'Finish',
    doing: 'Finishing the dialog …',
    journal: 'Finish a colleague’s',
    ask: {
      title: 'Finish this dialog?',
      detail:
        '{operator} is talking with {customer}. The session is closed for both, and a message in the dialog names you.',
      yes: 'Finish',
    },
    done: { title: 'The dialog is finished', detail: 'The session with {customer} is closed.' },
    unchanged: 'The dialog was read anew: the session is still open.',
    unclear: 'The dialog may be finished: check',
    refused: {
      ...refusals('The dialog was not finished', 'finish it', 'You may not finish a colleague’s dialog'),
      ERROR_USER_NOT_OPERATOR: notOperator('The dialog was not finished'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('The dialog was not finished'),
    },
  },
  spam: {
    name: 'Mark as spam',
    doing: 'Marking as spam …',
    journal: 'Mark as spam',
    ask: {
      title: 'Mark this dialog as spam?',
      detail: 'The session with {customer} is closed and counted as spam. This cannot be taken back.',
      yes: 'Mark as spam',
    },
    done: { title: 'Marked as spam', detail: 'The session with {customer} is closed.' },
    unchanged: 'The dialog was read anew: the session is still open.',
    unclear: 'The dialog may be marked as spam: check',
    refused: {
      ...refusals('The dialog was not marked as spam', 'mark it', 'You may not mark this dialog as spam'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('The dialog was not marked as spam'),
    },
  },
  pin: {
    name: 'Pin',
    doing: 'Pinning …',
    journal: 'Pin',
    done: { title: 'Pinned', detail: 'The dialog with {customer} stays with you.' },
    unchanged: 'The dialog was read anew: it is not pinned.',
    unclear: 'The dialog may be pinned: check',
    refused: {
      ...refusals('The pin was not changed', 'pin or unpin it', 'You may not pin this dialog'),
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
    doing: 'Unpinning …',
    journal: 'Unpin',
    done: { title: 'Unpinned', detail: 'The dialog with {customer} is not pinned to you any more.' },
    unchanged: 'The dialog was read anew: it is still pinned.',
    unclear: 'The dialog may be unpinned: check',
  },
  silence: {
    name: 'Silent mode',
    doing: 'Switching silent mode on …',
    journal: 'Silent mode on',
    ask: {
      title: 'Switch silent mode on?',
      detail:
        '{customer} does not see what operators write until it is switched off. On many portals this holds for the whole chat, for every operator in it. Bitrix24 calls this way of switching outdated.',
      yes: 'Switch on',
    },
    done: { title: 'Silent mode is on', detail: '{customer} does not see what operators write.' },
    unchanged: 'The dialog was read anew: silent mode is still off.',
    unclear: 'Silent mode may be on: check',
    refused: refusals('Silent mode was not switched', 'switch it', 'You may not switch silent mode in this dialog'),
  },
  unsilence: {
    name: 'Silent mode',
    doing: 'Switching silent mode off …',
    journal: 'Silent mode off',
    ask: {
      title: 'Switch silent mode off?',
      detail:
        '{customer} sees again what operators write. On many portals this holds for the whole chat, for every operator in it. Bitrix24 calls this way of switching outdated.',
      yes: 'Switch off',
    },
    done: { title: 'Silent mode is off', detail: '{customer} sees what operators write.' },
    unchanged: 'The dialog was read anew: silent mode is still on.',
    unclear: 'Silent mode may be off: check',
  },
  ...actHandover,
} satisfies Record<Act, ActText>
