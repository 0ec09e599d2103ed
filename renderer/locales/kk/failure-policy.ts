import type { policyReason as english } from '../en/failure-policy'
import type { Same } from '../types'

const ask = 'Сізге қажет болса, әкімшіден сұраңыз.'

/** What an administrator does not allow on this computer. */
export const policyReason = {
  application_locked: {
    title: 'Мұнда тек бір қолданбаға рұқсат бар',
    detail: 'Әкімші Switchboard-ты Битрикс24-тің басқа қолданбасымен шектеген.',
    next: 'Әкімші орнатқан қолданбамен кіріңіз.',
  },
  account_not_allowed: {
    title: 'Мұнда бұл тіркелгіге рұқсат жоқ',
    detail: 'Әкімші осы компьютерде жұмыс істей алатын адамдарды белгілеген.',
    next: ask,
  },
  one_account: {
    title: 'Мұнда тек бір тіркелгіге рұқсат бар',
    detail: 'Әкімші бір уақытта бір ғана тіркелгіге рұқсат береді.',
    next: 'Қазіргі тіркелгіден шығып, екіншісіне кіріңіз.',
  },
  act_off: {
    title: 'Мұнда бұл әрекетке рұқсат жоқ',
    detail: 'Әкімші оны осы компьютерде өшірген. Ештеңе жіберілмеді.',
    next: ask,
  },
  export_off: {
    title: 'Мұнда экспорт өшірілген',
    detail: 'Әкімші журналды не дәлелді файлға сақтауға рұқсат бермейді.',
    next: ask,
  },
  saving_off: {
    title: 'Мұнда файл сақтау өшірілген',
    detail: 'Әкімші хабарлама файлдарын қарауға рұқсат береді, бірақ сақтауға емес.',
    next: ask,
  },
  file_type_off: {
    title: 'Мұндай түрдегі файлдарды мұнда жіберуге болмайды',
    detail: 'Әкімші файл түрлерін шектеген.',
    next: 'Басқа түрде жіберіңіз не әкімшіден сұраңыз.',
  },
  file_over_limit: {
    title: 'Бұл файл мұнда жіберуге тым үлкен',
    detail: 'Әкімші файл өлшемін шектеген.',
    next: 'Кішірек файл жіберіңіз не әкімшіден сұраңыз.',
  },
} satisfies Same<typeof english>
