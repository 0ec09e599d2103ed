import type { proxy as english } from '../en/proxy'
import type { Same } from '../types'

/** The sign-in to the network's proxy. */
export const proxy = {
  title: 'Identifíquese en el proxy de su red',
  asks: 'El proxy {place} no deja pasar nada al portal sin un nombre y una contraseña.',
  calls: 'Se presenta como:',
  former: 'El nombre y la contraseña usados hasta ahora ya no se aceptan.',
  other:
    'No acepta un nombre con contraseña, solo una forma de identificarse que Switchboard no conoce, como NTLM o Kerberos. Pida al administrador de la red que deje pasar a este equipo o al portal.',
  user: 'Nombre de usuario',
  password: 'Contraseña',
  keep: 'Guardarlos en este equipo, sellados con el llavero',
  cannotKeep: 'Este equipo no tiene un llavero que funcione: se conservan hasta salir',
  unkept:
    'Se ha identificado en el proxy. La contraseña no se pudo guardar: se pedirá de nuevo tras el próximo inicio.',
  open: 'El proxy recibe ambos sin cifrar, como lo exige: otros en esta red podrían leerlos.',
  encrypted: 'La conexión con el proxy está cifrada.',
  signIn: 'Identificarse',
  later: 'Ahora no',
} satisfies Same<typeof english>
