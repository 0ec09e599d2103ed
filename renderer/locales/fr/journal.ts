import type { journal as english } from '../en/journal'
import type { Same } from '../types'

/** The record of acts that this console has sent for the active account. */
export const journal = {
  title: 'Journal',
  hint: 'Vos actions depuis cet ordinateur. Messages et fichiers sont dans les conversations.',
  table: 'Actions',
  intact: 'Vérifié : non altéré',
  partly: 'Vérifié ; entrées sans sceau : {n}',
  unchanged: 'Aucun changement trouvé',
  unproven: 'Aucun changement trouvé, mais un changement caché reste possible',
  emptyUnproven: 'Vide ; impossible de dire s’il a été effacé',
  changed: 'Le journal a été altéré',
  changedNext:
    'Autre chose que Switchboard a fait cela. Gardez une copie de son dossier « journal » et prévenez votre administrateur.',
  check: {
    run: 'Vérifier le journal',
    proves: 'Ce que prouve cette vérification',
    noTime: 'heure inconnue',
    entries:
      '{n} entrée. Une action en a jusqu’à trois : elle commence, est envoyée et s’achève. | {n} entrées, chacune liée à la précédente. Une action en a jusqu’à trois : elle commence, est envoyée et s’achève.',
    seal: {
      sealed:
        'Scellé à partir de l’entrée {entry} : sans le trousseau de cet ordinateur, personne ne peut modifier la suite sans que cela se voie.',
      next: 'La prochaine entrée sera scellée avec une clé du trousseau de cet ordinateur.',
      no_keyring:
        'Non scellé : cet ordinateur n’a pas de trousseau. Quiconque peut écrire le fichier peut le modifier et le recalculer ; seule l’ancre du portail le montrerait.',
      locked:
        'Sceaux non vérifiés : le trousseau est verrouillé. Jusqu’à son déverrouillage, les nouvelles entrées ne sont pas scellées non plus.',
      failed:
        'Non scellé : une clé n’a pas pu être enregistrée dans le trousseau. Nouvel essai avec la prochaine entrée.',
    },
    unsealed:
      'L’entrée {entry} n’a pas de sceau : le trousseau était verrouillé quand elle a été écrite, ou quelqu’un d’autre l’a écrite. Rien ne prouve lequel des deux. | {n} entrées n’ont pas de sceau, la première est l’entrée {entry} : le trousseau était verrouillé quand elles ont été écrites, ou quelqu’un d’autre les a écrites. Rien ne prouve lequel des deux.',
    anchor: {
      fits: 'Ancré dans le portail : entrée {entry}, {at}. Les entrées jusque-là ne peuvent pas être coupées sans que cela se voie, même si tout le dossier est remplacé.',
      missing_end: 'L’ancre du portail ({at}) désigne l’entrée {entry}, qui manque.',
      differs: 'L’ancre du portail ({at}) ne correspond pas : l’entrée {entry} en est maintenant une autre.',
      gone: 'L’entrée ancrée {entry} ({at}) a été supprimée pour gagner de la place ; l’ancre ne prouve donc plus rien.',
      none: 'Pas encore ancré : le portail garde le numéro de la dernière entrée peu après le démarrage, dix minutes après une action et à la fermeture.',
      webhook:
        'Non ancré : avec un webhook, le portail ne garde rien pour une application. Si tout le dossier est remplacé par une copie plus ancienne, rien ne le montre.',
      refused:
        'Non ancré : le portail le refuse ({code}). Si tout le dossier est remplacé par une copie plus ancienne, rien ne le montre.',
      unreachable: 'Impossible de demander son ancre au portail. Réessayez une fois la connexion rétablie.',
      signed_out: 'Aucun compte n’est connecté à un portail auquel demander une ancre.',
    },
    misfit:
      'Une ancre antérieure ne correspondait pas : entrée {entry}, ancrage : {at}. Le portail le garde pour toujours. Un second ordinateur avec le même nom et le même dossier produit aussi cela.',
    end: 'La dernière entrée manque ; la précédente : {at}. | Les {n} dernières entrées manquent ; la précédente : {at}.',
    broken: {
      edited: 'L’entrée {entry} ({at}) a été modifiée. | {n} entrées à partir de {entry} ont été modifiées ({at}).',
      recomputed:
        'L’entrée {entry} ({at}) n’a pas été scellée par Switchboard : à partir d’ici, le fichier a été modifié et recalculé.',
      replaced: 'L’entrée {entry} n’est pas celle que Switchboard a écrite : le fichier a été modifié et recalculé.',
      swapped: 'L’entrée {entry} ({at}) n’est pas à sa place : des entrées ont été interverties.',
      inserted: 'L’entrée {entry} ({at}) a été insérée.',
      missing:
        'L’entrée {entry} manque ; la précédente : {at}. | {n} entrées à partir de {entry} manquent ; la précédente : {at}.',
      beginning_missing:
        'La première entrée manque ; le journal commence maintenant par : {at}. | Les {n} premières entrées manquent ; le journal commence maintenant par : {at}.',
      texts_missing: 'Les noms et textes de l’entrée {entry} ({at}) ont été retirés, et pas par la stratégie.',
      doubt:
        'À l’entrée {entry} ({at}), la note sur la longueur du journal manquait ou n’était pas de nous : impossible de dire si des entrées manquent juste avant.',
    },
  },
  evidence: {
    run: 'Enregistrer la preuve de cette conversation…',
    of: 'Enregistrer la preuve de la conversation avec {customer}',
    short: 'Preuve',
    done: 'La preuve est dans le dossier {folder}',
    missing: {
      messages: 'Tous les messages n’ont pas pu être lus.',
      earlier: 'Les messages antérieurs n’ont pas pu être lus.',
      transfers: 'Le portail n’a pas communiqué ses transferts.',
      ratings: 'Le portail n’a pas communiqué ses notes.',
      journal: 'Une partie du journal ne peut pas être lue.',
    },
    page: {
      title: 'Preuve d’une conversation',
      made: 'Établie',
      messages: 'Messages',
      transfers: 'Transferts selon le portail',
      ratings: 'Notes',
      acts: 'Actions depuis cet ordinateur',
      none: 'Rien.',
      unread: 'N’a pas pu être lu :',
      earlier: 'Les messages antérieurs n’ont pas pu être lus.',
      author: 'Auteur',
      text: 'Texte',
      from: 'De',
      to: 'À',
      by: 'Par',
      reason: 'Motif',
      byCustomer: 'Client',
      bySupervisor: 'Superviseur (1 à 5)',
    },
  },
  moves: {
    short: 'Comparer',
    of: 'Comparer la conversation avec {customer} aux données du portail',
    title: 'Mouvements de la conversation avec {customer}',
    compared: 'Mouvements, et ce que contiennent les données du portail',
    reading: 'Demande des données au portail…',
    none: 'Aucun mouvement : ni depuis cet ordinateur, ni dans les données du portail sur ces sessions.',
    summary:
      '{n} mouvement. Faits ailleurs : {elsewhere}. Absents des données du portail : {missing}. | {n} mouvements. Faits ailleurs : {elsewhere}. Absents des données du portail : {missing}.',
    to: 'à',
    queue: 'File d’attente',
    itself: 'Par le portail lui-même',
    you: 'Par vous, pas de cet ordinateur',
    by: 'Par {name}',
    record: {
      both: 'Dans les données du portail',
      elsewhere: 'Fait ailleurs',
      missing: 'Absent des données du portail',
      open: 'Non comparé',
    },
    caution:
      'Une absence dans ces données ne prouve rien en soi : Bitrix24 ne dit pas si elles contiennent les interceptions, elles peuvent être en retard, et les sessions que vous ne pouvez pas voir n’y figurent pas.',
    cut: 'Seules les 50 dernières sessions où vous avez agi ont été comparées.',
    again: 'Redemander',
    refused: {
      tariff: {
        title: 'L’offre du portail n’a pas de rapports',
        detail:
          'Les données sur les transferts font partie des rapports des canaux ouverts, que cette offre Bitrix24 n’inclut pas.',
        next: 'Vos propres actions sont tout de même dans le journal. Un administrateur peut changer l’offre.',
      },
      right: {
        title: 'Vous n’avez pas accès aux données du portail',
        detail:
          'Les données sur les transferts font partie des rapports des canaux ouverts, et votre compte n’y a pas accès.',
        next: 'Demandez à votre administrateur l’accès aux rapports des canaux ouverts.',
      },
    },
  },
  doubted: {
    title: 'Le journal n’est pas complet',
    detail: 'Des entrées écrites plus tôt manquent à la fin, ou il ne correspond pas à son ancre dans le portail.',
    next: 'Ouvrez le journal pour voir ce qui manque, et prévenez votre administrateur.',
  },
  cut: 'Nom retiré selon la stratégie',
  unread: {
    title: 'Une partie du journal ne peut pas être lue',
    detail:
      'Un de ses anciens fichiers est endommagé, ou vous n’y avez pas accès. Les nouvelles actions sont toujours consignées ; des plus anciennes peuvent manquer ici.',
    next: 'Montrez cela à votre administrateur. Les fichiers sont dans le dossier « journal » de Switchboard.',
  },
  count: '{n} action | {n} actions',
  of: '{found} sur {all}',
  filter: {
    label: 'Filtre',
    text: 'Filtrer par texte',
    placeholder: 'Client, collègue, motif, code',
    act: 'Action',
    anyAct: 'Toutes les actions',
    state: 'Résultat',
    anyState: 'Tous les résultats',
    since: 'Du',
    until: 'Au',
    anyDay: 'toute date',
    clear: 'Effacer le filtre',
  },
  preset: { name: 'Filtres rapides', intercepts: 'Interceptions', today: 'Aujourd’hui', week: '7 jours' },
  column: {
    at: 'Quand',
    act: 'Action',
    customer: 'Client',
    chat: 'Chat',
    session: 'Session',
    from: 'Prise à',
    detail: 'Détail',
    /** Column of the window that has both of the above. */
    details: 'Détails',
    reason: 'Motif',
    state: 'Résultat',
    code: 'Code',
    open: 'Ouvrir',
  },
  state: {
    sent: 'Pas encore connu',
    done: 'Fait',
    gone: 'Plus visible',
    nothing_changed: 'Rien n’a changé',
    not_sent: 'Non envoyé',
    overtaken: 'Quelqu’un a été plus rapide',
    refused: 'Refusé',
    unclear: 'Incertain',
  },
  line: 'Ligne {id}',
  open: 'Ouvrir la conversation avec {customer}',
  row: '{act} : {customer}. {state}, {time}',
  more: 'Afficher plus',
  again: 'Actualiser',
  loading: 'Chargement du journal…',
  noneLeft: 'Aucune action dans le journal',
  empty: {
    title: 'Pas encore d’action',
    detail: 'Ce que vous faites dans les conversations est consigné ici avant d’être envoyé.',
  },
  nothing: {
    title: 'Aucune action ne correspond au filtre',
    detail: 'Retirez une partie du filtre pour en voir plus.',
  },
  export: {
    label: 'Exporter',
    csv: 'Exporter en CSV',
    json: 'Exporter en JSON',
    done: 'Le journal a été enregistré',
  },
} satisfies Same<typeof english>
