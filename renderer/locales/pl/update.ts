import type { update as english } from '../en/update'
import type { Same } from '../types'

/** Newer versions of the program, and the way back. */
export const update = {
  title: 'Aktualizacje',
  label: 'Nowsze wersje',
  also: 'Aktualizacja, informacje o wydaniu, co nowego',
  obstacle: {
    no_feed: 'Administrator nie wskazał źródła aktualizacji: Switchboard nikogo nie pyta i pozostaje bez zmian.',
    switched_off: 'Administrator wyłączył aktualizacje.',
    no_keys: 'To wydanie nie ma kluczy do sprawdzania aktualizacji, więc żadnych nie przyjmuje.',
    from_sources: 'Ta kopia działa ze źródeł i nie jest aktualizowana.',
  },
  step: {
    idle: 'Jeszcze nie sprawdzono.',
    current: 'Wersja {version} jest najnowsza.',
    checking: 'Sprawdzanie…',
    found: 'Dostępna jest wersja {version} ({size}).',
    fetching: 'Pobieranie wersji {version}: {percent}',
    ready: 'Wersja {version} jest pobrana i sprawdzona. Zostanie zainstalowana po zamknięciu programu.',
    installing: 'Switchboard kończy pracę i uruchomi się ponownie…',
  },
  cutOff: {
    next: 'Poprzednim razem Switchboard został zamknięty przed końcem instalacji. Następna próba będzie po zamknięciu programu.',
    before:
      'Miał nastąpić powrót do {version}, ale Switchboard został zamknięty, zanim to się stało. Nic nie zostało zmienione.',
  },
  checkedAt: 'Ostatnie sprawdzenie: {time}.',
  by: {
    deb: 'System instaluje ją razem z własnymi aktualizacjami lub: sudo apt update && sudo apt install switchboard',
    rpm: 'System instaluje ją razem z własnymi aktualizacjami lub: sudo dnf upgrade switchboard',
    hand: 'Zaktualizować może osoba, która zainstalowała Switchboard na tym komputerze.',
  },
  waits: {
    stages: 'Nowsza wersja jest udostępniana stopniowo. Kolej na ten komputer jeszcze nie przyszła.',
    pin: 'Jest nowsza wersja. Administrator zatrzymuje ten komputer przy obecnej.',
  },
  minimum: 'Administrator wymaga wersji {version} lub nowszej.',
  noReturn: 'Potem nie ma powrotu: dane są przechowywane w postaci, której obecna wersja nie odczyta.',
  check: 'Sprawdź teraz',
  fetch: 'Pobierz',
  install: 'Uruchom ponownie i zainstaluj',
  notes: 'Co nowego w {version}',
  refused: 'Nic nie zostało zmienione.',
  refusal: {
    offline: 'Źródło aktualizacji było nieosiągalne.',
    tls: 'Źródło aktualizacji nie dowiodło, że jest właściwe (certyfikat). Powiadom administratora.',
    redirected: 'Źródło aktualizacji odsyła gdzie indziej, a Switchboard na to nie pozwala. Powiadom administratora.',
    missing: 'Źródło aktualizacji nie ma nic dla tego komputera. Powiadom administratora.',
    too_large: 'Przyszło więcej, niż zapowiedziano, więc to odrzucono. Powiadom administratora.',
    cut_short: 'Pobieranie się urwało. Odrzucono to, co przyszło.',
    not_signed:
      'To, co przyszło, nie jest podpisane przez twórców Switchboard albo zmieniono to po drodze. Powiadom administratora.',
    unreadable: 'Twórcy Switchboard podpisali coś, czego ta wersja nie rozumie.',
    other_channel: 'Źródło aktualizacji podało zapowiedź innego kanału. Powiadom administratora.',
    other_system: 'Źródło aktualizacji podało wersję dla innego rodzaju komputera. Powiadom administratora.',
    clock:
      'Zegar tego komputera spóźnia się: pokazuje czas sprzed podpisania aktualizacji. Ustaw zegar i sprawdź ponownie.',
    expired: 'Zapowiedź jest zbyt stara, aby jej ufać: ktoś może zatrzymywać nowsze wersje. Powiadom administratora.',
    expired_or_clock:
      'Zapowiedź jest zbyt stara, aby jej ufać, albo zegar tego komputera się myli. Najpierw sprawdź zegar; jeśli jest dobry, powiadom administratora.',
    replayed: 'Źródło aktualizacji podało zapowiedź starszą niż już tu widziana. Powiadom administratora.',
    downgrade: 'Źródło aktualizacji oferuje wersję starszą niż ta. Powiadom administratora.',
    package_changed: 'Pobrana wersja nie jest tą, którą zapowiedziano, więc ją odrzucono. Powiadom administratora.',
    disk: 'Nie udało się zapisać nowej wersji na tym komputerze. Czy jest miejsce i prawo zapisu?',
    forgotten:
      'To, co na tym komputerze zapamiętano o aktualizacjach, jest uszkodzone: poprzednia wersja, powrót i to, które zapowiedzi są za stare. Zapis zaczyna się od nowa. Powiadom administratora.',
  },
  restart: {
    draft:
      'Nie teraz: jest niewysłany tekst. Wyślij go, wyczyść albo zamknij program: tekst zostanie, a aktualizacja się wtedy zainstaluje.',
    act: 'Nie teraz: trwa działanie. Spróbuj ponownie, gdy pojawi się jego wynik.',
    message: 'Nie teraz: wiadomość jest w drodze. Spróbuj ponownie, gdy zostanie wysłana.',
    file: 'Nie teraz: plik jest w drodze. Spróbuj ponownie, gdy zostanie wysłany.',
    changed: 'Nic nie zmieniono: pliki poprzedniej wersji nie są takie, jak je zachowano.',
  },
  held: 'Cofnięto z wersji {version}. Bez zgody nic nie będzie aktualizowane.',
  resume: 'Przyjmuj znów aktualizacje',
  back: {
    label: 'Poprzednia wersja',
    hint: 'Jest przechowywana na tym komputerze. Dane zostają, a bez zgody nic nie będzie znów aktualizowane.',
    none: 'Na tym komputerze jej nie ma.',
    run: 'Wróć do {version}',
    data: 'Nie ma powrotu do {version}: nie odczyta danych w postaci, w jakiej przechowuje je ta wersja.',
    minimum: 'Nie ma powrotu do {version}: administrator wymaga nowszej.',
    gone: 'Nie ma powrotu do {version}: nie jest przechowywana na tym komputerze.',
    changed: 'Nie ma powrotu do {version}: jej pliki nie są takie, jak je zachowano.',
  },
  line: {
    found: 'Dostępna jest wersja {version}',
    ready: 'Wersja {version} jest gotowa',
    refused: 'Odrzucono aktualizację',
    minimum: 'Potrzebna aktualizacja',
    updated: 'Zaktualizowano do {version}',
    open: '{what}: pokaż aktualizacje',
  },
} satisfies Same<typeof english>
