import type { proxy as english } from '../en/proxy'
import type { Same } from '../types'

/** The sign-in to the network's proxy. */
export const proxy = {
  title: 'Identifique-se no proxy da sua rede',
  asks: 'O proxy {place} não deixa passar nada ao portal sem um nome e uma senha.',
  calls: 'Ele se apresenta como:',
  former: 'O nome e a senha usados até agora não são mais aceitos.',
  other:
    'Ele não aceita nome com senha, só uma forma de identificação que o Switchboard não conhece, como NTLM ou Kerberos. Peça ao administrador da rede para liberar este computador ou o portal.',
  user: 'Nome de usuário',
  password: 'Senha',
  keep: 'Guardar neste computador, lacrado pelo chaveiro',
  cannotKeep: 'Este computador não tem chaveiro funcionando: a senha é mantida até você sair',
  unkept:
    'Conectado ao proxy. Não foi possível guardar a senha: ela será pedida de novo na próxima vez que o Switchboard for aberto.',
  open: 'O proxy recebe os dois sem criptografia, como ele exige: outros nesta rede podem lê-los.',
  encrypted: 'A conexão com o proxy é criptografada.',
  signIn: 'Identificar-se',
  later: 'Agora não',
} satisfies Same<typeof english>
