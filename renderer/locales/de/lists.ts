import type { lists as english } from '../en/lists'
import type { Same } from '../types'

/** Lists of dialogs: rows, tabs, filters, menus, and how long customers have waited. */
export const lists = {
  waiting: 'wartet',
  level: { soon: 'wartet lange', late: 'zu lange' },
  you: 'Sie',
  unassigned: 'Nicht zugewiesen',
  line: 'Linie {id}',
  keys: { letters: 'Mit den ersten Buchstaben zu einem Kunden', menu: 'Menü des Dialogs' },
  select: '{customer} auswählen',
  selected: { name: 'Ausgewählte Dialoge', count: '{n} ausgewählt', clear: 'Auswahl aufheben' },
  unseen: 'nicht im Blick: {names}',
  tabs: 'Welche meiner Dialoge',
  tab: { waiting: 'Wartend', unassigned: 'Nicht zugewiesen', answered: 'Beantwortet', all: 'Alle' },
  place: {
    waiting: 'Wartend',
    unassigned: 'Nicht zugewiesen',
    colleagues: 'Beim Team',
    answered: 'Beantwortet',
    closed: 'Geschlossen',
  },
  filter: {
    name: 'Nach Linie, Kanal, ungelesen filtern',
    on: '{n} Filter aktiv | {n} Filter aktiv',
    chosen: 'Filter',
    drop: 'Filter „{name}“ entfernen',
    unread: 'Nur ungelesene',
    lines: 'Linien',
    channels: 'Kanäle',
  },
  menu: {
    name: 'Listenmenü',
    open: 'Öffnen',
    select: 'Auswählen',
    unselect: 'Abwählen',
    none: 'In diesem Dialog zurzeit nicht möglich',
  },
  all: {
    pin: {
      title: '{n} Dialog anheften? | {n} Dialoge anheften?',
      detail:
        'Jeder Ihrer noch nicht angehefteten Dialoge bleibt bei Ihnen, auch wenn die Regeln der Linie ihn weitergeben würden.',
      yes: '{n} Dialog anheften | {n} Dialoge anheften',
      none: 'Alle Ihre Dialoge sind angeheftet',
    },
    unpin: {
      title: '{n} Dialog lösen? | {n} Dialoge lösen?',
      detail: 'Die Regeln der Linie können diese Dialoge wieder weitergeben.',
      yes: '{n} Dialog lösen | {n} Dialoge lösen',
      none: 'Keiner Ihrer Dialoge ist angeheftet',
    },
  },
  empty: {
    waiting: 'Niemand wartet auf Sie',
    unassigned: 'Keine nicht zugewiesenen Dialoge',
    answered: 'Keine beantworteten Dialoge',
    inAll: '{n} Treffer in allen Dialogen anzeigen | {n} Treffer in allen Dialogen anzeigen',
    to: {
      unassigned: '{n} nicht zugewiesenen Dialog anzeigen | {n} nicht zugewiesene Dialoge anzeigen',
      all: '{n} Dialog anzeigen | Alle {n} Dialoge anzeigen',
    },
  },
  availability: {
    title: 'Bitrix24 muss offen bleiben, damit neue Dialoge ankommen',
    close: 'Verstanden',
    menu: 'Wie neue Dialoge ankommen',
  },
  opened: 'Geöffnet: {customer}',
  settings: {
    density: 'Zeilen in Listen',
    comfortable: 'Bequem',
    compact: 'Kompakt',
    waiting: 'Wartende Kunden',
    soon: 'Gelb nach, Minuten',
    late: 'Rot nach, Minuten',
    byLine: 'Antwortzeiten der Linie verwenden',
    byLineHint:
      'Wo eine Linie eine Zeit für die erste oder weitere Antworten vorgibt, beginnt dort Rot und Gelb entsprechend früher.',
    preset: 'Zurück zu {soon} und {late} Minuten',
  },
  search: {
    codes: '{n} Code | {n} Codes',
    lines: '{n} Zeile | {n} Zeilen',
    edit: 'Bearbeiten',
    editName: 'Liste bearbeiten',
    help: 'Was sich finden lässt',
    waitingNow: 'Warten jetzt',
    recent: 'Letzte Dialoge',
    nobodyWaits: 'Niemand wartet auf Sie',
    showAll: 'Alle in „Meine Dialoge“ anzeigen',
    code: 'USER_CODE: {connector}, {line}',
    group: 'USER_CODE eines Gruppenchats: {connector}, {line}',
    earlier: 'Aus einer früheren Suche',
    close: 'Schließen',
    closeName: 'Dialog aus einer früheren Suche schließen',
  },
} satisfies Same<typeof english>
