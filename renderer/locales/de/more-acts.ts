import type { moreActs as english } from '../en/more-acts'
import type { Same } from '../types'
import { noChannel, unknownUser, wrongChat } from './refusals'

const noPart = (undone: string) => ({
  title: `${undone}: Sie haben keinen Zugriff auf diesen Dialog`,
  detail: 'Sie sind nicht beigetreten und haben keinen Zugriff auf seinen Kommunikationskanal.',
  next: 'Bitten Sie die Administration um Aufnahme in die Warteschleife oder Zugriffsliste des Kommunikationskanals.',
})

const moreRefusals = (undone: string) => ({
  CHAT_ID: wrongChat(undone, 'versuchen Sie es dort'),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noPart(undone),
  USER_ID: unknownUser(undone),
})

const crmRefusals = (undone: string) => ({
  ERROR_ARGUMENT: {
    title: `${undone}: Das Portal hat das CRM-Element nicht verstanden`,
    detail: 'Typ oder Nummer des Elements fehlt oder ist falsch.',
    next: 'Aktualisieren Sie den Dialog. Bei erneuter Ablehnung zeigen Sie den Code Ihrer Administration.',
  },
  IM_NOT_INSTALLED: {
    title: `${undone}: Das Portal hat keinen Messenger`,
    detail: 'Das Chatmodul ist nicht installiert.',
    next: 'Die Administration des Portals kann das Modul installieren.',
  },
  CHAT_NOT_IN_CRM: {
    title: `${undone}: Der Dialog ist im CRM nicht aktiv`,
    detail:
      'Bitrix24 erlaubt es nur bei laufenden Dialogen mit CRM-Element, nicht bei neuen, endenden oder geschlossenen.',
    next: 'Nehmen Sie den Dialog zuerst an oder starten Sie eine Sitzung, dann versuchen Sie es erneut.',
  },
  CRM_CHAT_USER_NOT_ACTIVE: {
    title: `${undone}: Das Teammitglied ist nicht aktiv`,
    detail: 'Die Person ist ausgeschieden oder noch nicht eingeladen.',
    next: 'Wählen Sie ein anderes Teammitglied.',
  },
})

/** Acts that hand a dialog on, make something of it, or judge it. */
export const moreActs = {
  transfer: {
    name: 'Weiterleiten',
    doing: 'Dialog wird weitergeleitet…',
    journal: 'Weiterleiten',
    effect: 'Der Dialog geht an die gewählte Person oder Linie',
    askMany: {
      title: '{n} Dialog weiterleiten | {n} Dialoge weiterleiten',
      detail: 'Sie verlassen Ihre Liste, sobald das Portal sie weitergeleitet hat.',
      yes: 'Weiterleiten',
    },
    done: {
      title: 'Weitergeleitet',
      detail: 'Der Dialog mit {customer} ist jetzt beim neuen Operator oder auf der neuen Linie.',
    },
    unchanged: 'Erneut geprüft: Er wurde nicht weitergeleitet.',
    unclear: 'Der Dialog ist vielleicht weitergeleitet. Bitte prüfen',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'Der Dialog wurde nicht weitergeleitet: Die Chatnummer fehlt',
        detail: 'Das Portal erhielt keine oder eine ungültige Chatnummer.',
        next: 'Suchen Sie den Dialog erneut und leiten Sie ihn dort weiter.',
      },
      USER_ID_EMPTY: {
        title: 'Der Dialog wurde nicht weitergeleitet: Es fehlt das Teammitglied',
        detail: 'Die Nummer des Teammitglieds war leer oder falsch.',
        next: 'Wählen Sie das Teammitglied erneut.',
      },
      QUEUE_ID_EMPTY: {
        title: 'Der Dialog wurde nicht weitergeleitet: Es fehlt die Linie',
        detail: 'Die Nummer der Linie war leer oder falsch.',
        next: 'Wählen Sie die Linie erneut.',
      },
      TRANSFER_ID_EMPTY: {
        title: 'Der Dialog wurde nicht weitergeleitet: Es fehlen Teammitglied und Linie',
        detail: 'Ihre Auswahl ist nicht beim Portal angekommen.',
        next: 'Wählen Sie erneut ein Teammitglied oder eine Linie.',
      },
      OPERATOR_WRONG: {
        title: 'Der Dialog wurde nicht weitergeleitet: Dorthin geht es nicht',
        detail:
          'Das Ziel kann diesen Dialog nicht erhalten: Es ist inaktiv, hat keinen Zugriff auf die Linie, oder Sie sind es selbst.',
        next: 'Wählen Sie ein anderes Teammitglied oder eine andere Linie.',
      },
    },
  },
  vote: {
    name: 'Operator bewerten',
    doing: 'Bewertung wird gespeichert…',
    journal: 'Operator bewerten',
    effect: 'Bewertet die Arbeit des Operators in dieser Sitzung',
    done: {
      title: 'Die Bewertung ist gespeichert',
      detail: 'Das Portal hat Ihre Bewertung der Sitzung mit {customer} gespeichert.',
    },
    unchanged: 'Erneut geprüft: Die Bewertung ist unverändert.',
    unclear: 'Die Bewertung ist vielleicht gespeichert. Bitte prüfen',
    refused: {
      EMPTY_SESSION_ID: {
        title: 'Die Bewertung wurde nicht gespeichert: Es fehlt die Sitzung',
        detail: 'Die Sitzungsnummer fehlte.',
        next: 'Aktualisieren Sie den Dialog und bewerten Sie dort.',
      },
      EMPTY_VOTE_PARAMS: {
        title: 'Die Bewertung wurde nicht gespeichert: Sie war leer',
        detail: 'Das Portal erhielt weder Sterne noch einen Kommentar.',
        next: 'Wählen Sie eine Bewertung oder schreiben Sie einen Kommentar.',
      },
      ACCESS_DENIED: {
        title: 'Die Bewertung wurde nicht gespeichert: Sie dürfen diese Sitzung nicht bewerten',
        detail: 'Die Einstellungen des Kommunikationskanals legen fest, wer bewerten darf, und Sie gehören nicht dazu.',
        next: 'Bitten Sie die Administration um das Recht, in diesem Kommunikationskanal zu bewerten.',
      },
    },
  },
  createLead: {
    name: 'Lead erstellen',
    doing: 'Lead wird erstellt…',
    journal: 'Lead erstellen',
    effect: 'Macht den Kunden zum Lead im CRM',
    ask: {
      title: 'Lead erstellen?',
      detail: 'Aus dem Dialog mit {customer} wird ein Lead erstellt und mit ihm verknüpft. Ihr Team sieht ihn im CRM.',
      yes: 'Lead erstellen',
    },
    done: { title: 'Der Lead ist erstellt', detail: 'Er ist mit dem Dialog mit {customer} verknüpft.' },
    unchanged: 'Erneut geprüft: Kein Lead ist verknüpft. Bitrix24 erstellt keinen, wenn der Dialog schon im CRM ist.',
    unclear: 'Der Lead ist vielleicht erstellt. Bitte prüfen',
    refused: {
      ...moreRefusals('Kein Lead erstellt'),
      ERROR_USER_NOT_OPERATOR: {
        title: 'Kein Lead erstellt: Dieser Dialog gehört nicht Ihnen',
        detail: 'Das Portal erlaubt dies nur dem Operator, der für die Sitzung zuständig ist.',
        next: 'Aktualisieren Sie den Dialog, um zu sehen, wer ihn hat. Übernehmen Sie ihn zuerst, falls so abgesprochen.',
      },
    },
  },
  addPerson: {
    name: 'Person hinzufügen',
    doing: 'Person wird hinzugefügt…',
    journal: 'Person hinzufügen',
    effect: 'Ein Teammitglied sieht den Dialog und kann mitschreiben',
    done: { title: 'Die Person ist hinzugefügt', detail: 'Das Teammitglied sieht jetzt den Dialog mit {customer}.' },
    unchanged: 'Erneut geprüft: Das Teammitglied ist nicht beigetreten.',
    unclear: 'Die Person ist vielleicht hinzugefügt. Bitte prüfen',
    refused: {
      ...crmRefusals('Das Teammitglied wurde nicht hinzugefügt'),
      ACCESS_DENIED: {
        title: 'Das Teammitglied wurde nicht hinzugefügt: Ein Recht fehlt',
        detail:
          'Sie dürfen hier niemanden hinzufügen, oder das Teammitglied kann das CRM-Element oder den Verlauf dieses Kommunikationskanals nicht sehen.',
        next: 'Wählen Sie ein Teammitglied mit Zugriff, oder bitten Sie die Administration darum.',
      },
      WRONG_REQUEST: {
        title: 'Das Teammitglied wurde nicht hinzugefügt: Das Portal akzeptiert es nicht',
        detail: 'Es ist schon beigetreten oder lässt sich nicht hinzufügen.',
        next: 'Aktualisieren Sie den Dialog, um die Beteiligten zu sehen.',
      },
    },
  },
  removePerson: {
    name: 'Person entfernen',
    doing: 'Person wird entfernt…',
    journal: 'Person entfernen',
    effect: 'Die Person sieht den Dialog nicht mehr',
    done: {
      title: 'Die Person ist entfernt',
      detail: 'Das Teammitglied ist nicht mehr im Dialog mit {customer}.',
    },
    unchanged: 'Erneut geprüft: Das Teammitglied ist noch beteiligt.',
    unclear: 'Die Person ist vielleicht entfernt. Bitte prüfen',
    refused: {
      ...crmRefusals('Das Teammitglied wurde nicht entfernt'),
      ACCESS_DENIED: {
        title: 'Das Teammitglied wurde nicht entfernt: Sie haben keinen Zugriff auf das CRM-Element',
        detail: 'Nur wer das Element sieht, entscheidet, wer in seinen Chats ist.',
        next: 'Bitten Sie die für das Element zuständige Person oder die Administration um Zugriff.',
      },
      CRM_CHAT_EMPTY_USER: {
        title: 'Das Teammitglied wurde nicht entfernt: Die Angabe fehlt',
        detail: 'Die Nummer des Teammitglieds fehlte.',
        next: 'Aktualisieren Sie den Dialog und versuchen Sie es dort erneut.',
      },
      CRM_CHAT_EMPTY_CRM_DATA: {
        title: 'Das Teammitglied wurde nicht entfernt: Das CRM-Element fehlt',
        detail: 'Art und Nummer des Elements kamen nicht beim Portal an.',
        next: 'Aktualisieren Sie den Dialog und versuchen Sie es dort.',
      },
      CHAT_DELETE_USER_PERMISSION_DENIED: {
        title: 'Das Teammitglied wurde nicht entfernt: Sie dürfen aus diesem Chat niemanden entfernen',
        detail: 'Das können nur der Operator und die Administration.',
        next: 'Bitten Sie den Operator des Dialogs darum.',
      },
      WRONG_REQUEST: {
        title: 'Das Teammitglied wurde nicht entfernt: Das Portal lässt es nicht zu',
        detail: 'Die Person hat den Dialog schon verlassen oder lässt sich nicht entfernen.',
        next: 'Aktualisieren Sie den Dialog, um die Beteiligten zu sehen.',
      },
    },
  },
  startFrom: {
    name: 'Sitzung ab dieser Nachricht starten',
    doing: 'Sitzung wird gestartet…',
    journal: 'Sitzung ab einer Nachricht starten',
    effect: 'Beendet diese Sitzung; eine neue beginnt mit dieser Nachricht',
    done: {
      title: 'Eine neue Sitzung ist gestartet',
      detail: 'Sie beginnt mit der gewählten Nachricht, und Sie sind für {customer} zuständig.',
    },
    unchanged: 'Erneut geprüft: keine neue Sitzung.',
    unclear: 'Die Sitzung ist vielleicht gestartet. Bitte prüfen',
    refused: moreRefusals('Keine Sitzung gestartet'),
  },
  saveQuick: {
    name: 'Als Schnellantwort speichern',
    doing: 'Schnellantwort wird gespeichert…',
    journal: 'Schnellantwort speichern',
    effect: 'Legt den Text bei den Schnellantworten der Linie ab',
    done: {
      title: 'Als Schnellantwort gespeichert',
      detail: 'Der Text gehört jetzt zu den Schnellantworten des Kommunikationskanals.',
    },
    unchanged: 'Das Portal hat die Schnellantwort nicht gespeichert.',
    unclear: 'Die Schnellantwort ist vielleicht gespeichert. Bitte die Schnellantworten prüfen',
    refused: {
      CHAT_ID: wrongChat('Die Schnellantwort wurde nicht gespeichert', 'versuchen Sie es dort'),
      CHAT_TYPE: noChannel('Die Schnellantwort wurde nicht gespeichert'),
      CANT_SAVE_QUICK_ANSWER: {
        title: 'Die Schnellantwort wurde nicht gespeichert: Das Portal konnte es nicht',
        detail: 'Die Nachricht hat keinen Text, oder der Kommunikationskanal hat keine Liste für Schnellantworten.',
        next: 'Wählen Sie eine Nachricht mit Text. Die Administration kann der Linie eine Liste für Schnellantworten geben.',
      },
      ACCESS_DENIED: noPart('Die Schnellantwort wurde nicht gespeichert'),
    },
  },
} satisfies Same<typeof english>
