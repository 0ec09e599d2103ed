import type { reason as english } from '../en/failure-reason'
import type { Same } from '../types'
import { actReason } from './failure-act'
import { keptReason } from './failure-kept'
import { policyReason } from './failure-policy'
import { proxyReason } from './failure-proxy'

/** Why an input, a sign-in or a connection was refused. */
export const reason = {
  empty: {
    title: 'Ce champ est vide',
    detail: 'Sans lui, aucune connexion n’est possible.',
    next: 'Remplissez-le.',
  },
  not_a_url: {
    title: 'Ce n’est pas une adresse web',
    detail: 'L’adresse d’un portail ressemble à company.bitrix24.fr.',
    next: 'Copiez-la dans la barre d’adresse du navigateur où votre Bitrix24 est ouvert.',
  },
  not_https: {
    title: 'L’adresse doit commencer par « https »',
    detail: 'En simple http, n’importe qui sur le trajet pourrait lire vos identifiants.',
    next: 'Ajoutez https:// devant. Si votre portail n’a pas https, son administrateur peut l’activer.',
  },
  user_info: {
    title: 'L’adresse contient un nom ou un mot de passe',
    detail:
      'Un texte avant une arobase peut faire passer une adresse étrangère pour la vôtre, il n’est donc pas accepté.',
    next: 'Retirez tout ce qui se trouve entre https:// et le nom du portail.',
  },
  not_a_portal: {
    title: 'Ce n’est pas l’adresse d’un portail',
    detail: 'Il n’y a pas de Bitrix24 à cette adresse, ou la page n’en fait pas partie.',
    next: 'Saisissez seulement le début de l’adresse de votre portail, comme company.bitrix24.fr.',
  },
  not_a_webhook: {
    title: 'Ce n’est pas une URL de webhook',
    detail: 'Elle ressemble à https://company.bitrix24.fr/rest/15/a1b2c3d4e5f6g7h8/.',
    next: 'Copiez l’URL entière depuis la page du webhook dans Bitrix24.',
  },
  portal_unknown: {
    title: 'Aucun portail ne répond à cette adresse',
    detail: 'Ce nom n’existe pas sur le réseau.',
    next: 'Vérifiez l’orthographe et la fin : .com, .fr, .eu… Si tout est juste, vérifiez le réseau, le VPN ou le proxy.',
  },
  application_id_empty: {
    title: 'L’ID de l’application manque',
    detail: 'Il dit au portail quelle application demande l’accès.',
    next: 'Copiez-le depuis la page de l’application dans Bitrix24. Il commence par « local. » ou « app. ».',
  },
  application_secret_empty: {
    title: 'La clé de l’application manque',
    detail: 'Le portail la vérifie avant de vous laisser vous connecter.',
    next: 'Copiez la clé de l’application depuis sa page dans Bitrix24.',
  },
  wrong_secret: {
    title: 'La clé de l’application est erronée',
    detail: 'Le portail ne l’accepte pas pour cet ID d’application, ou l’application n’y est pas installée.',
    next: 'Copiez de nouveau la clé, entière et sans espaces. Si elle est juste, demandez à un administrateur d’installer l’application.',
  },
  wrong_application: {
    title: 'Le portail ne connaît pas cette application',
    detail: 'Aucune application avec cet ID n’est installée sur le portail.',
    next: 'Vérifiez l’ID et le portail ; si les deux sont justes, demandez à un administrateur d’installer l’application.',
  },
  code_expired: {
    title: 'La réponse du navigateur est arrivée trop tard',
    detail: 'Le code que le portail donne au navigateur est valable 30 secondes.',
    next: 'Continuez de nouveau dans le navigateur et revenez aussitôt.',
  },
  state_mismatch: {
    title: 'Cette réponse appartient à une autre connexion',
    detail: 'Cette fenêtre ne l’a pas demandée, ou elle a déjà servi ; elle n’est donc pas acceptée.',
    next: 'Recommencez et n’utilisez que la page de navigateur la plus récente.',
  },
  other_portal: {
    title: 'Un autre portail a répondu',
    detail: 'La connexion s’est faite sur un autre portail que celui saisi.',
    next: 'Vérifiez l’adresse du portail, ou connectez-vous d’abord au bon portail dans votre navigateur.',
  },
  portal_locked: {
    title: 'Un seul portail est autorisé ici',
    detail: 'Votre administrateur a limité Switchboard à un autre portail.',
    next: 'Utilisez le portail défini par votre administrateur, ou demandez-lui d’autoriser celui-ci.',
  },
  webhooks_off: {
    title: 'Les webhooks sont désactivés ici',
    detail: 'Votre administrateur ne les autorise pas sur cet ordinateur.',
    next: 'Connectez-vous avec votre compte Bitrix24.',
  },
  not_a_redirect: {
    title: 'Ce n’est pas l’adresse de redirection',
    detail: 'Elle devrait commencer par l’adresse de redirection et contenir « code= ».',
    next: 'Autorisez l’accès, puis copiez l’adresse entière depuis le navigateur.',
  },
  sign_in_timeout: {
    title: 'Pas de réponse en trois minutes',
    detail: 'Bitrix24 ne signale pas une connexion refusée, l’attente prend donc fin au bout d’un moment.',
    next: 'Dans Bitrix24, le chemin du gestionnaire de l’application doit être l’adresse ci-dessous. Si le navigateur s’est arrêté sur une page d’erreur, réessayez et collez l’adresse de cette page.',
  },
  port_busy: {
    title: 'Le navigateur ne peut pas rendre sa réponse de lui-même',
    detail: 'Un autre programme utilise l’adresse locale à laquelle le navigateur revient.',
    next: 'Collez l’adresse de redirection à la main, ou fermez l’autre programme et réessayez.',
  },
  wrong_webhook: {
    title: 'Le portail n’accepte pas ce webhook',
    detail: 'L’URL n’est pas complète, il a été supprimé ou renouvelé, ou son propriétaire est parti.',
    next: 'Copiez de nouveau l’URL entière depuis Bitrix24, ou créez-y un nouveau webhook.',
  },
  webhook_revoked: {
    title: 'Le portail n’accepte plus ce webhook',
    detail: 'Il a été supprimé ou renouvelé, ou son propriétaire est parti.',
    next: 'Créez un nouveau webhook dans Bitrix24 et connectez-vous avec lui.',
  },
  refresh_refused: {
    title: 'Votre connexion a expiré',
    detail: 'Le portail a refusé de la renouveler. Rien de ce que vous avez fait n’est perdu.',
    next: 'Reconnectez-vous. Un clic suffit si votre navigateur se souvient de vous.',
  },
  renewal_failed: {
    title: 'Votre connexion n’a pas pu être renouvelée pour l’instant',
    detail: 'Le serveur de connexion de Bitrix24 a un problème ({code}). Rien n’a été envoyé, et rien n’est perdu.',
    next: 'Switchboard réessaie de lui-même, en attendant chaque fois un peu plus.',
  },
  token_refused: {
    title: 'Le portail rejette votre connexion, pourtant tout juste renouvelée',
    detail: 'Rien n’a été envoyé. Switchboard réessaie de lui-même, en attendant chaque fois un peu plus.',
    next: 'Si cela dure, reconnectez-vous, ou demandez à un administrateur si l’application est encore autorisée.',
  },
  application_unpaid: {
    title: 'L’application n’est pas payée',
    detail: 'Bitrix24 bloque cette application jusqu’au paiement. Votre connexion reste ouverte.',
    next: 'La personne qui paie l’application peut la renouveler. Switchboard continue alors de lui-même.',
  },
  user_inactive: {
    title: 'Aucun employé actif pour cette connexion',
    detail: 'L’employé qui s’est connecté ou a créé le webhook a quitté l’entreprise ou n’a pas encore été accepté.',
    next: 'Demandez à un administrateur d’activer l’employé, ou connectez-vous avec un autre compte.',
  },
  application_closed_to_user: {
    title: 'Vous n’avez pas accès à cette application',
    detail: 'Elle est installée, mais l’administrateur n’a donné l’accès qu’à d’autres employés.',
    next: 'Demandez à un administrateur de vous ajouter dans les réglages d’accès de l’application.',
  },
  application_removed: {
    title: 'L’application n’est plus sur le portail',
    detail: 'Elle a été désinstallée, ou son ID a changé.',
    next: 'Demandez à un administrateur de la réinstaller.',
  },
  plan_without_rest: {
    title: 'L’offre du portail n’a pas d’accès REST',
    detail: 'Bitrix24 ne propose REST que dans les offres payantes, et l’essai ou le paiement est arrivé à terme.',
    next: 'La personne qui paie le portail peut renouveler ou changer l’offre.',
  },
  portal_closed: {
    title: 'Le portail est fermé',
    detail: 'Il a été supprimé, ou son administrateur l’a fermé pour maintenance.',
    next: 'Demandez à l’administrateur du portail quand il rouvrira.',
  },
  portal_blocked: {
    title: 'Bitrix24 a bloqué l’accès REST du portail',
    detail: 'Bitrix24 le fait à la main après une surcharge. Attendre ne sert à rien.',
    next: 'L’administrateur doit écrire à l’assistance de Bitrix24.',
  },
  portal_moved: {
    title: 'Le portail a déménagé',
    detail: 'Il répond maintenant à une autre adresse. Vos identifiants n’y ont pas été envoyés.',
    next: 'Ouvrez le portail dans votre navigateur, copiez sa nouvelle adresse et connectez-vous avec elle.',
  },
  scopes_exceeded: {
    title: 'Une autorisation manque',
    detail: 'La connexion demande plus que l’application ou le webhook ne permet. Le portail ne dit pas quoi.',
    next: 'Un administrateur peut cocher imopenlines, im, crm et user dans ses réglages. Reconnectez-vous ensuite.',
  },
  scope_missing: {
    title: 'L’autorisation « {scope} » manque',
    detail: 'L’application ou le webhook a été créé sans elle.',
    next: 'Un administrateur peut la cocher dans les réglages de l’application ou du webhook. Reconnectez-vous ensuite.',
  },
  storage_unavailable: {
    title: 'Le dossier de Switchboard n’est pas utilisable',
    detail:
      'Le disque est plein, ou le dossier ne peut être ni lu ni écrit. Rien n’est envoyé sans y avoir été consigné d’abord.',
    next: 'Libérez de l’espace disque ou demandez à la personne qui s’occupe de cet ordinateur. Puis réessayez.',
  },
  sign_in_left: {
    title: 'Déconnexion faite, mais les identifiants sont encore sur le disque',
    detail:
      'Le dossier de Switchboard n’est pas accessible en écriture. Plus rien n’est envoyé pour ce compte jusqu’au prochain démarrage.',
    next: 'Libérez de l’espace disque ou demandez à la personne qui s’occupe de cet ordinateur. Puis redémarrez et déconnectez-vous encore une fois.',
  },
  too_many_lines: {
    title: 'Trop de lignes à la fois',
    detail: 'Une liste peut avoir jusqu’à 1 000 lignes.',
    next: 'Divisez la liste et cherchez les parties une à une.',
  },
  link_refused: {
    title: 'Ce lien ne peut pas être ouvert ici',
    detail: 'Seuls les liens web, e-mail et téléphone ordinaires s’ouvrent depuis cette fenêtre.',
    next: 'Si vous lui faites confiance, copiez-le et ouvrez-le vous-même.',
  },
  file_too_large: {
    title: 'Le fichier est trop volumineux',
    detail: 'Le portail accepte les fichiers jusqu’à 100 Mo. Rien n’a été envoyé.',
    next: 'Réduisez-le, ou envoyez un lien vers lui.',
  },
  file_empty: {
    title: 'Le fichier est vide',
    detail: 'Il n’y a rien à envoyer.',
    next: 'Vérifiez que vous avez choisi le bon fichier.',
  },
  file_unreadable: {
    title: 'Le fichier ne peut pas être lu',
    detail: 'Il a été déplacé ou modifié, ou vous n’avez pas le droit de le lire. Rien n’a été envoyé.',
    next: 'Choisissez-le de nouveau.',
  },
  file_unreachable: {
    title: 'Le fichier est inaccessible',
    detail:
      'Son nom contient des lettres que les réglages de langue de cet ordinateur n’acceptent pas, ou il n’existe plus. Rien n’a été envoyé.',
    next: 'Renommez-le en lettres latines simples, ou lancez Switchboard avec un réglage UTF-8 comme LANG=C.UTF-8.',
  },
  file_folder: {
    title: 'C’est un dossier',
    detail: 'Seuls des fichiers peuvent être envoyés. Rien n’a été envoyé.',
    next: 'Ouvrez-le et choisissez les fichiers qu’il contient, ou mettez-le dans une archive.',
  },
  file_unwritable: {
    title: 'Le fichier ne peut pas être enregistré là',
    detail: 'Le disque est plein, ou vous ne pouvez pas écrire dans ce dossier.',
    next: 'Choisissez un autre dossier.',
  },
  ...actReason,
  ...keptReason,
  ...policyReason,
  ...proxyReason,
  certificate_expired: {
    title: 'Le certificat à cette adresse a expiré',
    detail: 'N’importe qui pourrait répondre, rien n’a donc été envoyé.',
    next: 'Vérifiez la date de cet ordinateur. Si elle est juste, l’administrateur du portail ou du proxy doit renouveler le certificat.',
  },
  certificate_not_yet: {
    title: 'Le certificat à cette adresse n’est pas encore valable',
    detail: 'Selon l’horloge de cet ordinateur, il n’a pas commencé, rien n’a donc été envoyé.',
    next: 'Vérifiez la date et l’heure de cet ordinateur.',
  },
  certificate_other_name: {
    title: 'Le certificat appartient à une autre adresse',
    detail: 'Le serveur qui répond n’est pas celui demandé, rien n’a donc été envoyé.',
    next: 'Vérifiez l’adresse du portail. Dans un café ou un hôtel, connectez-vous d’abord au réseau dans un navigateur.',
  },
  certificate_unknown: {
    title: 'Le certificat n’est pas fiable',
    detail: 'Il vient d’une autorité à laquelle cet ordinateur ne fait pas confiance, rien n’a donc été envoyé.',
    next: 'Si votre bureau inspecte le trafic, son administrateur doit ajouter son autorité au magasin de certificats du système.',
  },
  certificate_bad: {
    title: 'Le certificat à cette adresse n’est pas valable',
    detail: 'Il a été révoqué, est endommagé ou sert à un autre usage, rien n’a donc été envoyé.',
    next: 'Prévenez l’administrateur du portail ou du réseau.',
  },
  answer_unreadable: {
    title: 'La réponse du portail n’a pas pu être lue',
    detail: 'Une liste était attendue, mais la réponse n’en contient pas, ou ses entrées sont vides.',
    next: 'Vous voyez ce qui était connu avant. Switchboard redemande de lui-même.',
  },
} satisfies Same<typeof english>
