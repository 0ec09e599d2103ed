import type { update as english } from '../en/update'
import type { Same } from '../types'

/** Newer versions of the program, and the way back. */
export const update = {
  title: 'Updates',
  label: 'Neuere Versionen',
  also: 'Aktualisierung, Versionshinweise, was ist neu',
  obstacle: {
    no_feed: 'Ihre Administration hat keine Update-Quelle genannt: Switchboard fragt niemanden und bleibt, wie es ist.',
    switched_off: 'Ihre Administration hat Updates ausgeschaltet.',
    no_keys: 'Dieser Build hat keine Schlüssel, um Updates zu prüfen, und nimmt deshalb keine an.',
    from_sources: 'Diese Kopie läuft aus dem Quellcode und wird nicht aktualisiert.',
  },
  step: {
    idle: 'Noch nicht geprüft.',
    current: 'Version {version} ist die neueste.',
    checking: 'Wird geprüft…',
    found: 'Version {version} ist verfügbar ({size}).',
    fetching: 'Version {version} wird heruntergeladen: {percent}',
    ready: 'Version {version} ist heruntergeladen und geprüft. Sie wird beim Beenden installiert.',
    installing: 'Switchboard wird beendet und startet wieder…',
  },
  cutOff: {
    next: 'Beim letzten Mal wurde Switchboard beendet, bevor das erledigt war. Beim Beenden wird es noch einmal versucht.',
    before:
      'Sie wollten zu {version} zurück, aber Switchboard wurde beendet, bevor das erledigt war. Nichts wurde geändert.',
  },
  checkedAt: 'Zuletzt geprüft: {time}.',
  by: {
    deb: 'Ihr System installiert sie mit seinen eigenen Updates, oder: sudo apt update && sudo apt install switchboard',
    rpm: 'Ihr System installiert sie mit seinen eigenen Updates, oder: sudo dnf upgrade switchboard',
    hand: 'Wer Switchboard auf diesem Computer installiert hat, kann es aktualisieren.',
  },
  waits: {
    stages: 'Eine neuere Version wird schrittweise verteilt. Dieser Computer ist noch nicht an der Reihe.',
    pin: 'Es gibt eine neuere Version. Ihre Administration hält diesen Computer bei der jetzigen.',
  },
  minimum: 'Ihre Administration verlangt Version {version} oder eine neuere.',
  noReturn:
    'Danach gibt es keinen Weg zurück: Sie speichert ihre Daten in einer Form, die die jetzige Version nicht lesen kann.',
  check: 'Jetzt prüfen',
  fetch: 'Herunterladen',
  install: 'Neu starten und installieren',
  notes: 'Neu in {version}',
  refused: 'Nichts wurde geändert.',
  refusal: {
    offline: 'Die Update-Quelle war nicht erreichbar.',
    tls: 'Die Update-Quelle konnte nicht beweisen, dass sie die richtige ist (Zertifikat). Informieren Sie Ihre Administration.',
    redirected:
      'Die Update-Quelle leitet an eine andere Stelle weiter, und das lässt Switchboard nicht zu. Informieren Sie Ihre Administration.',
    missing: 'In der Update-Quelle gibt es nichts für diesen Computer. Informieren Sie Ihre Administration.',
    too_large: 'Es kam mehr an als angekündigt, daher wurde es verworfen. Informieren Sie Ihre Administration.',
    cut_short: 'Der Download brach ab. Was angekommen war, wurde verworfen.',
    not_signed:
      'Was ankam, war nicht von den Herstellern von Switchboard signiert oder wurde unterwegs verändert. Informieren Sie Ihre Administration.',
    unreadable: 'Die Hersteller von Switchboard haben etwas signiert, das diese Version nicht versteht.',
    other_channel:
      'Die Update-Quelle lieferte eine Ankündigung eines anderen Kanals. Informieren Sie Ihre Administration.',
    other_system:
      'Die Update-Quelle lieferte eine Version für eine andere Art von Computer. Informieren Sie Ihre Administration.',
    clock:
      'Die Uhr dieses Computers geht nach: Sie zeigt eine Zeit vor der Signatur des Updates. Stellen Sie die Uhr und prüfen Sie erneut.',
    expired:
      'Die Ankündigung ist zu alt, um ihr zu trauen: Vielleicht hält jemand neuere Versionen von Ihnen fern. Informieren Sie Ihre Administration.',
    expired_or_clock:
      'Die Ankündigung ist zu alt, um ihr zu trauen, oder die Uhr dieses Computers geht falsch. Prüfen Sie zuerst die Uhr; stimmt sie, informieren Sie Ihre Administration.',
    replayed:
      'Die Update-Quelle lieferte eine ältere Ankündigung als eine hier schon gesehene. Informieren Sie Ihre Administration.',
    downgrade: 'Die Update-Quelle bietet eine ältere Version als diese an. Informieren Sie Ihre Administration.',
    package_changed:
      'Die heruntergeladene Version ist nicht die angekündigte, daher wurde sie verworfen. Informieren Sie Ihre Administration.',
    disk: 'Die neue Version ließ sich auf diesem Computer nicht schreiben. Ist Platz vorhanden, und dürfen Sie dort schreiben?',
    forgotten:
      'Was auf diesem Computer über Updates vermerkt war, ist beschädigt: die vorherige Version, eine Rückkehr und welche Ankündigungen zu alt sind. Der Vermerk wird neu begonnen. Informieren Sie Ihre Administration.',
  },
  restart: {
    draft:
      'Nicht jetzt: Es gibt nicht gesendeten Text. Senden oder löschen Sie ihn, oder beenden Sie: Der Text bleibt, und das Update wird dann installiert.',
    act: 'Nicht jetzt: Eine Aktion läuft. Versuchen Sie es erneut, sobald ihr Ergebnis angezeigt wird.',
    message: 'Nicht jetzt: Eine Nachricht ist unterwegs. Versuchen Sie es erneut, sobald sie gesendet ist.',
    file: 'Nicht jetzt: Eine Datei ist unterwegs. Versuchen Sie es erneut, sobald sie gesendet ist.',
    changed: 'Nichts wurde geändert: Die Dateien der vorherigen Version sind nicht mehr so, wie sie aufbewahrt wurden.',
  },
  held: 'Sie sind von Version {version} zurückgekehrt. Nichts wird aktualisiert, bis Sie es wünschen.',
  resume: 'Updates wieder annehmen',
  back: {
    label: 'Vorherige Version',
    hint: 'Sie wird auf diesem Computer behalten. Ihre Daten bleiben, und nichts wird wieder aktualisiert, bis Sie es wünschen.',
    none: 'Auf diesem Computer gibt es keine.',
    run: 'Zurück zu {version}',
    data: 'Zurück zu {version} geht nicht: Sie kann die Daten nicht lesen, wie diese Version sie speichert.',
    minimum: 'Zurück zu {version} geht nicht: Ihre Administration verlangt eine neuere.',
    gone: 'Zurück zu {version} geht nicht: Sie ist nicht mehr auf diesem Computer.',
    changed: 'Zurück zu {version} geht nicht: Ihre Dateien sind nicht mehr so, wie sie aufbewahrt wurden.',
  },
  line: {
    found: 'Version {version} ist verfügbar',
    ready: 'Version {version} ist bereit',
    refused: 'Update abgelehnt',
    minimum: 'Update nötig',
    updated: 'Auf {version} aktualisiert',
    open: '{what}: Updates anzeigen',
  },
} satisfies Same<typeof english>
