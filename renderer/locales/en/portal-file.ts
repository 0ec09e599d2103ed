/** Bitrix24's error codes when a file is sent or fetched. @see im.v2.File.upload, im.v2.File.download */
export const portalFile = {
  upload: {
    FILE_EMPTY: {
      title: 'The file was not sent: it has no name or content',
      detail: 'The portal found nothing in it.',
      next: 'Choose it again.',
    },
    FILE_INVALID_CONTENT: {
      title: 'The file was not sent: it was damaged in transit',
      detail: 'The portal could not decode its content.',
      next: 'Send it again.',
    },
    FILE_TOO_LARGE: {
      title: 'The file was not sent: it is too large',
      detail: 'The portal accepts files of up to 100 MB.',
      next: 'Make it smaller, or send a link to it.',
    },
    CHAT_NOT_FOUND: {
      title: 'The file was not sent: there is no such chat',
      detail: 'It may have been deleted.',
      next: 'Refresh the dialog.',
    },
    FOLDER_ERROR: {
      title: 'The file was not sent: the chat has no folder for it',
      detail: 'Bitrix24 Drive did not provide one.',
      next: 'Ask an administrator whether Drive works on the portal.',
    },
    UPLOAD_FAILED: {
      title: 'The file was not sent: the portal could not store it',
      detail: 'Bitrix24 Drive did not accept it. It may be full.',
      next: 'Try again, or ask an administrator to free space on Drive.',
    },
    SEND_FAILED: {
      title: 'The file was not sent: the message could not be created',
      detail: 'It was stored, but nobody in the dialog has received it.',
      next: 'Send it again.',
    },
    ACCESS_DENIED: {
      title: 'You are not allowed to send files here',
      detail: 'You have not joined this chat.',
      next: 'Join the dialog first.',
    },
  },
  download: {
    FILE_NOT_FOUND: {
      title: 'The file does not exist',
      detail: 'The portal has no file with this number. It may have been deleted.',
      next: 'Ask for it to be sent again.',
    },
    ACCESS_DENIED: {
      title: 'The portal does not give you this file',
      detail: 'Only participants of the chat can open its files.',
      next: 'Join the dialog, or open it in Bitrix24.',
    },
  },
}
