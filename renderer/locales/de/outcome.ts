import type { outcome as english } from '../en/outcome'
import type { Same } from '../types'

/** Outcomes of acts. */
export const outcome = {
  check: 'Erneut prüfen',
  whole: 'Alles anzeigen',
  nothing_changed: {
    title: 'Bisher hat sich nichts geändert',
    next: 'Zeigt es sich innerhalb einer Minute, erfahren Sie es hier. Prüfen Sie den Zustand oben und wählen Sie neu, oder öffnen Sie den Dialog in Bitrix24.',
  },
  gone: {
    title: 'Sie sehen diesen Dialog nicht mehr',
    detail:
      'Das Portal zeigt Ihnen den Dialog mit {customer} nicht mehr. Das passt zu Ihrer Aktion, beweist sie aber nicht.',
    next: 'Wer den Dialog sehen kann, kann Ihnen sagen, was aus ihm wurde.',
  },
  not_sent: {
    title: 'Nicht gesendet',
    detail:
      'Switchboard stoppte, bevor Ihre Aktion am Dialog mit {customer} diesen Computer verließ. Nichts ist geschehen.',
    next: 'Sie können es erneut versuchen.',
  },
  overtaken: {
    title: '{operator} war schneller',
    detail: '{operator} hat jetzt den Dialog mit {customer}. Sie haben ihn nicht erhalten.',
    next: 'Sie können beitreten, oder übernehmen, falls so abgesprochen.',
  },
  overtakenElse: {
    title: '{operator} war schneller',
    detail: '{operator} hat jetzt den Dialog mit {customer}. Sonst hat sich nichts geändert.',
    next: 'Prüfen Sie den Zustand oben und wählen Sie neu.',
  },
  overtakenBefore: {
    title: '{operator} war schneller',
    detail: '{operator} hat den Dialog jetzt, daher wurde nichts gesendet.',
    next: 'Sehen Sie sich den Dialog an und entscheiden Sie neu.',
  },
  /** The receiver of a transfer has it. */
  already: { person: 'Schon bei {name}', line: 'Schon auf der Linie {name}' },
  overtakenNobody: {
    title: 'Der Dialog hat sich geändert',
    detail: 'Jemand hat vor Ihnen etwas am Dialog mit {customer} getan. Sie haben ihn nicht erhalten.',
    next: 'Prüfen Sie den Zustand oben und wählen Sie neu.',
  },
  refused: {
    title: 'Bitrix24 hat abgelehnt',
    detail: 'Code {code}. Nichts hat sich geändert.',
    noCode: 'Ein Grund wurde nicht genannt. Nichts hat sich geändert.',
    next: 'Aktualisieren Sie den Dialog. Bei erneuter Ablehnung zeigen Sie den Code Ihrer Administration.',
  },
  unclear: {
    answer_lost: 'Die Antwort ging verloren. Nichts wird erneut gesendet.',
    unreadable:
      'Der Dialog ließ sich danach nicht prüfen, das Ergebnis ist daher nicht bekannt. Nichts wird erneut gesendet.',
    not_shown: 'Das Portal stimmte zu, zeigt aber nicht, ob es ausgeführt wurde. Nichts wird erneut gesendet.',
    acted_since:
      'Sie haben seitdem wieder in diesem Dialog gehandelt, und was er zeigt, kann daher stammen. Nichts wird erneut gesendet.',
    by_whom: {
      title: 'Es ist nicht bekannt, ob das Ihre Aktion war',
      detail:
        'Die Antwort ging verloren oder sagte nichts. Der Dialog mit {customer} sieht aus wie nach Ihrer Aktion, aber das kann auch jemand anderes gewesen sein. {now}',
      next: 'Sehen Sie sich den Dialog an, wie er jetzt ist, und wählen Sie neu.',
    },
    acted_before: {
      title: 'Es ist nicht bekannt, welche Ihrer Aktionen das war',
      detail:
        'Sie hatten kurz zuvor schon etwas am Dialog mit {customer} getan, und was daraus wurde, ist nicht bekannt. Der Dialog sieht so aus, wie diese Aktion ihn hinterlassen hätte; das kann aber auch die frühere gewesen sein. {now}',
      next: 'Sehen Sie sich den Dialog an, wie er jetzt ist, und wählen Sie neu.',
    },
    other_session: {
      title: 'Es ist eine andere Sitzung offen als die, die Sie sahen',
      detail: 'Falls Ihre Aktion den Dialog mit {customer} betraf, dann in einer anderen Sitzung. {now}',
      next: 'Sehen Sie sich den Dialog an, wie er jetzt ist, und wählen Sie neu.',
    },
    next: '„Erneut prüfen“ liest nur den Dialog und ändert nichts.',
  },
  settled: 'Neuer Stand: {title}',
  now: {
    mine: 'Der Dialog gehört jetzt Ihnen.',
    joined: 'Sie sind ihm beigetreten.',
    taken: '{operator} hat ihn jetzt, und Sie sind nicht beigetreten.',
    nobodys: 'Er ist jetzt offen und nicht zugewiesen.',
    closed: 'Er hat jetzt keine offene Sitzung.',
    unknown: 'Sein jetziger Zustand ist nicht bekannt.',
  },
  elsewhere: '{customer}: {title}',
  unknownDialog: 'Ein früherer Dialog',
  unknownCustomer: '(Name nicht bekannt)',
  notYet: {
    title: 'Bisher ist es nicht geschehen',
    detail: 'Erneut geprüft: Nichts hat sich geändert.',
    next: 'Sie können es erneut versuchen.',
  },
} satisfies Same<typeof english>
