import type { bulk as english } from '../en/bulk'
import type { Same } from '../types'

/** One act on several dialogs. */
export const bulk = {
  name: 'Ações nas conversas selecionadas',
  none: 'Indisponível para todas as conversas selecionadas',
  fits: 'Vale para {n} de {total} conversas selecionadas. As outras ficam como estão. | Vale para {n} de {total} conversas selecionadas. As outras ficam como estão.',
  fitsAll: 'Vale para a conversa selecionada. | Vale para as {n} conversas selecionadas.',
  pinAll: 'Fixar todas as minhas conversas',
  unpinAll: 'Desafixar todas as minhas conversas',
  cancel: 'Cancelar',
  summary: 'Resultados das conversas selecionadas',
  progress: '{done} de {total}: {act}',
  stop: 'Parar depois desta',
  stopping: 'Parando…',
  ended: '{act}: {done} de {total} feitas',
  already: '{n} já estava lá | {n} já estavam lá',
  again: 'Repetir as restantes',
  check: 'Verificar as incertas',
  close: 'Fechar o resumo',
  waiting: 'Aguardando',
  doing: 'Em andamento…',
  left: 'Não enviado: parou antes',
  to: 'para {name}',
} satisfies Same<typeof english>
