import type { moreActs as english } from '../en/more-acts'
import type { Same } from '../types'
import { noChannel, unknownUser, wrongChat } from './refusals'

const noPart = (undone: string) => ({
  title: `${undone}: você não tem acesso a esta conversa`,
  detail: 'Você não participa dela e não tem acesso ao canal aberto dela.',
  next: 'Peça a um administrador para adicionar você à fila ou à lista de acesso do canal aberto.',
})

const moreRefusals = (undone: string) => ({
  CHAT_ID: wrongChat(undone, 'tente'),
  CHAT_TYPE: noChannel(undone),
  ACCESS_DENIED: noPart(undone),
  USER_ID: unknownUser(undone),
})

const crmRefusals = (undone: string) => ({
  ERROR_ARGUMENT: {
    title: `${undone}: o portal não entendeu o registro de CRM`,
    detail: 'O tipo ou o número do registro está faltando ou errado.',
    next: 'Atualize a conversa. Se for recusado de novo, mostre o código ao administrador.',
  },
  IM_NOT_INSTALLED: {
    title: `${undone}: o portal não tem mensageiro`,
    detail: 'O módulo de chat não está instalado.',
    next: 'Um administrador do portal pode instalar o módulo.',
  },
  CHAT_NOT_IN_CRM: {
    title: `${undone}: a conversa não está ativa no CRM`,
    detail:
      'O Bitrix24 só permite isso em conversas em andamento que têm um registro de CRM, não nas novas, nas que estão fechando ou fechadas.',
    next: 'Atenda primeiro a conversa ou abra uma sessão e tente de novo.',
  },
  CRM_CHAT_USER_NOT_ACTIVE: {
    title: `${undone}: o colega não está ativo`,
    detail: 'O funcionário saiu da empresa ou ainda não foi convidado.',
    next: 'Escolha outro colega.',
  },
})

/** Acts that hand a dialog on, make something of it, or judge it. */
export const moreActs = {
  transfer: {
    name: 'Transferir',
    doing: 'Transferindo a conversa…',
    journal: 'Transferir',
    effect: 'A pessoa ou linha escolhida fica com a conversa',
    askMany: {
      title: 'Transferir {n} conversa | Transferir {n} conversas',
      detail: 'Elas saem da sua lista assim que o portal as transferir.',
      yes: 'Transferir',
    },
    done: { title: 'Transferida', detail: 'A conversa com {customer} passou para o novo agente ou linha.' },
    unchanged: 'Verificado: ela não mudou de lugar.',
    unclear: 'Talvez a conversa já tenha mudado de lugar. Verifique',
    refused: {
      CHAT_ID_EMPTY: {
        title: 'A conversa não foi transferida: falta o número do chat',
        detail: 'O portal não recebeu o número do chat, ou ele é inválido.',
        next: 'Encontre a conversa de novo e transfira a partir dela.',
      },
      USER_ID_EMPTY: {
        title: 'A conversa não foi transferida: nenhum colega foi indicado',
        detail: 'O número do colega estava vazio ou errado.',
        next: 'Escolha o colega de novo.',
      },
      QUEUE_ID_EMPTY: {
        title: 'A conversa não foi transferida: nenhuma linha foi indicada',
        detail: 'O número da linha estava vazio ou errado.',
        next: 'Escolha a linha de novo.',
      },
      TRANSFER_ID_EMPTY: {
        title: 'A conversa não foi transferida: nem colega nem linha foram indicados',
        detail: 'Sua escolha não chegou ao portal.',
        next: 'Escolha um colega ou uma linha de novo.',
      },
      OPERATOR_WRONG: {
        title: 'A conversa não foi transferida: ela não pode ir para lá',
        detail: 'O colega ou a linha não pode receber esta conversa: está inativo, sem acesso à linha dela, ou é você.',
        next: 'Escolha outro colega ou outra linha.',
      },
    },
  },
  vote: {
    name: 'Avaliar agente',
    doing: 'Salvando a avaliação…',
    journal: 'Avaliar um agente',
    effect: 'Avalia o trabalho do agente nesta sessão',
    done: { title: 'Avaliação salva', detail: 'O portal salvou sua avaliação da sessão com {customer}.' },
    unchanged: 'Verificado: a avaliação não mudou.',
    unclear: 'Talvez a avaliação já tenha sido salva. Verifique',
    refused: {
      EMPTY_SESSION_ID: {
        title: 'A avaliação não foi salva: nenhuma sessão foi indicada',
        detail: 'Faltava o número da sessão.',
        next: 'Atualize a conversa e avalie a partir dela.',
      },
      EMPTY_VOTE_PARAMS: {
        title: 'A avaliação não foi salva: estava vazia',
        detail: 'O portal não recebeu estrelas nem comentário.',
        next: 'Escolha uma avaliação ou escreva um comentário.',
      },
      ACCESS_DENIED: {
        title: 'A avaliação não foi salva: você não pode avaliar esta sessão',
        detail:
          'As configurações do canal aberto dizem quem pode avaliar os agentes dele, e você não está nessa lista.',
        next: 'Peça a um administrador o direito de avaliar neste canal aberto.',
      },
    },
  },
  createLead: {
    name: 'Criar lead',
    doing: 'Criando o lead…',
    journal: 'Criar um lead',
    effect: 'Transforma o cliente em um lead no CRM',
    ask: {
      title: 'Criar um lead?',
      detail: 'Um lead é criado a partir da conversa com {customer} e vinculado a ela. Os colegas o veem no CRM.',
      yes: 'Criar lead',
    },
    done: { title: 'Lead criado', detail: 'Ele está vinculado à conversa com {customer}.' },
    unchanged: 'Verificado: nenhum lead está vinculado. O Bitrix24 não cria nenhum se a conversa já está no CRM.',
    unclear: 'Talvez o lead já tenha sido criado. Verifique',
    refused: {
      ...moreRefusals('Nenhum lead foi criado'),
      ERROR_USER_NOT_OPERATOR: {
        title: 'Nenhum lead foi criado: você não é o agente desta conversa',
        detail: 'O portal só permite isso ao agente responsável pela sessão.',
        next: 'Atualize a conversa para ver quem está com ela. Assuma-a primeiro se isso foi combinado.',
      },
    },
  },
  addPerson: {
    name: 'Adicionar participante',
    doing: 'Adicionando o participante…',
    journal: 'Adicionar um participante',
    effect: 'Um colega vê a conversa e pode escrever nela',
    done: { title: 'Participante adicionado', detail: 'O colega já pode ver a conversa com {customer}.' },
    unchanged: 'Verificado: o colega não está participando.',
    unclear: 'Talvez o participante já tenha sido adicionado. Verifique',
    refused: {
      ...crmRefusals('O colega não foi adicionado'),
      ACCESS_DENIED: {
        title: 'O colega não foi adicionado: falta um direito',
        detail:
          'Você não pode adicionar pessoas aqui, ou o colega não pode ver o registro de CRM ou o histórico deste canal aberto.',
        next: 'Escolha um colega com acesso, ou peça a um administrador para concedê-lo.',
      },
      WRONG_REQUEST: {
        title: 'O colega não foi adicionado: o portal não o aceita',
        detail: 'Ele já participa, ou não pode ser adicionado.',
        next: 'Atualize a conversa para ver os participantes.',
      },
    },
  },
  removePerson: {
    name: 'Remover participante',
    doing: 'Removendo o participante…',
    journal: 'Remover um participante',
    effect: 'O participante deixa de ver a conversa',
    done: {
      title: 'Participante removido',
      detail: 'O colega não está mais na conversa com {customer}.',
    },
    unchanged: 'Verificado: o colega ainda participa.',
    unclear: 'Talvez o participante já tenha sido removido. Verifique',
    refused: {
      ...crmRefusals('O colega não foi removido'),
      ACCESS_DENIED: {
        title: 'O colega não foi removido: você não tem acesso ao registro de CRM',
        detail: 'Só quem pode ver o registro decide quem participa dos chats dele.',
        next: 'Peça acesso ao responsável pelo registro ou a um administrador.',
      },
      CRM_CHAT_EMPTY_USER: {
        title: 'O colega não foi removido: nenhum colega foi indicado',
        detail: 'Faltava o número do colega.',
        next: 'Atualize a conversa e tente de novo a partir dela.',
      },
      CRM_CHAT_EMPTY_CRM_DATA: {
        title: 'O colega não foi removido: o registro de CRM não foi informado ao portal',
        detail: 'Faltavam o tipo e o número do registro.',
        next: 'Atualize a conversa e tente a partir dela.',
      },
      CHAT_DELETE_USER_PERMISSION_DENIED: {
        title: 'O colega não foi removido: você não pode remover pessoas deste chat',
        detail: 'Só o agente dele e os administradores podem.',
        next: 'Peça ao agente da conversa para fazer isso.',
      },
      WRONG_REQUEST: {
        title: 'O colega não foi removido: o portal não o deixa sair',
        detail: 'Ele já saiu, ou não pode ser removido.',
        next: 'Atualize a conversa para ver os participantes.',
      },
    },
  },
  startFrom: {
    name: 'Abrir uma sessão a partir desta mensagem',
    doing: 'Abrindo a sessão…',
    journal: 'Abrir uma sessão a partir de uma mensagem',
    effect: 'Encerra esta sessão; outra começa com esta mensagem',
    done: {
      title: 'Uma nova sessão foi aberta',
      detail: 'Ela começa com a mensagem escolhida, e você atende {customer}.',
    },
    unchanged: 'Verificado: nenhuma sessão nova.',
    unclear: 'Talvez a sessão já esteja aberta. Verifique',
    refused: moreRefusals('Nenhuma sessão foi aberta'),
  },
  saveQuick: {
    name: 'Salvar como resposta rápida',
    doing: 'Salvando a resposta rápida…',
    journal: 'Salvar uma resposta rápida',
    effect: 'Guarda o texto entre as respostas rápidas da linha',
    done: { title: 'Salva como resposta rápida', detail: 'Ela já está entre as respostas rápidas do canal aberto.' },
    unchanged: 'O portal não salvou a resposta rápida.',
    unclear: 'Talvez a resposta rápida já tenha sido salva. Verifique as respostas rápidas',
    refused: {
      CHAT_ID: wrongChat('A resposta rápida não foi salva', 'tente'),
      CHAT_TYPE: noChannel('A resposta rápida não foi salva'),
      CANT_SAVE_QUICK_ANSWER: {
        title: 'A resposta rápida não foi salva: o portal não conseguiu salvá-la',
        detail: 'A mensagem não tem texto, ou o canal aberto não tem lista de respostas rápidas.',
        next: 'Escolha uma mensagem com texto. Um administrador pode dar à linha uma lista de respostas rápidas.',
      },
      ACCESS_DENIED: noPart('A resposta rápida não foi salva'),
    },
  },
} satisfies Same<typeof english>
