/**
 * Refusals that many acts share.
 *
 * @param undone The act that was not done; each title begins with it.
 * @param again The step to take once the dialog is found again.
 */
export const wrongChat = (undone: string, again: string) => ({
  title: `${undone}: numer czatu jest błędny`,
  detail: 'Portal go nie przyjmuje.',
  next: `Znajdź dialog ponownie i stamtąd ${again}.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone}: to nie jest czat otwartego kanału`,
  detail: 'To zwykły czat współpracowników.',
  next: 'Znajdź czat klienta po USER_CODE lub elemencie CRM.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'Brak dostępu do niego lub do jego otwartego kanału.',
  next: 'Poproś administratora o dodanie do kolejki lub listy dostępu otwartego kanału.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone}: portal nie wie, kim jesteś`,
  detail: 'To logowanie nie należy do aktywnego pracownika.',
  next: 'Zaloguj się ponownie jako aktywny pracownik.',
})

export const notOperator = (undone: string) => ({
  title: `${undone}: operatorem tego dialogu jest ktoś inny`,
  detail: 'Portal pozwala na to tylko jego operatorowi.',
  next: 'Odśwież dialog, aby zobaczyć, kto go ma. Jeśli tak uzgodniono, najpierw go przejmij.',
})

export const noSession = (undone: string) => ({
  title: `${undone}: portal nie znalazł sesji do zamknięcia`,
  detail: 'Być może zamknięto ją w międzyczasie.',
  next: 'Odśwież dialog.',
})

/** The portal's refusals of any act on a dialog. @param denied Title where the operator lacks access. */
export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
