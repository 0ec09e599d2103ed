import type { Texts } from './en'

export const fr: Texts = {
  menu: {
    file: 'Fichier',
    quit: 'Quitter',
    edit: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    pastePlain: 'Coller sans mise en forme',
    selectAll: 'Tout sélectionner',
    learn: 'Ajouter au dictionnaire',
    view: 'Affichage',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    zoomReset: 'Taille réelle',
    fullScreen: 'Plein écran',
    window: 'Fenêtre',
    minimize: 'Réduire',
    close: 'Fermer la fenêtre',
    about: 'À propos de Switchboard',
    settings: 'Réglages…',
    services: 'Services',
    zoom: 'Réduire/agrandir',
    hide: 'Masquer Switchboard',
    hideOthers: 'Masquer les autres',
    showAll: 'Tout afficher',
  },
  crash: {
    title: 'La fenêtre a été relancée',
    reloaded:
      'Elle s’est arrêtée à cause d’une erreur. Rien n’a été envoyé deux fois. Vos brouillons et vos identifiants sont saufs.',
    stuck: 'Elle s’arrête sans cesse à cause d’une erreur. Redémarrez Switchboard. Vos identifiants sont saufs.',
    quit: 'Quitter',
    silent: {
      message: 'La fenêtre ne répond pas',
      detail:
        'Patientez un peu, ou relancez-la. Les envois en cours continuent. Vos brouillons et vos identifiants sont saufs.',
    },
    wait: 'Patienter',
    restart: 'Relancer la fenêtre',
  },
  erase: {
    title: 'Effacer tout ce que Switchboard garde sur vous dans cet ordinateur ?',
    detail:
      'Identifiants, brouillons, réglages et journal de vos actions disparaissent pour toujours. Rien ne change dans Bitrix24.',
    erase: 'Effacer',
    cancel: 'Annuler',
    running: 'Switchboard est ouvert. Quittez-le d’abord, puis réessayez. Rien n’a été effacé.',
    failed: 'Tout n’a pas été effacé. Ceci n’a pas pu être supprimé :',
  },
  start: {
    unwritable: {
      message: 'Switchboard ne peut pas écrire dans son dossier',
      detail:
        'Le disque est peut-être plein ou en lecture seule, ou le dossier appartient à quelqu’un d’autre. Rien n’a été modifié. Libérez de la place ou demandez à votre administrateur.',
    },
    unreadable: {
      message: 'La fenêtre de Switchboard ne peut pas s’afficher',
      detail:
        'Des fichiers du programme manquent ou sont illisibles. Vos identifiants, brouillons et réglages sont saufs. Relancez Switchboard ; si cela ne suffit pas, réinstallez-le ou demandez à votre administrateur.',
    },
  },
  tray: { show: 'Afficher Switchboard', myDialogs: 'Mes conversations', quit: 'Quitter' },
  unread: (count: number) => `${count} ${count < 2 ? 'conversation non lue' : 'conversations non lues'}`,
  notification: {
    private: {
      message: 'Nouveau message',
      mine: 'Nouvelle conversation',
      queue: 'Nouvelle conversation dans la file d’attente',
    },
    mine: 'Nouvelle conversation pour vous',
    queue: (line: string) => `Dans la file d’attente : ${line}`,
    queueAnyLine: 'Dans la file d’attente',
    file: 'A envoyé un fichier',
    noText: 'Nouveau message',
    many: (count: number) => `${count} conversations non lues`,
    manyBody: 'Ouvrez « Mes conversations ».',
    sample: { title: 'Anna Schmidt', body: 'Les nouveaux messages ressemblent à ceci.' },
    reminder: {
      private: 'Rappel',
      title: (customer: string) => `Rappel : ${customer}`,
      wrote: 'Le client a écrit',
      late: 'En retard : il était prévu plus tôt',
      now: 'Vous vouliez revenir à cette conversation',
      many: (count: number) => `${count} rappels`,
      manyBody: 'Ouvrez la liste des rappels.',
    },
    alert: {
      ready: {
        first_late: 'Première réponse en retard',
        further_late: 'Réponse suivante en retard',
        transfers: 'Client transféré trois fois',
        disliked: 'Avis négatif du client',
      },
      private: 'Alerte',
      again: (rule: string) => `Toujours : ${rule}`,
      numbered: (id: number) => `Client ${id}`,
      someone: 'Un client',
      many: (count: number) => `${count} alertes`,
      manyBody: 'Ouvrez les alertes du tableau.',
    },
  },
  /** The page that the browser shows after a sign-in. */
  browser: {
    received: {
      title: 'Retour à Switchboard',
      text: 'Bitrix24 a répondu. Vous pouvez fermer cet onglet et continuer dans Switchboard.',
    },
    refused: {
      title: 'Ce lien n’appartient pas à la connexion en cours',
      text: 'Revenez à Switchboard et cliquez de nouveau sur « Continuer dans le navigateur ».',
    },
  },
}
