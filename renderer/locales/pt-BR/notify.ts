import type { notify as english } from '../en/notify'
import type { Same } from '../types'

/** Notifications and sounds, for operators busy with something else. */
export const notify = {
  title: 'Notificações',
  of: 'Notificar sobre',
  dialogs: 'Novas conversas, minhas ou na fila',
  messages: 'Novas mensagens nas minhas conversas',
  show: 'Mostrar notificações na área de trabalho',
  showHint: 'Exceto para a conversa aberta.',
  private: 'Ocultar nomes e textos',
  privateHint: 'As notificações então só dizem que há algo novo.',
  try: 'Mostrar um exemplo',
  sample: 'Testar',
  unsupported: 'Este sistema não mostra notificações. O contador no título e o som continuam funcionando.',
  failed: {
    title: 'O sistema não conseguiu mostrar uma notificação',
    detail:
      'Verifique nas configurações dele se o Switchboard pode notificar você. O contador no título continua funcionando.',
  },
  sound: {
    title: 'Som',
    label: 'Som de notificação',
    off: 'Nenhum',
    system: 'Som do sistema',
    chime: 'Sino',
    drop: 'Gota',
    knock: 'Batida',
    volume: 'Volume',
    play: 'Reproduzir',
    systemHint: 'O sistema toca o próprio som a cada notificação.',
    none: 'Este computador não tem saída de som',
  },
  availability: {
    heading: 'Disponibilidade',
    title: 'O Bitrix24 precisa ficar aberto para receber novas conversas',
    rule: 'O Bitrix24 não vê o Switchboard. Nas linhas que verificam a disponibilidade, novas conversas só chegam a você enquanto o próprio Bitrix24 está aberto. Uma aba do navegador parada por 15 minutos as interrompe; o aplicativo de desktop do Bitrix24 conta enquanto estiver aberto.',
    more: 'Leia mais no site do Bitrix24',
  },
} satisfies Same<typeof english>
