import type { portalMessage as english } from '../en/portal-message'
import type { Same } from '../types'

/** Bitrix24's error codes when a message is sent. */
export const portalMessage = {
  message: {
    ACCESS_ERROR: {
      title: 'Bu diyalogda yazma yetkiniz yok',
      detail: 'Müşteriye yalnızca katılımcılar yazabilir.',
      next: 'Diyaloğa katılın, ardından mesajı yeniden gönderin.',
    },
    MESSAGE_EMPTY: {
      title: 'Mesaj boş',
      detail: 'Portal metinsiz mesaj kabul etmez.',
      next: 'Bir şey yazıp yeniden gönderin.',
    },
    CHAT_ID: {
      title: 'Portal mesajı gönderemedi',
      detail: 'Diyalog artık yok ya da orada yazılamıyor.',
      next: 'Diyaloğu yenileyin.',
    },
    USER_ID_EMPTY: {
      title: 'Portal bu diyaloğu tanımıyor',
      detail: 'Numarası kabul edilmedi.',
      next: 'Diyaloğu yeniden bulun ve oradan yazın.',
    },
    USER_NOT_FOUND: {
      title: 'Portal bu kişiyi tanımıyor',
      detail: 'Kullanıcı artık yok.',
      next: 'Diyaloğu yeniden bulun ve oradan yazın.',
    },
    PARAMS_ERROR: {
      title: 'Portal mesajı kabul etmedi',
      detail: 'Bu portal içindeki bir şeyi desteklemiyor.',
      next: 'Metni kısaltıp sadeleştirin ve yeniden gönderin.',
    },
    REPLY_ACCESS_ERROR: {
      title: 'Yanıtladığınız mesaj kullanılamıyor',
      detail: 'Silindi ya da artık göremiyorsunuz.',
      next: 'Bu mesajı silin ve metni yanıt olmadan gönderin.',
    },
    REPLY_FROM_OTHER_CHAT_ERROR: {
      title: 'Yanıtladığınız mesaj başka bir diyalogda',
      detail: 'Yalnızca aynı diyaloğun mesajlarını yanıtlayabilirsiniz.',
      next: 'Bu mesajı silin ve metni yanıt olmadan gönderin.',
    },
  },
} satisfies Same<typeof english>
