import type { portalMessage as english } from '../en/portal-message'
import type { Same } from '../types'

/** Bitrix24's error codes when a message is sent. */
export const portalMessage = {
  message: {
    ACCESS_ERROR: {
      title: 'Sie dürfen in diesem Dialog nicht schreiben',
      detail: 'Nur Beteiligte können dem Kunden schreiben.',
      next: 'Treten Sie dem Dialog bei und senden Sie die Nachricht dann erneut.',
    },
    MESSAGE_EMPTY: {
      title: 'Die Nachricht ist leer',
      detail: 'Das Portal nimmt keine Nachricht ohne Text an.',
      next: 'Schreiben Sie etwas und senden Sie sie erneut.',
    },
    CHAT_ID: {
      title: 'Das Portal konnte die Nachricht nicht senden',
      detail: 'Der Dialog existiert nicht mehr, oder es lässt sich nicht darin schreiben.',
      next: 'Aktualisieren Sie den Dialog.',
    },
    USER_ID_EMPTY: {
      title: 'Das Portal kennt diesen Dialog nicht',
      detail: 'Seine Nummer wurde nicht akzeptiert.',
      next: 'Suchen Sie den Dialog erneut und schreiben Sie dort.',
    },
    USER_NOT_FOUND: {
      title: 'Das Portal kennt diese Person nicht',
      detail: 'Den Benutzer gibt es nicht mehr.',
      next: 'Suchen Sie den Dialog erneut und schreiben Sie dort.',
    },
    PARAMS_ERROR: {
      title: 'Das Portal hat die Nachricht nicht angenommen',
      detail: 'Dieses Portal unterstützt etwas darin nicht.',
      next: 'Kürzen oder vereinfachen Sie den Text und senden Sie ihn erneut.',
    },
    REPLY_ACCESS_ERROR: {
      title: 'Die Nachricht, auf die Sie antworten, ist nicht verfügbar',
      detail: 'Sie wurde gelöscht, oder Sie können sie nicht mehr sehen.',
      next: 'Verwerfen Sie diese Nachricht und senden Sie den Text ohne Antwortbezug.',
    },
    REPLY_FROM_OTHER_CHAT_ERROR: {
      title: 'Die Nachricht, auf die Sie antworten, ist in einem anderen Dialog',
      detail: 'Sie können nur auf Nachrichten desselben Dialogs antworten.',
      next: 'Verwerfen Sie diese Nachricht und senden Sie den Text ohne Antwortbezug.',
    },
  },
} satisfies Same<typeof english>
