/** Bitrix24's error codes when a message is sent. */
export const portalMessage = {
  message: {
    ACCESS_ERROR: {
      title: 'You are not allowed to write in this dialog',
      detail: 'Only participants can write to the customer.',
      next: 'Join the dialog, then send the message again.',
    },
    MESSAGE_EMPTY: {
      title: 'The message is empty',
      detail: 'The portal does not accept a message without text.',
      next: 'Write something and send it again.',
    },
    CHAT_ID: {
      title: 'The portal could not send the message',
      detail: 'The dialog no longer exists, or cannot be written to.',
      next: 'Refresh the dialog.',
    },
    USER_ID_EMPTY: {
      title: 'The portal does not know this dialog',
      detail: 'Its number was not accepted.',
      next: 'Find the dialog again and write from there.',
    },
    USER_NOT_FOUND: {
      title: 'The portal does not know this person',
      detail: 'The user no longer exists.',
      next: 'Find the dialog again and write from there.',
    },
    PARAMS_ERROR: {
      title: 'The portal did not accept the message',
      detail: 'This portal does not support something in it.',
      next: 'Shorten or simplify the text and send it again.',
    },
    REPLY_ACCESS_ERROR: {
      title: 'The message you reply to is not available',
      detail: 'It was deleted, or you can no longer see it.',
      next: 'Discard this message and send the text without a reply.',
    },
    REPLY_FROM_OTHER_CHAT_ERROR: {
      title: 'The message you reply to is in another dialog',
      detail: 'You can only reply to messages of the same dialog.',
      next: 'Discard this message and send the text without a reply.',
    },
  },
}
