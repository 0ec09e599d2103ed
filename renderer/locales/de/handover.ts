import type { handover as english } from '../en/handover'
import type { Same } from '../types'

/** Handing a dialog on, who takes part in it, rating it, and the menu of a message. */
export const handover = {
  cancel: 'Abbrechen',
  picker: {
    hint: 'Name eines Teammitglieds oder einer Linie',
    hintPeople: 'Name eines Teammitglieds',
    people: 'Team',
    ready: 'Online, mit freien Plätzen',
    others: 'Übriges Team',
    lines: 'Kommunikationskanäle',
    loading: 'Team wird geladen…',
    reading: 'Wird noch geladen: Es fehlen noch Linien und Operatoren',
    nothing: 'Kein Teammitglied und keine Linie mit diesem Namen',
    nobody: 'Es gibt niemanden zur Auswahl',
    more: 'Es gibt mehr: Geben Sie einen Namen ein',
    people_n: '{n} Operator | {n} Operatoren',
    free: 'Platz für {n} Dialog | Platz für {n} Dialoge',
  },
  presence: { online: 'online', offline: 'offline', pause: 'in Pause' },
  transfer: {
    title: 'Diesen Dialog weiterleiten',
    own: 'Der Dialog geht an die gewählte Person oder Linie. Sie sind für {customer} nicht mehr zuständig.',
    colleagues:
      '{operator} schreibt gerade mit {customer}. Der Dialog geht von {operator} an die gewählte Person oder Linie.',
    nobodys: 'Der Dialog mit {customer} ist nicht zugewiesen. Er geht an die gewählte Person oder Linie.',
    to: 'An',
    note: 'Interne Nachricht',
    noteHint: 'Optional. Wird nach dem Weiterleiten privat gesendet. Der Kunde sieht sie nie.',
    noteLine: 'Eine Linie kann keine Nachricht erhalten: Sie hat keinen einzelnen Empfänger.',
    choose: 'Wählen Sie zuerst ein Teammitglied oder eine Linie',
    yes: 'Weiterleiten',
  },
  note: {
    name: 'Interne Nachrichten',
    waiting: {
      title: 'Die Nachricht an {name} wurde nicht gesendet',
      detail: 'Das Weiterleiten des Dialogs ist nicht bestätigt. Die Nachricht wird erst danach gesendet.',
    },
    sending: { title: 'Nachricht an {name} wird gesendet…', detail: '' },
    failed: {
      title: 'Die Nachricht an {name} wurde nicht gesendet',
      detail: 'Der Dialog wurde dennoch weitergeleitet.',
    },
    unclear: {
      title: 'Die Nachricht an {name} wurde vielleicht gesendet',
      detail:
        'Die Antwort ging verloren. Sie wird nicht von selbst erneut gesendet: Prüfen Sie zuerst Ihren privaten Chat.',
    },
    sent: 'Die Nachricht an {name} wurde gesendet',
    send: 'Nachricht senden',
    again: 'Nachricht erneut senden',
    copy: 'Nachricht kopieren',
    forget: 'Nachricht verwerfen',
    damaged: 'Eine interne Nachricht war nicht lesbar | {n} interne Nachrichten waren nicht lesbar',
  },
  /** The private message to the colleague whose dialog was taken or finished. */
  told: {
    taken: 'Ich habe Ihren Dialog mit {customer} übernommen.',
    finished: 'Ich habe Ihren Dialog mit {customer} beendet.',
    reason: 'Grund: {reason}',
  },
  rate: {
    title: 'Operator bewerten',
    detail: 'Ihre Bewertung der Sitzung mit {customer}. Operatoren, die Bewertungen sehen dürfen, sehen sie.',
    stars: 'Bewertung',
    star: '{n} Stern | {n} Sterne',
    comment: 'Kommentar',
    commentHint: 'Optional. Wird mit der Bewertung auf dem Portal gespeichert.',
    before: 'Derzeit mit {n} bewertet. Eine neue Bewertung ersetzt sie.',
    choose: 'Wählen Sie einen bis fünf Sterne oder schreiben Sie einen Kommentar',
    yes: 'Bewerten',
  },
  add: {
    title: 'Person hinzufügen',
    detail: 'Das Teammitglied sieht den Dialog mit {customer} samt Verlauf und kann darin schreiben.',
    who: 'Teammitglied',
    choose: 'Wählen Sie zuerst ein Teammitglied',
    yes: 'Hinzufügen',
  },
  remove: {
    button: '{name} entfernen',
    title: 'Diese Person entfernen?',
    detail: '{name} sieht den Dialog mit {customer} nicht mehr. Sagen Sie selbst Bescheid.',
    yes: 'Person entfernen',
  },
  fromMessage: {
    title: 'Sitzung ab dieser Nachricht starten?',
    detail:
      'Die offene Sitzung mit {customer} wird beendet. Eine neue beginnt mit dieser Nachricht und gehört Ihnen. Andere Operatoren müssen den Dialog verlassen.',
    detailOf:
      '{operator} schreibt gerade mit {customer}. Diese Sitzung wird beendet. Eine neue beginnt mit dieser Nachricht und gehört Ihnen, und {operator} muss den Dialog verlassen.',
    yes: 'Sitzung starten',
  },
  menu: {
    open: 'Aktionen der Nachricht',
    copy: 'Text kopieren',
    reply: 'Antworten',
    copied: 'Text kopiert',
  },
} satisfies Same<typeof english>
