import type { update as english } from '../en/update'
import type { Same } from '../types'

/** Newer versions of the program, and the way back. */
export const update = {
  title: 'Mises à jour',
  label: 'Versions plus récentes',
  also: 'Mise à niveau, notes de version, nouveautés',
  obstacle: {
    no_feed:
      'Votre administrateur n’a indiqué aucune source de mises à jour : Switchboard n’interroge personne et reste tel quel.',
    switched_off: 'Votre administrateur a désactivé les mises à jour.',
    no_keys: 'Cette version n’a pas de clés pour vérifier les mises à jour, elle n’en prend donc pas.',
    from_sources: 'Cette copie tourne à partir de ses sources et n’est pas mise à jour.',
  },
  step: {
    idle: 'Pas encore vérifié.',
    current: 'La version {version} est la plus récente.',
    checking: 'Vérification…',
    found: 'La version {version} est disponible ({size}).',
    fetching: 'Téléchargement de la version {version} : {percent}',
    ready: 'La version {version} est téléchargée et vérifiée. Elle s’installe quand vous quittez.',
    installing: 'Switchboard s’arrête, puis redémarre…',
  },
  cutOff: {
    next: 'La dernière fois, Switchboard a été arrêté avant la fin de l’installation. Elle sera retentée quand vous quitterez.',
    before: 'Vous vouliez revenir à {version}, mais Switchboard a été arrêté avant la fin. Rien n’a été modifié.',
  },
  checkedAt: 'Dernière vérification : {time}.',
  by: {
    deb: 'Votre système l’installe avec ses propres mises à jour, ou : sudo apt update && sudo apt install switchboard',
    rpm: 'Votre système l’installe avec ses propres mises à jour, ou : sudo dnf upgrade switchboard',
    hand: 'La personne qui a installé Switchboard sur cet ordinateur peut le mettre à jour.',
  },
  waits: {
    stages: 'Une version plus récente est distribuée par étapes. Ce n’est pas encore le tour de cet ordinateur.',
    pin: 'Il existe une version plus récente. Votre administrateur maintient cet ordinateur à la version actuelle.',
  },
  minimum: 'Votre administrateur demande la version {version} ou une plus récente.',
  noReturn:
    'Après elle, pas de retour possible : elle garde ses données sous une forme que la version actuelle ne peut pas lire.',
  check: 'Vérifier maintenant',
  fetch: 'Télécharger',
  install: 'Redémarrer et installer',
  notes: 'Nouveautés de {version}',
  refused: 'Rien n’a été modifié.',
  refusal: {
    offline: 'La source de mises à jour n’a pas pu être jointe.',
    tls: 'La source de mises à jour n’a pas pu prouver qu’elle est la bonne (certificat). Prévenez votre administrateur.',
    redirected: 'La source de mises à jour renvoie ailleurs, et Switchboard n’y va pas. Prévenez votre administrateur.',
    missing: 'La source de mises à jour n’a rien pour cet ordinateur. Prévenez votre administrateur.',
    too_large: 'Il est arrivé plus qu’annoncé, tout a donc été jeté. Prévenez votre administrateur.',
    cut_short: 'Le téléchargement s’est interrompu. Ce qui était arrivé a été jeté.',
    not_signed:
      'Ce qui est arrivé n’est pas signé par les auteurs de Switchboard, ou a été modifié en route. Prévenez votre administrateur.',
    unreadable: 'Les auteurs de Switchboard ont signé quelque chose que cette version ne comprend pas.',
    other_channel: 'La source de mises à jour a donné une annonce d’un autre canal. Prévenez votre administrateur.',
    other_system:
      'La source de mises à jour a donné une version pour un autre type d’ordinateur. Prévenez votre administrateur.',
    clock:
      'L’horloge de cet ordinateur retarde sur le moment où la mise à jour a été signée. Réglez l’horloge et vérifiez de nouveau.',
    expired:
      'L’annonce est trop ancienne pour être fiable : quelqu’un vous cache peut-être des versions plus récentes. Prévenez votre administrateur.',
    expired_or_clock:
      'L’annonce est trop ancienne pour être fiable, ou l’horloge de cet ordinateur est fausse. Vérifiez d’abord l’horloge ; si elle est juste, prévenez votre administrateur.',
    replayed:
      'La source de mises à jour a donné une annonce plus ancienne qu’une déjà vue ici. Prévenez votre administrateur.',
    downgrade:
      'La source de mises à jour propose une version plus ancienne que celle-ci. Prévenez votre administrateur.',
    package_changed:
      'La version téléchargée n’est pas celle annoncée, elle a donc été jetée. Prévenez votre administrateur.',
    disk: 'La nouvelle version n’a pas pu être écrite sur cet ordinateur. Y a-t-il de la place, et pouvez-vous y écrire ?',
    forgotten:
      'Ce que cet ordinateur retenait des mises à jour est endommagé : la version précédente, un retour et les annonces trop anciennes. Tout recommence à zéro. Prévenez votre administrateur.',
  },
  restart: {
    draft:
      'Pas maintenant : il y a un texte non envoyé. Envoyez-le ou effacez-le, ou quittez : le texte reste, et la mise à jour s’installe alors.',
    act: 'Pas maintenant : une action est en cours. Réessayez quand son résultat s’affiche.',
    message: 'Pas maintenant : un message est en route. Réessayez quand il est envoyé.',
    file: 'Pas maintenant : un fichier est en route. Réessayez quand il est envoyé.',
    changed: 'Rien n’a été changé : les fichiers de la version précédente ne sont plus tels qu’ils ont été gardés.',
  },
  held: 'Retour effectué depuis la version {version}. Rien n’est mis à jour tant que vous ne le voulez pas.',
  resume: 'Reprendre les mises à jour',
  back: {
    label: 'Version précédente',
    hint: 'Elle est gardée sur cet ordinateur. Vos données restent, et rien n’est remis à jour tant que vous ne le voulez pas.',
    none: 'Il n’y en a pas sur cet ordinateur.',
    run: 'Revenir à {version}',
    data: 'Pas de retour possible à {version} : elle ne peut pas lire les données telles que cette version les garde.',
    minimum: 'Pas de retour possible à {version} : votre administrateur en demande une plus récente.',
    gone: 'Pas de retour possible à {version} : elle n’est pas gardée sur cet ordinateur.',
    changed: 'Pas de retour possible à {version} : ses fichiers ne sont plus tels qu’ils ont été gardés.',
  },
  line: {
    found: 'La version {version} est disponible',
    ready: 'La version {version} est prête',
    refused: 'Mise à jour refusée',
    minimum: 'Mise à jour nécessaire',
    updated: 'Mis à jour vers {version}',
    open: '{what} : afficher les mises à jour',
  },
} satisfies Same<typeof english>
