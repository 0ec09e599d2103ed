import type { message as english } from '../en/message'
import type { Same } from '../types'

/** Messages on their way, those that come, what was before, and the search among them. */
export const message = {
  damaged: {
    title: 'Einiges von dem, was gesendet wurde, war nicht lesbar',
    detail:
      'Nachrichten oder Dateien aus einem früheren Start sind auf diesem Computer beschädigt. Sie wurden beiseitegelegt, nicht gelöscht, und nichts davon wird gesendet.',
    next: 'Sehen Sie in Ihren letzten Dialogen nach, was angekommen ist.',
  },
  state: {
    waiting: 'Wartet auf die vorherige Nachricht',
    sending: 'Wird gesendet…',
    checking: 'Keine Antwort: Es wird geprüft, ob sie ankam…',
    sent: 'Gesendet',
    refused: 'Von Bitrix24 abgelehnt',
    not_sent: 'Nicht gesendet',
    unclear: 'Vielleicht gesendet',
  },
  mark: {
    waits: 'Unterwegs',
    sent: 'Gesendet',
    /** Bitrix24 keeps one mark for both. */
    read: 'Zugestellt oder gelesen',
  },
  held: 'Die vorherige Nachricht wurde nicht gesendet.',
  unclear: {
    not_found: 'Die Antwort ging verloren. Der Dialog wurde geprüft, und die Nachricht scheint nicht darin zu sein.',
    doubtful:
      'Die Antwort ging verloren. Im Dialog ist etwas Ähnliches, oder er ließ sich nicht ganz prüfen. Sehen Sie dort nach, bevor Sie sie erneut senden.',
    unreadable:
      'Die Antwort ging verloren, und der Dialog ließ sich nicht prüfen. Er wird geprüft, sobald das Portal antwortet.',
  },
  sure: {
    again: 'Trotzdem senden',
    ask: 'Ist sie angekommen, erhält der Kunde sie doppelt. Senden?',
    yes: 'Ja, senden',
    no: 'Nein',
  },
  again: 'Erneut senden',
  check: 'Erneut prüfen',
  discard: 'Verwerfen',
  join: 'Dem Dialog beitreten',
  edited: 'bearbeitet',
  hidden: 'nur fürs Team',
  partial: 'Einiges davon ließ sich nicht anzeigen. Der Rest ist in Bitrix24',
  block: {
    image: 'Bild',
    file: 'Datei',
    person: 'Person',
    button: 'Schaltfläche',
    forwarded: 'Weitergeleitet von',
    likes: 'Likes',
    reactions: 'Reaktionen',
  },
  elsewhere: {
    disk: 'Datei {id} auf Bitrix24 Drive',
    attachment: 'Anhang {id}',
    call: 'Anruf {id} in Bitrix24',
    line: 'Ein Teil davon ist nur in Bitrix24 zu sehen',
    open: 'Dialog dort öffnen',
  },
  deleted: 'Nachricht gelöscht',
  inReplyTo: 'Antwort an {name}',
  replyUnseen: 'Antwort auf eine frühere Nachricht',
  arrivedOne: '{name}: {text}',
  arrivedMany: '{n} neue Nachricht | {n} neue Nachrichten',
  unread: 'Neue Nachrichten',
  latestWith: 'Zur neuesten springen ({n} neu) | Zur neuesten springen ({n} neu)',
  file: 'Datei',
  session: 'Sitzung {id}',
  sessionBefore: 'Frühere Sitzungen',
  keys: 'Pfeil auf und Pfeil ab gehen durch die Nachrichten, Pfeil rechts zu den Aktionen, R antwortet.',
  older: 'Frühere Nachrichten anzeigen',
  loadingOlder: 'Frühere Nachrichten werden geladen…',
  shut: 'Nur Beteiligte des Dialogs sehen frühere Sitzungen',
  previousSession: 'Vorherige Sitzung',
  noPrevious: 'Es gibt keine frühere Sitzung',
  find: {
    open: 'In diesem Dialog suchen',
    name: 'In diesem Dialog suchen',
    previous: 'Vorheriger Treffer (älter)',
    next: 'Nächster Treffer (neuer)',
    close: 'Suche schließen',
    count: '{at} von {n}',
    countMore: '{at} von mehr als {n}',
    none: 'Nichts gefunden',
    searching: 'Wird gesucht…',
    read: 'Nur der geladene Teil dieses Dialogs wurde durchsucht.',
    restricted: 'Ihr Bitrix24-Tarif verbirgt ältere Nachrichten vor der Suche.',
    tooFar: 'Diese Nachricht liegt zu weit zurück, um sie hier anzuzeigen.',
  },
} satisfies Same<typeof english>
