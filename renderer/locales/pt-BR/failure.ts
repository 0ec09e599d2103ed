import type { failure as english } from '../en/failure'
import type { Same } from '../types'
import { byPolicy } from './failure-proxy'
import { reason } from './failure-reason'

/** Ways a call can fail, and why an input or a sign-in was refused. */
export const failure = {
  code: {
    signed_out: {
      title: 'Seu acesso não vale mais',
      detail: 'O portal não aceita mais estes dados de acesso. Nada do que você fez se perdeu.',
      next: 'Entre de novo. Basta um clique se o navegador ainda lembrar de você.',
    },
    forbidden: {
      title: 'Você não pode fazer isto',
      detail: 'O portal recusou com {code}: falta uma permissão à sua conta.',
      next: 'Peça a um administrador do Bitrix24 acesso a este canal aberto ou registro.',
    },
    not_found: {
      title: 'Nada encontrado',
      detail: 'O portal não tem nada com este número ou código, ou não mostra a você.',
      next: 'Verifique o número. Se estiver certo, peça a um colega com mais direitos que veja.',
    },
    invalid: {
      title: 'Verifique o que você digitou',
      detail: 'O valor não pode ser usado assim. Nada foi enviado ao portal.',
      next: 'Corrija o campo marcado e tente de novo.',
    },
    rejected: {
      title: 'O portal recusou a solicitação',
      detail: 'Ele respondeu com o código {code}.',
      next: 'Atualize a conversa. Se for recusado de novo, passe o código ao administrador.',
    },
    rate_limited: {
      title: 'O portal pede uma breve pausa',
      detail: 'Vieram solicitações demais desta rede. Colegas no mesmo endereço também contam.',
      next: 'Aguarde {seconds} s e tente de novo. Sua alteração não foi enviada.',
    },
    offline: {
      title: 'Sem conexão com o portal',
      detail: 'A solicitação não chegou.',
      next: 'Verifique a rede e tente de novo.',
    },
    unclear: {
      title: 'Pode ter acontecido',
      detail:
        'A solicitação foi enviada, mas a resposta se perdeu. Ela não foi repetida, então nada acontece duas vezes.',
      next: 'Atualize a conversa ou verifique no Bitrix24 antes de tentar de novo.',
    },
    cancelled: {
      title: 'Parado',
      detail: 'Você parou isto antes de terminar.',
      next: 'Comece de novo quando quiser.',
    },
    bug: {
      title: 'Algo deu errado no Switchboard',
      detail: 'O erro é nosso, não seu. Sua conta e seus dados estão intactos.',
      next: 'Tente de novo. Se voltar, informe este número. Ele identifica a entrada no log: {trace}',
    },
  },
  reason,
  byPolicy,
} satisfies Same<typeof english>
