/**
 * Refusals that many acts share.
 *
 * @param undone The act that was not done; each title begins with it.
 * @param again The step to take once the dialog is found again.
 */
export const wrongChat = (undone: string, again: string) => ({
  title: `${undone}: el número del chat es incorrecto`,
  detail: 'El portal no lo acepta.',
  next: `Busque de nuevo la conversación y ${again} desde allí.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone}: no es un chat de Canales abiertos`,
  detail: 'Es un chat normal entre colegas.',
  next: 'Busque el chat del cliente por USER_CODE o registro de CRM.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'No tiene acceso a ella ni a su canal abierto.',
  next: 'Pida a un administrador que le añada a la cola o a la lista de acceso del canal abierto.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone}: el portal no sabe quién es usted`,
  detail: 'El acceso no pertenece a ningún empleado activo.',
  next: 'Acceda de nuevo como empleado activo.',
})

export const notOperator = (undone: string) => ({
  title: `${undone}: usted no es el agente de esta conversación`,
  detail: 'El portal solo lo permite a su agente.',
  next: 'Actualice la conversación para ver quién la tiene. Tómela primero si así se acordó.',
})

export const noSession = (undone: string) => ({
  title: `${undone}: el portal no encontró ninguna sesión que cerrar`,
  detail: 'Es posible que se haya cerrado entretanto.',
  next: 'Actualice la conversación.',
})

/** The portal's refusals of any act on a dialog. @param denied Title where the operator lacks access. */
export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
