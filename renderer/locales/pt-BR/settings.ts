import type { settings as english } from '../en/settings'
import type { Same } from '../types'

/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'Aparência e idioma',
  sections: 'Seções das configurações',
  find: 'Buscar uma configuração',
  found: '{n} configuração | {n} configurações',
  managed: 'Gerenciado pelo administrador',
  managedBy: 'Gerenciado pelo administrador. Consulte: {contact}',
  contact: 'Consulte: {contact}',
  nothing: 'Nenhuma configuração corresponde a “{text}”',
  textSize: {
    label: 'Tamanho do texto',
    hint: 'Tudo na janela. {mod} e + ou − também alteram; {mod} e 0 restaura.',
    /** Other words by which it is searched for. */
    also: 'Zoom, fonte, letra, escala',
  },
  messages: {
    title: 'Conversas e mensagens',
    sendBy: 'Enviar mensagens com',
    byEnter: 'Shift+Enter adiciona uma linha.',
    byModEnter: 'Enter adiciona uma linha.',
  },
  spelling: {
    label: 'Verificar ortografia em',
    bySystem: 'De acordo com os idiomas do seu Mac.',
    nobody:
      'Não há dicionários neste computador. Um administrador pode indicar um local para eles no arquivo de políticas (spellingDictionaries).',
    emptyPlace: 'O local indicado pelo administrador não tem dicionários ou não pode ser lido. Avise o administrador.',
    unfetched:
      'Não foi possível baixar estes dicionários, por isso os idiomas não são verificados: {names}. Avise o administrador.',
    several:
      'Vários idiomas de uma vez. Um clique com o botão direito em uma palavra mostra sugestões e a adiciona ao seu dicionário.',
    finding: 'Procurando dicionários…',
    off: 'Desativado',
    rest: '{names} e mais {n} | {names} e mais {n}',
  },
  policy: {
    title: 'As configurações do administrador precisam ser revistas',
    problems:
      'Estas chaves da política são desconhecidas ou erradas: {keys}. Todo o resto vale. Avise o administrador.',
    restart: 'Estas chaves da política mudaram e valem a partir da próxima inicialização: {keys}.',
  },
  window: {
    title: 'Janela',
    tray: 'Manter o Switchboard na bandeja ao fechar a janela',
    trayHint: 'Você continua recebendo notificações. Para sair, use o menu do ícone ou da janela.',
    autoStart: 'Abrir o Switchboard ao entrar neste computador',
    noTray: 'Este ambiente não tem bandeja, então fechar a janela fecha o Switchboard.',
  },
  about: {
    title: 'Sobre',
    version: 'Versão',
    system: 'Sistema',
    unofficial: 'Não é o binário oficial: só para testes',
  },
} satisfies Same<typeof english>
