import type { session as english } from '../en/session'
import type { Same } from '../types'
import { outcome } from './outcome'

export const session = {
  acts: 'Sesión',
  rare: 'Más acciones',
  /** In the place of the main button, where the operator is in the dialog. */
  part: { mine: 'Suya', joined: 'Participa' },
  /** Of a switch. */
  on: 'Activo',
  still: 'Aún en curso: el portal todavía no ha respondido. Nada se envía dos veces.',
  reason: {
    busy: 'Hay otra acción en curso en esta conversación',
    mine: 'Esta conversación ya es suya',
    joined: 'Usted ya se ha unido a esta conversación',
    closed: 'La conversación está cerrada: abra primero una sesión',
    open: 'Ya hay una sesión abierta',
    nobodys: 'Esta conversación está sin asignar: no hay a quién quitársela',
    unassigned: 'Esta conversación está sin asignar: se podrá finalizar cuando alguien la haya respondido',
    colleagues: 'Un colega tiene esta conversación',
    notYours: 'Solo en sus propias conversaciones',
    notJoined: 'Solo en conversaciones a las que se ha unido',
    over: 'La conversación ya está cerrada',
    unnumbered: 'El portal no dice qué sesión está abierta, así que no es seguro qué se cerraría',
    unavailable: 'No es posible en el estado actual de la conversación',
    notInCrm: 'Esta conversación no tiene registro de CRM: Bitrix24 solo cambia participantes en chats de CRM',
    notUnderWay:
      'Bitrix24 solo cambia participantes en conversaciones en curso, no en las nuevas, en cierre o cerradas',
    inCrm: 'Esta conversación ya tiene un prospecto o una negociación',
    noRating: 'Solo para quienes pueden valorar a los agentes de este canal abierto',
  },
  unoffered: {
    version: 'Su versión de Bitrix24 no lo admite, o está desactivado',
    scope: 'A su acceso le falta el permiso para esto. Un administrador puede añadirlo',
    plan: 'Su plan de Bitrix24 no lo incluye',
    policy: 'Su administrador no lo permite en este equipo',
  },
  confirm: {
    reason: 'Motivo',
    reasonHint: 'Opcional. Queda en la bitácora de Switchboard.',
    reasonNeeded: 'Su empresa lo pide. Queda en la bitácora de Switchboard.',
    needed: 'Indique por qué: su empresa pide un motivo',
    tell: 'Avisar en privado a {operator}',
    tellHint: 'En un mensaje privado con el motivo, una vez hecho. El cliente nunca lo ve.',
    no: 'Cancelar',
  },
  /** How long a colleague has had a dialog that is about to be taken from them. */
  holding: {
    reading: 'Leyendo desde cuándo la tiene…',
    since: 'Tiene esta conversación desde hace {time}',
    atLeast: 'Tiene esta conversación desde hace al menos {time}',
    unknown: 'No se sabe desde cuándo tiene esta conversación',
    wrote: 'Escribió por última vez hace {time}',
    silent: 'No ha escrito en esta sesión, hasta donde se ve',
  },
  handBack: {
    from: 'Tomó esta conversación de {operator}',
    yes: 'Devolver',
    hint: 'Transferir la conversación de vuelta a {operator}',
    none: 'Solo para una conversación que haya tomado de un colega',
  },
  outcome,
} satisfies Same<typeof english>
