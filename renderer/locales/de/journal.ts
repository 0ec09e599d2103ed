import type { journal as english } from '../en/journal'
import type { Same } from '../types'

/** The record of acts that this console has sent for the active account. */
export const journal = {
  title: 'Protokoll',
  hint: 'Ihre Aktionen von diesem Computer. Nachrichten und Dateien stehen in den Dialogen.',
  table: 'Aktionen',
  intact: 'Geprüft: nicht verändert',
  partly: 'Geprüft; Einträge ohne Siegel: {n}',
  unchanged: 'Keine Änderung gefunden',
  unproven: 'Keine Änderung gefunden; eine verborgene wäre nicht zu erkennen',
  emptyUnproven: 'Leer; ob es gelöscht wurde, lässt sich nicht sagen',
  changed: 'Das Protokoll wurde verändert',
  changedNext:
    'Das war nicht Switchboard. Bewahren Sie eine Kopie des Ordners „journal“ auf und informieren Sie Ihre Administration.',
  check: {
    run: 'Protokoll prüfen',
    proves: 'Was diese Prüfung beweist',
    noTime: 'Zeit unbekannt',
    entries:
      '{n} Eintrag. Eine Aktion hat bis zu drei: Sie beginnt, wird gesendet und endet. | {n} Einträge, jeder an den vorherigen gebunden. Eine Aktion hat bis zu drei: Sie beginnt, wird gesendet und endet.',
    seal: {
      sealed:
        'Ab Eintrag {entry} versiegelt: Ohne den Schlüsselbund dieses Computers kann niemand sie unbemerkt ändern.',
      next: 'Der nächste Eintrag wird mit einem Schlüssel aus dem Schlüsselbund dieses Computers versiegelt.',
      no_keyring:
        'Nicht versiegelt: Dieser Computer hat keinen Schlüsselbund. Wer die Datei schreiben kann, kann sie ändern und neu berechnen; nur der Anker im Portal würde das zeigen.',
      locked:
        'Siegel nicht geprüft: Der Schlüsselbund ist gesperrt. Bis er entsperrt ist, werden auch neue Einträge nicht versiegelt.',
      failed:
        'Nicht versiegelt: Ein Schlüssel ließ sich nicht im Schlüsselbund speichern. Mit dem nächsten Eintrag wird es erneut versucht.',
    },
    unsealed:
      'Eintrag {entry} hat kein Siegel: Der Schlüsselbund war gesperrt, als er geschrieben wurde, oder jemand anderes hat ihn geschrieben. Was davon stimmt, lässt sich nicht beweisen. | {n} Einträge haben kein Siegel, der erste ist Eintrag {entry}: Der Schlüsselbund war gesperrt, als sie geschrieben wurden, oder jemand anderes hat sie geschrieben. Was davon stimmt, lässt sich nicht beweisen.',
    anchor: {
      fits: 'Im Portal verankert: Eintrag {entry}, {at}. Einträge bis dorthin lassen sich nicht unbemerkt abschneiden, selbst wenn der ganze Ordner ersetzt wird.',
      missing_end: 'Der Anker im Portal ({at}) nennt Eintrag {entry}, der fehlt.',
      differs: 'Der Anker im Portal ({at}) passt nicht: Eintrag {entry} ist jetzt ein anderer.',
      gone: 'Der verankerte Eintrag {entry} ({at}) wurde aus Platzgründen entfernt, der Anker beweist daher nichts mehr.',
      none: 'Noch nicht verankert: Das Portal erhält die Nummer des letzten Eintrags kurz nach dem Start, zehn Minuten nach einer Aktion und beim Beenden.',
      webhook:
        'Nicht verankert: Bei einem Webhook bewahrt das Portal für eine Anwendung nichts auf. Wird der ganze Ordner durch eine ältere Kopie ersetzt, zeigt das nichts.',
      refused:
        'Nicht verankert: Das Portal lehnt es ab ({code}). Wird der ganze Ordner durch eine ältere Kopie ersetzt, zeigt das nichts.',
      unreachable:
        'Das Portal ließ sich nicht nach seinem Anker fragen. Versuchen Sie es erneut, sobald Sie verbunden sind.',
      signed_out: 'Niemand ist angemeldet, dessen Portal nach einem Anker gefragt werden könnte.',
    },
    misfit:
      'Ein früherer Anker passte nicht: Eintrag {entry}, verankert: {at}. Das Portal bewahrt dies dauerhaft auf. Auch ein zweiter Computer mit demselben Namen und Ordner bewirkt das.',
    end: 'Der letzte Eintrag fehlt; der davor: {at}. | Die letzten {n} Einträge fehlen; der davor: {at}.',
    broken: {
      edited: 'Eintrag {entry} ({at}) wurde geändert. | {n} Einträge ab {entry} wurden geändert ({at}).',
      recomputed:
        'Eintrag {entry} ({at}) wurde nicht von Switchboard versiegelt: Ab hier wurde die Datei geändert und neu berechnet.',
      replaced:
        'Eintrag {entry} ist nicht der, den Switchboard geschrieben hat: Die Datei wurde geändert und neu berechnet.',
      swapped: 'Eintrag {entry} ({at}) ist nicht an seinem Platz: Einträge wurden vertauscht.',
      inserted: 'Eintrag {entry} ({at}) wurde eingefügt.',
      missing: 'Eintrag {entry} fehlt; der davor: {at}. | {n} Einträge ab {entry} fehlen; der davor: {at}.',
      beginning_missing:
        'Der erste Eintrag fehlt; das Protokoll beginnt jetzt mit: {at}. | Die ersten {n} Einträge fehlen; das Protokoll beginnt jetzt mit: {at}.',
      texts_missing: 'Die Namen und Texte von Eintrag {entry} ({at}) wurden entfernt, und nicht durch die Richtlinie.',
      doubt:
        'Bei Eintrag {entry} ({at}) fehlte der Vermerk über die Länge des Protokolls oder war nicht von uns: Ob direkt davor Einträge fehlen, lässt sich nicht sagen.',
    },
  },
  evidence: {
    run: 'Nachweis dieses Dialogs speichern…',
    of: 'Nachweis des Dialogs mit {customer} speichern',
    short: 'Nachweis',
    done: 'Der Nachweis ist im Ordner {folder}',
    missing: {
      messages: 'Nicht alle Nachrichten waren lesbar.',
      earlier: 'Frühere Nachrichten waren nicht lesbar.',
      transfers: 'Das Portal hat die Weiterleitungen nicht mitgeteilt.',
      ratings: 'Das Portal hat die Bewertungen nicht mitgeteilt.',
      journal: 'Ein Teil des Protokolls ist nicht lesbar.',
    },
    page: {
      title: 'Nachweis eines Dialogs',
      made: 'Erstellt',
      messages: 'Nachrichten',
      transfers: 'Weiterleitungen laut Portal',
      ratings: 'Bewertungen',
      acts: 'Aktionen von diesem Computer',
      none: 'Keine.',
      unread: 'Nicht lesbar:',
      earlier: 'Frühere Nachrichten waren nicht lesbar.',
      author: 'Verfasst von',
      text: 'Text',
      from: 'Von',
      to: 'An',
      by: 'Durch',
      reason: 'Grund',
      byCustomer: 'Kunde',
      bySupervisor: 'Teamleitung (1 bis 5)',
    },
  },
  moves: {
    short: 'Abgleichen',
    of: 'Dialog mit {customer} mit den Daten des Portals abgleichen',
    title: 'Weitergaben des Dialogs mit {customer}',
    compared: 'Weitergaben und was das Portal verzeichnet hat',
    reading: 'Daten des Portals werden abgefragt…',
    none: 'Keine Weitergaben: weder von diesem Computer noch in den Daten des Portals zu diesen Sitzungen.',
    summary:
      '{n} Weitergabe. Anderswo erfolgt: {elsewhere}. Nicht in den Daten des Portals: {missing}. | {n} Weitergaben. Anderswo erfolgt: {elsewhere}. Nicht in den Daten des Portals: {missing}.',
    to: 'an',
    queue: 'Warteschleife',
    itself: 'Durch das Portal selbst',
    you: 'Durch Sie, nicht von diesem Computer',
    by: 'Durch {name}',
    record: {
      both: 'In den Daten des Portals',
      elsewhere: 'Anderswo erfolgt',
      missing: 'Nicht in den Daten des Portals',
      open: 'Nicht abgeglichen',
    },
    caution:
      'Dass dort etwas fehlt, beweist für sich nichts: Bitrix24 sagt nicht, ob Übernahmen enthalten sind, die Daten können nachhinken, und Sitzungen, die Sie nicht sehen dürfen, fehlen.',
    cut: 'Nur die letzten 50 Sitzungen, in denen Sie gehandelt haben, wurden abgeglichen.',
    again: 'Erneut abfragen',
    refused: {
      tariff: {
        title: 'Der Tarif des Portals hat keine Berichte',
        detail:
          'Die Daten zu Weiterleitungen gehören zu den Berichten der Kommunikationskanäle, die dieser Bitrix24-Tarif nicht enthält.',
        next: 'Ihre eigenen Aktionen stehen trotzdem im Protokoll. Die Administration kann den Tarif wechseln.',
      },
      right: {
        title: 'Sie haben keinen Zugriff auf die Daten des Portals',
        detail:
          'Die Daten zu Weiterleitungen gehören zu den Berichten der Kommunikationskanäle, und Ihr Konto hat keinen Zugriff darauf.',
        next: 'Bitten Sie Ihre Administration um Zugriff auf die Berichte der Kommunikationskanäle.',
      },
    },
  },
  doubted: {
    title: 'Das Protokoll ist nicht vollständig',
    detail: 'Am Ende fehlen früher geschriebene Einträge, oder es passt nicht zu seinem Anker im Portal.',
    next: 'Öffnen Sie das Protokoll, um zu sehen, was fehlt, und informieren Sie Ihre Administration.',
  },
  cut: 'Name laut Richtlinie entfernt',
  unread: {
    title: 'Ein Teil des Protokolls ist nicht lesbar',
    detail:
      'Eine der älteren Dateien ist beschädigt, oder Sie haben keinen Zugriff darauf. Neue Aktionen werden weiter festgehalten; ältere fehlen hier vielleicht.',
    next: 'Zeigen Sie dies Ihrer Administration. Die Dateien liegen im Ordner „journal“ von Switchboard.',
  },
  count: '{n} Aktion | {n} Aktionen',
  of: '{found} von {all}',
  filter: {
    label: 'Filter',
    text: 'Nach Text filtern',
    placeholder: 'Kunde, Teammitglied, Grund, Code',
    act: 'Aktion',
    anyAct: 'Alle Aktionen',
    state: 'Ergebnis',
    anyState: 'Alle Ergebnisse',
    since: 'Von',
    until: 'Bis',
    anyDay: 'beliebig',
    clear: 'Filter zurücksetzen',
  },
  preset: { name: 'Schnellfilter', intercepts: 'Übernahmen', today: 'Heute', week: '7 Tage' },
  column: {
    at: 'Wann',
    act: 'Aktion',
    customer: 'Kunde',
    chat: 'Chat',
    session: 'Sitzung',
    from: 'Übernommen von',
    detail: 'Detail',
    /** Column of the window that has both of the above. */
    details: 'Details',
    reason: 'Grund',
    state: 'Ergebnis',
    code: 'Code',
    open: 'Öffnen',
  },
  state: {
    sent: 'Noch nicht bekannt',
    done: 'Erledigt',
    gone: 'Nicht mehr sichtbar',
    nothing_changed: 'Nichts geändert',
    not_sent: 'Nicht gesendet',
    overtaken: 'Jemand war schneller',
    refused: 'Abgelehnt',
    unclear: 'Unklar',
  },
  line: 'Linie {id}',
  open: 'Dialog mit {customer} öffnen',
  row: '{act}: {customer}. {state}, {time}',
  more: 'Mehr anzeigen',
  again: 'Aktualisieren',
  loading: 'Protokoll wird geladen…',
  noneLeft: 'Keine Aktionen im Protokoll',
  empty: {
    title: 'Noch keine Aktionen',
    detail: 'Was Sie in Dialogen tun, wird hier festgehalten, bevor es gesendet wird.',
  },
  nothing: {
    title: 'Keine Aktion passt zum Filter',
    detail: 'Entfernen Sie einen Teil des Filters, um mehr zu sehen.',
  },
  export: {
    label: 'Exportieren',
    csv: 'Als CSV exportieren',
    json: 'Als JSON exportieren',
    done: 'Das Protokoll wurde gespeichert',
  },
} satisfies Same<typeof english>
