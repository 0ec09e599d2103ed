/**
 * Refusals that many acts share.
 *
 * @param undone The act that was not done; each title begins with it.
 * @param again The step to take once the dialog is found again.
 */
export const wrongChat = (undone: string, again: string) => ({
  title: `${undone}: o número do chat está errado`,
  detail: 'O portal não o aceita.',
  next: `Encontre a conversa de novo e ${again} a partir dela.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone}: este não é um chat dos Canais Abertos`,
  detail: 'É um chat comum entre colegas.',
  next: 'Procure o chat do cliente pelo USER_CODE ou registro de CRM.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'Você não tem acesso a ela nem ao canal aberto dela.',
  next: 'Peça a um administrador para adicionar você à fila ou à lista de acesso do canal aberto.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone}: o portal não sabe quem você é`,
  detail: 'O acesso não pertence a nenhum funcionário ativo.',
  next: 'Entre de novo como funcionário ativo.',
})

export const notOperator = (undone: string) => ({
  title: `${undone}: você não é o agente desta conversa`,
  detail: 'O portal só permite isso ao agente dela.',
  next: 'Atualize a conversa para ver quem está com ela. Assuma-a primeiro se isso foi combinado.',
})

export const noSession = (undone: string) => ({
  title: `${undone}: o portal não encontrou sessão para fechar`,
  detail: 'Ela pode ter sido fechada nesse meio-tempo.',
  next: 'Atualize a conversa.',
})

/** The portal's refusals of any act on a dialog. @param denied Title where the operator lacks access. */
export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
