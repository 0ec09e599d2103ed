import type { lists as english } from '../en/lists'
import type { Same } from '../types'

/** Lists of dialogs: rows, tabs, filters, menus, and how long customers have waited. */
export const lists = {
  waiting: 'aguardando',
  level: { soon: 'espera longa', late: 'longa demais' },
  you: 'você',
  unassigned: 'Sem agente',
  line: 'Linha {id}',
  keys: { letters: 'Ir para um cliente pelas primeiras letras', menu: 'Menu da conversa' },
  select: 'Selecionar {customer}',
  selected: { name: 'Conversas selecionadas', count: 'Selecionadas: {n}', clear: 'Limpar a seleção' },
  unseen: 'fora da vista: {names}',
  tabs: 'Quais das minhas conversas',
  tab: { waiting: 'Aguardam', unassigned: 'Sem agente', answered: 'Respondidas', all: 'Todas' },
  place: {
    waiting: 'Aguardam',
    unassigned: 'Sem agente',
    colleagues: 'Com colegas',
    answered: 'Respondidas',
    closed: 'Fechadas',
  },
  filter: {
    name: 'Filtrar por linha, canal, não lidas',
    on: '{n} filtro ativo | {n} filtros ativos',
    chosen: 'Filtros',
    drop: 'Remover o filtro “{name}”',
    unread: 'Só não lidas',
    lines: 'Linhas',
    channels: 'Canais',
  },
  menu: {
    name: 'Menu da lista',
    open: 'Abrir',
    select: 'Selecionar',
    unselect: 'Desmarcar',
    none: 'Não é possível nesta conversa agora',
  },
  all: {
    pin: {
      title: 'Fixar {n} conversa? | Fixar {n} conversas?',
      detail:
        'Todas as suas conversas ainda não fixadas ficam com você quando as regras da linha as passariam adiante.',
      yes: 'Fixar {n} conversa | Fixar {n} conversas',
      none: 'Todas as suas conversas estão fixadas',
    },
    unpin: {
      title: 'Desafixar {n} conversa? | Desafixar {n} conversas?',
      detail: 'As regras da linha podem voltar a passar estas conversas adiante.',
      yes: 'Desafixar {n} conversa | Desafixar {n} conversas',
      none: 'Nenhuma das suas conversas está fixada',
    },
  },
  empty: {
    waiting: 'Ninguém espera por você',
    unassigned: 'Nenhuma conversa sem agente',
    answered: 'Nenhuma conversa respondida',
    inAll: 'Mostrar {n} resultado em todas as conversas | Mostrar {n} resultados em todas as conversas',
    to: {
      unassigned: 'Mostrar {n} conversa sem agente | Mostrar {n} conversas sem agente',
      all: 'Mostrar {n} conversa | Mostrar todas as {n} conversas',
    },
  },
  availability: {
    title: 'O Bitrix24 precisa ficar aberto para receber novas conversas',
    close: 'Entendi',
    menu: 'Sobre receber novas conversas',
  },
  opened: 'Aberta: {customer}',
  settings: {
    density: 'Espaçamento das listas',
    comfortable: 'Confortável',
    compact: 'Compacto',
    waiting: 'Clientes em espera',
    soon: 'Âmbar após, minutos',
    late: 'Vermelho após, minutos',
    byLine: 'Usar os prazos de resposta da própria linha',
    byLineHint:
      'Se uma linha define um prazo para a primeira resposta ou as seguintes, o vermelho começa nele e o âmbar, na proporção.',
    preset: 'Voltar a {soon} e {late} minutos',
  },
  search: {
    codes: '{n} código | {n} códigos',
    lines: '{n} item | {n} itens',
    edit: 'Editar',
    editName: 'Editar a lista',
    help: 'O que pode ser encontrado',
    waitingNow: 'Aguardando agora',
    recent: 'Conversas recentes',
    nobodyWaits: 'Ninguém espera por você',
    showAll: 'Mostrar todas em Minhas conversas',
    code: 'USER_CODE: {connector}, {line}',
    group: 'USER_CODE de um chat em grupo: {connector}, {line}',
    earlier: 'De uma busca anterior',
    close: 'Fechar',
    closeName: 'Fechar a conversa de uma busca anterior',
  },
} satisfies Same<typeof english>
