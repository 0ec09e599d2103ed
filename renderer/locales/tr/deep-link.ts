import type { deepLink as english } from '../en/deep-link'
import type { Same } from '../types'

/** Links from outside: `b24console://open?…`. */
export const deepLink = {
  title: 'Bağlantıdan gelen bu açılsın mı?',
  notFound: 'Bu bağlantının istediği bulunamadı',
  asks: 'Switchboard dışından bir bağlantı şunu göstermek istiyor:',
  chat: 'Sohbet {id}',
  account: 'Hesapta',
  unsent: 'Portala hiçbir şey gönderilmedi. Bağlantı yalnızca diyalog gösterir: yazamaz, katılamaz, değiştiremez.',
  open: 'Aç',
  leave: 'Açma',
  otherPortal: 'Bu bağlantı {portal} portalına ait ve orada giriş yapmış değilsiniz.',
  signIn: 'Orada giriş yap',
  choose: '{n} diyalog. Hangisi? | {n} diyalog. Hangisi?',
  behind: 'Bir bağlantı geldi. Buradaki işiniz bitince size sorulacak.',
  waiting: 'Bir bağlantı şunu göstermek istiyor:',
  waitingDetail: 'Önce giriş yapın. Bir şey açılmadan size sorulacak.',
  waitingAt: 'Önce {portal} portalına giriş yapın. Bir şey açılmadan size sorulacak.',
  refused: 'Bu bağlantı açılmadı',
  again: 'Gönderenden yeniden kopyalamasını isteyin: diyalogda “{copy}”.',
  offNext: 'Gönderenden sohbet numarasını veya USER_CODE’u isteyip aramaya yapıştırın.',
  fault: {
    off: 'Yöneticiniz Switchboard bağlantılarını kapatmış.',
    too_long: 'Bağlantı, bizimkilerden biri olamayacak kadar uzun.',
    other: 'Switchboard’un bildiği bir bağlantı değil. Eksik ya da daha yeni bir sürüme ait olabilir.',
    no_target: 'Bağlantı neyin açılacağını söylemiyor.',
    many_targets: 'Bağlantı birden çok şey belirtiyor. Bir tane olabilir.',
    code: 'Bağlantıdaki USER_CODE eksik. Dört bölümü vardır: bağlayıcı, hat, sohbet ve kullanıcı.',
    number: 'Bağlantıdaki numara bir sohbete, müşteri adayına, kişiye, şirkete ya da anlaşmaya ait değil.',
    portal: 'Bağlantıdaki portal adresi okunamıyor.',
  },
} satisfies Same<typeof english>
