import type { portalFile as english } from '../en/portal-file'
import type { Same } from '../types'

/** Bitrix24's error codes when a file is sent or fetched. @see im.v2.File.upload, im.v2.File.download */
export const portalFile = {
  upload: {
    FILE_EMPTY: {
      title: 'Die Datei wurde nicht gesendet: Sie hat keinen Namen oder Inhalt',
      detail: 'Das Portal fand nichts darin.',
      next: 'Wählen Sie sie erneut.',
    },
    FILE_INVALID_CONTENT: {
      title: 'Die Datei wurde nicht gesendet: Sie wurde unterwegs beschädigt',
      detail: 'Das Portal konnte ihren Inhalt nicht dekodieren.',
      next: 'Senden Sie sie erneut.',
    },
    FILE_TOO_LARGE: {
      title: 'Die Datei wurde nicht gesendet: Sie ist zu groß',
      detail: 'Das Portal nimmt Dateien bis 100 MB an.',
      next: 'Verkleinern Sie sie oder senden Sie einen Link darauf.',
    },
    CHAT_NOT_FOUND: {
      title: 'Die Datei wurde nicht gesendet: Diesen Chat gibt es nicht',
      detail: 'Er wurde vielleicht gelöscht.',
      next: 'Aktualisieren Sie den Dialog.',
    },
    FOLDER_ERROR: {
      title: 'Die Datei wurde nicht gesendet: Der Chat hat keinen Ordner dafür',
      detail: 'Bitrix24 Drive hat keinen bereitgestellt.',
      next: 'Fragen Sie die Administration, ob Drive auf dem Portal funktioniert.',
    },
    UPLOAD_FAILED: {
      title: 'Die Datei wurde nicht gesendet: Das Portal konnte sie nicht speichern',
      detail: 'Bitrix24 Drive hat sie nicht angenommen. Es ist vielleicht voll.',
      next: 'Versuchen Sie es erneut, oder bitten Sie die Administration, auf Drive Platz zu schaffen.',
    },
    SEND_FAILED: {
      title: 'Die Datei wurde nicht gesendet: Die Nachricht ließ sich nicht erstellen',
      detail: 'Sie wurde gespeichert, aber niemand im Dialog hat sie erhalten.',
      next: 'Senden Sie sie erneut.',
    },
    ACCESS_DENIED: {
      title: 'Sie dürfen hier keine Dateien senden',
      detail: 'Sie sind diesem Chat nicht beigetreten.',
      next: 'Treten Sie zuerst dem Dialog bei.',
    },
  },
  download: {
    FILE_NOT_FOUND: {
      title: 'Die Datei existiert nicht',
      detail: 'Das Portal hat keine Datei mit dieser Nummer. Sie wurde vielleicht gelöscht.',
      next: 'Bitten Sie darum, sie noch einmal zu senden.',
    },
    ACCESS_DENIED: {
      title: 'Das Portal gibt Ihnen diese Datei nicht',
      detail: 'Nur Beteiligte des Chats können seine Dateien öffnen.',
      next: 'Treten Sie dem Dialog bei oder öffnen Sie ihn in Bitrix24.',
    },
  },
} satisfies Same<typeof english>
