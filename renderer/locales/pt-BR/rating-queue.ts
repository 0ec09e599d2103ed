import type { ratingQueue as english } from '../en/rating-queue'
import type { Same } from '../types'

/** Rating closed sessions one after another. */
export const ratingQueue = {
  title: 'Fila de avaliação',
  close: 'Fechar a fila de avaliação',
  period: 'Fechadas',
  days: 'no último dia | nos últimos {n} dias',
  amount: 'Sessões de cada agente',
  each: '{n} sessão por agente | {n} sessões por agente',
  seed: 'Semente',
  seedHint: 'As mesmas sessões e o mesmo número dão a mesma amostra. Altere-o para obter outra.',
  count: '{rated} avaliadas, restam {left}',
  loading: 'Buscando sessões sem avaliação…',
  none: 'Nenhuma sessão fechada sem avaliação da supervisão neste período',
  done: 'Toda a amostra está avaliada',
  session: 'Sessão {id}',
  closed: 'fechada: {time}',
  vote: { like: 'o cliente ficou satisfeito', dislike: 'o cliente ficou insatisfeito' },
  commentHint: 'Comentário, se quiser',
  save: 'Salvar e próxima',
  unsaved:
    'O comentário não está salvo. Para fechar mesmo assim, feche mais uma vez: ele fica com esta sessão até você sair da conta.',
  saved: 'Avaliação salva: {operator}',
  skip: 'Passar',
  reading: 'Lendo a sessão…',
  unknown: 'O portal não informa quem pode avaliar esta sessão',
  ratedMeanwhile: 'Avaliada por outra pessoa nesse meio-tempo: {n} de 5',
  cut: 'Retirada das últimas {n} sessões: o período tem mais',
  key: {
    stars: 'Escolher estrelas',
    comment: 'Escrever um comentário',
    back: 'Do comentário de volta às estrelas, depois fechar',
  },
  keys: '1 a 5: estrelas. C: comentário. Enter: salvar e ir para a próxima. N: passar. Esc: fechar.',
} satisfies Same<typeof english>
