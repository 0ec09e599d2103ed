import type { handover as english } from '../en/handover'
import type { Same } from '../types'

/** Handing a dialog on, who takes part in it, rating it, and the menu of a message. */
export const handover = {
  cancel: 'Cancelar',
  picker: {
    hint: 'Nome de um colega ou de uma linha',
    hintPeople: 'Nome de um colega',
    people: 'Colegas',
    ready: 'Online e com espaço',
    others: 'Outros colegas',
    lines: 'Canais Abertos',
    loading: 'Carregando os colegas…',
    reading: 'Ainda carregando: nem todas as linhas e agentes aparecem',
    nothing: 'Nenhum colega ou linha com esse nome',
    nobody: 'Não há quem escolher',
    more: 'Há mais: digite um nome',
    people_n: '{n} agente | {n} agentes',
    free: 'espaço para {n} conversa | espaço para {n} conversas',
  },
  presence: { online: 'online', offline: 'offline', pause: 'em intervalo' },
  transfer: {
    title: 'Transferir esta conversa',
    own: 'A pessoa ou linha escolhida fica no seu lugar. Você deixa de ser responsável por {customer}.',
    colleagues: '{operator} está falando com {customer}. A pessoa ou linha escolhida fica no lugar de {operator}.',
    nobodys: 'A conversa com {customer} está sem agente. Ela vai para a pessoa ou linha escolhida.',
    to: 'Para',
    note: 'Mensagem para o colega',
    noteHint: 'Opcional. Enviada em particular após a transferência. O cliente nunca a vê.',
    noteLine: 'Uma linha não pode receber mensagem: ela não tem um destinatário único.',
    choose: 'Escolha primeiro um colega ou uma linha',
    yes: 'Transferir',
  },
  note: {
    name: 'Mensagens a colegas',
    waiting: {
      title: 'A mensagem para {name} ainda não foi enviada',
      detail: 'Não há confirmação de que a conversa tenha mudado de lugar. A mensagem só é enviada depois disso.',
    },
    sending: { title: 'Enviando a mensagem para {name}…', detail: '' },
    failed: { title: 'A mensagem para {name} não foi enviada', detail: 'A conversa mudou de lugar mesmo assim.' },
    unclear: {
      title: 'A mensagem para {name} pode ter sido enviada',
      detail: 'A resposta se perdeu. Ela não é enviada de novo sozinha: veja primeiro seu chat particular.',
    },
    sent: 'A mensagem para {name} foi enviada',
    send: 'Enviar a mensagem',
    again: 'Enviar a mensagem de novo',
    copy: 'Copiar a mensagem',
    forget: 'Descartar a mensagem',
    damaged: 'Uma mensagem a um colega não pôde ser lida | {n} mensagens a colegas não puderam ser lidas',
  },
  /** The private message to the colleague whose dialog was taken or finished. */
  told: {
    taken: 'Assumi sua conversa com {customer}.',
    finished: 'Encerrei sua conversa com {customer}.',
    reason: 'Motivo: {reason}',
  },
  rate: {
    title: 'Avaliar o agente',
    detail: 'Sua avaliação da sessão com {customer}. Os agentes que podem ver avaliações a verão.',
    stars: 'Avaliação',
    star: '{n} estrela | {n} estrelas',
    comment: 'Comentário',
    commentHint: 'Opcional. Salvo no portal com a avaliação.',
    before: 'Avaliação atual: {n}. Uma nova a substitui.',
    choose: 'Escolha de uma a cinco estrelas ou escreva um comentário',
    yes: 'Avaliar',
  },
  add: {
    title: 'Adicionar um participante',
    detail: 'O colega vê a conversa com {customer} e o histórico dela, e pode escrever nela.',
    who: 'Colega',
    choose: 'Escolha primeiro um colega',
    yes: 'Adicionar',
  },
  remove: {
    button: 'Remover o participante {name}',
    title: 'Remover este participante?',
    detail: '{name} deixa de ver a conversa com {customer}. Avise por conta própria.',
    yes: 'Remover participante',
  },
  fromMessage: {
    title: 'Abrir uma sessão a partir desta mensagem?',
    detail:
      'A sessão aberta com {customer} é encerrada. Outra começa com esta mensagem, e é sua. Os demais agentes precisam sair da conversa.',
    detailOf:
      '{operator} está falando com {customer}. Essa sessão é encerrada. Outra começa com esta mensagem, é sua, e {operator} precisa sair da conversa.',
    yes: 'Abrir sessão',
  },
  menu: {
    open: 'Ações da mensagem',
    copy: 'Copiar texto',
    reply: 'Responder',
    copied: 'Texto copiado',
  },
} satisfies Same<typeof english>
