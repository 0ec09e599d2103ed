import type { session as english } from '../en/session'
import type { Same } from '../types'
import { outcome } from './outcome'

export const session = {
  acts: 'Sitzung',
  rare: 'Weitere Aktionen',
  /** In the place of the main button, where the operator is in the dialog. */
  part: { mine: 'Ihrer', joined: 'Beigetreten' },
  /** Of a switch. */
  on: 'An',
  still: 'Läuft noch: Das Portal hat noch nicht geantwortet. Nichts wird doppelt gesendet.',
  reason: {
    busy: 'In diesem Dialog läuft eine andere Aktion',
    mine: 'Dieser Dialog gehört schon Ihnen',
    joined: 'Sie sind diesem Dialog schon beigetreten',
    closed: 'Der Dialog ist geschlossen: Starten Sie zuerst eine Sitzung',
    open: 'Eine Sitzung ist schon offen',
    nobodys: 'Dieser Dialog ist nicht zugewiesen: Es gibt niemanden, von dem Sie ihn übernehmen könnten',
    unassigned: 'Dieser Dialog ist nicht zugewiesen: Er kann beendet werden, sobald ihn jemand angenommen hat',
    colleagues: 'Ein Teammitglied hat diesen Dialog',
    notYours: 'Nur für Ihre eigenen Dialoge',
    notJoined: 'Nur für Dialoge, denen Sie beigetreten sind',
    over: 'Der Dialog ist schon geschlossen',
    unnumbered: 'Das Portal sagt nicht, welche Sitzung offen ist; es ist nicht sicher, was geschlossen würde',
    unavailable: 'Im jetzigen Zustand des Dialogs nicht möglich',
    notInCrm: 'Dieser Dialog hat kein CRM-Element: Bitrix24 ändert Beteiligte nur in CRM-Chats',
    notUnderWay: 'Bitrix24 ändert Beteiligte nur in laufenden Dialogen, nicht in neuen, endenden oder geschlossenen',
    inCrm: 'Dieser Dialog hat schon einen Lead oder Auftrag',
    noRating: 'Nur wer die Operatoren dieses Kommunikationskanals bewerten darf, kann das',
  },
  unoffered: {
    version: 'Ihre Bitrix24-Version unterstützt das nicht, oder es ist ausgeschaltet',
    scope: 'Ihrer Anmeldung fehlt die Berechtigung dafür. Die Administration kann sie ergänzen',
    plan: 'Ihr Bitrix24-Tarif enthält das nicht',
    policy: 'Ihre Administration erlaubt das auf diesem Computer nicht',
  },
  confirm: {
    reason: 'Grund',
    reasonHint: 'Optional. Bleibt im Protokoll von Switchboard.',
    reasonNeeded: 'Ihr Unternehmen verlangt ihn. Er bleibt im Protokoll von Switchboard.',
    needed: 'Nennen Sie einen Grund: Ihr Unternehmen verlangt ihn',
    tell: 'Privat informieren: {operator}',
    tellHint: 'In einer privaten Nachricht mit dem Grund, sobald es erledigt ist. Der Kunde sieht sie nie.',
    no: 'Abbrechen',
  },
  /** How long a colleague has had a dialog that is about to be taken from them. */
  holding: {
    reading: 'Wird gelesen, seit wann der Dialog dort ist…',
    since: 'Hat diesen Dialog seit {time}',
    atLeast: 'Hat diesen Dialog seit mindestens {time}',
    unknown: 'Seit wann der Dialog dort ist, ist nicht bekannt',
    wrote: 'Schrieb zuletzt vor {time}',
    silent: 'Hat in dieser Sitzung nicht geschrieben, soweit zu sehen ist',
  },
  handBack: {
    from: 'Sie haben diesen Dialog von {operator} übernommen',
    yes: 'Zurückgeben',
    hint: 'Dialog an {operator} zurückgeben',
    none: 'Nur für einen Dialog, den Sie von einem Teammitglied übernommen haben',
  },
  outcome,
} satisfies Same<typeof english>
