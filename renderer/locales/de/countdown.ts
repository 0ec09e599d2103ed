import type { countdown as english } from '../en/countdown'
import type { Same } from '../types'

/** How long is left until something happens to a dialog. */
export const countdown = {
  about: 'etwa {time}',
  answer: { short: 'Antwortzeit: {time}', full: 'Die Antwortzeit der Linie endet in {time}' },
  over: { short: '{time} überfällig', full: 'Die Antwortzeit der Linie endete vor {time}' },
  window: {
    short: 'Antwort möglich: {time}',
    full: 'Der Kanal nimmt noch {time} Antworten an. Nur die nächste Nachricht des Kunden verlängert das',
  },
  closed: {
    short: 'Antworten wohl gesperrt',
    full: 'Der Kunde hat vor mehr als 24 Stunden geschrieben; bis zu seiner nächsten Nachricht nimmt der Kanal wahrscheinlich keine Antworten an',
  },
  /** After a colon. */
  replyLimit:
    'Der Kunde hat vor mehr als 24 Stunden geschrieben; bis zu seiner nächsten Nachricht nimmt der Kanal keine Antworten an',
  moveOn: { short: 'Weitergabe in {time}', full: 'In {time} geht der Dialog an den nächsten Operator' },
  noAnswer: {
    short: 'Linie reagiert in {time}',
    full: 'In {time} reagiert die Linie von selbst, weil kein Operator geantwortet hat',
  },
  autoClose: { short: 'Schließt in {time}', full: 'In {time} schließt sich der Dialog von selbst' },
} satisfies Same<typeof english>
