import type { evenOut as english } from '../en/evening-out'
import type { Same } from '../types'

/** Moving dialogs from operators who have too many to those who have room. */
export const evenOut = {
  button: 'Equilibrar',
  hint: 'Proponer traspasos de agentes con demasiadas conversaciones a otros con sitio',
  unknown: 'El portal no informa de la carga de los agentes',
  title: 'Equilibrar las conversaciones',
  detail:
    'Nada se mueve hasta que usted lo confirme. Cambie el destinatario o quite una fila. Cada transferencia se comprueba antes de la siguiente.',
  age: 'Carga de los agentes leída {time}.',
  nothing:
    'No hay nada que equilibrar: ningún agente tiene demasiadas conversaciones, o ninguno tiene sitio para ellas.',
  list: 'Transferencias propuestas',
  notWaiting: 'sin espera',
  from: 'de {operator}',
  to: 'Nuevo agente para {customer}',
  drop: 'Dejar a {customer} donde está',
  yes: 'Transferir {n} conversación | Transferir {n} conversaciones',
  noRoom: 'Sin enviar: {operator} ya no está en línea o no tiene sitio',
} satisfies Same<typeof english>
