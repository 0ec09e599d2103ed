import type { act as english } from '../en/act'
import type { Same } from '../types'
import { moreActs } from './more-acts'
import { noAccess, noChannel, noSession, notOperator, refusals, unknownUser } from './refusals'

/** The texts of every act. */
export const act = {
  join: {
    name: 'Participar',
    doing: 'Participando…',
    journal: 'Participar',
    effect: 'Você também pode escrever; a conversa continua com o agente dela',
    done: { title: 'Você está participando', detail: 'Agora você pode escrever para {customer}.' },
    unchanged: 'Verificado: você ainda não participa.',
    unclear: 'Talvez você já esteja participando. Verifique',
    refused: {
      ...refusals('Você não está participando', 'participe', 'Você não pode participar desta conversa'),
      CHAT_TYPE: {
        ...noChannel('Você não está participando'),
        detail: 'É um chat comum entre colegas; participe dele pelo mensageiro do Bitrix24.',
      },
      ACCESS_DENIED: {
        ...noAccess('Você não pode participar desta conversa'),
        next: 'Peça ao agente da conversa para adicionar você, ou a um administrador acesso ao canal aberto.',
      },
    },
  },
  start: {
    name: 'Abrir sessão',
    doing: 'Abrindo a sessão…',
    journal: 'Abrir uma sessão',
    effect: 'Começa uma nova sessão, que será sua',
    done: { title: 'Sessão aberta', detail: 'Agora você pode escrever para {customer}.' },
    unchanged: 'Verificado: nenhuma sessão nova.',
    unclear: 'Talvez a sessão já esteja aberta. Verifique',
    refused: {
      ...refusals('Nenhuma sessão foi aberta', 'abra a sessão', 'Você não pode abrir uma sessão aqui'),
      CHAT_TYPE: {
        ...noChannel('Nenhuma sessão foi aberta'),
        detail: 'É um chat comum entre colegas; só há sessões com clientes.',
      },
      ACCESS_DENIED: {
        ...noAccess('Você não pode abrir uma sessão aqui'),
        detail: 'Você não tem acesso a esta conversa nem ao canal aberto dela.',
      },
      USER_ID: {
        ...unknownUser('Nenhuma sessão foi aberta'),
        title: 'Nenhuma sessão foi aberta: o portal não sabe em nome de quem',
      },
    },
  },
  intercept: {
    name: 'Assumir',
    doing: 'Assumindo a conversa…',
    journal: 'Assumir',
    effect: 'Tira a conversa do colega, que recebe um aviso',
    ask: {
      title: 'Assumir esta conversa?',
      detail: '{operator} está falando com {customer}. A conversa passa para você, e {operator} recebe um aviso.',
      detailNobody: 'A conversa com {customer} passa para você.',
      yes: 'Assumir',
    },
    done: { title: 'A conversa agora é sua', detail: 'Agora você atende {customer}.' },
    unchanged: 'Verificado: o agente continua o mesmo.',
    unclear: 'Talvez a conversa já seja sua. Verifique',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'A conversa não foi assumida: falta o número do chat',
        detail: 'O portal não recebeu o número do chat, ou ele é inválido.',
        next: 'Encontre a conversa de novo e assuma a partir dela.',
      },
      OPERATOR_WRONG: {
        title: 'Você não pode assumir esta conversa',
        detail: 'Você não tem o direito necessário, ou a conversa não pode ser assumida no estado atual.',
        next: 'Atualize a conversa. Se um colega ainda estiver com ela, peça a transferência ou o direito.',
      },
    },
  },
  answer: {
    name: 'Responder',
    doing: 'Respondendo…',
    journal: 'Responder',
    effect: 'A conversa passa a ser sua; você responde ao cliente',
    done: { title: 'A conversa agora é sua', detail: 'Agora você atende {customer}.' },
    unchanged: 'Verificado: ela continua sem agente.',
    unclear: 'Talvez a conversa já seja sua. Verifique',
    refused: {
      ...refusals('Você não ficou com a conversa', 'responda', 'Você não pode responder nesta conversa'),
      IMOL_CHAT_ERROR_ANSWER_COMPETITIVE_REQUEST: {
        title: 'Um colega chegou antes',
        detail: 'A resposta veio no mesmo momento.',
        next: 'Atualize a conversa para ver quem está com ela.',
      },
      IMOL_CHAT_ERROR_ANSWER_ALREADY_RESPONSIBLE: {
        title: 'Você já é responsável por esta conversa',
        detail: 'É o que diz o portal. O que você vê aqui pode estar desatualizado.',
        next: 'Atualize a conversa.',
      },
    },
  },
  skip: {
    name: 'Pular',
    doing: 'Devolvendo a conversa à fila…',
    journal: 'Pular',
    effect: 'Oferece a conversa ao próximo agente da fila',
    ask: {
      title: 'Pular esta conversa?',
      detail:
        'A conversa com {customer} volta para a fila, para o próximo agente. Você deixa de ser responsável por ela.',
      yes: 'Pular',
    },
    askMany: {
      title: 'Pular {n} conversa? | Pular {n} conversas?',
      detail: 'Elas voltam para as filas, para outros agentes.',
      yes: 'Pular',
    },
    done: { title: 'Conversa pulada', detail: 'Você não é mais responsável pela conversa com {customer}.' },
    unchanged: 'Verificado: ela continua sua.',
    unclear: 'Talvez a conversa já tenha sido pulada. Verifique',
    refused: {
      ...refusals('A conversa não foi pulada', 'pule', 'Você não pode pular esta conversa'),
      ACCESS_DENIED_KICK: {
        title: 'A conversa não foi pulada: o portal não deixa você sair dela',
        detail: 'Talvez ela já esteja fechada ou com um colega.',
        next: 'Atualize a conversa.',
      },
    },
  },
  finish: {
    name: 'Encerrar',
    doing: 'Encerrando a conversa…',
    journal: 'Encerrar',
    effect: 'Fecha a sessão; a conversa sai da sua lista',
    ask: {
      title: 'Encerrar esta conversa?',
      detail: 'A sessão com {customer} é fechada. Se o cliente escrever de novo, outra se abre.',
      yes: 'Encerrar',
    },
    askMany: {
      title: 'Encerrar {n} conversa? | Encerrar {n} conversas?',
      detail: 'As sessões são fechadas para os clientes. Não é possível desfazer.',
      yes: 'Encerrar',
    },
    done: { title: 'Conversa encerrada', detail: 'A sessão com {customer} está fechada.' },
    unchanged: 'Verificado: a sessão continua aberta.',
    unclear: 'Talvez a conversa já esteja encerrada. Verifique',
    refused: {
      ...refusals('A conversa não foi encerrada', 'encerre', 'Você não pode encerrar esta conversa'),
      ERROR_USER_NOT_OPERATOR: notOperator('A conversa não foi encerrada'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('A conversa não foi encerrada'),
    },
  },
  finishAnother: {
    name: 'Encerrar',
    doing: 'Encerrando a conversa…',
    journal: 'Encerrar a conversa de um colega',
    effect: 'Fecha a sessão do colega',
    ask: {
      title: 'Encerrar esta conversa?',
      detail:
        '{operator} está falando com {customer}. A sessão é fechada para vocês dois, e uma mensagem na conversa mostra o seu nome.',
      yes: 'Encerrar',
    },
    done: { title: 'Conversa encerrada', detail: 'A sessão com {customer} está fechada.' },
    unchanged: 'Verificado: a sessão continua aberta.',
    unclear: 'Talvez a conversa já esteja encerrada. Verifique',
    refused: {
      ...refusals('A conversa não foi encerrada', 'encerre', 'Você não pode encerrar a conversa de um colega'),
      ERROR_USER_NOT_OPERATOR: notOperator('A conversa não foi encerrada'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('A conversa não foi encerrada'),
    },
  },
  spam: {
    name: 'Marcar como spam',
    doing: 'Marcando como spam…',
    journal: 'Marcar como spam',
    effect: 'Fecha a conversa como spam',
    ask: {
      title: 'Marcar esta conversa como spam?',
      detail: 'A sessão com {customer} é fechada e conta como spam. Não é possível desfazer.',
      yes: 'Marcar como spam',
    },
    done: { title: 'Marcada como spam', detail: 'A sessão com {customer} está fechada.' },
    unchanged: 'Verificado: a sessão continua aberta.',
    unclear: 'Talvez a conversa já esteja marcada como spam. Verifique',
    refused: {
      ...refusals('A conversa não foi marcada como spam', 'marque', 'Você não pode marcar esta conversa como spam'),
      NOT_LOAD_SESSION_OR_CHAT: noSession('A conversa não foi marcada como spam'),
    },
  },
  pin: {
    name: 'Fixar',
    doing: 'Fixando…',
    journal: 'Fixar',
    effect: 'A conversa continua sua: não passa sozinha para outro agente',
    done: { title: 'Fixada', detail: 'A conversa com {customer} está fixada com você.' },
    unchanged: 'Verificado: ela não está fixada.',
    unclear: 'Talvez a conversa já esteja fixada. Verifique',
    refused: {
      ...refusals('A fixação não mudou', 'fixe ou desafixe', 'Você não pode fixar esta conversa'),
      CHAT_ID_EMPTY: {
        title: 'A fixação não mudou: falta o número do chat',
        detail: 'O portal não o recebeu.',
        next: 'Encontre a conversa de novo e fixe ou desafixe a partir dela.',
      },
      ERROR_USER_NOT_OPERATOR: notOperator('A fixação não mudou'),
    },
  },
  unpin: {
    name: 'Desafixar',
    doing: 'Desafixando…',
    journal: 'Desafixar',
    effect: 'A conversa pode voltar a passar sozinha para outro agente',
    done: { title: 'Desafixada', detail: 'A conversa com {customer} não está mais fixada com você.' },
    unchanged: 'Verificado: ela continua fixada.',
    unclear: 'Talvez a conversa já esteja desafixada. Verifique',
  },
  silence: {
    name: 'Modo silencioso',
    doing: 'Ativando o modo silencioso…',
    journal: 'Ativar o modo silencioso',
    effect: 'O cliente deixa de ver o que você escreve',
    ask: {
      title: 'Ativar o modo silencioso?',
      detail:
        '{customer} não vê o que os agentes escrevem até que ele seja desativado. Em muitos portais, vale para o chat inteiro e todos os agentes nele. O Bitrix24 considera obsoleta esta forma de alternar.',
      yes: 'Ativar',
    },
    done: { title: 'Modo silencioso ativado', detail: '{customer} não vê o que os agentes escrevem.' },
    unchanged: 'Verificado: o modo silencioso continua desativado.',
    unclear: 'Talvez o modo silencioso já esteja ativado. Verifique',
    refused: refusals(
      'O modo silencioso não mudou',
      'alterne',
      'Você não pode alternar o modo silencioso nesta conversa',
    ),
  },
  unsilence: {
    name: 'Modo silencioso',
    doing: 'Desativando o modo silencioso…',
    journal: 'Desativar o modo silencioso',
    effect: 'O cliente volta a ver o que você escreve',
    ask: {
      title: 'Desativar o modo silencioso?',
      detail:
        '{customer} volta a ver o que os agentes escrevem. Em muitos portais, vale para o chat inteiro e todos os agentes nele. O Bitrix24 considera obsoleta esta forma de alternar.',
      yes: 'Desativar',
    },
    done: { title: 'Modo silencioso desativado', detail: '{customer} vê o que os agentes escrevem.' },
    unchanged: 'Verificado: o modo silencioso continua ativado.',
    unclear: 'Talvez o modo silencioso já esteja desativado. Verifique',
  },
  ...moreActs,
} satisfies Same<typeof english>
