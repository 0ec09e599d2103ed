/** What Bitrix24's codes mean when a file is sent or fetched. @see im.v2.File.upload, im.v2.File.download */
export const portalFile = {
  upload: {
    FILE_EMPTY: {
      title: 'The file was not sent: it came without a name or content',
      detail: 'The portal found nothing in it.',
      next: 'Choose it again.',
    },
    FILE_INVALID_CONTENT: {
      title: 'The file was not sent: it was damaged on its way',
      detail: 'The portal could not decode its content.',
      next: 'Send it again.',
    },
    FILE_TOO_LARGE: {
      title: 'The file was not sent: it is too large',
      detail: 'The portal takes files of up to 100 MB.',
      next: 'Make it smaller, or send a link to it.',
    },
    CHAT_NOT_FOUND: {
      title: 'The file was not sent: there is no such chat',
      detail: 'It may have been deleted.',
      next: 'Read the dialog again.',
    },
    FOLDER_ERROR: {
      title: 'The file was not sent: the chat has no folder for it',
      detail: 'Drive did not give one.',
      next: 'Ask an administrator whether Drive works on the portal.',
    },
    UPLOAD_FAILED: {
      title: 'The file was not sent: the portal could not store it',
      detail: 'Drive did not take it; perhaps there is no room left.',
      next: 'Try again, or ask an administrator to make room on Drive.',
    },
    SEND_FAILED: {
      title: 'The file was not sent: the message could not be made',
      detail: 'It was stored, but nobody in the dialog has got it.',
      next: 'Send it again.',
    },
    ACCESS_DENIED: {
      title: 'You may not send files here',
      detail: 'You do not take part in this chat.',
      next: 'Join the dialog first.',
    },
  },
  download: {
    FILE_NOT_FOUND: {
      title: 'The file is not there',
      detail: 'The portal has none by this number; it may have been deleted.',
      next: 'Ask for it again.',
    },
    ACCESS_DENIED: {
      title: 'The portal does not give you this file',
      detail: 'Files are for those who take part in the chat.',
      next: 'Join the dialog, or open it in Bitrix24.',
    },
  },
}
