import type { policyReason as english } from '../en/failure-policy'
import type { Same } from '../types'

const ask = 'Demandez à votre administrateur si vous en avez besoin.'

/** What an administrator does not allow on this computer. */
export const policyReason = {
  application_locked: {
    title: 'Une seule application est autorisée ici',
    detail: 'Votre administrateur a limité Switchboard à une autre application de Bitrix24.',
    next: 'Connectez-vous avec l’application définie par votre administrateur.',
  },
  account_not_allowed: {
    title: 'Ce compte n’est pas autorisé ici',
    detail: 'Votre administrateur a désigné les personnes qui peuvent travailler sur cet ordinateur.',
    next: ask,
  },
  one_account: {
    title: 'Un seul compte est autorisé ici',
    detail: 'Votre administrateur autorise un compte à la fois.',
    next: 'Déconnectez-vous du compte actuel, puis connectez-vous à l’autre.',
  },
  act_off: {
    title: 'Cette action n’est pas autorisée ici',
    detail: 'Votre administrateur l’a désactivée sur cet ordinateur. Rien n’a été envoyé.',
    next: ask,
  },
  export_off: {
    title: 'L’export est désactivé ici',
    detail: 'Votre administrateur n’autorise pas l’enregistrement du journal ou de preuves dans un fichier.',
    next: ask,
  },
  reason_missing: {
    title: 'Votre entreprise demande un motif',
    detail: 'Rien n’a été envoyé : aucun motif n’était indiqué.',
    next: 'Recommencez en indiquant le motif.',
  },
  saving_off: {
    title: 'L’enregistrement de fichiers est désactivé ici',
    detail: 'Votre administrateur permet de regarder les fichiers des messages, pas de les enregistrer.',
    next: ask,
  },
  file_type_off: {
    title: 'Les fichiers de ce type ne peuvent pas être envoyés ici',
    detail: 'Votre administrateur a limité les types de fichiers.',
    next: 'Envoyez-le sous un autre type, ou demandez à votre administrateur.',
  },
  file_over_limit: {
    title: 'Ce fichier est trop volumineux pour être envoyé ici',
    detail: 'Votre administrateur a limité la taille des fichiers.',
    next: 'Envoyez un fichier plus petit, ou demandez à votre administrateur.',
  },
} satisfies Same<typeof english>
