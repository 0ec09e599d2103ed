import type { diagnostics as english } from '../en/diagnostics'
import type { Same } from '../types'

/** The checks of the settings, what each found, and the next step. */
export const diagnostics = {
  title: 'Pomoc w razie problemów',
  label: 'Sprawdź wszystko, czego Switchboard potrzebuje',
  hint: 'Trwa kilka sekund i wymaga jednego zapytania do portalu. Nic się nie zmienia.',
  also: 'Diagnostyka, połączenie, proxy, certyfikat, pęk kluczy, pomoc techniczna',
  file: 'Plik dla pomocy technicznej',
  fileHint:
    'Ostatnie sprawdzenie i najnowszy log w jednym pliku. Nie ma w nim haseł, wiadomości ani nazw klientów; jest adres portalu.',
  run: 'Sprawdź teraz',
  stop: 'Zatrzymaj',
  save: 'Zapisz…',
  saved: 'Plik dla pomocy technicznej zapisano',
  contact: 'Kto pomoże: {contact}',
  running: 'Sprawdzanie… {n} z {of}',
  stopped: 'Zatrzymano. Widać to, co znaleziono do tej chwili.',
  summary: 'Problemy: {bad}. Niepewne: {doubt}.',
  verdict: { good: 'dobrze', bad: 'problem', doubt: 'niepewne' },
  check: {
    network: 'Sieć',
    proxy: 'Proxy',
    certificates: 'Certyfikat',
    portal: 'Portal',
    clock: 'Zegar',
    scopes: 'Uprawnienia',
    allowance: 'Limit zapytań',
    keyring: 'Pęk kluczy',
    notifications: 'Powiadomienia',
  },
  found: {
    network_up: { text: 'Ten komputer jest w sieci (adresy: {count}).', next: '' },
    network_down: {
      text: 'Ten komputer nie jest w żadnej sieci.',
      next: 'Połącz się z siecią lub VPN i sprawdź ponownie.',
    },
    proxy_none: { text: 'Droga do portalu jest bezpośrednia.', next: '' },
    proxy_script_direct: {
      text: 'Droga do portalu jest bezpośrednia. Jest skrypt proxy ({script}): nie wskazuje proxy dla portalu albo nie dało się go użyć.',
      next: 'Jeśli potrzebne jest tu proxy, zapytaj administratora, czy skrypt da się wczytać.',
    },
    proxy_used: { text: 'Droga do portalu: {ways}.', next: '' },
    proxy_lost: { text: 'Nie ma drogi do portalu, której można użyć.', next: 'Sprawdź ustawienia proxy w systemie.' },
    certificate_good: { text: 'Wystawca: {issuer}. Do końca ważności zostało dni: {days}.', next: '' },
    certificate_bad: { text: 'Certyfikat nie jest akceptowany.', next: '' },
    certificate_plain: { text: 'Portal jest na tym komputerze, więc nie ma certyfikatu.', next: '' },
    certificate_unread: {
      text: 'Połączenie nie powstało, więc o certyfikacie nic nie wiadomo.',
      next: 'Najpierw usuń problemy z siecią, proxy lub portalem.',
    },
    portal_good: { text: '{portal} odpowiedział po {ms} ms.', next: '' },
    portal_lost: {
      text: '{portal} nie odpowiedział.',
      next: 'Otwórz portal w przeglądarce. Jeśli się otwiera, zapisz plik dla pomocy technicznej.',
    },
    portal_refused: {
      text: '{portal} odrzucił zapytanie.',
      next: 'Zaloguj się ponownie. Jeśli to nie pomoże, zapytaj administratora portalu.',
    },
    clock_good: { text: 'Zegar tego komputera różni się od zegara portalu o najwyżej {seconds} s.', next: '' },
    clock_apart: {
      text: 'Zegar tego komputera różni się od zegara portalu o {minutes} min.',
      next: 'Ustaw go, najlepiej automatycznie. Według niego ocenia się certyfikaty.',
    },
    clock_unknown: { text: 'Zegar portalu nie jest jeszcze znany.', next: 'Sprawdź ponownie, gdy portal odpowie.' },
    scopes_all: { text: 'Nie brakuje żadnego uprawnienia.', next: '' },
    scopes_missing: {
      text: 'Brakuje: {count}. Bez nich:',
      next: 'Administrator może je dodać w ustawieniach aplikacji lub webhooka. Potem zaloguj się ponownie.',
    },
    scopes_unknown: { text: 'Portal nie podał uprawnień.', next: '' },
    allowance_good: { text: 'Portal przyjmuje zapytania od razu.', next: '' },
    allowance_tight: {
      text: 'Zapytania czekają około {seconds} s albo inni pod adresem biura zużywają dużą część limitu.',
      next: 'Zwykle to mija. Jeśli nie, zapytaj, jakie programy korzystają z portalu.',
    },
    keyring_good: { text: 'Poufne dane zapieczętowano: {backend}.', next: '' },
    keyring_none: {
      text: 'Brak działającego pęku kluczy ({backend}): dane logowania są przechowywane do zamknięcia programu albo bez pieczęci.',
      next: 'Odblokuj lub skonfiguruj pęk kluczy systemu, a potem uruchom ponownie Switchboard.',
    },
    notifications_told: {
      text: 'System przyjmuje powiadomienia. Czy je widać, można sprawdzić tylko samemu.',
      next: 'Pokaż przykład powyżej. Jeśli nic się nie pojawi, sprawdź ustawienia systemu i tryb „Nie przeszkadzać”.',
    },
    notifications_none: { text: 'Ten system nie pokazuje powiadomień.', next: 'Dźwięki i okno nadal powiadamiają.' },
    signed_out: {
      text: 'Nikt nie jest zalogowany, więc tego nie sprawdzono.',
      next: 'Zaloguj się i sprawdź ponownie.',
    },
    unchecked: {
      text: 'Nie udało się tego sprawdzić.',
      next: 'Sprawdź ponownie. Jeśli to nie pomoże, zapisz plik dla pomocy technicznej.',
    },
  },
} satisfies Same<typeof english>
