import type { reason as english } from '../en/failure-reason'
import type { Same } from '../types'
import { actReason } from './failure-act'
import { keptReason } from './failure-kept'
import { policyReason } from './failure-policy'
import { proxyReason } from './failure-proxy'

/** Why an input, a sign-in or a connection was refused. */
export const reason = {
  empty: {
    title: 'To pole jest puste',
    detail: 'Bez niego nie ma z czym się połączyć.',
    next: 'Wypełnij je.',
  },
  not_a_url: {
    title: 'To nie jest adres internetowy',
    detail: 'Adres portalu wygląda jak company.bitrix24.pl.',
    next: 'Skopiuj go z paska adresu przeglądarki, w której jest otwarty Bitrix24.',
  },
  not_https: {
    title: 'Adres musi zaczynać się od „https”',
    detail: 'Przez zwykłe http każdy po drodze mógłby odczytać dane logowania.',
    next: 'Dodaj na początku https://. Jeśli portal nie ma https, może je włączyć jego administrator.',
  },
  user_info: {
    title: 'Adres zawiera nazwę lub hasło',
    detail: 'Tekst przed znakiem „małpy” może upodobnić obcy adres do właściwego, więc nie jest przyjmowany.',
    next: 'Usuń wszystko między https:// a nazwą portalu.',
  },
  not_a_portal: {
    title: 'To nie jest adres portalu',
    detail: 'Pod tym adresem nie ma Bitrix24 albo to strona, która do niego nie należy.',
    next: 'Wpisz tylko pierwszą część adresu portalu, na przykład company.bitrix24.pl.',
  },
  not_a_webhook: {
    title: 'To nie jest URL webhooka',
    detail: 'Wygląda on jak https://company.bitrix24.pl/rest/15/a1b2c3d4e5f6g7h8/.',
    next: 'Skopiuj cały URL ze strony webhooka w Bitrix24.',
  },
  portal_unknown: {
    title: 'Pod tym adresem nie odpowiada żaden portal',
    detail: 'Tej nazwy nie ma w sieci.',
    next: 'Sprawdź pisownię i końcówkę: .com, .pl, .eu… Jeśli adres jest dobry, sprawdź sieć, VPN lub proxy.',
  },
  application_id_empty: {
    title: 'Brakuje ID aplikacji',
    detail: 'Mówi ono portalowi, która aplikacja prosi o dostęp.',
    next: 'Skopiuj je ze strony aplikacji w Bitrix24. Zaczyna się od „local.” lub „app.”.',
  },
  application_secret_empty: {
    title: 'Brakuje klucza aplikacji',
    detail: 'Portal sprawdza go przed zalogowaniem.',
    next: 'Skopiuj klucz ze strony aplikacji w Bitrix24.',
  },
  wrong_secret: {
    title: 'Klucz aplikacji jest błędny',
    detail: 'Portal nie przyjmuje go dla tego ID aplikacji albo aplikacja nie jest tam zainstalowana.',
    next: 'Skopiuj klucz ponownie, w całości, bez spacji. Jeśli jest poprawny, poproś administratora o zainstalowanie aplikacji.',
  },
  wrong_application: {
    title: 'Portal nie zna tej aplikacji',
    detail: 'Na portalu nie ma aplikacji o tym ID.',
    next: 'Sprawdź ID i portal; jeśli są poprawne, poproś administratora o zainstalowanie aplikacji.',
  },
  code_expired: {
    title: 'Odpowiedź przeglądarki przyszła za późno',
    detail: 'Kod, który portal daje przeglądarce, jest ważny 30 sekund.',
    next: 'Kontynuuj ponownie w przeglądarce i wróć od razu.',
  },
  state_mismatch: {
    title: 'Ta odpowiedź należy do innego logowania',
    detail: 'To okno o nią nie prosiło albo już jej użyto, więc nie jest przyjmowana.',
    next: 'Zacznij od nowa i użyj tylko najnowszej strony w przeglądarce.',
  },
  other_portal: {
    title: 'Odpowiedział inny portal',
    detail: 'Zalogowano się do innego portalu niż wpisany.',
    next: 'Sprawdź adres portalu albo zaloguj się najpierw w przeglądarce do właściwego portalu.',
  },
  portal_locked: {
    title: 'Dozwolony jest tu tylko jeden portal',
    detail: 'Administrator ograniczył Switchboard do innego portalu.',
    next: 'Użyj portalu ustawionego przez administratora albo poproś o zgodę na ten.',
  },
  webhooks_off: {
    title: 'Webhooki są tu wyłączone',
    detail: 'Administrator nie pozwala na nie na tym komputerze.',
    next: 'Zaloguj się kontem Bitrix24.',
  },
  not_a_redirect: {
    title: 'To nie jest adres przekierowania',
    detail: 'Powinien zaczynać się od adresu przekierowania i zawierać „code=”.',
    next: 'Zezwól na dostęp, a potem skopiuj cały adres z przeglądarki.',
  },
  sign_in_timeout: {
    title: 'Brak odpowiedzi przez trzy minuty',
    detail: 'Bitrix24 nie zgłasza odmowy logowania, więc po pewnym czasie czekanie się kończy.',
    next: 'W Bitrix24 ścieżka obsługi aplikacji musi być taka jak adres poniżej. Jeśli przeglądarka zatrzymała się na stronie błędu, spróbuj ponownie i wklej adres tej strony.',
  },
  port_busy: {
    title: 'Przeglądarka nie może sama przekazać odpowiedzi',
    detail: 'Lokalnego adresu, na który wraca przeglądarka, używa inny program.',
    next: 'Wklej adres przekierowania ręcznie albo zamknij tamten program i spróbuj ponownie.',
  },
  wrong_webhook: {
    title: 'Portal nie przyjmuje tego webhooka',
    detail: 'Adres URL jest niepełny, webhook usunięto lub odnowiono albo jego właściciel odszedł.',
    next: 'Skopiuj z Bitrix24 jeszcze raz cały adres URL albo utwórz tam nowy webhook.',
  },
  webhook_revoked: {
    title: 'Portal nie przyjmuje już tego webhooka',
    detail: 'Usunięto go lub odnowiono albo jego właściciel odszedł.',
    next: 'Utwórz w Bitrix24 nowy webhook i połącz się nim.',
  },
  refresh_refused: {
    title: 'Logowanie wygasło',
    detail: 'Portal odmówił odnowienia. Nic z wykonanej pracy nie przepadło.',
    next: 'Zaloguj się ponownie. Wystarczy jedno kliknięcie, jeśli przeglądarka nadal pamięta logowanie.',
  },
  renewal_failed: {
    title: 'Nie udało się teraz odnowić logowania',
    detail: 'Serwer logowania Bitrix24 ma problem ({code}). Nic nie wysłano i nic nie przepadło.',
    next: 'Switchboard sam ponawia próby, za każdym razem po trochę dłuższym czasie.',
  },
  token_refused: {
    title: 'Portal odrzuca logowanie, choć właśnie je odnowiono',
    detail: 'Nic nie wysłano. Switchboard sam ponawia próby, za każdym razem po trochę dłuższym czasie.',
    next: 'Jeśli to nie minie, zaloguj się ponownie albo zapytaj administratora, czy aplikacja jest nadal dozwolona.',
  },
  application_unpaid: {
    title: 'Aplikacja nie jest opłacona',
    detail: 'Bitrix24 blokuje tę aplikację do czasu opłacenia. Konto pozostaje zalogowane.',
    next: 'Odnowić ją może osoba, która za nią płaci. Switchboard sam wtedy ruszy dalej.',
  },
  user_inactive: {
    title: 'To logowanie nie należy do aktywnego pracownika',
    detail: 'Osoba, która się zalogowała lub utworzyła webhook, została zwolniona albo nie została jeszcze przyjęta.',
    next: 'Poproś administratora o aktywowanie pracownika albo zaloguj się jako ktoś inny.',
  },
  application_closed_to_user: {
    title: 'Brak dostępu do tej aplikacji',
    detail: 'Jest zainstalowana, ale administrator dał dostęp tylko innym pracownikom.',
    next: 'Poproś administratora o dodanie w ustawieniach dostępu aplikacji.',
  },
  application_removed: {
    title: 'Aplikacji nie ma już na portalu',
    detail: 'Odinstalowano ją albo zmieniono jej ID.',
    next: 'Poproś administratora o ponowną instalację.',
  },
  plan_without_rest: {
    title: 'Plan portalu nie obejmuje dostępu REST',
    detail: 'Bitrix24 oferuje REST tylko w planach komercyjnych, a okres próbny lub opłacony minął.',
    next: 'Odnowić lub zmienić plan może osoba, która płaci za portal.',
  },
  portal_closed: {
    title: 'Portal jest zamknięty',
    detail: 'Usunięto go albo administrator zamknął go na czas prac.',
    next: 'Zapytaj administratora portalu, kiedy zostanie otwarty.',
  },
  portal_blocked: {
    title: 'Bitrix24 zablokował dostęp REST portalu',
    detail: 'Bitrix24 robi to ręcznie po przeciążeniu. Czekanie nie pomaga.',
    next: 'Administrator musi napisać do pomocy technicznej Bitrix24.',
  },
  portal_moved: {
    title: 'Portal zmienił adres',
    detail: 'Odpowiada teraz pod innym adresem. Danych logowania tam nie wysłano.',
    next: 'Otwórz portal w przeglądarce, skopiuj jego nowy adres i zaloguj się nim.',
  },
  scopes_exceeded: {
    title: 'Brakuje uprawnienia',
    detail: 'Logowanie wymaga więcej, niż pozwala aplikacja lub webhook. Portal nie mówi, czego brakuje.',
    next: 'Administrator może zaznaczyć imopenlines, im, crm i user w ich ustawieniach. Potem zaloguj się ponownie.',
  },
  scope_missing: {
    title: 'Brakuje uprawnienia „{scope}”',
    detail: 'Aplikację lub webhook utworzono bez niego.',
    next: 'Administrator może je zaznaczyć w ustawieniach aplikacji lub webhooka. Potem zaloguj się ponownie.',
  },
  storage_unavailable: {
    title: 'Nie można używać folderu Switchboard',
    detail:
      'Dysk jest pełny albo folderu nie da się odczytać lub w nim zapisać. Bez zapisania tam nic nie jest wysyłane.',
    next: 'Zwolnij miejsce na dysku albo zapytaj osobę, która opiekuje się tym komputerem. Potem spróbuj ponownie.',
  },
  sign_in_left: {
    title: 'Wylogowano, ale dane logowania są nadal na dysku',
    detail:
      'W folderze Switchboard nie można zapisywać. Do następnego uruchomienia nic więcej nie zostanie wysłane z tego konta.',
    next: 'Zwolnij miejsce na dysku albo zapytaj osobę, która opiekuje się tym komputerem. Potem uruchom program ponownie i wyloguj się jeszcze raz.',
  },
  too_many_lines: {
    title: 'Za dużo wierszy naraz',
    detail: 'Lista może mieć do 1000 wierszy.',
    next: 'Podziel listę i szukaj części po kolei.',
  },
  link_refused: {
    title: 'Tego linku nie można tu otworzyć',
    detail: 'Z tego okna otwierają się tylko zwykłe linki internetowe, pocztowe i telefoniczne.',
    next: 'Jeśli budzi zaufanie, skopiuj go i otwórz samodzielnie.',
  },
  file_too_large: {
    title: 'Plik jest za duży',
    detail: 'Portal przyjmuje pliki do 100 MB. Nic nie wysłano.',
    next: 'Zmniejsz go albo wyślij do niego link.',
  },
  file_empty: {
    title: 'Plik jest pusty',
    detail: 'Nie ma czego wysłać.',
    next: 'Sprawdź, czy wybrano właściwy plik.',
  },
  file_unreadable: {
    title: 'Nie można odczytać pliku',
    detail: 'Przeniesiono go lub zmieniono albo brakuje uprawnień do odczytu. Nic nie wysłano.',
    next: 'Wybierz go ponownie.',
  },
  file_unreachable: {
    title: 'Nie można dotrzeć do pliku',
    detail:
      'Jego nazwa ma litery, których nie obsługują ustawienia języka tego komputera, albo plik już nie istnieje. Nic nie wysłano.',
    next: 'Nadaj mu nazwę ze zwykłych liter łacińskich albo uruchom Switchboard z UTF-8, na przykład LANG=C.UTF-8.',
  },
  file_folder: {
    title: 'To jest folder',
    detail: 'Wysyłać można tylko pliki. Nic nie wysłano.',
    next: 'Otwórz go i wybierz pliki albo spakuj go do archiwum.',
  },
  file_unwritable: {
    title: 'Nie można tam zapisać pliku',
    detail: 'Dysk jest pełny albo brakuje prawa zapisu w tym folderze.',
    next: 'Wybierz inny folder.',
  },
  ...actReason,
  ...keptReason,
  ...policyReason,
  ...proxyReason,
  certificate_expired: {
    title: 'Certyfikat pod tym adresem wygasł',
    detail: 'Mógłby odpowiadać ktokolwiek, więc nic nie wysłano.',
    next: 'Sprawdź datę tego komputera. Jeśli jest dobra, certyfikat musi odnowić administrator portalu lub proxy.',
  },
  certificate_not_yet: {
    title: 'Certyfikat pod tym adresem nie jest jeszcze ważny',
    detail: 'Według zegara tego komputera jeszcze nie obowiązuje, więc nic nie wysłano.',
    next: 'Sprawdź datę i godzinę tego komputera.',
  },
  certificate_other_name: {
    title: 'Certyfikat należy do innego adresu',
    detail: 'Odpowiada inny serwer niż pytany, więc nic nie wysłano.',
    next: 'Sprawdź adres portalu. W kawiarni lub hotelu najpierw zaloguj się do sieci w przeglądarce.',
  },
  certificate_unknown: {
    title: 'Certyfikat nie jest zaufany',
    detail: 'Wystawił go urząd certyfikacji, któremu ten komputer nie ufa, więc nic nie wysłano.',
    next: 'Jeśli biuro kontroluje ruch, jego administrator musi dodać swój urząd certyfikacji do magazynu systemu.',
  },
  certificate_bad: {
    title: 'Certyfikat pod tym adresem jest nieprawidłowy',
    detail: 'Unieważniono go, jest uszkodzony albo przeznaczony do czegoś innego, więc nic nie wysłano.',
    next: 'Powiadom administratora portalu lub sieci.',
  },
  answer_unreadable: {
    title: 'Nie udało się odczytać odpowiedzi portalu',
    detail: 'Oczekiwano listy, ale odpowiedź jej nie ma albo jej wpisy są puste.',
    next: 'Widać to, co było znane wcześniej. Switchboard sam zapyta ponownie.',
  },
} satisfies Same<typeof english>
