import type { keys as english } from '../en/keys'
import type { Same } from '../types'

/** The editor of keys. */
export const keys = {
  title: 'Tastenkürzel',
  hint: 'Klicken Sie auf „Ändern“ und drücken Sie die neuen Tasten. Es zählt ihre Position, daher gelten sie in jeder Belegung.',
  open: 'Tastenkürzel ändern',
  byPalette: 'In der Befehlspalette: ein Tastenkürzel ändern',
  ofMarked: 'Tastenkürzel des markierten Befehls ändern',
  find: 'Befehl suchen',
  change: 'Ändern',
  changeOf: 'Tastenkürzel für „{name}“ ändern',
  off: 'Entfernen',
  offOf: 'Tastenkürzel für „{name}“ entfernen',
  none: 'keines',
  reset: 'Zurücksetzen',
  resetOf: 'Tastenkürzel für „{name}“ zurücksetzen',
  resetAll: 'Alle Tastenkürzel zurücksetzen',
  resetAllAsk: 'Jeder Befehl erhält sein ursprüngliches Tastenkürzel zurück.',
  resetAllYes: 'Alle zurücksetzen',
  recording: 'Drücken Sie die neuen Tasten oder Esc zum Abbrechen',
  recordingOf: 'Neues Tastenkürzel für „{name}“',
  refused: {
    types: 'Diese Taste schreibt oder bewegt sich im Text. Nehmen Sie Strg hinzu oder F1 bis F12.',
    reserved: 'Das System oder das Menü braucht dieses Tastenkürzel.',
    altGr: 'AltGr schreibt Zeichen und kann daher keinen Befehl auslösen.',
  },
  conflict: '{keys} ist schon für „{name}“ vergeben.',
  swap: 'Tauschen',
  keep: 'So lassen',
  single: 'Tastenkürzel aus einer Taste erlauben',
  singleHint: 'Zum Beispiel „?“. In Textfeldern schreiben sie immer.',
} satisfies Same<typeof english>
