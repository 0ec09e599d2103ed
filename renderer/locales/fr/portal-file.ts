import type { portalFile as english } from '../en/portal-file'
import type { Same } from '../types'

/** Bitrix24's error codes when a file is sent or fetched. @see im.v2.File.upload, im.v2.File.download */
export const portalFile = {
  upload: {
    FILE_EMPTY: {
      title: 'Le fichier n’a pas été envoyé : il lui manque un nom ou un contenu',
      detail: 'Le portail n’y a rien trouvé.',
      next: 'Choisissez-le de nouveau.',
    },
    FILE_INVALID_CONTENT: {
      title: 'Le fichier n’a pas été envoyé : il a été abîmé en route',
      detail: 'Le portail n’a pas pu décoder son contenu.',
      next: 'Renvoyez-le.',
    },
    FILE_TOO_LARGE: {
      title: 'Le fichier n’a pas été envoyé : il est trop volumineux',
      detail: 'Le portail accepte les fichiers jusqu’à 100 Mo.',
      next: 'Réduisez-le, ou envoyez un lien vers lui.',
    },
    CHAT_NOT_FOUND: {
      title: 'Le fichier n’a pas été envoyé : ce chat n’existe pas',
      detail: 'Il a peut-être été supprimé.',
      next: 'Actualisez la conversation.',
    },
    FOLDER_ERROR: {
      title: 'Le fichier n’a pas été envoyé : le chat n’a pas de dossier pour lui',
      detail: 'Bitrix24 Drive n’en a pas fourni.',
      next: 'Demandez à un administrateur si Drive fonctionne sur le portail.',
    },
    UPLOAD_FAILED: {
      title: 'Le fichier n’a pas été envoyé : le portail n’a pas pu le stocker',
      detail: 'Bitrix24 Drive ne l’a pas accepté. Il est peut-être plein.',
      next: 'Réessayez, ou demandez à un administrateur de libérer de l’espace sur Drive.',
    },
    SEND_FAILED: {
      title: 'Le fichier n’a pas été envoyé : le message n’a pas pu être créé',
      detail: 'Il a été stocké, mais personne dans la conversation ne l’a reçu.',
      next: 'Renvoyez-le.',
    },
    ACCESS_DENIED: {
      title: 'Vous ne pouvez pas envoyer de fichiers ici',
      detail: 'Vous n’avez pas rejoint ce chat.',
      next: 'Rejoignez d’abord la conversation.',
    },
  },
  download: {
    FILE_NOT_FOUND: {
      title: 'Le fichier n’existe pas',
      detail: 'Le portail n’a pas de fichier avec ce numéro. Il a peut-être été supprimé.',
      next: 'Demandez qu’il soit renvoyé.',
    },
    ACCESS_DENIED: {
      title: 'Le portail ne vous donne pas ce fichier',
      detail: 'Seuls les participants au chat peuvent ouvrir ses fichiers.',
      next: 'Rejoignez la conversation, ou ouvrez-la dans Bitrix24.',
    },
  },
} satisfies Same<typeof english>
