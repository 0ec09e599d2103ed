import type { outcome as english } from '../en/outcome'
import type { Same } from '../types'

/** Outcomes of acts. */
export const outcome = {
  check: 'Vérifier de nouveau',
  whole: 'Tout afficher',
  nothing_changed: {
    title: 'Rien n’a changé pour l’instant',
    next: 'Si cela apparaît dans la minute, vous le saurez ici. Vérifiez l’état ci-dessus et choisissez de nouveau, ou ouvrez la conversation dans Bitrix24.',
  },
  gone: {
    title: 'Vous ne pouvez plus voir cette conversation',
    detail:
      'Le portail ne vous montre plus la conversation avec {customer}. Cela correspond à votre action, sans la prouver.',
    next: 'Une personne qui peut voir la conversation peut vous dire ce qu’elle est devenue.',
  },
  not_sent: {
    title: 'Non envoyé',
    detail:
      'Switchboard s’est arrêté avant que votre action sur la conversation avec {customer} quitte cet ordinateur. Rien n’a été fait.',
    next: 'Vous pouvez réessayer.',
  },
  overtaken: {
    title: '{operator} a été plus rapide',
    detail: '{operator} a maintenant la conversation avec {customer}. Vous ne l’avez pas obtenue.',
    next: 'Vous pouvez la rejoindre, ou l’intercepter si c’est convenu.',
  },
  overtakenElse: {
    title: '{operator} a été plus rapide',
    detail: '{operator} a maintenant la conversation avec {customer}. Rien d’autre n’a changé.',
    next: 'Vérifiez l’état ci-dessus et choisissez de nouveau.',
  },
  overtakenBefore: {
    title: '{operator} a été plus rapide',
    detail: '{operator} a maintenant la conversation, rien n’a donc été envoyé.',
    next: 'Regardez la conversation et décidez de nouveau.',
  },
  /** The receiver of a transfer has it. */
  already: { person: 'Déjà chez {name}', line: 'Déjà sur la ligne {name}' },
  overtakenNobody: {
    title: 'La conversation a changé',
    detail: 'Quelqu’un a agi avant vous sur la conversation avec {customer}. Vous ne l’avez pas obtenue.',
    next: 'Vérifiez l’état ci-dessus et choisissez de nouveau.',
  },
  refused: {
    title: 'Bitrix24 a refusé',
    detail: 'Code {code}. Rien n’a changé.',
    noCode: 'Aucun motif n’a été donné. Rien n’a changé.',
    next: 'Actualisez la conversation. En cas de nouveau refus, montrez le code à votre administrateur.',
  },
  unclear: {
    answer_lost: 'La réponse s’est perdue. Rien n’est renvoyé.',
    unreadable:
      'La conversation n’a pas pu être vérifiée ensuite, le résultat n’est donc pas connu. Rien n’est renvoyé.',
    not_shown: 'Le portail a accepté, mais ne montre pas si c’est fait. Rien n’est renvoyé.',
    acted_since:
      'Vous avez encore agi sur la conversation depuis, et ce qu’elle montre peut en venir. Rien n’est renvoyé.',
    by_whom: {
      title: 'On ne sait pas si c’était votre action',
      detail:
        'La réponse s’est perdue ou ne disait rien. La conversation avec {customer} est telle que votre action l’aurait laissée, mais quelqu’un d’autre a pu le faire. {now}',
      next: 'Regardez la conversation telle qu’elle est et choisissez de nouveau.',
    },
    acted_before: {
      title: 'On ne sait pas laquelle de vos actions a eu cet effet',
      detail:
        'Vous aviez agi peu avant dans la conversation avec {customer}, et on ne sait pas ce qui en est résulté. La conversation est telle que cette action l’aurait laissée, mais la précédente a pu le faire. {now}',
      next: 'Regardez la conversation telle qu’elle est et choisissez de nouveau.',
    },
    other_session: {
      title: 'La session ouverte n’est pas celle que vous avez vue',
      detail: 'Si votre action a touché la conversation avec {customer}, c’était dans une autre session. {now}',
      next: 'Regardez la conversation telle qu’elle est et choisissez de nouveau.',
    },
    next: '« Vérifier de nouveau » ne fait que lire la conversation et ne change rien.',
  },
  settled: 'Mise à jour : {title}',
  now: {
    mine: 'La conversation est maintenant à vous.',
    joined: 'Vous l’avez rejointe.',
    taken: '{operator} l’a maintenant, et vous ne l’avez pas rejointe.',
    nobodys: 'Elle est maintenant ouverte et non attribuée.',
    closed: 'Elle n’a maintenant aucune session ouverte.',
    unknown: 'Son état actuel n’est pas connu.',
  },
  elsewhere: '{customer} : {title}',
  unknownDialog: 'Une conversation antérieure',
  unknownCustomer: 'ce client (nom inconnu)',
  notYet: {
    title: 'Ce n’est pas fait pour l’instant',
    detail: 'Vérification faite : rien n’a changé.',
    next: 'Vous pouvez réessayer.',
  },
} satisfies Same<typeof english>
