import type { account as english } from '../en/account'
import type { Same } from '../types'

/** Sign-in, the account menu, and where sign-ins are kept. */
export const account = {
  heading: 'Połączenie z Bitrix24',
  intro: 'Wybierz sposób logowania.',
  pitch: {
    title: 'Każdy dialog pod ręką',
    find: 'Znajdź dowolny dialog otwartego kanału po kodzie, czacie lub elemencie CRM.',
    look: 'Czytaj bez dołączania. Nikt się o tym nie dowie.',
    act: 'Dołączaj, rozpoczynaj, przejmuj i zawsze znaj wynik.',
    safe: 'Dane logowania zostają na tym komputerze, niedostępne dla stron i wiadomości.',
  },
  ways: 'Sposoby połączenia',
  oauth: {
    tab: 'Konto Bitrix24',
    about: 'Logowanie odbywa się na stronie portalu, w przeglądarce. Switchboard nigdy nie widzi hasła.',
    portal: 'Adres portalu',
    portalHint: 'Na przykład company.bitrix24.pl',
    applicationId: 'ID aplikacji (client_id)',
    applicationIdHint: 'Zaczyna się od „local.” lub „app.”',
    secret: 'Klucz aplikacji (client_secret)',
    secretPreset: 'Ustawiony przez administratora. Pozostaw puste.',
    presetLocked: 'Ustawione przez administratora.',
    presetNote: 'Te wartości ustawił administrator.',
    change: 'Zmień',
    changeName: 'Zmień portal lub aplikację',
    submit: 'Kontynuuj w przeglądarce',
    where: 'Gdzie znaleźć ID i klucz?',
    steps: {
      create: 'Administrator tworzy jedną aplikację lokalną typu „Serwerowa” dla całej firmy.',
      handler: 'Ścieżka jej obsługi:',
      scopes: 'Jej uprawnienia: {scopes}.',
      copy: 'Bitrix24 pokazuje wtedy ID aplikacji (client_id) i klucz (client_secret).',
    },
    open: 'Otwórz stronę w Bitrix24',
    openFirst: 'Wpisz adres portalu, aby otworzyć stąd tę stronę.',
  },
  webhook: {
    tab: 'Webhook',
    about: 'Szybki sposób dla jednej osoby: webhook przychodzący. Jego URL działa jak hasło, nie pokazuj go nikomu.',
    url: 'URL webhooka',
    urlHint: 'Na przykład https://company.bitrix24.pl/rest/15/…/',
    submit: 'Połącz',
    where: 'Gdzie znaleźć URL?',
    steps: {
      create: 'W Bitrix24 otwórz Zasoby dla deweloperów → Inne → Webhook przychodzący.',
      scopes: 'Zaznacz uprawnienia: {scopes}.',
      copy: 'Zapisz, a potem skopiuj cały URL.',
    },
    limits: 'Webhook działa w imieniu osoby, która go utworzyła, i przestaje działać po jej odejściu.',
    off: {
      title: 'Webhooki są tu wyłączone',
      detail: 'Administrator nie pozwala na nie na tym komputerze. Zaloguj się kontem Bitrix24.',
    },
    open: 'Otwórz stronę w Bitrix24',
    openFirst: 'Wpisz początek URL, aby otworzyć stąd tę stronę.',
  },
  reveal: 'Pokaż',
  conceal: 'Ukryj',
  waiting: {
    title: 'Kontynuuj w przeglądarce',
    detail: 'Zezwól na dostęp na stronie {portal}. To okno przejdzie dalej samo.',
    detailPaste: 'Zezwól na dostęp na stronie {portal}, a potem wklej adres, na którym zatrzyma się przeglądarka.',
    left: 'Pozostało: {time}',
    cancel: 'Anuluj logowanie',
    again: 'Przeglądarka zatrzymała się na stronie błędu? Wklej tu jej adres.',
    address: 'Adres przekierowania',
    paste: 'Użyj tego adresu',
  },
  commands: {
    byBrowser: 'Zaloguj się kontem Bitrix24',
    byWebhook: 'Zaloguj się webhookiem',
    back: 'Wróć do dialogów',
    underWay: 'Trwa logowanie',
  },
  kept: {
    title: 'Zapisane konta',
    open: 'Otwórz',
    again: 'Zaloguj się ponownie',
    ended: 'Wylogowano',
    forget: 'Usuń: {name}',
    back: 'Wstecz',
  },
  via: { oauth: 'Konto Bitrix24', webhook: 'Webhook' },
  keepingOf: {
    sealed: 'Zaszyfrowane pękiem kluczy tego komputera',
    memory: 'Do zamknięcia programu',
    weak: 'Przechowywane bez szyfrowania',
  },
  keeping: {
    title: 'Gdzie przechowywać dane logowania',
    detail:
      'Ten komputer nie ma działającego pęku kluczy ({backend}), więc zapisanych danych logowania nie da się zaszyfrować.',
    memory: 'Przechowuj do zamknięcia',
    memoryDetail: 'Nic nie trafia na dysk. Po następnym uruchomieniu trzeba zalogować się ponownie.',
    weak: 'Zapisz na tym komputerze',
    weakDetail:
      'Dane logowania trafiają do pliku, który może otworzyć tylko Twoje konto użytkownika. Kto zdobędzie ten plik, na przykład z kopii zapasowej lub skradzionego dysku, może ich użyć.',
    recommended: 'Zalecane',
  },
  notice: {
    keyring_locked: {
      title: 'Pęk kluczy jest zablokowany',
      detail:
        'Nie udało się otworzyć zapisanych kont. Odblokuj pęk kluczy, zezwól Switchboard na dostęp do niego i uruchom program ponownie albo zaloguj się ponownie.',
    },
    keyring_changed: {
      title: 'Pęk kluczy się zmienił',
      detail:
        'Zapisane konta zaszyfrowano innym pękiem kluczy i nie da się ich otworzyć. Zostały odłożone. Zaloguj się ponownie.',
    },
    store_damaged: {
      title: 'Zapisanych kont nie można otworzyć',
      detail:
        'Ich plik jest uszkodzony albo pęk kluczy ma nowy klucz. Plik odłożono, nic nie usunięto. Zaloguj się ponownie.',
    },
    policy_damaged: {
      title: 'Nie udało się odczytać ustawień administratora',
      detail:
        'Plik zasad zawiera błąd: żadne z ustawień nie działa i do czasu poprawki nikt nie może się zalogować. Powiadom administratora.',
    },
    policy_untrusted: {
      title: 'Ustawienia administratora nie są używane',
      detail:
        'Plik zasad lub folder nad nim nie należy do administratora albo mogą go zmieniać inni: żadne z ustawień nie działa i do czasu poprawienia właściciela i uprawnień nikt nie może się zalogować. Powiadom administratora.',
    },
    policy_unreadable: {
      title: 'Nie udało się odczytać ustawień administratora',
      detail:
        'Switchboard nie może otworzyć zasad; być może brakuje prawa do odczytu: żadne z ustawień nie działa i do czasu poprawki nikt nie może się zalogować. Powiadom administratora.',
    },
    policy_kept: {
      title: 'Nowe ustawienia administratora nie są używane',
      detail:
        'Plik zasad zmienił się i nie można go użyć ({kind}): do ponownego uruchomienia Switchboard obowiązuje to, co poprzednio. Powiadom administratora.',
    },
  },
  connected: 'Połączono z {portal}: {name}',
  switched: 'Aktywne konto: {name}, {portal}',
  signedOut: 'Wylogowano z {portal}',
  menu: {
    label: 'Konto: {name}, {portal}',
    title: 'Konta',
    add: 'Dodaj konto',
    signOut: 'Wyloguj się',
    openPortal: 'Otwórz portal',
    admin: 'Administrator',
    granted: 'Przyznane uprawnienia',
    missing: 'Brakujące uprawnienia',
  },
  signOut: {
    title: 'Wylogować się z {portal}?',
    detail: 'Dane logowania zostaną usunięte z tego komputera. Dialogi i sesje w Bitrix24 pozostaną bez zmian.',
    detailWebhook:
      'URL webhooka zostanie usunięty z tego komputera. W Bitrix24 działa, dopóki nie zostanie tam usunięty.',
    kept: 'Szkice, niewysłane wiadomości i własne gotowe odpowiedzi zostaną na tym komputerze do następnego logowania. Dziennik również.',
    messages:
      '{n} wiadomość nie została jeszcze dostarczona. Jeśli nie wyjdzie przed wylogowaniem, zostanie na tym komputerze | {n} wiadomości nie zostały jeszcze dostarczone. Te, które nie wyjdą przed wylogowaniem, zostaną na tym komputerze | {n} wiadomości nie zostało jeszcze dostarczonych. Te, które nie wyjdą przed wylogowaniem, zostaną na tym komputerze',
    files:
      '{n} plik nie został jeszcze wysłany. Zostanie zatrzymany lub usunięty | {n} pliki nie zostały jeszcze wysłane. Zostaną zatrzymane lub usunięte | {n} plików nie zostało jeszcze wysłanych. Zostaną zatrzymane lub usunięte',
    reminders:
      '{n} przypomnienie zostanie usunięte i nie zadzwoni | {n} przypomnienia zostaną usunięte i nie zadzwonią | {n} przypomnień zostanie usuniętych i nie zadzwoni',
    confirm: 'Wyloguj się',
  },
  scopes: {
    title: 'Brakuje {count} uprawnienia | Brakuje {count} uprawnień | Brakuje {count} uprawnień',
    ask: 'Administrator może je dodać w ustawieniach aplikacji lub webhooka. Potem zaloguj się ponownie.',
    imopenlines: 'Otwarte kanały: nie można znajdować dialogów, dołączać do nich, rozpoczynać sesji ani przejmować.',
    im: 'Czat: nie można sprawdzić własnych ostatnich czatów.',
    crm: 'CRM: nie widać nazw leadów, deali, kontaktów i firm.',
    user: 'Użytkownicy: może brakować imion i nazwisk współpracowników.',
  },
  unsaved: {
    title: 'Dane logowania nie są jeszcze zapisane na dysku',
    detail:
      'Dysk jest pełny albo w folderze Switchboard nie można zapisywać. Zamknięcie programu teraz może spowodować wylogowanie.',
    next: 'Zwolnij miejsce na dysku i nie zamykaj Switchboard, dopóki ten komunikat nie zniknie.',
  },
  nameless: 'Użytkownik {id}',
} satisfies Same<typeof english>
