import type { customer as english } from '../en/customer'
import type { Same } from '../types'

/** The customer: the cards of the CRM and their other dialogs. */
export const customer = {
  name: 'Client',
  show: 'Afficher le client',
  close: 'Masquer le client',
  refresh: 'Actualiser le client',
  loading: 'Chargement du client…',
  none: 'Aucun élément CRM',
  noneDetail: 'Cette conversation n’est liée à aucun prospect, transaction, contact ou entreprise.',
  open: 'Ouvrir {record} dans Bitrix24',
  phone: 'Téléphone',
  email: 'E-mail',
  post: 'Fonction',
  stage: 'Étape',
  amount: 'Montant',
  responsible: 'Responsable',
  copyPhone: 'Copier le téléphone {value}',
  copyEmail: 'Copier l’e-mail {value}',
  won: 'Gagné',
  lost: 'Perdu',
  dialogs: 'Autres conversations',
  noDialogs: 'Ce client n’a pas d’autre conversation',
  all: 'Afficher les {n}',
  more: 'et {n} autre : cherchez l’élément | et {n} autres : cherchez l’élément',
} satisfies Same<typeof english>
