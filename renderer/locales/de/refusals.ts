/**
 * Refusals that many acts share.
 *
 * @param undone The act that was not done; each title begins with it.
 * @param again The step to take once the dialog is found again.
 */
export const wrongChat = (undone: string, again: string) => ({
  title: `${undone}: Die Chatnummer ist falsch`,
  detail: 'Das Portal akzeptiert sie nicht.',
  next: `Suchen Sie den Dialog erneut und ${again}.`,
})

export const noChannel = (undone: string) => ({
  title: `${undone}: Dies ist kein Chat eines Kommunikationskanals`,
  detail: 'Es ist ein gewöhnlicher Chat im Team.',
  next: 'Suchen Sie den Chat des Kunden über USER_CODE oder CRM-Element.',
})

export const noAccess = (title: string) => ({
  title,
  detail: 'Sie haben keinen Zugriff darauf oder auf den Kommunikationskanal.',
  next: 'Bitten Sie die Administration um Aufnahme in die Warteschleife oder Zugriffsliste des Kommunikationskanals.',
})

export const unknownUser = (undone: string) => ({
  title: `${undone}: Das Portal weiß nicht, wer Sie sind`,
  detail: 'Die Anmeldung gehört zu keinem aktiven Mitarbeiterkonto.',
  next: 'Melden Sie sich mit aktivem Mitarbeiterkonto neu an.',
})

export const notOperator = (undone: string) => ({
  title: `${undone}: Dieser Dialog gehört nicht Ihnen`,
  detail: 'Das Portal erlaubt dies nur dem zuständigen Operator.',
  next: 'Aktualisieren Sie den Dialog, um zu sehen, wer ihn hat. Übernehmen Sie ihn zuerst, falls so abgesprochen.',
})

export const noSession = (undone: string) => ({
  title: `${undone}: Das Portal fand keine Sitzung zum Schließen`,
  detail: 'Sie wurde vielleicht inzwischen geschlossen.',
  next: 'Aktualisieren Sie den Dialog.',
})

/** The portal's refusals of any act on a dialog. @param denied Title where the operator lacks access. */
export const refusals = (undone: string, again: string, denied: string) => ({
  CHAT_ID: wrongChat(undone, again),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noAccess(denied),
  USER_ID: unknownUser(undone),
})
