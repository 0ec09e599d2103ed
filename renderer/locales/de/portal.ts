import type { portal as english } from '../en/portal'
import type { Same } from '../types'
import { portalFile } from './portal-file'
import { portalMessage } from './portal-message'

/**
 * The meanings of Bitrix24's own codes, by method where the same code means different things.
 * Codes are those of the official REST documentation (pages of the methods, and its table of system errors).
 */
export const portal = {
  ...portalFile,
  ...portalMessage,
  open: {
    ACCESS_DENIED: {
      title: 'Dieser USER_CODE lässt sich nicht öffnen',
      detail:
        'Es gibt keinen solchen Chat, oder Sie haben keinen Zugriff auf seinen Kommunikationskanal. Das Portal sagt nicht, welches von beiden.',
      next: 'Prüfen Sie den Code. Stimmt er, bitten Sie um Zugriff auf den Kommunikationskanal.',
    },
  },
  dialog: {
    IM_NOT_INSTALLED: {
      title: 'Das Portal hat keinen Messenger',
      detail: 'Das Chatmodul ist nicht installiert, daher gibt es keine Dialoge.',
      next: 'Die Administration des Portals kann das Modul installieren.',
    },
    ACCESS_ERROR: {
      title: 'Sie haben keinen Zugriff auf diesen Dialog',
      detail: 'Er existiert nicht, oder Sie haben keinen Zugriff darauf. Das Portal sagt nicht, welches von beiden.',
      next: 'Prüfen Sie die Nummer. Stimmt sie, bitten Sie den Operator, Sie hinzuzufügen.',
    },
  },
  history: {
    MISSING_REQUIRED_PARAM: {
      title: 'Kein Verlauf: Es fehlt die Sitzung',
      detail: 'Ältere Portale brauchen eine Sitzungsnummer, und dieser Dialog hat jetzt keine Sitzung.',
      next: 'Öffnen Sie den Verlauf in Bitrix24 oder suchen Sie nach der Sitzungsnummer.',
    },
    INVALID_SESSION_ID: {
      title: 'Kein Verlauf: Diese Sitzung gibt es nicht',
      detail: 'Das Portal fand für diese Nummer oder diesen Chat keine Sitzung.',
      next: 'Prüfen Sie die Nummer. Ein Dialog, der nie eine Sitzung hatte, hat keinen Verlauf.',
    },
    ACCESS_DENIED: {
      title: 'Sie haben keinen Zugriff auf den Verlauf',
      detail: 'Ihnen fehlt das Recht, ihn zu lesen, oder die Sitzung existiert nicht mehr.',
      next: 'Bitten Sie die Administration um das Recht, Verläufe dieses Kommunikationskanals zu sehen.',
    },
  },
  crm: {
    ACCESS_DENIED: {
      title: 'Sie haben keinen Zugriff auf dieses CRM-Element',
      detail: 'Nur wer das Element sieht, sieht seine Dialoge.',
      next: 'Bitten Sie die für das Element zuständige Person oder die Administration um Zugriff.',
    },
    ERROR_ARGUMENT: {
      title: 'Das Portal hat das CRM-Element nicht verstanden',
      detail: 'Typ oder Nummer des Elements fehlt oder ist falsch.',
      next: 'Schreiben Sie „deal 288“ oder fügen Sie die Adresse des Elements ein.',
    },
  },
  crmLast: {
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'Dieses CRM-Element hat keinen Dialog',
      detail: 'Kein Chat ist damit verknüpft, es existiert nicht, oder Sie können es nicht sehen.',
      next: 'Prüfen Sie die Nummer oder suchen Sie stattdessen den Kontakt des Kunden.',
    },
    ERROR_ARGUMENT: {
      title: 'Das Portal hat das CRM-Element nicht verstanden',
      detail: 'Die Nummer des Elements ist keine Zahl.',
      next: 'Schreiben Sie „deal 288“ oder fügen Sie die Adresse des Elements ein.',
    },
  },
  system: {
    TARIFF_RESTRICTION: {
      title: 'Ihr Bitrix24-Tarif enthält das nicht',
      detail: 'Das Portal beantwortet das nur in anderen Tarifen.',
      next: 'Wer das Portal bezahlt, kann den Tarif wechseln.',
    },
    INTERNAL_SERVER_ERROR: {
      title: 'Das Portal hat einen internen Fehler',
      detail: 'Es konnte nicht antworten.',
      next: 'Versuchen Sie es in einer Minute erneut. Bleibt es dabei, nennen Sie der Administration: INTERNAL_SERVER_ERROR.',
    },
    ERROR_UNEXPECTED_ANSWER: {
      title: 'Das Portal gab eine unerwartete Antwort',
      detail: 'Es hat einen internen Fehler.',
      next: 'Versuchen Sie es in einer Minute erneut. Bleibt es dabei, nennen Sie der Administration: ERROR_UNEXPECTED_ANSWER.',
    },
    QUERY_LIMIT_EXCEEDED: {
      title: 'Das Portal bittet um eine kurze Pause',
      detail: 'Aus diesem Netzwerk kamen zu viele Anfragen. Andere unter derselben Adresse zählen mit.',
      next: 'Warten Sie {seconds} s und versuchen Sie es erneut.',
    },
    OPERATION_TIME_LIMIT: {
      title: 'Das Portal hat diese Art von Anfrage pausiert',
      detail: 'Sie hat die Laufzeit aufgebraucht, die das Portal in zehn Minuten erlaubt.',
      next: 'Warten Sie {seconds} s. Alles andere funktioniert weiter.',
    },
    ERROR_BATCH_METHOD_NOT_ALLOWED: {
      title: 'Das Portal nimmt dies nicht im Paket an',
      detail: 'Die Methode {method} muss hier einzeln aufgerufen werden.',
      next: 'Versuchen Sie es erneut. Sie wird ab jetzt einzeln aufgerufen.',
    },
    ERROR_BATCH_LENGTH_EXCEEDED: {
      title: 'Zu viele Abfragen auf einmal',
      detail: 'Das Portal nimmt bis zu 50 in einer Anfrage an.',
      next: 'Teilen Sie die Liste und suchen Sie die Teile nacheinander.',
    },
    NO_AUTH_FOUND: {
      title: 'Das Portal erkennt Ihre Anmeldung nicht',
      detail: 'Die Anmeldung oder der Webhook ist falsch oder wurde widerrufen.',
      next: 'Melden Sie sich neu an oder verbinden Sie sich mit einem neuen Webhook.',
    },
    INVALID_REQUEST: {
      title: 'Das Portal verlangt https',
      detail: 'Die Anfrage kam über eine unverschlüsselte Verbindung und wurde abgelehnt.',
      next: 'Melden Sie sich mit der https-Adresse des Portals neu an.',
    },
    OVERLOAD_LIMIT: {
      title: 'Bitrix24 hat den REST-Zugriff des Portals gesperrt',
      detail: 'Bitrix24 tut dies von Hand nach einer Überlastung. Warten hilft nicht.',
      next: 'Die Administration muss sich an den Bitrix24 Support wenden.',
    },
    ACCESS_DENIED: {
      title: 'Das Portal hat den Zugriff abgelehnt',
      detail: 'Ihnen fehlt das Recht, oder der Tarif des Portals hat keinen REST-Zugriff.',
      next: 'Fragen Sie die Administration, welches von beiden es ist.',
    },
    INVALID_CREDENTIALS: {
      title: 'Der Person hinter dieser Anmeldung fehlen die Rechte',
      detail: 'Wer sich angemeldet oder den Webhook erstellt hat, darf dies nicht.',
      next: 'Melden Sie sich mit einem berechtigten Konto an oder bitten Sie die Administration um die Rechte.',
    },
    ERROR_MANIFEST_IS_NOT_AVAILABLE: {
      title: 'Das Portal hat keine Beschreibung dieser Anwendung',
      detail: 'Ihr Manifest ist nicht verfügbar.',
      next: 'Bitten Sie die Administration, die Anwendung neu zu installieren.',
    },
    ERROR_METHOD_NOT_FOUND: {
      title: 'Das Portal kennt diese Anfrage nicht',
      detail: 'Es unterstützt {method} nicht, oder das Modul ist nicht installiert.',
      next: 'Bitten Sie die Administration, das Portal zu aktualisieren.',
    },
    insufficient_scope: {
      title: 'Eine Berechtigung fehlt',
      detail: 'Anwendung oder Webhook wurde ohne die Berechtigung erstellt, die {method} braucht.',
      next: 'Die Administration kann sie in den Einstellungen der Anwendung oder des Webhooks ergänzen. Melden Sie sich danach neu an.',
    },
    expired_token: {
      title: 'Ihre Anmeldung ist abgelaufen',
      detail: 'Das Portal verlangte eine neuere, und das Erneuern half nicht.',
      next: 'Melden Sie sich neu an.',
    },
    user_access_error: {
      title: 'Sie haben keinen Zugriff auf diese Anwendung',
      detail: 'Sie ist installiert, aber die Administration hat nur anderen Personen Zugriff gegeben.',
      next: 'Bitten Sie die Administration, Sie in den Zugriffseinstellungen der Anwendung aufzunehmen.',
    },
    PORTAL_DELETED: {
      title: 'Das Portal ist geschlossen',
      detail: 'Es wurde gelöscht, oder seine Administration hat es für Wartung geschlossen.',
      next: 'Fragen Sie die Administration des Portals, wann es wieder öffnet.',
    },
    PAYMENT_REQUIRED: {
      title: 'Das Abonnement ist abgelaufen',
      detail: 'Das Portal sperrt Anwendungen, bis bezahlt ist.',
      next: 'Wer das Portal bezahlt, kann den Tarif verlängern.',
    },
  },
} satisfies Same<typeof english>
