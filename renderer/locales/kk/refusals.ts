/**
 * Refusals that many acts share.
 *
 * @param undone The act that was not done; each title begins with it.
 * @param again The step to take once the dialog is found again.
 */
export const wrongChat = (undone: string, again: string) => ({
  title: `${undone}: чат нөмірі қате`,
  detail: 'Портал оны қабылдамайды.',
  next: `Диалогты қайта тауып, сол жерден ${again}.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone}: бұл ашық линия чаты емес`,
  detail: 'Бұл әріптестердің кәдімгі чаты.',
  next: 'Клиенттің чатын USER_CODE не CRM жазбасы бойынша іздеңіз.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'Оған да, оның ашық линиясына да қолжетімділігіңіз жоқ.',
  next: 'Әкімшіден сізді ашық линияның кезегіне не қолжетімділік тізіміне қосуды сұраңыз.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone}: портал сіздің кім екеніңізді білмейді`,
  detail: 'Кіру ешбір белсенді қызметкерге тиесілі емес.',
  next: 'Белсенді қызметкер ретінде қайта кіріңіз.',
})

export const notOperator = (undone: string) => ({
  title: `${undone}: сіз бұл диалогтың операторы емессіз`,
  detail: 'Портал мұны тек оның операторына рұқсат етеді.',
  next: 'Диалог кімде екенін көру үшін оны жаңартыңыз. Солай келісілсе, алдымен өзіңізге алыңыз.',
})

export const noSession = (undone: string) => ({
  title: `${undone}: портал жабатын сессияны таппады`,
  detail: 'Ол осы арада жабылған болуы мүмкін.',
  next: 'Диалогты жаңартыңыз.',
})

/** The portal's refusals of any act on a dialog. @param denied Title where the operator lacks access. */
export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
