import type { settings as english } from '../en/settings'
import type { Same } from '../types'

/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'Wygląd i język',
  sections: 'Sekcje ustawień',
  find: 'Znajdź ustawienie',
  found: '{n} ustawienie | {n} ustawienia | {n} ustawień',
  managed: 'Zarządzane przez administratora',
  managedBy: 'Zarządzane przez administratora. Kontakt: {contact}',
  contact: 'Kontakt: {contact}',
  nothing: 'Żadne ustawienie nie pasuje do „{text}”',
  textSize: {
    label: 'Rozmiar tekstu',
    hint: 'Wszystko w oknie. Zmieniają go też {mod} i + lub −, {mod} i 0 resetuje.',
    /** Other words by which it is searched for. */
    also: 'Powiększenie, czcionka, skala',
  },
  messages: {
    title: 'Dialogi i wiadomości',
    sendBy: 'Wysyłaj wiadomości klawiszem',
    byEnter: 'Shift+Enter dodaje wiersz.',
    byModEnter: 'Enter dodaje wiersz.',
  },
  spelling: {
    label: 'Języki sprawdzania pisowni',
    bySystem: 'Według języków tego Maca.',
    nobody:
      'Na tym komputerze nie ma słowników. Administrator może wskazać ich miejsce w pliku zasad (spellingDictionaries).',
    emptyPlace:
      'Miejsce wskazane przez administratora nie ma słowników albo nie można go odczytać. Powiadom administratora.',
    unfetched:
      'Nie udało się pobrać tych słowników, więc ich języki nie są sprawdzane: {names}. Powiadom administratora.',
    several: 'Kilka języków naraz. Kliknięcie słowa prawym przyciskiem pokazuje podpowiedzi i dodaje je do słownika.',
    finding: 'Szukanie słowników…',
    off: 'Wyłączone',
    rest: '{names} i jeszcze {n} | {names} i jeszcze {n} | {names} i jeszcze {n}',
  },
  policy: {
    title: 'Ustawienia administratora wymagają uwagi',
    problems: 'Te klucze zasad są nieznane lub błędne: {keys}. Wszystko inne obowiązuje. Powiadom administratora.',
    restart: 'Te klucze zasad zmieniły się i obowiązują od następnego uruchomienia: {keys}.',
  },
  window: {
    title: 'Okno',
    tray: 'Po zamknięciu okna zostaw Switchboard w zasobniku',
    trayHint: 'Powiadomienia nadal przychodzą. Program zamyka się z menu ikony lub okna.',
    autoStart: 'Uruchamiaj Switchboard po zalogowaniu do tego komputera',
    noTray: 'Ten pulpit nie ma zasobnika, więc zamknięcie okna zamyka Switchboard.',
  },
  about: {
    title: 'Informacje',
    version: 'Wersja',
    system: 'System',
    unofficial: 'Nieoficjalny plik programu: tylko do testów',
  },
} satisfies Same<typeof english>
