import type { act as english } from '../en/act'
import type { Same } from '../types'
import { moreActs } from './more-acts'
import { noAccess, noChannel, noSession, notOperator, refusals, unknownUser } from './refusals'

/** The texts of every act. */
export const act = {
  join: {
    name: 'Beitreten',
    doing: 'Beitritt läuft…',
    journal: 'Beitreten',
    effect: 'Sie können mitschreiben; der Operator behält den Dialog',
    done: { title: 'Sie sind beigetreten', detail: 'Sie können {customer} jetzt schreiben.' },
    unchanged: 'Erneut geprüft: Sie sind noch nicht beteiligt.',
    unclear: 'Sie sind vielleicht beigetreten. Bitte prüfen',
    refused: {
      ...refusals('Sie sind nicht beigetreten', 'treten Sie dort bei', 'Sie dürfen diesem Dialog nicht beitreten'),
      CHAT_TYPE: {
        ...noChannel('Sie sind nicht beigetreten'),
        detail: 'Es ist ein gewöhnlicher Chat im Team; treten Sie ihm im Bitrix24 Messenger bei.',
      },
      ACCESS_DENIED: {
        ...noAccess('Sie dürfen diesem Dialog nicht beitreten'),
        next: 'Bitten Sie den Operator, Sie hinzuzufügen, oder die Administration um Zugriff auf den Kommunikationskanal.',
      },
    },
  },
  start: {
    name: 'Sitzung starten',
    doing: 'Sitzung wird gestartet…',
    journal: 'Sitzung starten',
    effect: 'Eine neue Sitzung beginnt und gehört Ihnen',
    done: { title: 'Die Sitzung ist gestartet', detail: 'Sie können {customer} jetzt schreiben.' },
    unchanged: 'Erneut geprüft: keine neue Sitzung.',
    unclear: 'Die Sitzung ist vielleicht gestartet. Bitte prüfen',
    refused: {
      ...refusals('Keine Sitzung gestartet', 'starten Sie dort', 'Sie dürfen hier keine Sitzung starten'),
      CHAT_TYPE: {
        ...noChannel('Keine Sitzung gestartet'),
        detail: 'Es ist ein gewöhnlicher Chat im Team; Sitzungen gibt es nur mit Kunden.',
      },
      ACCESS_DENIED: {
        ...noAccess('Sie dürfen hier keine Sitzung starten'),
        detail: 'Sie haben keinen Zugriff auf diesen Dialog oder seinen Kommunikationskanal.',
      },
      USER_ID: {
        ...unknownUser('Keine Sitzung gestartet'),
        title: 'Keine Sitzung gestartet: Das Portal weiß nicht, in wessen Namen',
      },
    },
  },
  intercept: {
    name: 'Übernehmen',
    doing: 'Dialog wird übernommen…',
    journal: 'Übernehmen',
    effect: 'Holt den Dialog vom Teammitglied, das davon erfährt',
    ask: {
      title: 'Diesen Dialog übernehmen?',
      detail: '{operator} schreibt gerade mit {customer}. Sie werden zuständig, und {operator} wird benachrichtigt.',
      detailNobody: 'Sie werden für den Dialog mit {customer} zuständig.',
      yes: 'Übernehmen',
    },
    done: { title: 'Der Dialog gehört jetzt Ihnen', detail: 'Sie sind jetzt für {customer} zuständig.' },
    unchanged: 'Erneut geprüft: Der Operator ist unverändert.',
    unclear: 'Der Dialog gehört vielleicht schon Ihnen. Bitte prüfen',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'Der Dialog wurde nicht übernommen: Die Chatnummer fehlt',
        detail: 'Das Portal erhielt keine oder eine ungültige Chatnummer.',
        next: 'Suchen Sie den Dialog erneut und übernehmen Sie ihn dort.',
      },
      OPERATOR_WRONG: {
        title: 'Sie können diesen Dialog nicht übernehmen',
        detail: 'Ihnen fehlt das Recht, oder der Dialog lässt sich im jetzigen Zustand nicht übernehmen.',
        next: 'Aktualisieren Sie den Dialog. Hat ihn noch ein Teammitglied, bitten Sie um Weiterleitung oder um das Recht.',
      },
    },
  },
  answer: {
    name: 'Annehmen',
    doing: 'Dialog wird angenommen…',
    journal: 'Annehmen',
    effect: 'Der Dialog gehört Ihnen; Sie antworten dem Kunden',
    done: { title: 'Der Dialog gehört jetzt Ihnen', detail: 'Sie sind jetzt für {customer} zuständig.' },
    unchanged: 'Erneut geprüft: noch nicht zugewiesen.',
    unclear: 'Der Dialog gehört vielleicht schon Ihnen. Bitte prüfen',
    refused: {
      ...refusals(
        'Sie haben den Dialog nicht erhalten',
        'nehmen Sie ihn dort an',
        'Sie dürfen diesen Dialog nicht annehmen',
      ),
      IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST: {
        title: 'Jemand aus dem Team war schneller',
        detail: 'Der Dialog wurde im selben Moment angenommen.',
        next: 'Aktualisieren Sie den Dialog, um zu sehen, wer ihn hat.',
      },
      IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE: {
        title: 'Sie sind für diesen Dialog bereits zuständig',
        detail: 'Das meldet das Portal. Was Sie hier sehen, ist vielleicht veraltet.',
        next: 'Aktualisieren Sie den Dialog.',
      },
    },
  },
  skip: {
    name: 'Überspringen',
    doing: 'Dialog geht zurück in die Warteschleife…',
    journal: 'Überspringen',
    effect: 'Bietet den Dialog dem nächsten Operator der Warteschleife an',
    ask: {
      title: 'Diesen Dialog überspringen?',
      detail:
        'Der Dialog mit {customer} geht zurück in die Warteschleife, an den nächsten Operator. Sie sind nicht mehr zuständig.',
      yes: 'Überspringen',
    },
    askMany: {
      title: '{n} Dialog überspringen? | {n} Dialoge überspringen?',
      detail: 'Sie gehen zurück in ihre Warteschleifen, an andere Operatoren.',
      yes: 'Überspringen',
    },
    done: { title: 'Übersprungen', detail: 'Sie sind für den Dialog mit {customer} nicht mehr zuständig.' },
    unchanged: 'Erneut geprüft: Er gehört noch Ihnen.',
    unclear: 'Der Dialog ist vielleicht übersprungen. Bitte prüfen',
    refused: {
      ...refusals(
        'Der Dialog wurde nicht übersprungen',
        'überspringen Sie ihn dort',
        'Sie dürfen diesen Dialog nicht überspringen',
      ),
      ACCESS_DENIED_KICK: {
        title: 'Der Dialog wurde nicht übersprungen: Das Portal lässt Sie nicht heraus',
        detail: 'Er ist vielleicht schon geschlossen, oder ein Teammitglied hat ihn.',
        next: 'Aktualisieren Sie den Dialog.',
      },
    },
  },
  finish: {
    name: 'Beenden',
    doing: 'Dialog wird beendet…',
    journal: 'Beenden',
    effect: 'Schließt die Sitzung; der Dialog verlässt Ihre Liste',
    ask: {
      title: 'Diesen Dialog beenden?',
      detail: 'Die Sitzung mit {customer} wird geschlossen. Bei einer neuen Nachricht öffnet sich eine neue.',
      yes: 'Beenden',
    },
    askMany: {
      title: '{n} Dialog beenden? | {n} Dialoge beenden?',
      detail: 'Die Sitzungen werden für die Kunden geschlossen. Das lässt sich nicht rückgängig machen.',
      yes: 'Beenden',
    },
    done: { title: 'Der Dialog ist beendet', detail: 'Die Sitzung mit {customer} ist geschlossen.' },
    unchanged: 'Erneut geprüft: Die Sitzung ist noch offen.',
    unclear: 'Der Dialog ist vielleicht beendet. Bitte prüfen',
    refused: {
      ...refusals('Der Dialog wurde nicht beendet', 'beenden Sie ihn dort', 'Sie dürfen diesen Dialog nicht beenden'),
      ERROR_USER_NOT_OPERATOR: notOperator('Der Dialog wurde nicht beendet'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('Der Dialog wurde nicht beendet'),
    },
  },
  finishAnother: {
    name: 'Beenden',
    doing: 'Dialog wird beendet…',
    journal: 'Dialog eines Teammitglieds beenden',
    effect: 'Schließt die Sitzung des Teammitglieds',
    ask: {
      title: 'Diesen Dialog beenden?',
      detail:
        '{operator} schreibt gerade mit {customer}. Die Sitzung wird für Sie beide geschlossen, und eine Nachricht im Dialog nennt Ihren Namen.',
      yes: 'Beenden',
    },
    done: { title: 'Der Dialog ist beendet', detail: 'Die Sitzung mit {customer} ist geschlossen.' },
    unchanged: 'Erneut geprüft: Die Sitzung ist noch offen.',
    unclear: 'Der Dialog ist vielleicht beendet. Bitte prüfen',
    refused: {
      ...refusals(
        'Der Dialog wurde nicht beendet',
        'beenden Sie ihn dort',
        'Sie dürfen den Dialog eines Teammitglieds nicht beenden',
      ),
      ERROR_USER_NOT_OPERATOR: notOperator('Der Dialog wurde nicht beendet'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('Der Dialog wurde nicht beendet'),
    },
  },
  spam: {
    name: 'Als Spam markieren',
    doing: 'Wird als Spam markiert…',
    journal: 'Als Spam markieren',
    effect: 'Schließt den Dialog als Spam',
    ask: {
      title: 'Diesen Dialog als Spam markieren?',
      detail:
        'Die Sitzung mit {customer} wird geschlossen und als Spam gezählt. Das lässt sich nicht rückgängig machen.',
      yes: 'Als Spam markieren',
    },
    done: { title: 'Als Spam markiert', detail: 'Die Sitzung mit {customer} ist geschlossen.' },
    unchanged: 'Erneut geprüft: Die Sitzung ist noch offen.',
    unclear: 'Der Dialog ist vielleicht als Spam markiert. Bitte prüfen',
    refused: {
      ...refusals(
        'Der Dialog wurde nicht als Spam markiert',
        'markieren Sie ihn dort',
        'Sie dürfen diesen Dialog nicht als Spam markieren',
      ),
      NOT_LOAD_SESSION_OR_CHAT: noSession('Der Dialog wurde nicht als Spam markiert'),
    },
  },
  pin: {
    name: 'Anheften',
    doing: 'Wird angeheftet…',
    journal: 'Anheften',
    effect: 'Der Dialog bleibt bei Ihnen: Er wird nicht automatisch weitergegeben',
    done: { title: 'Angeheftet', detail: 'Der Dialog mit {customer} ist bei Ihnen angeheftet.' },
    unchanged: 'Erneut geprüft: Er ist nicht angeheftet.',
    unclear: 'Der Dialog ist vielleicht angeheftet. Bitte prüfen',
    refused: {
      ...refusals(
        'Am Anheften wurde nichts geändert',
        'heften Sie ihn dort an oder lösen Sie ihn',
        'Sie dürfen diesen Dialog nicht anheften',
      ),
      CHAT_ID_EMPTY: {
        title: 'Am Anheften wurde nichts geändert: Die Chatnummer fehlt',
        detail: 'Das Portal hat sie nicht erhalten.',
        next: 'Suchen Sie den Dialog erneut und heften Sie ihn dort an oder lösen Sie ihn.',
      },
      ERROR_USER_NOT_OPERATOR: notOperator('Am Anheften wurde nichts geändert'),
    },
  },
  unpin: {
    name: 'Lösen',
    doing: 'Wird gelöst…',
    journal: 'Lösen',
    effect: 'Der Dialog kann wieder automatisch weitergegeben werden',
    done: { title: 'Gelöst', detail: 'Der Dialog mit {customer} ist nicht mehr bei Ihnen angeheftet.' },
    unchanged: 'Erneut geprüft: Er ist noch angeheftet.',
    unclear: 'Der Dialog ist vielleicht gelöst. Bitte prüfen',
  },
  silence: {
    name: 'Stiller Modus',
    doing: 'Stiller Modus wird eingeschaltet…',
    journal: 'Stiller Modus ein',
    effect: 'Der Kunde sieht nicht mehr, was Sie schreiben',
    ask: {
      title: 'Stillen Modus einschalten?',
      detail:
        'Bis zum Ausschalten sieht {customer} nicht, was Operatoren schreiben. Auf vielen Portalen gilt der Modus für den ganzen Chat und jeden Operator darin. Bitrix24 nennt diese Art des Umschaltens veraltet.',
      yes: 'Einschalten',
    },
    done: { title: 'Der stille Modus ist an', detail: '{customer} sieht nicht, was Operatoren schreiben.' },
    unchanged: 'Erneut geprüft: Der stille Modus ist noch aus.',
    unclear: 'Der stille Modus ist vielleicht an. Bitte prüfen',
    refused: refusals(
      'Der stille Modus wurde nicht umgeschaltet',
      'schalten Sie ihn dort um',
      'Sie dürfen den stillen Modus in diesem Dialog nicht umschalten',
    ),
  },
  unsilence: {
    name: 'Stiller Modus',
    doing: 'Stiller Modus wird ausgeschaltet…',
    journal: 'Stiller Modus aus',
    effect: 'Der Kunde sieht wieder, was Sie schreiben',
    ask: {
      title: 'Stillen Modus ausschalten?',
      detail:
        '{customer} sieht wieder, was Operatoren schreiben. Auf vielen Portalen gilt der Modus für den ganzen Chat und jeden Operator darin. Bitrix24 nennt diese Art des Umschaltens veraltet.',
      yes: 'Ausschalten',
    },
    done: { title: 'Der stille Modus ist aus', detail: '{customer} sieht, was Operatoren schreiben.' },
    unchanged: 'Erneut geprüft: Der stille Modus ist noch an.',
    unclear: 'Der stille Modus ist vielleicht aus. Bitte prüfen',
  },
  ...moreActs,
} satisfies Same<typeof english>
