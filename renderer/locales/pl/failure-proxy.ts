import type { byPolicy as englishByPolicy, proxyReason as english } from '../en/failure-proxy'
import type { Same } from '../types'

/** Proxies between this computer and the portal. */
export const proxyReason: Same<typeof english> = {
  proxy_sign_in: {
    title: 'Proxy tej sieci wymaga logowania',
    detail: 'Nic nie dotrze do portalu, dopóki ktoś nie zaloguje się do proxy.',
    next: 'Zaloguj się do niego, gdy Switchboard o to poprosi.',
  },
  proxy_password: {
    title: 'Proxy nie przyjęło tej nazwy i hasła',
    detail: 'Podjęto tylko jedną próbę. Wiele sieci blokuje konto po kilku błędnych hasłach.',
    next: 'Sprawdź jedno i drugie. Zwykle są takie jak do komputera lub sieci biura.',
  },
  proxy_name: {
    title: 'To proxy nie przyjmuje nazwy z dwukropkiem',
    detail: 'Za nazwę uznałoby to, co stoi przed dwukropkiem. Nic nie wysłano.',
    next: 'Wpisz nazwę bez dwukropka albo poproś administratora sieci o inną.',
  },
  proxy_unreachable: {
    title: 'Proxy tej sieci nie odpowiada',
    detail: 'Ustawienia systemu kierują przez nie wszystko, a żaden z jego adresów nie był osiągalny.',
    next: 'Sprawdź sieć lub VPN. Jeśli inne programy działają, sprawdź ustawienia proxy w systemie.',
  },
  proxy_refused: {
    title: 'Proxy tej sieci blokuje portal',
    detail: 'Odmówiło połączenia z portalem.',
    next: 'Poproś administratora sieci o dopuszczenie adresu portalu.',
  },
  proxy_unusable: {
    title: 'Ustawień proxy tego komputera nie da się użyć',
    detail: 'Nie ma w nich proxy obsługiwanego przez Switchboard i nie pozwalają na połączenie bezpośrednie.',
    next: 'Poproś administratora o proxy HTTP, HTTPS lub SOCKS albo o połączenie bezpośrednie.',
  },
  proxy_silent: {
    title: 'Skrypt proxy tej sieci nie odpowiada',
    detail: 'Wskazuje drogę do portalu. Przez dziesięć sekund nie odpowiedział i nic nie wysłano.',
    next: 'Jeśli to trwa, uruchom Switchboard ponownie i powiadom administratora sieci: skrypt może być wadliwy.',
  },
  proxy_other_sign_in: {
    title: 'Proxy tej sieci wymaga logowania, którego Switchboard nie zna',
    detail: 'Nie przyjmuje nazwy z hasłem, tylko inny sposób, na przykład NTLM lub Kerberos.',
    next: 'Poproś administratora sieci o przepuszczanie tego komputera lub portalu.',
  },
}

/** The same where the administrator has set the proxy. */
export const byPolicy: Same<typeof englishByPolicy> = {
  proxy_unreachable: {
    title: 'Proxy ustawione przez administratora nie odpowiada',
    detail: 'Zasady tego komputera kierują przez nie wszystko, a żaden z jego adresów nie był osiągalny.',
    next: 'Sprawdź sieć lub VPN. Jeśli inne programy działają, powiadom administratora: ustawienia proxy w systemie nie są używane.',
  },
  proxy_unusable: {
    title: 'Skryptu proxy ustawionego przez administratora nie da się użyć',
    detail: 'Nie wskazuje proxy obsługiwanego przez Switchboard i nie pozwala na połączenie bezpośrednie.',
    next: 'Powiadom administratora: ustawienia proxy w systemie nie są używane.',
  },
  proxy_silent: {
    title: 'Skrypt proxy ustawiony przez administratora nie odpowiada',
    detail: 'Wskazuje drogę do portalu. Przez dziesięć sekund nie odpowiedział i nic nie wysłano.',
    next: 'Jeśli to trwa, powiadom administratora: skrypt może być wadliwy.',
  },
}
