import type { proxy as english } from '../en/proxy'
import type { Same } from '../types'

/** The sign-in to the network's proxy. */
export const proxy = {
  title: 'Beim Proxy Ihres Netzwerks anmelden',
  asks: 'Der Proxy {place} lässt ohne Namen und Passwort nichts zum Portal durch.',
  calls: 'Er nennt sich:',
  former: 'Name und Passwort, die bisher galten, werden nicht mehr akzeptiert.',
  other:
    'Er akzeptiert keinen Namen mit Passwort, nur eine Anmeldeart, die Switchboard nicht kennt, etwa NTLM oder Kerberos. Bitten Sie die Netzwerkadministration, diesen Computer oder das Portal durchzulassen.',
  user: 'Benutzername',
  password: 'Passwort',
  keep: 'Auf diesem Computer behalten, versiegelt mit dem Schlüsselbund',
  cannotKeep: 'Dieser Computer hat keinen funktionierenden Schlüsselbund: Das Passwort wird bis zum Beenden behalten',
  unkept:
    'Beim Proxy angemeldet. Das Passwort konnte nicht gespeichert werden: Nach dem nächsten Start wird es wieder gebraucht.',
  open: 'Der Proxy erhält beides unverschlüsselt, wie er es verlangt: Andere in diesem Netzwerk könnten es lesen.',
  encrypted: 'Die Verbindung zum Proxy ist verschlüsselt.',
  signIn: 'Anmelden',
  later: 'Nicht jetzt',
} satisfies Same<typeof english>
