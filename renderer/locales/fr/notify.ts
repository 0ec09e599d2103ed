import type { notify as english } from '../en/notify'
import type { Same } from '../types'

/** Notifications and sounds, for operators busy with something else. */
export const notify = {
  title: 'Notifications',
  of: 'M’avertir pour',
  dialogs: 'Nouvelles conversations, à moi ou dans la file d’attente',
  messages: 'Nouveaux messages dans mes conversations',
  show: 'Afficher des notifications sur le bureau',
  showHint: 'Pas pour la conversation ouverte.',
  private: 'Masquer les noms et les textes',
  privateHint: 'Les notifications disent alors seulement qu’il y a du nouveau.',
  try: 'Afficher un exemple',
  sample: 'Essayer',
  unsupported: 'Ce système n’affiche pas de notifications. Le compteur du titre et le son fonctionnent toujours.',
  failed: {
    title: 'Le système n’a pas pu afficher de notification',
    detail:
      'Vérifiez dans ses réglages que Switchboard a le droit de vous avertir. Le compteur du titre fonctionne toujours.',
  },
  sound: {
    title: 'Son',
    label: 'Son de notification',
    off: 'Aucun',
    system: 'Son du système',
    chime: 'Carillon',
    drop: 'Goutte',
    knock: 'Toc-toc',
    volume: 'Volume',
    play: 'Écouter',
    systemHint: 'Votre système joue son propre son à chaque notification.',
    none: 'Cet ordinateur n’a pas de sortie audio',
  },
  availability: {
    heading: 'Disponibilité',
    title: 'Bitrix24 doit rester ouvert pour recevoir de nouvelles conversations',
    rule: 'Bitrix24 ne voit pas Switchboard. Sur les lignes qui vérifient la disponibilité, de nouvelles conversations ne vous parviennent que si Bitrix24 lui-même est ouvert. Un onglet de navigateur laissé 15 minutes les arrête ; l’application de bureau Bitrix24 compte tant qu’elle est ouverte.',
    more: 'En savoir plus sur le site de Bitrix24',
  },
} satisfies Same<typeof english>
