import type { diagnostics as english } from '../en/diagnostics'
import type { Same } from '../types'

/** The checks of the settings, what each found, and the next step. */
export const diagnostics = {
  title: 'Hilfe bei Problemen',
  label: 'Alles prüfen, was Switchboard braucht',
  hint: 'Dauert einige Sekunden und braucht eine Anfrage an das Portal. Nichts wird geändert.',
  also: 'Diagnose, Verbindung, Proxy, Zertifikat, Schlüsselbund, Support',
  file: 'Datei für den Support',
  fileHint:
    'Die letzte Prüfung und das jüngste Log als eine Datei. Sie enthält kein Passwort, keine Nachricht und keinen Kundennamen; die Portaladresse steht darin.',
  run: 'Jetzt prüfen',
  stop: 'Stoppen',
  save: 'Speichern…',
  saved: 'Die Datei für den Support ist gespeichert',
  contact: 'Hilfe gibt: {contact}',
  running: 'Wird geprüft… {n} von {of}',
  stopped: 'Gestoppt. Was bis dahin gefunden wurde, wird angezeigt.',
  summary: 'Probleme: {bad}. Nicht sicher: {doubt}.',
  verdict: { good: 'gut', bad: 'ein Problem', doubt: 'nicht sicher' },
  check: {
    network: 'Netzwerk',
    proxy: 'Proxy',
    certificates: 'Zertifikat',
    portal: 'Portal',
    clock: 'Uhr',
    scopes: 'Berechtigungen',
    allowance: 'Anfragekontingent',
    keyring: 'Schlüsselbund',
    notifications: 'Benachrichtigungen',
  },
  found: {
    network_up: { text: 'Dieser Computer ist in einem Netzwerk (Adressen: {count}).', next: '' },
    network_down: {
      text: 'Dieser Computer ist in keinem Netzwerk.',
      next: 'Verbinden Sie sich mit einem Netzwerk oder dem VPN und prüfen Sie erneut.',
    },
    proxy_none: { text: 'Der Weg zum Portal ist direkt.', next: '' },
    proxy_script_direct: {
      text: 'Der Weg zum Portal ist direkt. Es gibt ein Proxy-Skript ({script}): Es nennt für das Portal keinen Proxy oder war nicht nutzbar.',
      next: 'Braucht es hier einen Proxy, fragen Sie Ihre Administration, ob sich das Skript laden lässt.',
    },
    proxy_used: { text: 'Der Weg zum Portal: {ways}.', next: '' },
    proxy_lost: {
      text: 'Es gibt keinen nutzbaren Weg zum Portal.',
      next: 'Prüfen Sie die Proxy-Einstellungen des Systems.',
    },
    certificate_good: { text: 'Ausgestellt von {issuer}, noch {days} Tage gültig.', next: '' },
    certificate_bad: { text: 'Das Zertifikat wird nicht akzeptiert.', next: '' },
    certificate_plain: { text: 'Das Portal ist auf diesem Computer, daher gibt es kein Zertifikat.', next: '' },
    certificate_unread: {
      text: 'Es kam keine Verbindung zustande, daher ist über das Zertifikat nichts bekannt.',
      next: 'Beheben Sie zuerst, was zu Netzwerk, Proxy oder Portal gemeldet wird.',
    },
    portal_good: { text: '{portal} hat nach {ms} ms geantwortet.', next: '' },
    portal_lost: {
      text: '{portal} hat nicht geantwortet.',
      next: 'Öffnen Sie das Portal im Browser. Geht es dort, speichern Sie die Datei für den Support.',
    },
    portal_refused: {
      text: '{portal} hat die Anfrage abgelehnt.',
      next: 'Melden Sie sich neu an. Hilft das nicht, fragen Sie die Administration des Portals.',
    },
    clock_good: { text: 'Die Uhr dieses Computers weicht höchstens {seconds} s von der des Portals ab.', next: '' },
    clock_apart: {
      text: 'Die Uhr dieses Computers weicht {minutes} min von der des Portals ab.',
      next: 'Stellen Sie sie, am besten automatisch. Zertifikate werden nach ihr beurteilt.',
    },
    clock_unknown: {
      text: 'Die Uhr des Portals ist noch nicht bekannt.',
      next: 'Prüfen Sie erneut, sobald das Portal geantwortet hat.',
    },
    scopes_all: { text: 'Alle Berechtigungen sind vorhanden.', next: '' },
    scopes_missing: {
      text: 'Es fehlen: {count}. Ohne sie:',
      next: 'Die Administration kann sie in den Einstellungen der Anwendung oder des Webhooks ergänzen. Melden Sie sich danach neu an.',
    },
    scopes_unknown: { text: 'Das Portal hat die Berechtigungen nicht mitgeteilt.', next: '' },
    allowance_good: { text: 'Das Portal nimmt Anfragen sofort an.', next: '' },
    allowance_tight: {
      text: 'Anfragen warten etwa {seconds} s, oder andere unter der Adresse Ihres Büros nutzen viel vom Kontingent.',
      next: 'Meist geht das vorbei. Bleibt es, fragen Sie, welche Programme das Portal nutzen.',
    },
    keyring_good: { text: 'Geheimnisse sind mit {backend} versiegelt.', next: '' },
    keyring_none: {
      text: 'Es gibt keinen funktionierenden Schlüsselbund ({backend}): Anmeldungen werden nur bis zum Beenden behalten oder unversiegelt gespeichert.',
      next: 'Entsperren Sie den Schlüsselbund des Systems oder richten Sie ihn ein, und starten Sie Switchboard neu.',
    },
    notifications_told: {
      text: 'Das System nimmt Benachrichtigungen an. Ob Sie sie sehen, können nur Sie sagen.',
      next: 'Zeigen Sie oben ein Beispiel an. Erscheint nichts, sehen Sie in den Systemeinstellungen und unter „Nicht stören“ nach.',
    },
    notifications_none: {
      text: 'Dieses System zeigt keine Benachrichtigungen.',
      next: 'Töne und das Fenster melden sich weiterhin.',
    },
    signed_out: {
      text: 'Niemand ist angemeldet, daher wurde dies nicht geprüft.',
      next: 'Melden Sie sich an und prüfen Sie erneut.',
    },
    unchecked: {
      text: 'Das ließ sich nicht prüfen.',
      next: 'Prüfen Sie noch einmal. Bleibt es so, speichern Sie die Datei für den Support.',
    },
  },
} satisfies Same<typeof english>
