import type { deepLink as english } from '../en/deep-link'
import type { Same } from '../types'

/** Links from outside: `b24console://open?…`. */
export const deepLink = {
  title: 'Otworzyć to z linku?',
  notFound: 'Nie znaleziono tego, do czego prowadzi link',
  asks: 'Link spoza Switchboard prosi o pokazanie:',
  chat: 'Czat {id}',
  account: 'Na koncie',
  unsent: 'Do portalu nic nie wysłano. Link tylko pokazuje dialog: nie może pisać, dołączać ani niczego zmieniać.',
  open: 'Otwórz',
  leave: 'Nie otwieraj',
  otherPortal: 'Ten link należy do {portal}, a na tym portalu nikt nie jest zalogowany.',
  signIn: 'Zaloguj się tam',
  choose: '{n} dialog. Który? | {n} dialogi. Który? | {n} dialogów. Który?',
  behind: 'Nadszedł link. Pytanie o niego pojawi się, gdy skończysz tutaj.',
  waiting: 'Link prosi o pokazanie:',
  waitingDetail: 'Najpierw się zaloguj. Zanim cokolwiek się otworzy, pojawi się pytanie.',
  waitingAt: 'Najpierw zaloguj się do {portal}. Zanim cokolwiek się otworzy, pojawi się pytanie.',
  refused: 'Tego linku nie otwarto',
  again: 'Poproś nadawcę, aby skopiował go ponownie: „{copy}” w dialogu.',
  offNext: 'Poproś nadawcę o numer czatu lub USER_CODE i wklej w pole wyszukiwania.',
  fault: {
    off: 'Administrator wyłączył linki do Switchboard.',
    too_long: 'Link jest za długi, aby był jednym z naszych.',
    other: 'To nie jest link, który Switchboard zna. Może być niepełny albo pochodzić z nowszej wersji.',
    no_target: 'Link nie mówi, co otworzyć.',
    many_targets: 'Link wskazuje kilka rzeczy do otwarcia. Możliwa jest jedna.',
    code: 'USER_CODE w linku jest niepełny. Ma cztery części: konektor, linię, czat i użytkownika.',
    number: 'Numer w linku nie jest numerem czatu, leadu, kontaktu, firmy ani deala.',
    portal: 'Nie da się odczytać adresu portalu w linku.',
  },
} satisfies Same<typeof english>
