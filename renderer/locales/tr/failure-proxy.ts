import type { byPolicy as englishByPolicy, proxyReason as english } from '../en/failure-proxy'
import type { Same } from '../types'

/** Proxies between this computer and the portal. */
export const proxyReason: Same<typeof english> = {
  proxy_sign_in: {
    title: 'Bu ağın proxy’si giriş istiyor',
    detail: 'Biri proxy’ye giriş yapana kadar portala hiçbir şey ulaşmaz.',
    next: 'Switchboard sorduğunda giriş yapın.',
  },
  proxy_password: {
    title: 'Proxy bu adı ve parolayı kabul etmedi',
    detail: 'Yalnızca bir kez denendi. Birçok ağ, birkaç yanlış paroladan sonra hesabı kilitler.',
    next: 'İkisini de kontrol edin. Genellikle bilgisayarınızınki ya da ofis ağınızınki ile aynıdır.',
  },
  proxy_name: {
    title: 'Bu proxy iki nokta içeren bir adı kabul etmez',
    detail: 'İki noktadan önceki bölümü ad sayardı. Hiçbir şey gönderilmedi.',
    next: 'Adı iki nokta olmadan girin ya da ağ yöneticisinden başka bir ad isteyin.',
  },
  proxy_unreachable: {
    title: 'Bu ağın proxy’si yanıt vermiyor',
    detail: 'Sistem ayarları her şeyi ondan geçiriyor ve adreslerinin hiçbirine ulaşılamadı.',
    next: 'Ağı ya da VPN’i kontrol edin. Diğer programlar çalışıyorsa sistemin proxy ayarlarını kontrol edin.',
  },
  proxy_refused: {
    title: 'Bu ağın proxy’si portalı engelliyor',
    detail: 'Portala bağlanmayı reddetti.',
    next: 'Ağ yöneticisinden portalın adresine izin vermesini isteyin.',
  },
  proxy_unusable: {
    title: 'Bu bilgisayarın proxy ayarı kullanılamıyor',
    detail: 'Switchboard’un desteklediği türde proxy içermiyor ve doğrudan bağlantıya izin vermiyor.',
    next: 'Yöneticiden HTTP, HTTPS ya da SOCKS proxy’si veya doğrudan bağlantı isteyin.',
  },
  proxy_silent: {
    title: 'Bu ağın proxy betiği yanıt vermiyor',
    detail: 'Portala giden yolu bu betik gösterir. On saniye boyunca yanıt gelmedi ve hiçbir şey gönderilmedi.',
    next: 'Sürerse Switchboard’u yeniden başlatın ve ağ yöneticisine bildirin: betik hatalı olabilir.',
  },
  proxy_other_sign_in: {
    title: 'Bu ağın proxy’si, Switchboard’un bilmediği bir giriş istiyor',
    detail: 'Ad ve parola kabul etmiyor, yalnızca NTLM ya da Kerberos gibi başka bir yol kabul ediyor.',
    next: 'Ağ yöneticisinden bu bilgisayara ya da portala geçiş vermesini isteyin.',
  },
}

/** The same where the administrator has set the proxy. */
export const byPolicy: Same<typeof englishByPolicy> = {
  proxy_unreachable: {
    title: 'Yöneticinizin belirlediği proxy yanıt vermiyor',
    detail: 'Bu bilgisayarın ilkesi her şeyi ondan geçiriyor ve adreslerinin hiçbirine ulaşılamadı.',
    next: 'Ağı ya da VPN’i kontrol edin. Diğer programlar çalışıyorsa yöneticinize bildirin: sistemin proxy ayarları kullanılmıyor.',
  },
  proxy_unusable: {
    title: 'Yöneticinizin belirlediği proxy betiği kullanılamıyor',
    detail: 'Switchboard’un desteklediği türde proxy vermiyor ve doğrudan bağlantıya izin vermiyor.',
    next: 'Yöneticinize bildirin: sistemin proxy ayarları kullanılmıyor.',
  },
  proxy_silent: {
    title: 'Yöneticinizin belirlediği proxy betiği yanıt vermiyor',
    detail: 'Portala giden yolu bu betik gösterir. On saniye boyunca yanıt gelmedi ve hiçbir şey gönderilmedi.',
    next: 'Sürerse yöneticinize bildirin: betik hatalı olabilir.',
  },
}
