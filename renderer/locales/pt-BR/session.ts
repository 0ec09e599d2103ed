import type { session as english } from '../en/session'
import type { Same } from '../types'
import { outcome } from './outcome'

export const session = {
  acts: 'Sessão',
  rare: 'Mais ações',
  /** In the place of the main button, where the operator is in the dialog. */
  part: { mine: 'Sua', joined: 'Participando' },
  /** Of a switch. */
  on: 'Ativo',
  still: 'Ainda em andamento: o portal não respondeu. Nada é enviado duas vezes.',
  reason: {
    busy: 'Outra ação nesta conversa está em andamento',
    mine: 'Esta conversa já é sua',
    joined: 'Você já participa desta conversa',
    closed: 'A conversa está fechada: abra uma sessão primeiro',
    open: 'Já há uma sessão aberta',
    nobodys: 'Esta conversa está sem agente: não há de quem assumi-la',
    unassigned: 'Esta conversa está sem agente: poderá ser encerrada quando alguém a responder',
    colleagues: 'Um colega está com esta conversa',
    notYours: 'Só para as suas próprias conversas',
    notJoined: 'Só para conversas de que você participa',
    over: 'A conversa já está fechada',
    unnumbered: 'O portal não diz qual sessão está aberta, então não é certo o que seria fechado',
    unavailable: 'Não é possível no estado atual da conversa',
    notInCrm: 'Esta conversa não tem registro de CRM: o Bitrix24 só altera participantes em chats do CRM',
    notUnderWay:
      'O Bitrix24 só altera participantes em conversas em andamento, não nas novas, nas que estão fechando ou fechadas',
    inCrm: 'Esta conversa já tem um lead ou negócio',
    noRating: 'Só para quem pode avaliar os agentes deste canal aberto',
  },
  unoffered: {
    version: 'Sua versão do Bitrix24 não oferece isto, ou está desativado',
    scope: 'Seu acesso não tem permissão para isto. Um administrador pode adicioná-la',
    plan: 'Seu plano do Bitrix24 não inclui isto',
    policy: 'O administrador não permite isto neste computador',
  },
  confirm: {
    reason: 'Motivo',
    reasonHint: 'Opcional. Fica no diário do Switchboard.',
    reasonNeeded: 'Sua empresa pede. Fica no diário do Switchboard.',
    needed: 'Diga por quê: sua empresa pede um motivo',
    tell: 'Avisar {operator} em particular',
    tellHint: 'Em uma mensagem particular com o motivo, depois de feito. O cliente nunca a vê.',
    no: 'Cancelar',
  },
  /** How long a colleague has had a dialog that is about to be taken from them. */
  holding: {
    reading: 'Lendo há quanto tempo está com ela…',
    since: 'Está com esta conversa há {time}',
    atLeast: 'Está com esta conversa há pelo menos {time}',
    unknown: 'Não se sabe há quanto tempo está com esta conversa',
    wrote: 'Escreveu pela última vez há {time}',
    silent: 'Não escreveu nesta sessão, até onde se vê',
  },
  handBack: {
    from: 'Você assumiu esta conversa de {operator}',
    yes: 'Devolver',
    hint: 'Transferir a conversa de volta para {operator}',
    none: 'Só para uma conversa que você assumiu de um colega',
  },
  outcome,
} satisfies Same<typeof english>
