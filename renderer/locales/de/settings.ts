import type { settings as english } from '../en/settings'
import type { Same } from '../types'

/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'Darstellung und Sprache',
  sections: 'Bereiche der Einstellungen',
  find: 'Einstellung suchen',
  found: '{n} Einstellung | {n} Einstellungen',
  managed: 'Von Ihrer Administration verwaltet',
  managedBy: 'Von Ihrer Administration verwaltet. Ansprechstelle: {contact}',
  contact: 'Ansprechstelle: {contact}',
  nothing: 'Keine Einstellung passt zu „{text}“',
  textSize: {
    label: 'Textgröße',
    hint: 'Alles im Fenster. Auch {mod} und + oder − ändert sie, {mod} und 0 setzt sie zurück.',
    /** Other words by which it is searched for. */
    also: 'Zoom, Schrift, Skalierung',
  },
  messages: {
    title: 'Dialoge und Nachrichten',
    sendBy: 'Nachrichten senden mit',
    byEnter: 'Umschalt+Eingabe fügt eine Zeile ein.',
    byModEnter: 'Eingabe fügt eine Zeile ein.',
  },
  spelling: {
    label: 'Rechtschreibung prüfen in',
    bySystem: 'Nach den Sprachen Ihres Mac.',
    nobody:
      'Auf diesem Computer sind keine Wörterbücher. Die Administration kann in der Richtliniendatei einen Ort dafür nennen (spellingDictionaries).',
    emptyPlace:
      'An dem Ort, den Ihre Administration genannt hat, sind keine Wörterbücher, oder er ist nicht lesbar. Sagen Sie es Ihrer Administration.',
    unfetched:
      'Diese Wörterbücher ließen sich nicht laden, ihre Sprachen werden nicht geprüft: {names}. Sagen Sie es Ihrer Administration.',
    several:
      'Mehrere Sprachen zugleich. Ein Rechtsklick auf ein Wort zeigt Vorschläge und nimmt es in Ihr Wörterbuch auf.',
    finding: 'Wörterbücher werden gesucht…',
    off: 'Aus',
    rest: '{names} und {n} weitere | {names} und {n} weitere',
  },
  policy: {
    title: 'Einstellungen Ihrer Administration: bitte beachten',
    problems:
      'Diese Schlüssel der Richtlinie sind unbekannt oder falsch: {keys}. Alles andere gilt. Informieren Sie Ihre Administration.',
    restart: 'Diese Schlüssel der Richtlinie haben sich geändert und gelten ab dem nächsten Start: {keys}.',
  },
  window: {
    title: 'Fenster',
    tray: 'Switchboard beim Schließen des Fensters im Infobereich behalten',
    trayHint: 'Benachrichtigungen kommen weiterhin. Beenden können Sie über das Menü des Symbols oder des Fensters.',
    autoStart: 'Switchboard starten, wenn Sie sich an diesem Computer anmelden',
    noTray: 'Dieser Desktop hat keinen Infobereich, daher beendet das Schließen des Fensters Switchboard.',
  },
  about: {
    title: 'Info',
    version: 'Version',
    system: 'System',
    unofficial: 'Nicht das offizielle Programm: nur für Tests',
  },
} satisfies Same<typeof english>
