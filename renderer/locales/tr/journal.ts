import type { journal as english } from '../en/journal'
import type { Same } from '../types'

/** The record of acts that this console has sent for the active account. */
export const journal = {
  title: 'Günlük',
  hint: 'Bu bilgisayardan yaptığınız işlemler. Mesajlar ve dosyalar diyaloglardadır.',
  table: 'İşlemler',
  intact: 'Doğrulandı: değiştirilmemiş',
  partly: 'Doğrulandı; mühürsüz kayıt: {n}',
  unchanged: 'Değişiklik bulunmadı',
  unproven: 'Değişiklik bulunmadı, ama gizli bir değişiklik olabilir',
  emptyUnproven: 'Boş; silinip silinmediği bilinemez',
  changed: 'Günlük değiştirilmiş',
  changedNext:
    'Bunu Switchboard dışında bir şey yaptı. “journal” klasörünün bir kopyasını saklayın ve yöneticinize bildirin.',
  check: {
    run: 'Günlüğü kontrol et',
    proves: 'Bu kontrol neyi kanıtlar',
    noTime: 'zaman bilinmiyor',
    entries:
      '{n} kayıt. Bir işlemin en çok üç kaydı olur: başlar, gönderilir, biter. | {n} kayıt, her biri öncekine bağlı. Bir işlemin en çok üç kaydı olur: başlar, gönderilir, biter.',
    seal: {
      sealed:
        '{entry} numaralı kayıttan itibaren mühürlü: bu bilgisayarın anahtarlığı olmadan kimse fark edilmeden değiştiremez.',
      next: 'Sonraki kayıt, bu bilgisayarın anahtarlığındaki bir anahtarla mühürlenecek.',
      no_keyring:
        'Mühürlü değil: bu bilgisayarda anahtarlık yok. Dosyaya yazabilen kişi onu değiştirip yeniden hesaplayabilir; bunu yalnızca portaldaki çapa gösterir.',
      locked: 'Mühürler kontrol edilmedi: anahtarlık kilitli. Kilidi açılana kadar yeni kayıtlar da mühürlenmez.',
      failed: 'Mühürlü değil: anahtar anahtarlığa kaydedilemedi. Sonraki kayıtta yeniden denenir.',
    },
    unsealed:
      '{entry} numaralı kaydın mührü yok: yazıldığında anahtarlık kilitliydi ya da onu başka biri yazdı. Hangisi olduğu kanıtlanamaz. | {n} kaydın mührü yok, ilki {entry} numaralı kayıt: yazıldıklarında anahtarlık kilitliydi ya da onları başka biri yazdı. Hangisi olduğu kanıtlanamaz.',
    anchor: {
      fits: 'Portalda çapalı: kayıt {entry}, {at}. Oraya kadarki kayıtlar, klasörün tamamı değiştirilse bile fark edilmeden kesilemez.',
      missing_end: 'Portaldaki çapa ({at}) {entry} numaralı kaydı gösteriyor; o kayıt eksik.',
      differs: 'Portaldaki çapa ({at}) uymuyor: {entry} numaralı kayıt artık başka.',
      gone: 'Çapalı {entry} numaralı kayıt ({at}) yer açmak için silindi, bu yüzden çapa artık bir şey kanıtlamıyor.',
      none: 'Henüz çapa yok: portal son kaydın numarasını açılıştan kısa süre sonra, bir işlemden on dakika sonra ve siz kapatırken saklar.',
      webhook:
        'Çapa yok: webhook ile portal uygulama için bir şey saklamaz. Klasörün tamamı eski bir kopyayla değiştirilirse bunu hiçbir şey göstermez.',
      refused:
        'Çapa yok: portal reddediyor ({code}). Klasörün tamamı eski bir kopyayla değiştirilirse bunu hiçbir şey göstermez.',
      unreachable: 'Portala çapası sorulamadı. Bağlanınca yeniden deneyin.',
      signed_out: 'Giriş yapılmadığı için çapa sorulabilecek portal yok.',
    },
    misfit:
      'Daha önceki bir çapa uymadı: {entry} numaralı kayıt, çapa {at}. Portal bunu kalıcı saklar. Aynı adlı ve klasörlü ikinci bir bilgisayar da buna yol açar.',
    end: 'Son kayıt eksik; bir önceki {at} tarihli. | Son {n} kayıt eksik; bir önceki {at} tarihli.',
    broken: {
      edited:
        '{entry} numaralı kayıt ({at}) değiştirilmiş. | {entry} numaralı kayıttan itibaren {n} kayıt değiştirilmiş ({at}).',
      recomputed:
        '{entry} numaralı kaydı ({at}) Switchboard mühürlemedi: buradan itibaren dosya değiştirilip yeniden hesaplanmış.',
      replaced: '{entry} numaralı kayıt Switchboard’un yazdığı değil: dosya değiştirilip yeniden hesaplanmış.',
      swapped: '{entry} numaralı kayıt ({at}) yerinde değil: kayıtların yeri değiştirilmiş.',
      inserted: '{entry} numaralı kayıt ({at}) sonradan eklenmiş.',
      missing:
        '{entry} numaralı kayıt eksik; bir önceki {at} tarihli. | {entry} numaralı kayıttan itibaren {n} kayıt eksik; bir önceki {at} tarihli.',
      beginning_missing:
        'İlk kayıt eksik; günlük artık {at} ile başlıyor. | İlk {n} kayıt eksik; günlük artık {at} ile başlıyor.',
      texts_missing: '{entry} numaralı kaydın ({at}) adları ve metinleri silinmiş; bunu ilke yapmadı.',
      doubt:
        '{entry} numaralı kayıtta ({at}) günlüğün uzunluk notu eksik ya da bizim değil: hemen öncesinde kayıt eksik mi, bilinemiyor.',
    },
  },
  evidence: {
    run: 'Bu diyaloğun kanıtını kaydet…',
    of: '{customer} ile olan diyaloğun kanıtını kaydet',
    short: 'Kanıt',
    done: 'Kanıt şu klasörde: {folder}',
    missing: {
      messages: 'Mesajların hepsi okunamadı.',
      earlier: 'Daha eski mesajlar okunamadı.',
      transfers: 'Portal, diyaloğun aktarmalarını bildirmedi.',
      ratings: 'Portal, diyaloğun değerlendirmelerini bildirmedi.',
      journal: 'Günlüğün bir bölümü okunamıyor.',
    },
    page: {
      title: 'Diyalog kanıtı',
      made: 'Oluşturma',
      messages: 'Mesajlar',
      transfers: 'Portal kayıtlarındaki aktarmalar',
      ratings: 'Değerlendirmeler',
      acts: 'Bu bilgisayardan yapılan işlemler',
      none: 'Yok.',
      unread: 'Okunamadı:',
      earlier: 'Daha eski mesajlar okunamadı.',
      author: 'Yazan',
      text: 'Metin',
      from: 'Kimden',
      to: 'Kime',
      by: 'Yapan',
      reason: 'Neden',
      byCustomer: 'Müşteri',
      bySupervisor: 'Süpervizör (1–5)',
    },
  },
  moves: {
    short: 'Karşılaştır',
    of: '{customer} ile olan diyaloğu portal kayıtlarıyla karşılaştır',
    title: '{customer} ile olan diyaloğun geçişleri',
    compared: 'Geçişler ve portal kayıtlarında olanlar',
    reading: 'Portala kayıtları soruluyor…',
    none: 'Geçiş yok: ne bu bilgisayardan ne de bu oturumların portal kayıtlarında.',
    summary:
      '{n} geçiş. Başka yerde yapılan: {elsewhere}. Portal kayıtlarında olmayan: {missing}. | {n} geçiş. Başka yerde yapılan: {elsewhere}. Portal kayıtlarında olmayan: {missing}.',
    to: 'kime',
    queue: 'Kuyruk',
    itself: 'Portalın kendisi',
    you: 'Siz, bu bilgisayardan değil',
    by: 'Yapan: {name}',
    record: {
      both: 'Portal kayıtlarında',
      elsewhere: 'Başka yerde yapılmış',
      missing: 'Portal kayıtlarında yok',
      open: 'Karşılaştırılmadı',
    },
    caution:
      'Kayıtlarda bir şeyin olmaması tek başına bir şey kanıtlamaz: Bitrix24 devralmaları tutup tutmadığını söylemiyor, kayıtlar geç kalabilir ve görmeye yetkili olmadığınız oturumları içermez.',
    cut: 'Yalnızca işlem yaptığınız son 50 oturum karşılaştırıldı.',
    again: 'Yeniden sor',
    refused: {
      tariff: {
        title: 'Portalın planında rapor yok',
        detail: 'Aktarma kayıtları Açık Kanal raporlarının parçasıdır; bu Bitrix24 planı onları içermez.',
        next: 'Kendi işlemleriniz yine de günlüktedir. Planı yönetici değiştirebilir.',
      },
      right: {
        title: 'Portal kayıtları size kapalı',
        detail: 'Aktarma kayıtları Açık Kanal raporlarının parçasıdır; hesabınızın onlara erişimi yok.',
        next: 'Yöneticinizden Açık Kanal raporlarına erişim isteyin.',
      },
    },
  },
  doubted: {
    title: 'Günlük tam değil',
    detail: 'Sonunda, önceden yazılmış kayıtlar eksik ya da günlük portaldaki çapasına uymuyor.',
    next: 'Neyin eksik olduğunu görmek için günlüğü açın ve yöneticinize bildirin.',
  },
  cut: 'Ad, ilke gereği silindi',
  unread: {
    title: 'Günlüğün bir bölümü okunamıyor',
    detail:
      'Eski dosyalarından biri bozuk ya da erişiminiz yok. Yeni işlemler yine kaydedilir; eskileri burada eksik olabilir.',
    next: 'Bunu yöneticinize gösterin. Dosyalar Switchboard’un “journal” klasöründe.',
  },
  count: '{n} işlem | {n} işlem',
  of: '{found}/{all}',
  filter: {
    label: 'Filtre',
    text: 'Metne göre filtrele',
    placeholder: 'Müşteri, iş arkadaşı, neden, kod',
    act: 'İşlem',
    anyAct: 'Tüm işlemler',
    state: 'Sonuç',
    anyState: 'Tüm sonuçlar',
    since: 'Başlangıç',
    until: 'Bitiş',
    anyDay: 'herhangi bir gün',
    clear: 'Filtreyi temizle',
  },
  preset: { name: 'Hızlı filtreler', intercepts: 'Devralmalar', today: 'Bugün', week: '7 gün' },
  column: {
    at: 'Zaman',
    act: 'İşlem',
    customer: 'Müşteri',
    chat: 'Sohbet',
    session: 'Oturum',
    from: 'Kimden alındı',
    detail: 'Ayrıntı',
    /** Column of the window that has both of the above. */
    details: 'Ayrıntılar',
    reason: 'Neden',
    state: 'Sonuç',
    code: 'Kod',
    open: 'Aç',
  },
  state: {
    sent: 'Henüz bilinmiyor',
    done: 'Yapıldı',
    gone: 'Artık görünmüyor',
    nothing_changed: 'Değişiklik olmadı',
    not_sent: 'Gönderilmedi',
    overtaken: 'Başkası daha hızlıydı',
    refused: 'Reddedildi',
    unclear: 'Belirsiz',
  },
  line: 'Hat {id}',
  open: '{customer} ile olan diyaloğu aç',
  row: '{act}: {customer}. {state}, {time}',
  more: 'Daha fazla göster',
  again: 'Yenile',
  loading: 'Günlük yükleniyor…',
  noneLeft: 'Günlükte işlem yok',
  empty: { title: 'Henüz işlem yok', detail: 'Diyaloglarda yaptıklarınız gönderilmeden önce buraya kaydedilir.' },
  nothing: { title: 'Filtreyle eşleşen işlem yok', detail: 'Daha fazlası için filtrenin bir bölümünü kaldırın.' },
  export: {
    label: 'Dışa aktar',
    csv: 'CSV olarak dışa aktar',
    json: 'JSON olarak dışa aktar',
    done: 'Günlük kaydedildi',
  },
} satisfies Same<typeof english>
