import type { next as english } from '../en/next'
import type { Same } from '../types'

/** What the keyboard leads to: the next waiting customer, the panes of the window, and why a key does nothing now. */
export const next = {
  name: 'Próximo em espera',
  previous: 'Anterior em espera',
  count: '{n} cliente aguarda resposta | {n} clientes aguardam resposta',
  nobody: 'Ninguém aguarda resposta',
  nobodyElse: 'Mais ninguém aguarda resposta',
  loading: 'Minhas conversas ainda estão carregando',
  pane: { next: 'Próxima área', previous: 'Área anterior' },
  missed: {
    dialog: 'Abra uma conversa primeiro',
    myDialogs: 'Selecione primeiro em Minhas conversas',
    elsewhere: 'Indisponível nesta tela',
  },
  setting: 'Depois de encerrar, ir para a próxima',
  settingHint:
    'Também depois de transferir e pular: a próxima conversa em espera se abre com o cursor no campo da mensagem. Se ninguém aguarda, a conversa fica.',
  palette: { selection: 'Conversas selecionadas', dialog: 'Esta conversa', accounts: 'Contas' },
  done: '{customer}: {title}',
} satisfies Same<typeof english>
