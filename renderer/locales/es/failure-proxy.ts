import type { byPolicy as englishByPolicy, proxyReason as english } from '../en/failure-proxy'
import type { Same } from '../types'

/** Proxies between this computer and the portal. */
export const proxyReason: Same<typeof english> = {
  proxy_sign_in: {
    title: 'El proxy de esta red exige identificarse',
    detail: 'Nada llega al portal hasta que alguien se identifique en el proxy.',
    next: 'Identifíquese cuando Switchboard lo pida.',
  },
  proxy_password: {
    title: 'El proxy no aceptó este nombre y contraseña',
    detail: 'Solo se intentó una vez. Muchas redes bloquean la cuenta tras varias contraseñas incorrectas.',
    next: 'Compruebe ambos. Suelen ser los de su equipo o los de la red de su oficina.',
  },
  proxy_name: {
    title: 'Este proxy no acepta un nombre con dos puntos',
    detail: 'Tomaría por nombre lo que hay antes de los dos puntos. No se envió nada.',
    next: 'Escriba el nombre sin dos puntos o pida otro a quien administra la red.',
  },
  proxy_unreachable: {
    title: 'El proxy de esta red no responde',
    detail: 'Los ajustes del sistema envían todo a través de él, y no se pudo llegar a ninguna de sus direcciones.',
    next: 'Compruebe la red o la VPN. Si otros programas funcionan, compruebe los ajustes de proxy del sistema.',
  },
  proxy_refused: {
    title: 'El proxy de esta red bloquea el portal',
    detail: 'Se negó a conectar con el portal.',
    next: 'Pida al administrador de la red que permita la dirección del portal.',
  },
  proxy_unusable: {
    title: 'El ajuste de proxy de este equipo no se puede usar',
    detail: 'No indica ningún proxy de un tipo que Switchboard admita, y no permite una conexión directa.',
    next: 'Pida al administrador un proxy HTTP, HTTPS o SOCKS, o una conexión directa.',
  },
  proxy_silent: {
    title: 'El script de proxy de esta red no responde',
    detail: 'Indica el camino hasta el portal. No dijo nada en diez segundos y no se envió nada.',
    next: 'Si continúa, reinicie Switchboard y avise al administrador de la red: el script puede tener un fallo.',
  },
  proxy_other_sign_in: {
    title: 'El proxy de esta red exige identificarse de un modo que Switchboard no conoce',
    detail: 'No acepta un nombre con contraseña, solo otra forma, como NTLM o Kerberos.',
    next: 'Pida al administrador de la red que deje pasar a este equipo o al portal.',
  },
}

/** The same where the administrator has set the proxy. */
export const byPolicy: Same<typeof englishByPolicy> = {
  proxy_unreachable: {
    title: 'El proxy que fijó su administrador no responde',
    detail: 'La política de este equipo envía todo a través de él, y no se pudo llegar a ninguna de sus direcciones.',
    next: 'Compruebe la red o la VPN. Si otros programas funcionan, avise a su administrador: los ajustes de proxy del sistema no se usan.',
  },
  proxy_unusable: {
    title: 'El script de proxy que fijó su administrador no se puede usar',
    detail: 'No indica ningún proxy de un tipo que Switchboard admita, y no permite una conexión directa.',
    next: 'Avise a su administrador: los ajustes de proxy del sistema no se usan.',
  },
  proxy_silent: {
    title: 'El script de proxy que fijó su administrador no responde',
    detail: 'Indica el camino hasta el portal. No dijo nada en diez segundos y no se envió nada.',
    next: 'Si continúa, avise a su administrador: el script puede tener un fallo.',
  },
}
