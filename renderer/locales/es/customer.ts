import type { customer as english } from '../en/customer'
import type { Same } from '../types'

/** The customer: the cards of the CRM and their other dialogs. */
export const customer = {
  name: 'Cliente',
  show: 'Mostrar el cliente',
  close: 'Ocultar el cliente',
  refresh: 'Actualizar el cliente',
  loading: 'Cargando el cliente…',
  none: 'Sin registro de CRM',
  noneDetail: 'Esta conversación no está vinculada a ningún prospecto, negociación, contacto ni compañía.',
  open: 'Abrir {record} en Bitrix24',
  phone: 'Teléfono',
  email: 'Correo',
  post: 'Cargo',
  stage: 'Etapa',
  amount: 'Importe',
  responsible: 'Responsable',
  copyPhone: 'Copiar el teléfono {value}',
  copyEmail: 'Copiar el correo {value}',
  won: 'Ganada',
  lost: 'Perdida',
  dialogs: 'Otras conversaciones',
  noDialogs: 'Este cliente no tiene otras conversaciones',
  all: 'Mostrar las {n}',
  more: 'y {n} más: busque el registro | y {n} más: busque el registro',
} satisfies Same<typeof english>
