import type { settings as english } from '../en/settings'
import type { Same } from '../types'

/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'Apparence et langue',
  sections: 'Sections des réglages',
  find: 'Rechercher un réglage',
  found: '{n} réglage | {n} réglages',
  managed: 'Géré par votre administrateur',
  managedBy: 'Géré par votre administrateur. À contacter : {contact}',
  contact: 'À contacter : {contact}',
  nothing: 'Aucun réglage ne correspond à « {text} »',
  textSize: {
    label: 'Taille du texte',
    hint: 'Tout ce que montre la fenêtre. {mod} et + ou − la changent aussi, {mod} et 0 la rétablit.',
    /** Other words by which it is searched for. */
    also: 'Zoom, police, échelle',
  },
  messages: {
    title: 'Conversations et messages',
    sendBy: 'Envoyer les messages avec',
    byEnter: 'Maj+Entrée ajoute une ligne.',
    byModEnter: 'Entrée ajoute une ligne.',
  },
  spelling: {
    label: 'Vérifier l’orthographe en',
    bySystem: 'Selon les langues de votre Mac.',
    nobody:
      'Il n’y a pas de dictionnaires sur cet ordinateur. Un administrateur peut indiquer où les trouver dans le fichier de stratégie (spellingDictionaries).',
    emptyPlace:
      'L’endroit indiqué par votre administrateur ne contient pas de dictionnaires ou est illisible. Prévenez votre administrateur.',
    unfetched:
      'Ces dictionnaires n’ont pas pu être téléchargés, leurs langues ne sont donc pas vérifiées : {names}. Prévenez votre administrateur.',
    several:
      'Plusieurs langues à la fois. Un clic droit sur un mot montre des suggestions et l’ajoute à votre dictionnaire.',
    finding: 'Recherche de dictionnaires…',
    off: 'Désactivé',
    rest: '{names} et {n} autre | {names} et {n} autres',
  },
  policy: {
    title: 'Les réglages de votre administrateur sont à revoir',
    problems:
      'Ces clés de la stratégie sont inconnues ou erronées : {keys}. Tout le reste s’applique. Prévenez votre administrateur.',
    restart: 'Ces clés de la stratégie ont changé et s’appliqueront au prochain démarrage : {keys}.',
  },
  window: {
    title: 'Fenêtre',
    tray: 'Garder Switchboard dans la zone de notification à la fermeture de la fenêtre',
    trayHint: 'Les notifications arrivent toujours. Quittez par le menu de l’icône ou de la fenêtre.',
    autoStart: 'Lancer Switchboard à l’ouverture de session sur cet ordinateur',
    noTray: 'Ce bureau n’a pas de zone de notification : fermer la fenêtre quitte donc Switchboard.',
  },
  about: {
    title: 'À propos',
    version: 'Version',
    system: 'Système',
    unofficial: 'Pas le programme officiel : pour des tests seulement',
  },
} satisfies Same<typeof english>
