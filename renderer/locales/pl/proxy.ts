import type { proxy as english } from '../en/proxy'
import type { Same } from '../types'

/** The sign-in to the network's proxy. */
export const proxy = {
  title: 'Zaloguj się do proxy tej sieci',
  asks: 'Proxy {place} nie przepuszcza niczego do portalu bez nazwy i hasła.',
  calls: 'Przedstawia się jako:',
  former: 'Dotychczasowa nazwa i hasło nie są już przyjmowane.',
  other:
    'Nie przyjmuje nazwy z hasłem, tylko sposób logowania, którego Switchboard nie zna, na przykład NTLM lub Kerberos. Poproś administratora sieci o przepuszczanie tego komputera lub portalu.',
  user: 'Nazwa użytkownika',
  password: 'Hasło',
  keep: 'Zachowaj na tym komputerze, zapieczętowane pękiem kluczy',
  cannotKeep: 'Ten komputer nie ma działającego pęku kluczy: dane są przechowywane do zamknięcia programu',
  unkept: 'Zalogowano do proxy. Nie udało się zapisać hasła: będzie potrzebne po następnym uruchomieniu.',
  open: 'Proxy dostaje jedno i drugie bez szyfrowania, bo tego wymaga: inni w tej sieci mogą je odczytać.',
  encrypted: 'Połączenie z proxy jest szyfrowane.',
  signIn: 'Zaloguj się',
  later: 'Nie teraz',
} satisfies Same<typeof english>
