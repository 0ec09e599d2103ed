import type { next as english } from '../en/next'
import type { Same } from '../types'

/** What the keyboard leads to: the next waiting customer, the panes of the window, and why a key does nothing now. */
export const next = {
  name: 'Sonraki bekleyen',
  previous: 'Önceki bekleyen',
  count: '{n} müşteri yanıt bekliyor | {n} müşteri yanıt bekliyor',
  nobody: 'Yanıt bekleyen yok',
  nobodyElse: 'Başka yanıt bekleyen yok',
  loading: 'Diyaloglarım hâlâ yükleniyor',
  pane: { next: 'Sonraki bölme', previous: 'Önceki bölme' },
  missed: {
    dialog: 'Önce bir diyalog açın',
    myDialogs: 'Önce Diyaloglarım’da diyalog seçin',
    elsewhere: 'Bu ekranda kullanılamaz',
  },
  setting: 'Sonlandırınca sonrakine geç',
  settingHint:
    'Aktarma ve atlamadan sonra da: bekleyen sonraki diyalog, imleç mesaj alanında açılır. Bekleyen yoksa diyalog kalır.',
  palette: { selection: 'Seçili diyaloglar', dialog: 'Bu diyalog', accounts: 'Hesaplar' },
  done: '{customer}: {title}',
} satisfies Same<typeof english>
