import type { countdown as english } from '../en/countdown'
import type { Same } from '../types'

/** How long is left until something happens to a dialog. */
export const countdown = {
  about: 'шамамен {time}',
  answer: { short: 'жауапқа {time}', full: 'Линияның жауап беру уақытының бітуіне {time} қалды' },
  over: { short: '{time} кешікті', full: 'Линияның жауап беру уақыты біткеніне {time} болды' },
  window: {
    short: 'жазуға {time}',
    full: 'Арна жауаптарды тағы {time} қабылдайды. Оны тек клиенттің келесі хабарламасы ұзартады',
  },
  closed: {
    short: 'Жауапқа жабық болуы мүмкін',
    full: 'Клиент 24 сағаттан бұрын жазған, сондықтан ол қайта жазғанша арна жауап қабылдамауы мүмкін',
  },
  /** After a colon. */
  replyLimit: 'клиент 24 сағаттан бұрын жазған, сондықтан ол қайта жазғанша арна жауап қабылдамайды',
  moveOn: { short: 'өтуге {time}', full: 'Диалогтың келесі операторға өтуіне {time} қалды' },
  noAnswer: {
    short: 'линия жауабына {time}',
    full: 'Операторлар жауап бермегендіктен, линияның өзі жауап беруіне {time} қалды',
  },
  autoClose: { short: 'жабылуға {time}', full: 'Диалогтың өздігінен жабылуына {time} қалды' },
} satisfies Same<typeof english>
