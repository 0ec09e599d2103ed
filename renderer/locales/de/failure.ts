import type { failure as english } from '../en/failure'
import type { Same } from '../types'
import { byPolicy } from './failure-proxy'
import { reason } from './failure-reason'

/** Ways a call can fail, and why an input or a sign-in was refused. */
export const failure = {
  code: {
    signed_out: {
      title: 'Sie sind abgemeldet',
      detail: 'Das Portal akzeptiert diese Anmeldung nicht mehr. Nichts von Ihrer Arbeit ist verloren.',
      next: 'Melden Sie sich neu an. Es ist ein Klick, wenn Ihr Browser Sie noch kennt.',
    },
    forbidden: {
      title: 'Sie dürfen das nicht',
      detail: 'Das Portal hat mit {code} abgelehnt: Ihrem Konto fehlt eine Berechtigung.',
      next: 'Bitten Sie die Bitrix24-Administration um Zugriff auf diesen Kommunikationskanal oder dieses Element.',
    },
    not_found: {
      title: 'Nichts gefunden',
      detail: 'Das Portal hat unter dieser Nummer oder diesem Code nichts oder zeigt es Ihnen nicht.',
      next: 'Prüfen Sie die Nummer. Stimmt sie, bitten Sie ein Teammitglied mit mehr Rechten nachzusehen.',
    },
    invalid: {
      title: 'Bitte prüfen Sie Ihre Eingabe',
      detail: 'Der Wert ist so nicht verwendbar. Es wurde nichts an das Portal gesendet.',
      next: 'Korrigieren Sie das markierte Feld und versuchen Sie es erneut.',
    },
    rejected: {
      title: 'Das Portal hat die Anfrage abgelehnt',
      detail: 'Es antwortete mit dem Code {code}.',
      next: 'Aktualisieren Sie den Dialog. Bei erneuter Ablehnung nennen Sie den Code Ihrer Administration.',
    },
    rate_limited: {
      title: 'Das Portal bittet um eine kurze Pause',
      detail: 'Aus diesem Netzwerk kamen zu viele Anfragen. Andere unter derselben Adresse zählen mit.',
      next: 'Warten Sie {seconds} s und versuchen Sie es erneut. Ihre Änderung wurde nicht gesendet.',
    },
    offline: {
      title: 'Keine Verbindung zum Portal',
      detail: 'Die Anfrage kam nicht durch.',
      next: 'Prüfen Sie das Netzwerk und versuchen Sie es erneut.',
    },
    unclear: {
      title: 'Es ist vielleicht geschehen',
      detail:
        'Die Anfrage wurde gesendet, aber die Antwort ging verloren. Sie wurde nicht wiederholt, damit nichts doppelt geschieht.',
      next: 'Aktualisieren Sie den Dialog oder prüfen Sie ihn in Bitrix24, bevor Sie es erneut versuchen.',
    },
    cancelled: {
      title: 'Gestoppt',
      detail: 'Sie haben dies gestoppt, bevor es fertig war.',
      next: 'Starten Sie es wieder, wann immer Sie möchten.',
    },
    bug: {
      title: 'In Switchboard ist etwas schiefgegangen',
      detail: 'Das ist unser Fehler, nicht Ihrer. Ihr Konto und Ihre Daten sind unberührt.',
      next: 'Versuchen Sie es erneut. Tritt es wieder auf, nennen Sie uns diese Nummer. Sie bezeichnet den Eintrag im Log: {trace}',
    },
  },
  reason,
  byPolicy,
} satisfies Same<typeof english>
