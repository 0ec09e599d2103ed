import type { notify as english } from '../en/notify'
import type { Same } from '../types'

/** Notifications and sounds, for operators busy with something else. */
export const notify = {
  title: 'Powiadomienia',
  of: 'Powiadamiaj o',
  dialogs: 'Nowe dialogi, moje lub w kolejce',
  messages: 'Nowe wiadomości w moich dialogach',
  show: 'Pokazuj powiadomienia na pulpicie',
  showHint: 'Nie dla otwartego dialogu.',
  private: 'Ukryj nazwy i teksty',
  privateHint: 'Powiadomienia mówią wtedy tylko, że jest coś nowego.',
  try: 'Pokaż przykład',
  sample: 'Wypróbuj',
  unsupported: 'Ten system nie pokazuje powiadomień. Licznik w tytule i dźwięk nadal działają.',
  failed: {
    title: 'System nie mógł pokazać powiadomienia',
    detail: 'Sprawdź w jego ustawieniach, czy Switchboard może powiadamiać. Licznik w tytule nadal działa.',
  },
  sound: {
    title: 'Dźwięk',
    label: 'Dźwięk powiadomienia',
    off: 'Brak',
    system: 'Dźwięk systemowy',
    chime: 'Dzwonek',
    drop: 'Kropla',
    knock: 'Pukanie',
    volume: 'Głośność',
    play: 'Odtwórz',
    systemHint: 'System odtwarza własny dźwięk przy każdym powiadomieniu.',
    none: 'Ten komputer nie ma wyjścia dźwięku',
  },
  availability: {
    heading: 'Dostępność',
    title: 'Nowe dialogi docierają tylko przy otwartym Bitrix24',
    rule: 'Bitrix24 nie widzi Switchboard. Na liniach, które sprawdzają dostępność, nowe dialogi docierają tylko wtedy, gdy otwarty jest sam Bitrix24. Karta przeglądarki nieużywana przez 15 minut je zatrzymuje; aplikacja desktopowa Bitrix24 liczy się, dopóki jest otwarta.',
    more: 'Więcej na stronie Bitrix24',
  },
} satisfies Same<typeof english>
