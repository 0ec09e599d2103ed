import type { Texts } from './en'

export const de: Texts = {
  menu: {
    file: 'Datei',
    quit: 'Beenden',
    edit: 'Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    pastePlain: 'Ohne Formatierung einfügen',
    selectAll: 'Alles auswählen',
    learn: 'Zum Wörterbuch hinzufügen',
    view: 'Ansicht',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    zoomReset: 'Originalgröße',
    fullScreen: 'Vollbild',
    window: 'Fenster',
    minimize: 'Minimieren',
    close: 'Fenster schließen',
    about: 'Über Switchboard',
    settings: 'Einstellungen…',
    services: 'Dienste',
    zoom: 'Zoomen',
    hide: 'Switchboard ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
  },
  crash: {
    title: 'Das Fenster wurde neu gestartet',
    reloaded:
      'Es wurde wegen eines Fehlers beendet. Nichts wurde doppelt gesendet. Ihre Entwürfe und Ihre Anmeldung sind sicher.',
    stuck:
      'Es wird wegen eines Fehlers immer wieder beendet. Bitte starten Sie Switchboard neu. Ihre Anmeldung ist sicher.',
    quit: 'Beenden',
    silent: {
      message: 'Das Fenster reagiert nicht',
      detail:
        'Warten Sie etwas, oder starten Sie es neu. Was gerade gesendet wird, läuft weiter. Ihre Entwürfe und Ihre Anmeldung sind sicher.',
    },
    wait: 'Warten',
    restart: 'Fenster neu starten',
  },
  erase: {
    title: 'Alles löschen, was Switchboard auf diesem Computer über Sie speichert?',
    detail:
      'Anmeldungen, Entwürfe, Einstellungen und das Protokoll Ihrer Aktionen werden endgültig gelöscht. In Bitrix24 ändert sich nichts.',
    erase: 'Löschen',
    cancel: 'Abbrechen',
    running: 'Switchboard läuft. Beenden Sie es zuerst und versuchen Sie es erneut. Nichts wurde gelöscht.',
    failed: 'Nicht alles wurde gelöscht. Dies ließ sich nicht entfernen:',
  },
  start: {
    unwritable: {
      message: 'Switchboard kann nicht in seinen Ordner schreiben',
      detail:
        'Der Datenträger ist vielleicht voll oder schreibgeschützt, oder der Ordner gehört jemand anderem. Nichts wurde geändert. Schaffen Sie Platz oder fragen Sie Ihre Administration.',
    },
    unreadable: {
      message: 'Das Fenster von Switchboard lässt sich nicht anzeigen',
      detail:
        'Dateien des Programms fehlen oder sind nicht lesbar. Ihre Anmeldung, Entwürfe und Einstellungen sind sicher. Starten Sie Switchboard neu; hilft das nicht, installieren Sie es erneut oder fragen Sie Ihre Administration.',
    },
  },
  tray: { show: 'Switchboard anzeigen', myDialogs: 'Meine Dialoge', quit: 'Beenden' },
  unread: (count: number) => `${count} ${count === 1 ? 'ungelesener Dialog' : 'ungelesene Dialoge'}`,
  notification: {
    private: { message: 'Neue Nachricht', mine: 'Neuer Dialog', queue: 'Neuer Dialog in der Warteschleife' },
    mine: 'Neuer Dialog für Sie',
    queue: (line: string) => `In der Warteschleife: ${line}`,
    queueAnyLine: 'In der Warteschleife',
    file: 'Hat eine Datei gesendet',
    noText: 'Neue Nachricht',
    many: (count: number) => `${count} ungelesene Dialoge`,
    manyBody: 'Öffnen Sie „Meine Dialoge“.',
    sample: { title: 'Anna Schmidt', body: 'So sehen neue Nachrichten aus.' },
    reminder: {
      private: 'Erinnerung',
      title: (customer: string) => `Erinnerung: ${customer}`,
      wrote: 'Der Kunde hat geschrieben',
      late: 'Verspätet: Sie war früher fällig',
      now: 'Sie wollten zu diesem Dialog zurückkommen',
      many: (count: number) => `${count} Erinnerungen`,
      manyBody: 'Öffnen Sie die Liste der Erinnerungen.',
    },
    alert: {
      ready: {
        first_late: 'Erste Antwort verspätet',
        further_late: 'Weitere Antwort verspätet',
        transfers: 'Kunde dreimal weitergeleitet',
        disliked: 'Vom Kunden negativ bewertet',
      },
      private: 'Warnung',
      again: (rule: string) => `Weiterhin: ${rule}`,
      numbered: (id: number) => `Kunde ${id}`,
      someone: 'Ein Kunde',
      many: (count: number) => `${count} Warnungen`,
      manyBody: 'Öffnen Sie die Warnungen auf dem Board.',
    },
  },
  /** The page that the browser shows after a sign-in. */
  browser: {
    received: {
      title: 'Zurück zu Switchboard',
      text: 'Bitrix24 hat geantwortet. Sie können diesen Tab schließen und in Switchboard fortfahren.',
    },
    refused: {
      title: 'Dieser Link gehört nicht zur aktuellen Anmeldung',
      text: 'Kehren Sie zu Switchboard zurück und klicken Sie erneut auf „Im Browser fortfahren“.',
    },
  },
}
