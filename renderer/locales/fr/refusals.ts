/**
 * Refusals that many acts share.
 *
 * @param undone The act that was not done; each title begins with it.
 * @param again The step to take once the dialog is found again.
 */
export const wrongChat = (undone: string, again: string) => ({
  title: `${undone} : le numéro de chat est erroné`,
  detail: 'Le portail ne l’accepte pas.',
  next: `Recherchez de nouveau la conversation, puis ${again}.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone} : ce n’est pas un chat de canal ouvert`,
  detail: 'C’est un chat ordinaire entre collègues.',
  next: 'Cherchez le chat du client par USER_CODE ou élément CRM.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'Vous n’y avez pas accès, ni à son canal ouvert.',
  next: 'Demandez à un administrateur de vous ajouter à la file d’attente ou à la liste d’accès du canal ouvert.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone} : le portail ne sait pas qui vous êtes`,
  detail: 'La connexion ne correspond à aucun employé actif.',
  next: 'Reconnectez-vous avec le compte d’un employé actif.',
})

export const notOperator = (undone: string) => ({
  title: `${undone} : vous n’êtes pas l’agent de cette conversation`,
  detail: 'Le portail ne le permet qu’à son agent.',
  next: 'Actualisez la conversation pour voir qui l’a. Interceptez-la d’abord, si c’est convenu.',
})

export const noSession = (undone: string) => ({
  title: `${undone} : le portail n’a trouvé aucune session à fermer`,
  detail: 'Elle a peut-être été fermée entre-temps.',
  next: 'Actualisez la conversation.',
})

/** The portal's refusals of any act on a dialog. @param denied Title where the operator lacks access. */
export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
