import type { reason as english } from '../en/failure-reason'
import type { Same } from '../types'
import { actReason } from './failure-act'
import { keptReason } from './failure-kept'
import { policyReason } from './failure-policy'
import { proxyReason } from './failure-proxy'

/** Why an input, a sign-in or a connection was refused. */
export const reason = {
  empty: {
    title: 'Dieses Feld ist leer',
    detail: 'Ohne Angabe ist keine Verbindung möglich.',
    next: 'Füllen Sie es aus.',
  },
  not_a_url: {
    title: 'Das ist keine Webadresse',
    detail: 'Eine Portaladresse sieht aus wie company.bitrix24.de.',
    next: 'Kopieren Sie sie aus der Adresszeile des Browsers, in dem Ihr Bitrix24 geöffnet ist.',
  },
  not_https: {
    title: 'Die Adresse muss mit „https“ beginnen',
    detail: 'Über einfaches http könnte jeder dazwischen Ihre Anmeldung lesen.',
    next: 'Setzen Sie https:// davor. Hat Ihr Portal kein https, kann seine Administration es einschalten.',
  },
  user_info: {
    title: 'Die Adresse enthält einen Namen oder ein Passwort',
    detail:
      'Text vor einem At-Zeichen kann eine fremde Adresse wie Ihre aussehen lassen und wird deshalb nicht akzeptiert.',
    next: 'Entfernen Sie alles zwischen https:// und dem Namen des Portals.',
  },
  not_a_portal: {
    title: 'Das ist keine Portaladresse',
    detail: 'Unter dieser Adresse ist kein Bitrix24, oder die Seite gehört zu keinem.',
    next: 'Geben Sie nur den ersten Teil Ihrer Portaladresse ein, etwa company.bitrix24.de.',
  },
  not_a_webhook: {
    title: 'Das ist keine Webhook-URL',
    detail: 'Sie sieht aus wie https://company.bitrix24.de/rest/15/a1b2c3d4e5f6g7h8/.',
    next: 'Kopieren Sie die ganze URL von der Seite des Webhooks in Bitrix24.',
  },
  portal_unknown: {
    title: 'Unter dieser Adresse antwortet kein Portal',
    detail: 'Dieser Name existiert im Netzwerk nicht.',
    next: 'Prüfen Sie Schreibweise und Endung: .com, .de, .eu… Wenn beides stimmt, prüfen Sie Netzwerk, VPN oder Proxy.',
  },
  application_id_empty: {
    title: 'Die Anwendungs-ID fehlt',
    detail: 'Sie sagt dem Portal, welche Anwendung um Zugriff bittet.',
    next: 'Kopieren Sie sie von der Seite der Anwendung in Bitrix24. Sie beginnt mit „local.“ oder „app.“.',
  },
  application_secret_empty: {
    title: 'Der Anwendungsschlüssel fehlt',
    detail: 'Das Portal prüft ihn, bevor Sie sich anmelden können.',
    next: 'Kopieren Sie den Anwendungsschlüssel von der Seite der Anwendung in Bitrix24.',
  },
  wrong_secret: {
    title: 'Der Anwendungsschlüssel ist falsch',
    detail: 'Das Portal akzeptiert ihn für diese Anwendungs-ID nicht, oder die Anwendung ist dort nicht installiert.',
    next: 'Kopieren Sie den Schlüssel erneut, vollständig und ohne Leerzeichen. Stimmt er, bitten Sie die Administration, die Anwendung zu installieren.',
  },
  wrong_application: {
    title: 'Das Portal kennt diese Anwendung nicht',
    detail: 'Auf dem Portal ist keine Anwendung mit dieser ID installiert.',
    next: 'Prüfen Sie ID und Portal; stimmen beide, bitten Sie die Administration, die Anwendung zu installieren.',
  },
  code_expired: {
    title: 'Die Antwort des Browsers kam zu spät',
    detail: 'Der Code, den das Portal dem Browser gibt, gilt 30 Sekunden.',
    next: 'Fahren Sie erneut im Browser fort und kehren Sie gleich zurück.',
  },
  state_mismatch: {
    title: 'Diese Antwort gehört zu einer anderen Anmeldung',
    detail: 'Dieses Fenster hat nicht darum gebeten, oder sie wurde schon verwendet. Sie wird nicht akzeptiert.',
    next: 'Beginnen Sie neu und verwenden Sie nur die neueste Browserseite.',
  },
  other_portal: {
    title: 'Ein anderes Portal hat geantwortet',
    detail: 'Sie haben sich bei einem anderen Portal angemeldet als dem eingegebenen.',
    next: 'Prüfen Sie die Portaladresse, oder melden Sie sich im Browser zuerst beim richtigen Portal an.',
  },
  portal_locked: {
    title: 'Hier ist nur ein Portal erlaubt',
    detail: 'Ihre Administration hat Switchboard auf ein anderes Portal beschränkt.',
    next: 'Verwenden Sie das von Ihrer Administration vorgegebene Portal oder bitten Sie um Freigabe dieses Portals.',
  },
  webhooks_off: {
    title: 'Webhooks sind hier ausgeschaltet',
    detail: 'Ihre Administration erlaubt sie auf diesem Computer nicht.',
    next: 'Melden Sie sich mit Ihrem Bitrix24-Konto an.',
  },
  not_a_redirect: {
    title: 'Das ist nicht die weitergeleitete Adresse',
    detail: 'Sie sollte mit der Weiterleitungsadresse beginnen und „code=“ enthalten.',
    next: 'Erlauben Sie den Zugriff und kopieren Sie dann die ganze Adresse aus dem Browser.',
  },
  sign_in_timeout: {
    title: 'Keine Antwort innerhalb von drei Minuten',
    detail: 'Bitrix24 meldet eine abgelehnte Anmeldung nicht, daher endet das Warten nach einer Weile.',
    next: 'In Bitrix24 muss der Handler-Pfad der Anwendung die Adresse unten sein. Wenn der Browser bei einer Fehlerseite stehen blieb, melden Sie sich erneut an und fügen Sie deren Adresse ein.',
  },
  port_busy: {
    title: 'Der Browser kann seine Antwort nicht selbst zurückgeben',
    detail: 'Ein anderes Programm belegt die lokale Adresse, zu der der Browser zurückkehrt.',
    next: 'Fügen Sie die Adresse von Hand ein, oder schließen Sie das andere Programm und versuchen Sie es erneut.',
  },
  wrong_webhook: {
    title: 'Das Portal akzeptiert diesen Webhook nicht',
    detail:
      'Die URL ist unvollständig, er wurde gelöscht oder erneuert, oder die Person, der er gehört, ist ausgeschieden.',
    next: 'Kopieren Sie die ganze URL noch einmal aus Bitrix24, oder erstellen Sie dort einen neuen Webhook.',
  },
  webhook_revoked: {
    title: 'Das Portal akzeptiert diesen Webhook nicht mehr',
    detail: 'Er wurde gelöscht oder erneuert, oder die Person, der er gehört, ist ausgeschieden.',
    next: 'Erstellen Sie in Bitrix24 einen neuen Webhook und verbinden Sie sich damit.',
  },
  refresh_refused: {
    title: 'Ihre Anmeldung ist abgelaufen',
    detail: 'Das Portal hat die Erneuerung abgelehnt. Nichts von Ihrer Arbeit ist verloren.',
    next: 'Melden Sie sich neu an. Es ist ein Klick, wenn Ihr Browser Sie noch kennt.',
  },
  renewal_failed: {
    title: 'Ihre Anmeldung ließ sich gerade nicht erneuern',
    detail: 'Der Anmeldeserver von Bitrix24 hat ein Problem ({code}). Nichts wurde gesendet, und nichts ist verloren.',
    next: 'Switchboard versucht es von selbst erneut und wartet jedes Mal etwas länger.',
  },
  token_refused: {
    title: 'Das Portal lehnt Ihre Anmeldung ab, obwohl sie gerade erneuert wurde',
    detail: 'Nichts wurde gesendet. Switchboard versucht es von selbst erneut und wartet jedes Mal etwas länger.',
    next: 'Geht das nicht vorbei, melden Sie sich neu an oder fragen Sie die Administration, ob die Anwendung noch erlaubt ist.',
  },
  application_unpaid: {
    title: 'Die Anwendung ist nicht bezahlt',
    detail: 'Bitrix24 sperrt diese Anwendung, bis sie bezahlt ist. Sie bleiben angemeldet.',
    next: 'Wer die Anwendung bezahlt, kann sie verlängern. Switchboard macht dann von selbst weiter.',
  },
  user_inactive: {
    title: 'Kein aktives Mitarbeiterkonto für diese Anmeldung',
    detail:
      'Die Person, die sich angemeldet oder den Webhook erstellt hat, ist ausgeschieden oder noch nicht aufgenommen.',
    next: 'Bitten Sie die Administration, das Mitarbeiterkonto zu aktivieren, oder melden Sie sich mit einem anderen Konto an.',
  },
  application_closed_to_user: {
    title: 'Sie haben keinen Zugriff auf diese Anwendung',
    detail: 'Sie ist installiert, aber die Administration hat nur anderen Personen Zugriff gegeben.',
    next: 'Bitten Sie die Administration, Sie in den Zugriffseinstellungen der Anwendung aufzunehmen.',
  },
  application_removed: {
    title: 'Die Anwendung ist nicht mehr auf dem Portal',
    detail: 'Sie wurde deinstalliert, oder ihre ID wurde geändert.',
    next: 'Bitten Sie die Administration, sie wieder zu installieren.',
  },
  plan_without_rest: {
    title: 'Der Tarif des Portals hat keinen REST-Zugriff',
    detail: 'Bitrix24 bietet REST nur in kostenpflichtigen Tarifen, und die Testphase oder Zahlung ist abgelaufen.',
    next: 'Wer das Portal bezahlt, kann den Tarif verlängern oder wechseln.',
  },
  portal_closed: {
    title: 'Das Portal ist geschlossen',
    detail: 'Es wurde gelöscht, oder seine Administration hat es für Wartung geschlossen.',
    next: 'Fragen Sie die Administration des Portals, wann es wieder öffnet.',
  },
  portal_blocked: {
    title: 'Bitrix24 hat den REST-Zugriff des Portals gesperrt',
    detail: 'Bitrix24 tut dies von Hand nach einer Überlastung. Warten hilft nicht.',
    next: 'Die Administration muss sich an den Bitrix24 Support wenden.',
  },
  portal_moved: {
    title: 'Das Portal ist umgezogen',
    detail: 'Es antwortet jetzt unter einer anderen Adresse. Ihre Anmeldung wurde nicht dorthin gesendet.',
    next: 'Öffnen Sie das Portal im Browser, kopieren Sie die neue Adresse und melden Sie sich damit an.',
  },
  scopes_exceeded: {
    title: 'Eine Berechtigung fehlt',
    detail: 'Die Anmeldung verlangt mehr, als Anwendung oder Webhook erlauben. Das Portal sagt nicht, was.',
    next: 'Die Administration kann in den Einstellungen imopenlines, im, crm und user anhaken. Melden Sie sich danach neu an.',
  },
  scope_missing: {
    title: 'Die Berechtigung „{scope}“ fehlt',
    detail: 'Die Anwendung oder der Webhook wurde ohne sie erstellt.',
    next: 'Die Administration kann sie in den Einstellungen der Anwendung oder des Webhooks anhaken. Melden Sie sich danach neu an.',
  },
  storage_unavailable: {
    title: 'Der Ordner von Switchboard ist nicht nutzbar',
    detail:
      'Der Datenträger ist voll, oder der Ordner lässt sich nicht lesen oder beschreiben. Nichts wird gesendet, was dort nicht zuvor festgehalten ist.',
    next: 'Schaffen Sie Speicherplatz oder fragen Sie die Person, die diesen Computer betreut. Versuchen Sie es dann erneut.',
  },
  sign_in_left: {
    title: 'Abgemeldet, aber die Anmeldung ist noch auf dem Datenträger',
    detail:
      'Der Ordner von Switchboard ist nicht beschreibbar. Bis zum nächsten Start wird für dieses Konto nichts mehr gesendet.',
    next: 'Schaffen Sie Speicherplatz oder fragen Sie die Person, die diesen Computer betreut. Starten Sie dann neu und melden Sie sich noch einmal ab.',
  },
  too_many_lines: {
    title: 'Zu viele Zeilen auf einmal',
    detail: 'Eine Liste kann bis zu 1000 Zeilen haben.',
    next: 'Teilen Sie die Liste und suchen Sie die Teile nacheinander.',
  },
  link_refused: {
    title: 'Dieser Link lässt sich hier nicht öffnen',
    detail: 'Aus diesem Fenster öffnen sich nur gewöhnliche Web-, E-Mail- und Telefonlinks.',
    next: 'Wenn Sie ihm vertrauen, kopieren Sie ihn und öffnen ihn selbst.',
  },
  file_too_large: {
    title: 'Die Datei ist zu groß',
    detail: 'Das Portal nimmt Dateien bis 100 MB an. Nichts wurde gesendet.',
    next: 'Verkleinern Sie sie oder senden Sie einen Link darauf.',
  },
  file_empty: {
    title: 'Die Datei ist leer',
    detail: 'Es gibt nichts zu senden.',
    next: 'Prüfen Sie, ob Sie die richtige Datei gewählt haben.',
  },
  file_unreadable: {
    title: 'Die Datei ist nicht lesbar',
    detail: 'Sie wurde verschoben oder geändert, oder Sie dürfen sie nicht lesen. Nichts wurde gesendet.',
    next: 'Wählen Sie sie erneut.',
  },
  file_unreachable: {
    title: 'Die Datei ist nicht erreichbar',
    detail:
      'Ihr Name hat Buchstaben, die die Spracheinstellungen dieses Computers nicht unterstützen, oder sie existiert nicht mehr. Nichts wurde gesendet.',
    next: 'Benennen Sie sie mit einfachen lateinischen Buchstaben um, oder starten Sie Switchboard mit UTF-8, etwa LANG=C.UTF-8.',
  },
  file_folder: {
    title: 'Das ist ein Ordner',
    detail: 'Nur Dateien lassen sich senden. Nichts wurde gesendet.',
    next: 'Öffnen Sie ihn und wählen Sie die Dateien darin, oder packen Sie ihn in ein Archiv.',
  },
  file_unwritable: {
    title: 'Die Datei lässt sich dort nicht speichern',
    detail: 'Der Datenträger ist voll, oder Sie dürfen in diesen Ordner nicht schreiben.',
    next: 'Wählen Sie einen anderen Ordner.',
  },
  ...actReason,
  ...keptReason,
  ...policyReason,
  ...proxyReason,
  certificate_expired: {
    title: 'Das Zertifikat dieser Adresse ist abgelaufen',
    detail: 'Antworten könnte jeder, daher wurde nichts gesendet.',
    next: 'Prüfen Sie das Datum dieses Computers. Stimmt es, muss die Administration des Portals oder Proxys das Zertifikat erneuern.',
  },
  certificate_not_yet: {
    title: 'Das Zertifikat dieser Adresse ist noch nicht gültig',
    detail: 'Nach der Uhr dieses Computers gilt es noch nicht, daher wurde nichts gesendet.',
    next: 'Prüfen Sie Datum und Uhrzeit dieses Computers.',
  },
  certificate_other_name: {
    title: 'Das Zertifikat gehört zu einer anderen Adresse',
    detail: 'Es antwortet ein anderer Server als der gefragte, daher wurde nichts gesendet.',
    next: 'Prüfen Sie die Portaladresse. Im Café oder Hotel melden Sie sich zuerst im Browser beim Netzwerk an.',
  },
  certificate_unknown: {
    title: 'Das Zertifikat ist nicht vertrauenswürdig',
    detail:
      'Es stammt von einer Zertifizierungsstelle, der dieser Computer nicht vertraut, daher wurde nichts gesendet.',
    next: 'Prüft Ihre Firma den Datenverkehr, muss die Administration ihre Zertifizierungsstelle in den Zertifikatspeicher des Systems aufnehmen.',
  },
  certificate_bad: {
    title: 'Das Zertifikat dieser Adresse ist ungültig',
    detail: 'Es wurde widerrufen, ist beschädigt oder für einen anderen Zweck gedacht, daher wurde nichts gesendet.',
    next: 'Informieren Sie die Administration des Portals oder des Netzwerks.',
  },
  answer_unreadable: {
    title: 'Die Antwort des Portals war nicht lesbar',
    detail: 'Erwartet war eine Liste, aber die Antwort hat keine, oder ihre Einträge sind leer.',
    next: 'Sie sehen, was vorher bekannt war. Switchboard fragt von selbst erneut.',
  },
} satisfies Same<typeof english>
