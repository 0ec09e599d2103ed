import type { keys as english } from '../en/keys'
import type { Same } from '../types'

/** The editor of keys. */
export const keys = {
  title: 'Raccourcis clavier',
  hint: 'Cliquez sur « Modifier », puis appuyez sur les nouvelles touches. Seule leur position compte, ils marchent donc avec toute disposition.',
  open: 'Modifier les raccourcis',
  byPalette: 'Dans la palette de commandes : modifier un raccourci',
  ofMarked: 'Modifier le raccourci de la commande en surbrillance',
  find: 'Rechercher une commande',
  change: 'Modifier',
  changeOf: 'Modifier le raccourci de « {name} »',
  off: 'Retirer',
  offOf: 'Retirer le raccourci de « {name} »',
  none: 'aucun',
  reset: 'Réinitialiser',
  resetOf: 'Réinitialiser le raccourci de « {name} »',
  resetAll: 'Réinitialiser tous les raccourcis',
  resetAllAsk: 'Chaque commande retrouve son raccourci d’origine.',
  resetAllYes: 'Tout réinitialiser',
  recording: 'Appuyez sur les nouvelles touches, ou Échap pour annuler',
  recordingOf: 'Nouveau raccourci pour « {name} »',
  refused: {
    types: 'Cette touche écrit ou se déplace dans le texte. Ajoutez Ctrl, ou utilisez F1 à F12.',
    reserved: 'Le système ou le menu a besoin de ce raccourci.',
    altGr: 'AltGr écrit des caractères, il ne peut donc pas lancer de commande.',
  },
  conflict: '{keys} sert déjà à « {name} ».',
  swap: 'Échanger',
  keep: 'Laisser tel quel',
  single: 'Autoriser les raccourcis à une seule touche',
  singleHint: 'Par exemple « ? ». Dans un champ de texte, elles écrivent toujours.',
} satisfies Same<typeof english>
