import type { portalFile as english } from '../en/portal-file'
import type { Same } from '../types'

/** Bitrix24's error codes when a file is sent or fetched. @see im.v2.File.upload, im.v2.File.download */
export const portalFile = {
  upload: {
    FILE_EMPTY: {
      title: 'Dosya gönderilmedi: adı ya da içeriği yok',
      detail: 'Portal içinde bir şey bulamadı.',
      next: 'Yeniden seçin.',
    },
    FILE_INVALID_CONTENT: {
      title: 'Dosya gönderilmedi: yolda bozuldu',
      detail: 'Portal içeriğini çözemedi.',
      next: 'Yeniden gönderin.',
    },
    FILE_TOO_LARGE: {
      title: 'Dosya gönderilmedi: çok büyük',
      detail: 'Portal en çok 100 MB dosya kabul eder.',
      next: 'Küçültün ya da bağlantısını gönderin.',
    },
    CHAT_NOT_FOUND: {
      title: 'Dosya gönderilmedi: böyle bir sohbet yok',
      detail: 'Silinmiş olabilir.',
      next: 'Diyaloğu yenileyin.',
    },
    FOLDER_ERROR: {
      title: 'Dosya gönderilmedi: sohbetin dosya için klasörü yok',
      detail: 'Bitrix24 Drive klasör vermedi.',
      next: 'Drive’ın portalda çalışıp çalışmadığını yöneticiye sorun.',
    },
    UPLOAD_FAILED: {
      title: 'Dosya gönderilmedi: portal saklayamadı',
      detail: 'Bitrix24 Drive kabul etmedi. Dolu olabilir.',
      next: 'Yeniden deneyin ya da yöneticiden Drive’da yer açmasını isteyin.',
    },
    SEND_FAILED: {
      title: 'Dosya gönderilmedi: mesaj oluşturulamadı',
      detail: 'Saklandı, ama diyalogdaki kimseye ulaşmadı.',
      next: 'Yeniden gönderin.',
    },
    ACCESS_DENIED: {
      title: 'Burada dosya gönderme yetkiniz yok',
      detail: 'Bu sohbete katılmadınız.',
      next: 'Önce diyaloğa katılın.',
    },
  },
  download: {
    FILE_NOT_FOUND: {
      title: 'Dosya yok',
      detail: 'Portalda bu numarayla dosya yok. Silinmiş olabilir.',
      next: 'Yeniden gönderilmesini isteyin.',
    },
    ACCESS_DENIED: {
      title: 'Portal bu dosyayı size vermiyor',
      detail: 'Dosyaları yalnızca sohbetin katılımcıları açabilir.',
      next: 'Diyaloğa katılın ya da Bitrix24’te açın.',
    },
  },
} satisfies Same<typeof english>
