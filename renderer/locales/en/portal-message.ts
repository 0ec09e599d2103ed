/** What Bitrix24's codes mean when a message is sent. */
export const portalMessage = {
  message: {
    ACCESS_ERROR: {
      title: 'You may not write in this dialog',
      detail: 'Only those who take part in it can write to the customer.',
      next: 'Join the dialog, then send the message again.',
    },
    MESSAGE_EMPTY: {
      title: 'The message is empty',
      detail: 'The portal takes no message without a text.',
      next: 'Write something and send it again.',
    },
    CHAT_ID: {
      title: 'The portal could not write the message',
      detail: 'There is no such dialog any more, or it cannot be written to.',
      next: 'Refresh the dialog.',
    },
    USER_ID_EMPTY: {
      title: 'The portal does not know this dialog',
      detail: 'Its number was not accepted.',
      next: 'Find the dialog again and write from there.',
    },
    USER_NOT_FOUND: {
      title: 'The portal does not know this person',
      detail: 'There is no such user any more.',
      next: 'Find the dialog again and write from there.',
    },
    PARAMS_ERROR: {
      title: 'The portal did not accept the message',
      detail: 'Something in it does not fit this portal.',
      next: 'Shorten or simplify the text and send it again.',
    },
    REPLY_ACCESS_ERROR: {
      title: 'The message you answer cannot be reached',
      detail: 'It was deleted, or is not shown to you any more.',
      next: 'Discard this one and send the text without an answer to it.',
    },
    REPLY_FROM_OTHER_CHAT_ERROR: {
      title: 'The message you answer is of another dialog',
      detail: 'Only messages of the same dialog can be answered.',
      next: 'Discard this one and send the text without an answer to it.',
    },
  },
}
