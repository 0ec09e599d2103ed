import type { account as english } from '../en/account'
import type { Same } from '../types'

/** Sign-in, the account menu, and where sign-ins are kept. */
export const account = {
  heading: 'Connexion à Bitrix24',
  intro: 'Choisissez comment vous connecter.',
  pitch: {
    title: 'Toutes les conversations à portée de main',
    find: 'Retrouvez toute conversation d’un canal ouvert par son code, son chat ou son élément CRM.',
    look: 'Lisez une conversation sans la rejoindre. Personne n’est averti.',
    act: 'Rejoignez, démarrez ou interceptez, et voyez toujours le résultat.',
    safe: 'Vos identifiants restent sur cet ordinateur, hors de portée des pages et des messages.',
  },
  ways: 'Modes de connexion',
  oauth: {
    tab: 'Compte Bitrix24',
    about:
      'Vous vous connectez sur la page de votre portail, dans le navigateur. Switchboard ne voit jamais votre mot de passe.',
    portal: 'Adresse du portail',
    portalHint: 'Par exemple, company.bitrix24.fr',
    applicationId: 'ID de l’application (client_id)',
    applicationIdHint: 'Commence par « local. » ou « app. »',
    secret: 'Clé de l’application (client_secret)',
    secretPreset: 'Définie par votre administrateur. Laissez vide.',
    presetLocked: 'Défini par votre administrateur.',
    presetNote: 'Votre administrateur a défini ces valeurs.',
    change: 'Modifier',
    changeName: 'Modifier le portail ou l’application',
    submit: 'Continuer dans le navigateur',
    where: 'Où trouver l’ID et la clé ?',
    steps: {
      create: 'Un administrateur crée une seule application locale de type « Serveur » pour toute l’entreprise.',
      handler: 'Le chemin de son gestionnaire est :',
      scopes: 'Ses autorisations sont {scopes}.',
      copy: 'Bitrix24 affiche alors l’ID de l’application (client_id) et sa clé (client_secret).',
    },
    open: 'Ouvrir la page dans Bitrix24',
    openFirst: 'Saisissez l’adresse du portail pour ouvrir la page d’ici.',
  },
  webhook: {
    tab: 'Webhook',
    about:
      'La voie rapide pour une seule personne : un webhook entrant. Son URL vaut un mot de passe, gardez-la pour vous.',
    url: 'URL du webhook',
    urlHint: 'Par exemple, https://company.bitrix24.fr/rest/15/…/',
    submit: 'Connecter',
    where: 'Où trouver l’URL ?',
    steps: {
      create: 'Dans Bitrix24, ouvrez Ressources pour les développeurs → Autre → Webhook entrant.',
      scopes: 'Cochez les autorisations : {scopes}.',
      copy: 'Enregistrez, puis copiez l’URL entière.',
    },
    limits: 'Un webhook agit au nom de la personne qui l’a créé et cesse de fonctionner à son départ.',
    off: {
      title: 'Les webhooks sont désactivés ici',
      detail: 'Votre administrateur ne les autorise pas sur cet ordinateur. Connectez-vous avec votre compte Bitrix24.',
    },
    open: 'Ouvrir la page dans Bitrix24',
    openFirst: 'Saisissez le début de l’URL pour ouvrir la page d’ici.',
  },
  reveal: 'Afficher',
  conceal: 'Masquer',
  waiting: {
    title: 'Continuez dans votre navigateur',
    detail: 'Autorisez l’accès sur la page de {portal}. Cette fenêtre continue d’elle-même.',
    detailPaste:
      'Autorisez l’accès sur la page de {portal}, puis collez l’adresse à laquelle votre navigateur aboutit.',
    left: 'reste {time}',
    cancel: 'Annuler la connexion',
    again: 'Le navigateur s’est arrêté sur une page d’erreur ? Collez son adresse ici.',
    address: 'Adresse de redirection',
    paste: 'Utiliser cette adresse',
  },
  commands: {
    byBrowser: 'Se connecter avec un compte Bitrix24',
    byWebhook: 'Se connecter avec un webhook',
    back: 'Retour aux conversations',
    underWay: 'Une connexion est en cours',
  },
  kept: {
    title: 'Comptes enregistrés',
    open: 'Ouvrir',
    again: 'Se reconnecter',
    ended: 'Déconnecté',
    forget: 'Retirer {name}',
    back: 'Retour',
  },
  via: { oauth: 'Compte Bitrix24', webhook: 'Webhook' },
  keepingOf: {
    sealed: 'Chiffrés avec le trousseau de cet ordinateur',
    memory: 'Gardés jusqu’à la fermeture',
    weak: 'Enregistrés sans chiffrement',
  },
  keeping: {
    title: 'Où conserver vos identifiants',
    detail:
      'Cet ordinateur n’a pas de trousseau utilisable ({backend}) : des identifiants enregistrés ne peuvent pas être chiffrés.',
    memory: 'Garder jusqu’à la fermeture',
    memoryDetail: 'Rien n’est écrit sur le disque. Vous vous reconnectez au prochain démarrage.',
    weak: 'Enregistrer sur cet ordinateur',
    weakDetail:
      'Vos identifiants sont écrits dans un fichier que seul votre compte utilisateur peut ouvrir. Quiconque obtient ce fichier, par exemple par une sauvegarde ou un disque volé, peut s’en servir.',
    recommended: 'Recommandé',
  },
  notice: {
    keyring_locked: {
      title: 'Le trousseau est verrouillé',
      detail:
        'Les comptes enregistrés n’ont pas pu être ouverts. Déverrouillez le trousseau, autorisez Switchboard à l’utiliser et redémarrez-le, ou reconnectez-vous.',
    },
    keyring_changed: {
      title: 'Le trousseau a changé',
      detail:
        'Les comptes enregistrés ont été chiffrés avec un autre trousseau et ne peuvent pas être ouverts. Ils ont été mis de côté. Reconnectez-vous.',
    },
    store_damaged: {
      title: 'Les comptes enregistrés ne s’ouvrent pas',
      detail:
        'Leur fichier est endommagé, ou le trousseau a une nouvelle clé. Il a été mis de côté, rien n’a été supprimé. Reconnectez-vous.',
    },
    policy_damaged: {
      title: 'Les réglages de l’administrateur n’ont pas pu être lus',
      detail:
        'Le fichier de stratégie contient une erreur : aucun de ses réglages ne s’applique, et personne ne peut se connecter tant qu’elle n’est pas corrigée. Prévenez votre administrateur.',
    },
    policy_untrusted: {
      title: 'Les réglages de l’administrateur ne sont pas utilisés',
      detail:
        'Le fichier de stratégie, ou un dossier qui le contient, n’appartient pas à l’administrateur ou peut être modifié par d’autres : aucun de ses réglages ne s’applique, et personne ne peut se connecter tant que son propriétaire et ses droits ne sont pas corrigés. Prévenez votre administrateur.',
    },
    policy_unreadable: {
      title: 'Les réglages de l’administrateur n’ont pas pu être lus',
      detail:
        'Switchboard ne peut pas ouvrir la stratégie, peut-être faute du droit de la lire : aucun de ses réglages ne s’applique, et personne ne peut se connecter tant que ce n’est pas corrigé. Prévenez votre administrateur.',
    },
    policy_kept: {
      title: 'Les nouveaux réglages de l’administrateur ne sont pas utilisés',
      detail:
        'Le fichier de stratégie a changé et ne peut pas être utilisé ({kind}) : ce qui valait avant vaut toujours, jusqu’au prochain démarrage de Switchboard. Prévenez votre administrateur.',
    },
  },
  connected: 'Connexion à {portal} en tant que {name}',
  switched: 'Vous êtes maintenant {name} sur {portal}',
  signedOut: 'Déconnexion de {portal} effectuée',
  menu: {
    label: 'Compte : {name}, {portal}',
    title: 'Comptes',
    add: 'Ajouter un compte',
    signOut: 'Se déconnecter',
    openPortal: 'Ouvrir le portail',
    admin: 'Administrateur',
    granted: 'Autorisations accordées',
    missing: 'Autorisations manquantes',
  },
  signOut: {
    title: 'Se déconnecter de {portal} ?',
    detail:
      'Vos identifiants sont supprimés de cet ordinateur. Les conversations et sessions dans Bitrix24 ne changent pas.',
    detailWebhook:
      'L’URL du webhook est supprimée de cet ordinateur. Elle reste valable dans Bitrix24 tant qu’elle n’y est pas supprimée.',
    kept: 'Brouillons, messages non envoyés et réponses types restent sur cet ordinateur pour votre prochaine connexion. Le journal aussi.',
    messages:
      '{n} message n’est pas encore remis. S’il n’est pas envoyé avant la déconnexion, il reste sur cet ordinateur | {n} messages ne sont pas encore remis. Ceux qui ne sont pas envoyés avant la déconnexion restent sur cet ordinateur',
    files:
      '{n} fichier n’est pas encore envoyé. Il sera arrêté ou retiré | {n} fichiers ne sont pas encore envoyés. Ils seront arrêtés ou retirés',
    reminders: '{n} rappel est supprimé et ne sonnera pas | {n} rappels sont supprimés et ne sonneront pas',
    confirm: 'Se déconnecter',
  },
  scopes: {
    title: '{count} autorisation manque | {count} autorisations manquent',
    ask: 'Un administrateur peut les ajouter dans les réglages de l’application ou du webhook. Reconnectez-vous ensuite.',
    imopenlines: 'Canaux ouverts : impossible de trouver, rejoindre, démarrer ou intercepter des conversations.',
    im: 'Chat : vos propres chats récents ne peuvent pas être consultés.',
    crm: 'CRM : les titres des prospects, transactions, contacts et entreprises ne s’affichent pas.',
    user: 'Utilisateurs : des noms de collègues peuvent manquer.',
  },
  unsaved: {
    title: 'Vos identifiants ne sont pas encore enregistrés',
    detail:
      'Le disque est plein, ou le dossier de Switchboard n’est pas accessible en écriture. Si vous quittez maintenant, il faudra peut-être vous reconnecter.',
    next: 'Libérez de l’espace disque et laissez Switchboard ouvert jusqu’à la disparition de ce message.',
  },
  nameless: 'Utilisateur {id}',
} satisfies Same<typeof english>
