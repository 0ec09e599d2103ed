/**
 * Refusals that many acts share.
 *
 * @param undone The act that was not done; each title begins with it.
 * @param again The step to take once the dialog is found again.
 */
export const wrongChat = (undone: string, again: string) => ({
  title: `${undone}: sohbet numarası yanlış`,
  detail: 'Portal kabul etmiyor.',
  next: `Diyaloğu yeniden bulun ve oradan ${again}.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone}: bu bir Açık Kanal sohbeti değil`,
  detail: 'İş arkadaşlarının normal bir sohbeti.',
  next: 'Müşterinin sohbetini USER_CODE ya da CRM kaydıyla arayın.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'Ona ya da Açık Kanalına erişiminiz yok.',
  next: 'Yöneticiden sizi Açık Kanalın kuyruğuna ya da erişim listesine eklemesini isteyin.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone}: portal kim olduğunuzu bilmiyor`,
  detail: 'Bu giriş etkin bir çalışana ait değil.',
  next: 'Etkin bir çalışan olarak yeniden giriş yapın.',
})

export const notOperator = (undone: string) => ({
  title: `${undone}: bu diyaloğun operatörü değilsiniz`,
  detail: 'Portal buna yalnızca operatörü için izin verir.',
  next: 'Kimde olduğunu görmek için diyaloğu yenileyin. Anlaşıldıysa önce devralın.',
})

export const noSession = (undone: string) => ({
  title: `${undone}: portal kapatılacak oturum bulamadı`,
  detail: 'Bu arada kapatılmış olabilir.',
  next: 'Diyaloğu yenileyin.',
})

/** The portal's refusals of any act on a dialog. @param denied Title where the operator lacks access. */
export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
