import type { byPolicy as englishByPolicy, proxyReason as english } from '../en/failure-proxy'
import type { Same } from '../types'

/** Proxies between this computer and the portal. */
export const proxyReason: Same<typeof english> = {
  proxy_sign_in: {
    title: 'O proxy desta rede exige identificação',
    detail: 'Nada chega ao portal até que alguém se identifique no proxy.',
    next: 'Identifique-se quando o Switchboard pedir.',
  },
  proxy_password: {
    title: 'O proxy não aceitou este nome e senha',
    detail: 'Só houve uma tentativa. Muitas redes bloqueiam a conta após várias senhas erradas.',
    next: 'Verifique ambos. Em geral são os do seu computador ou os da rede do escritório.',
  },
  proxy_name: {
    title: 'Este proxy não aceita um nome com dois-pontos',
    detail: 'Ele tomaria por nome o que vem antes dos dois-pontos. Nada foi enviado.',
    next: 'Digite o nome sem dois-pontos ou peça outro a quem administra a rede.',
  },
  proxy_unreachable: {
    title: 'O proxy desta rede não responde',
    detail: 'As configurações do sistema enviam tudo por ele, e nenhum dos endereços dele pôde ser alcançado.',
    next: 'Verifique a rede ou a VPN. Se outros programas funcionam, verifique as configurações de proxy do sistema.',
  },
  proxy_refused: {
    title: 'O proxy desta rede bloqueia o portal',
    detail: 'Ele se recusou a conectar ao portal.',
    next: 'Peça ao administrador da rede para permitir o endereço do portal.',
  },
  proxy_unusable: {
    title: 'A configuração de proxy deste computador não pode ser usada',
    detail: 'Ela não indica um proxy de um tipo que o Switchboard aceite e não permite conexão direta.',
    next: 'Peça ao administrador um proxy HTTP, HTTPS ou SOCKS, ou uma conexão direta.',
  },
  proxy_silent: {
    title: 'O script de proxy desta rede não responde',
    detail: 'Ele indica o caminho até o portal. Não disse nada em dez segundos, e nada foi enviado.',
    next: 'Se continuar, reinicie o Switchboard e avise o administrador da rede: o script pode estar com defeito.',
  },
  proxy_other_sign_in: {
    title: 'O proxy desta rede exige uma identificação que o Switchboard não conhece',
    detail: 'Ele não aceita nome com senha, só outra forma, como NTLM ou Kerberos.',
    next: 'Peça ao administrador da rede para liberar este computador ou o portal.',
  },
}

/** The same where the administrator has set the proxy. */
export const byPolicy: Same<typeof englishByPolicy> = {
  proxy_unreachable: {
    title: 'O proxy definido pelo administrador não responde',
    detail: 'A política deste computador envia tudo por ele, e nenhum dos endereços dele pôde ser alcançado.',
    next: 'Verifique a rede ou a VPN. Se outros programas funcionam, avise o administrador: as configurações de proxy do sistema não são usadas.',
  },
  proxy_unusable: {
    title: 'O script de proxy definido pelo administrador não pode ser usado',
    detail: 'Ele não indica um proxy de um tipo que o Switchboard aceite e não permite conexão direta.',
    next: 'Avise o administrador: as configurações de proxy do sistema não são usadas.',
  },
  proxy_silent: {
    title: 'O script de proxy definido pelo administrador não responde',
    detail: 'Ele indica o caminho até o portal. Não disse nada em dez segundos, e nada foi enviado.',
    next: 'Se continuar, avise o administrador: o script pode estar com defeito.',
  },
}
