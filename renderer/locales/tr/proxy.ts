import type { proxy as english } from '../en/proxy'
import type { Same } from '../types'

/** The sign-in to the network's proxy. */
export const proxy = {
  title: 'Ağınızın proxy’sine giriş yapın',
  asks: 'Proxy {place}, ad ve parola olmadan portala hiçbir şey geçirmiyor.',
  calls: 'Kendini şöyle tanıtıyor:',
  former: 'Şimdiye kadar kullanılan ad ve parola artık kabul edilmiyor.',
  other:
    'Ad ve parola kabul etmiyor, yalnızca Switchboard’un bilmediği NTLM ya da Kerberos gibi bir giriş yolu kabul ediyor. Ağ yöneticisinden bu bilgisayara ya da portala geçiş vermesini isteyin.',
  user: 'Kullanıcı adı',
  password: 'Parola',
  keep: 'Bu bilgisayarda, anahtarlıkla mühürlü sakla',
  cannotKeep: 'Bu bilgisayarda çalışan anahtarlık yok: siz kapatana kadar saklanır',
  unkept: 'Proxy’ye giriş yapıldı. Parola saklanamadı: bir sonraki açılışta yeniden gerekecek.',
  open: 'Proxy böyle istediği için ikisini de şifresiz alır: bu ağdaki başkaları okuyabilir.',
  encrypted: 'Proxy bağlantısı şifreli.',
  signIn: 'Giriş yap',
  later: 'Şimdi değil',
} satisfies Same<typeof english>
