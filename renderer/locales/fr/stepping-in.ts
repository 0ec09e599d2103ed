import type { stepping as english } from '../en/stepping-in'
import type { Same } from '../types'

/** A supervisor steps into dialogs of others. */
export const stepping = {
  not: '{act} : impossible avec {customer}',
  whose: 'Responsables : {names}.',
  andMore: '{names} et {n} autre | {names} et {n} autres',
  colleagues: 'les collègues',
  left: {
    intercept:
      'Laissée de côté : {n}, non attribuée ou déjà à vous. | Laissées de côté : {n}, non attribuées ou déjà à vous.',
    finish: 'Laissée de côté : {n}, non attribuée. | Laissées de côté : {n}, non attribuées.',
  },
  tools: 'Outils de supervision',
  none: 'Sélectionnez des conversations sur le tableau, ou allez sur l’une d’elles',
  join: {
    title: 'Rejoindre {n} conversation ? | Rejoindre {n} conversations ?',
    detail: 'Vous y participez alors. Les clients voient que vous avez rejoint la conversation.',
  },
  intercept: {
    title: 'Intercepter {n} conversation ? | Intercepter {n} conversations ?',
    detail: 'Vous devenez responsable de toutes, et leurs agents reçoivent une notification.',
  },
  transfer: {
    title: 'Transférer {n} conversation ? | Transférer {n} conversations ?',
    detail: 'Toutes vont à la personne ou à la ligne choisie.',
  },
  finish: {
    title: 'Terminer {n} conversation ? | Terminer {n} conversations ?',
    detail: 'Leurs sessions prennent fin. Un client qui écrit de nouveau en commence une autre.',
  },
  pin: {
    title: 'Épingler {n} conversation ? | Épingler {n} conversations ?',
    detail: 'Seules vos propres conversations peuvent être épinglées. Les autres ne changent pas.',
  },
} satisfies Same<typeof english>
