import type { evenOut as english } from '../en/evening-out'
import type { Same } from '../types'

/** Moving dialogs from operators who have too many to those who have room. */
export const evenOut = {
  button: 'Ausgleichen',
  hint: 'Weiterleitungen von Operatoren mit zu vielen Dialogen an solche mit freien Plätzen vorschlagen',
  unknown: 'Das Portal teilt nicht mit, wie ausgelastet die Operatoren sind',
  title: 'Dialoge ausgleichen',
  detail:
    'Ohne Ihre Zustimmung ändert sich nichts. Ändern Sie den Empfänger oder streichen Sie eine Zeile. Jede Weiterleitung wird vor der nächsten geprüft.',
  age: 'Auslastung der Operatoren, Stand {time}.',
  nothing: 'Es gibt nichts auszugleichen: Kein Operator hat zu viele Dialoge, oder keiner hat Platz dafür.',
  list: 'Vorgeschlagene Weiterleitungen',
  notWaiting: 'wartet nicht',
  from: 'von {operator}',
  to: 'Neuer Operator für {customer}',
  drop: '{customer} nicht weiterleiten',
  yes: '{n} Dialog weiterleiten | {n} Dialoge weiterleiten',
  noRoom: 'Nicht gesendet: {operator} ist nicht mehr online oder hat keinen Platz mehr',
} satisfies Same<typeof english>
