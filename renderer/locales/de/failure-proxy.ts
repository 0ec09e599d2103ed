import type { byPolicy as englishByPolicy, proxyReason as english } from '../en/failure-proxy'
import type { Same } from '../types'

/** Proxies between this computer and the portal. */
export const proxyReason: Same<typeof english> = {
  proxy_sign_in: {
    title: 'Der Proxy dieses Netzwerks verlangt eine Anmeldung',
    detail: 'Nichts erreicht das Portal, bis sich jemand beim Proxy anmeldet.',
    next: 'Melden Sie sich an, wenn Switchboard danach fragt.',
  },
  proxy_password: {
    title: 'Der Proxy hat Name und Passwort nicht akzeptiert',
    detail: 'Es gab nur einen Versuch. Viele Netzwerke sperren ein Konto nach mehreren falschen Passwörtern.',
    next: 'Prüfen Sie beides. Meist sind es die Angaben Ihres Computers oder Firmennetzwerks.',
  },
  proxy_name: {
    title: 'Dieser Proxy akzeptiert keinen Namen mit Doppelpunkt',
    detail: 'Er hielte nur den Teil vor dem Doppelpunkt für den Namen. Es wurde nichts gesendet.',
    next: 'Geben Sie den Namen ohne Doppelpunkt ein, oder bitten Sie die Netzwerkadministration um einen anderen.',
  },
  proxy_unreachable: {
    title: 'Der Proxy dieses Netzwerks antwortet nicht',
    detail: 'Die Systemeinstellungen senden alles über ihn, und keine seiner Adressen war erreichbar.',
    next: 'Prüfen Sie Netzwerk oder VPN. Funktionieren andere Programme, prüfen Sie die Proxy-Einstellungen des Systems.',
  },
  proxy_refused: {
    title: 'Der Proxy dieses Netzwerks sperrt das Portal',
    detail: 'Er hat die Verbindung zum Portal abgelehnt.',
    next: 'Bitten Sie die Netzwerkadministration, die Adresse des Portals zu erlauben.',
  },
  proxy_unusable: {
    title: 'Die Proxy-Einstellung dieses Computers ist nicht nutzbar',
    detail: 'Sie nennt keinen Proxy einer Art, die Switchboard unterstützt, und erlaubt keine direkte Verbindung.',
    next: 'Bitten Sie die Administration um einen HTTP-, HTTPS- oder SOCKS-Proxy oder um eine direkte Verbindung.',
  },
  proxy_silent: {
    title: 'Das Proxy-Skript dieses Netzwerks antwortet nicht',
    detail: 'Es gibt den Weg zum Portal an. Zehn Sekunden lang kam nichts, und nichts wurde gesendet.',
    next: 'Hält das an, starten Sie Switchboard neu und informieren Sie die Netzwerkadministration: Das Skript ist möglicherweise fehlerhaft.',
  },
  proxy_other_sign_in: {
    title: 'Der Proxy dieses Netzwerks verlangt eine Art der Anmeldung, die Switchboard nicht unterstützt',
    detail: 'Er akzeptiert keinen Namen mit Passwort, nur eine andere Art, etwa NTLM oder Kerberos.',
    next: 'Bitten Sie die Netzwerkadministration, diesen Computer oder das Portal durchzulassen.',
  },
}

/** The same where the administrator has set the proxy. */
export const byPolicy: Same<typeof englishByPolicy> = {
  proxy_unreachable: {
    title: 'Der von Ihrer Administration festgelegte Proxy antwortet nicht',
    detail: 'Die Richtlinie dieses Computers sendet alles über ihn, und keine seiner Adressen war erreichbar.',
    next: 'Prüfen Sie Netzwerk oder VPN. Funktionieren andere Programme, informieren Sie Ihre Administration: Die Proxy-Einstellungen des Systems gelten hier nicht.',
  },
  proxy_unusable: {
    title: 'Das von Ihrer Administration festgelegte Proxy-Skript ist nicht nutzbar',
    detail: 'Es nennt keinen Proxy einer Art, die Switchboard unterstützt, und erlaubt keine direkte Verbindung.',
    next: 'Informieren Sie Ihre Administration: Die Proxy-Einstellungen des Systems gelten hier nicht.',
  },
  proxy_silent: {
    title: 'Das von Ihrer Administration festgelegte Proxy-Skript antwortet nicht',
    detail: 'Es gibt den Weg zum Portal an. Zehn Sekunden lang kam nichts, und nichts wurde gesendet.',
    next: 'Hält das an, informieren Sie Ihre Administration: Das Skript ist möglicherweise fehlerhaft.',
  },
}
