import type { message as english } from '../en/message'
import type { Same } from '../types'

/** Messages on their way, those that come, what was before, and the search among them. */
export const message = {
  damaged: {
    title: 'Parte do que estava sendo enviado não pôde ser lida',
    detail:
      'Mensagens ou arquivos de uma inicialização anterior estão danificados neste computador. Foram separados, não excluídos, e nada deles é enviado.',
    next: 'Veja suas últimas conversas para saber o que chegou.',
  },
  state: {
    waiting: 'Aguardando a mensagem anterior',
    sending: 'Enviando…',
    checking: 'Sem resposta: verificando se chegou…',
    sent: 'Enviada',
    refused: 'O Bitrix24 recusou',
    not_sent: 'Não enviada',
    unclear: 'Pode ter sido enviada',
  },
  mark: {
    waits: 'A caminho',
    sent: 'Enviada',
    /** Bitrix24 keeps one mark for both. */
    read: 'Entregue ou lida',
  },
  held: 'A mensagem anterior não foi enviada.',
  unclear: {
    not_found: 'A resposta se perdeu. A conversa foi verificada, e a mensagem não parece estar lá.',
    doubtful:
      'A resposta se perdeu. A conversa tem algo parecido, ou não pôde ser verificada por inteiro. Olhe lá antes de enviar de novo.',
    unreadable:
      'A resposta se perdeu, e a conversa não pôde ser verificada. Ela será verificada quando o portal responder.',
  },
  sure: {
    again: 'Enviar mesmo assim',
    ask: 'Se já tiver chegado, o cliente a recebe duas vezes. Enviar?',
    yes: 'Sim, enviar',
    no: 'Não',
  },
  again: 'Enviar de novo',
  check: 'Verificar de novo',
  discard: 'Descartar',
  join: 'Participar da conversa',
  edited: 'editada',
  hidden: 'só colegas',
  partial: 'Parte disto não pôde ser mostrada. O resto está no Bitrix24',
  block: {
    image: 'Imagem',
    file: 'Arquivo',
    person: 'Pessoa',
    button: 'Botão',
    forwarded: 'Encaminhada de',
    likes: 'Curtidas',
    reactions: 'Reações',
  },
  elsewhere: {
    disk: 'arquivo {id} no Bitrix24 Drive',
    attachment: 'anexo {id}',
    call: 'chamada {id} no Bitrix24',
    line: 'Parte disto só pode ser vista no Bitrix24',
    open: 'Abrir a conversa lá',
  },
  deleted: 'Mensagem excluída',
  inReplyTo: 'Resposta a {name}',
  replyUnseen: 'Resposta a uma mensagem anterior',
  arrivedOne: '{name}: {text}',
  arrivedMany: '{n} nova mensagem | {n} novas mensagens',
  unread: 'Novas mensagens',
  latestWith: 'Ir para a mais recente ({n} nova) | Ir para a mais recente ({n} novas)',
  file: 'arquivo',
  session: 'Sessão {id}',
  sessionBefore: 'Sessões anteriores',
  keys: 'Para cima e Para baixo percorrem as mensagens, Direita vai às ações, R responde.',
  older: 'Mostrar mensagens anteriores',
  loadingOlder: 'Carregando mensagens anteriores…',
  shut: 'Só participantes da conversa veem as sessões anteriores',
  previousSession: 'Sessão anterior',
  noPrevious: 'Não há sessão anterior',
  find: {
    open: 'Buscar nesta conversa',
    name: 'Buscar nesta conversa',
    previous: 'Resultado anterior (mais antigo)',
    next: 'Próximo resultado (mais recente)',
    close: 'Fechar a busca',
    count: '{at} de {n}',
    countMore: '{at} de mais de {n}',
    none: 'Nada encontrado',
    searching: 'Buscando…',
    read: 'Só a parte carregada desta conversa foi pesquisada.',
    restricted: 'Seu plano do Bitrix24 oculta mensagens antigas da busca.',
    tooFar: 'Esta mensagem é antiga demais para ser mostrada aqui.',
  },
} satisfies Same<typeof english>
