import type { stepping as english } from '../en/stepping-in'
import type { Same } from '../types'

/** A supervisor steps into dialogs of others. */
export const stepping = {
  not: '{act}: bei {customer} nicht möglich',
  whose: 'Zuständig: {names}.',
  andMore: '{names} und {n} weitere Person | {names} und {n} weitere',
  colleagues: 'die Operatoren',
  left: {
    intercept:
      'Ausgelassen: {n}, der nicht zugewiesen ist oder schon Ihnen gehört. | Ausgelassen: {n}, die nicht zugewiesen sind oder schon Ihnen gehören.',
    finish: 'Ausgelassen: {n}, der nicht zugewiesen ist. | Ausgelassen: {n}, die nicht zugewiesen sind.',
  },
  tools: 'Werkzeuge der Teamleitung',
  none: 'Wählen Sie Dialoge auf dem Board aus oder gehen Sie zu einem',
  join: {
    title: '{n} Dialog beitreten? | {n} Dialogen beitreten?',
    detail: 'Sie werden beteiligt. Kunden sehen, dass Sie beigetreten sind.',
  },
  intercept: {
    title: '{n} Dialog übernehmen? | {n} Dialoge übernehmen?',
    detail: 'Sie werden für alle zuständig, und ihre Operatoren werden benachrichtigt.',
  },
  transfer: {
    title: '{n} Dialog weiterleiten? | {n} Dialoge weiterleiten?',
    detail: 'Alle gehen an die gewählte Person oder Linie.',
  },
  finish: {
    title: '{n} Dialog beenden? | {n} Dialoge beenden?',
    detail: 'Ihre Sitzungen enden. Wenn ein Kunde wieder schreibt, beginnt eine neue.',
  },
  pin: {
    title: '{n} Dialog anheften? | {n} Dialoge anheften?',
    detail: 'Nur Ihre eigenen Dialoge lassen sich anheften. Die anderen bleiben unverändert.',
  },
} satisfies Same<typeof english>
