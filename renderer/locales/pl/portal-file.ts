import type { portalFile as english } from '../en/portal-file'
import type { Same } from '../types'

/** Bitrix24's error codes when a file is sent or fetched. @see im.v2.File.upload, im.v2.File.download */
export const portalFile = {
  upload: {
    FILE_EMPTY: {
      title: 'Pliku nie wysłano: nie ma nazwy lub treści',
      detail: 'Portal niczego w nim nie znalazł.',
      next: 'Wybierz go ponownie.',
    },
    FILE_INVALID_CONTENT: {
      title: 'Pliku nie wysłano: uszkodził się po drodze',
      detail: 'Portal nie mógł zdekodować jego treści.',
      next: 'Wyślij go ponownie.',
    },
    FILE_TOO_LARGE: {
      title: 'Pliku nie wysłano: jest za duży',
      detail: 'Portal przyjmuje pliki do 100 MB.',
      next: 'Zmniejsz go albo wyślij do niego link.',
    },
    CHAT_NOT_FOUND: {
      title: 'Pliku nie wysłano: nie ma takiego czatu',
      detail: 'Mógł zostać usunięty.',
      next: 'Odśwież dialog.',
    },
    FOLDER_ERROR: {
      title: 'Pliku nie wysłano: czat nie ma na niego folderu',
      detail: 'Dysk Bitrix24 go nie udostępnił.',
      next: 'Zapytaj administratora, czy Dysk działa na portalu.',
    },
    UPLOAD_FAILED: {
      title: 'Pliku nie wysłano: portal nie mógł go zapisać',
      detail: 'Dysk Bitrix24 go nie przyjął. Może być pełny.',
      next: 'Spróbuj ponownie albo poproś administratora o zwolnienie miejsca na Dysku.',
    },
    SEND_FAILED: {
      title: 'Pliku nie wysłano: nie udało się utworzyć wiadomości',
      detail: 'Został zapisany, ale nikt w dialogu go nie otrzymał.',
      next: 'Wyślij go ponownie.',
    },
    ACCESS_DENIED: {
      title: 'Brak uprawnień do wysyłania tu plików',
      detail: 'Nie dołączono do tego czatu.',
      next: 'Najpierw dołącz do dialogu.',
    },
  },
  download: {
    FILE_NOT_FOUND: {
      title: 'Plik nie istnieje',
      detail: 'Portal nie ma pliku o tym numerze. Mógł zostać usunięty.',
      next: 'Poproś o ponowne wysłanie.',
    },
    ACCESS_DENIED: {
      title: 'Portal nie wydaje tego pliku',
      detail: 'Pliki czatu mogą otwierać tylko jego uczestnicy.',
      next: 'Dołącz do dialogu albo otwórz plik w Bitrix24.',
    },
  },
} satisfies Same<typeof english>
