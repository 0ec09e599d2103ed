import type { notify as english } from '../en/notify'
import type { Same } from '../types'

/** Notifications and sounds, for operators busy with something else. */
export const notify = {
  title: 'Benachrichtigungen',
  of: 'Benachrichtigen über',
  dialogs: 'Neue Dialoge, meine oder in der Warteschleife',
  messages: 'Neue Nachrichten in meinen Dialogen',
  show: 'Desktop-Benachrichtigungen anzeigen',
  showHint: 'Nicht für den geöffneten Dialog.',
  private: 'Namen und Texte verbergen',
  privateHint: 'Benachrichtigungen sagen dann nur, dass es etwas Neues gibt.',
  try: 'Beispiel anzeigen',
  sample: 'Ausprobieren',
  unsupported: 'Dieses System zeigt keine Benachrichtigungen. Der Zähler im Titel und der Ton funktionieren weiterhin.',
  failed: {
    title: 'Das System konnte keine Benachrichtigung anzeigen',
    detail:
      'Prüfen Sie in den Systemeinstellungen, ob Switchboard Sie benachrichtigen darf. Der Zähler im Titel funktioniert weiterhin.',
  },
  sound: {
    title: 'Ton',
    label: 'Benachrichtigungston',
    off: 'Keiner',
    system: 'Systemton',
    chime: 'Glocke',
    drop: 'Tropfen',
    knock: 'Klopfen',
    volume: 'Lautstärke',
    play: 'Abspielen',
    systemHint: 'Ihr System spielt bei jeder Benachrichtigung seinen eigenen Ton.',
    none: 'Dieser Computer hat keine Tonausgabe',
  },
  availability: {
    heading: 'Verfügbarkeit',
    title: 'Bitrix24 muss offen bleiben, damit neue Dialoge ankommen',
    rule: 'Bitrix24 sieht Switchboard nicht. Auf Linien, die die Verfügbarkeit prüfen, erreichen Sie neue Dialoge nur, solange Bitrix24 selbst geöffnet ist. Ein Browsertab, der 15 Minuten unbenutzt ist, stoppt sie; die Desktop-Anwendung von Bitrix24 zählt, solange sie offen ist.',
    more: 'Mehr auf der Website von Bitrix24',
  },
} satisfies Same<typeof english>
