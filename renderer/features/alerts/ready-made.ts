import type { AlertCondition, AlertWish, ReadyAlert } from '../../../electron/contract/alert'

/** Rules that can be added with one press, by the name of their text. */
const readyMade = {
  first_late: { of: 'first_late' },
  further_late: { of: 'further_late' },
  transfers: { of: 'transfers', least: 3 },
  disliked: { of: 'disliked' },
} as const satisfies Record<ReadyAlert, AlertCondition>
export const readyNames = [
  'first_late',
  'further_late',
  'transfers',
  'disliked',
] as const satisfies readonly ReadyAlert[]

/** A further answer can be late several times in a session, each time for another question. */
export const readyRule = (which: ReadyAlert, name: string): AlertWish => ({
  name,
  ready: which,
  groups: [[readyMade[which]]],
  notify: true,
  sound: 'chime',
  repeatMinutes: null,
  again: which === 'further_late',
})

/** Whether a rule asks for just what a ready-made one does. */
export const isReady = ({ groups }: Pick<AlertWish, 'groups'>, which: ReadyAlert): boolean =>
  JSON.stringify(groups) === JSON.stringify([[readyMade[which]]])
