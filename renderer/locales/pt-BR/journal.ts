import type { journal as english } from '../en/journal'
import type { Same } from '../types'

/** The record of acts that this console has sent for the active account. */
export const journal = {
  title: 'Diário',
  hint: 'Suas ações neste computador. As mensagens e os arquivos estão nas conversas.',
  table: 'Ações',
  intact: 'Verificado: sem alterações',
  partly: 'Verificado; entradas sem lacre: {n}',
  unchanged: 'Nenhuma alteração encontrada',
  unproven: 'Nenhuma alteração encontrada, mas pode haver uma oculta',
  emptyUnproven: 'Vazio; não dá para saber se foi apagado',
  changed: 'O diário foi alterado',
  changedNext: 'Algo que não é o Switchboard fez isso. Guarde uma cópia da pasta “journal” e avise o administrador.',
  check: {
    run: 'Verificar diário',
    proves: 'O que esta verificação prova',
    noTime: 'hora desconhecida',
    entries:
      '{n} entrada. Uma ação tem até três: começa, é enviada e termina. | {n} entradas, cada uma ligada à anterior. Uma ação tem até três: começa, é enviada e termina.',
    seal: {
      sealed:
        'Lacrado a partir da entrada {entry}: sem o chaveiro deste computador, ninguém pode alterar as entradas sem ser notado.',
      next: 'A próxima entrada será lacrada com uma chave do chaveiro deste computador.',
      no_keyring:
        'Sem lacre: este computador não tem chaveiro. Quem puder gravar no arquivo pode alterá-lo e recalculá-lo; só a âncora do portal mostraria isso.',
      locked:
        'Lacres não verificados: o chaveiro está bloqueado. Até ser desbloqueado, as novas entradas também não são lacradas.',
      failed: 'Sem lacre: não foi possível salvar uma chave no chaveiro. Haverá nova tentativa na próxima entrada.',
    },
    unsealed:
      'A entrada {entry} não tem lacre: o chaveiro estava bloqueado quando ela foi escrita, ou outra pessoa a escreveu. Nada prova qual dos dois. | {n} entradas não têm lacre, a primeira é a {entry}: o chaveiro estava bloqueado quando foram escritas, ou outra pessoa as escreveu. Nada prova qual dos dois.',
    anchor: {
      fits: 'Ancorado no portal: entrada {entry}, {at}. As entradas até ela não podem ser cortadas sem que se note, mesmo que a pasta inteira seja trocada.',
      missing_end: 'A âncora do portal ({at}) indica a entrada {entry}, que está faltando.',
      differs: 'A âncora do portal ({at}) não confere: a entrada {entry} agora é outra.',
      gone: 'A entrada ancorada {entry} ({at}) foi descartada para poupar espaço, então a âncora não prova mais nada.',
      none: 'Ainda sem âncora: o portal guarda o número da última entrada logo após o início, dez minutos após uma ação e quando você sai.',
      webhook:
        'Sem âncora: com um webhook, o portal não guarda nada para um aplicativo. Se a pasta inteira for trocada por uma cópia mais antiga, nada mostra isso.',
      refused:
        'Sem âncora: o portal recusa ({code}). Se a pasta inteira for trocada por uma cópia mais antiga, nada mostra isso.',
      unreachable: 'Não foi possível pedir a âncora ao portal. Tente de novo quando houver conexão.',
      signed_out: 'Nenhuma conta está aberta a cujo portal se possa pedir uma âncora.',
    },
    misfit:
      'Uma âncora anterior não conferia: entrada {entry}, ancorada {at}. O portal guarda isso para sempre. Um segundo computador com o mesmo nome e pasta também causa isso.',
    end: 'Falta a última entrada; a anterior é de: {at}. | Faltam as últimas {n} entradas; a anterior é de: {at}.',
    broken: {
      edited: 'A entrada {entry} ({at}) foi alterada. | {n} entradas a partir da {entry} foram alteradas ({at}).',
      recomputed:
        'A entrada {entry} ({at}) não foi lacrada pelo Switchboard: daqui em diante, o arquivo foi alterado e recalculado.',
      replaced: 'A entrada {entry} não é a que o Switchboard escreveu: o arquivo foi alterado e recalculado.',
      swapped: 'A entrada {entry} ({at}) está fora do lugar: entradas foram trocadas.',
      inserted: 'A entrada {entry} ({at}) foi inserida.',
      missing:
        'Falta a entrada {entry}; a anterior é de: {at}. | Faltam {n} entradas a partir da {entry}; a anterior é de: {at}.',
      beginning_missing:
        'Falta a primeira entrada; o diário agora começa com: {at}. | Faltam as primeiras {n} entradas; o diário agora começa com: {at}.',
      texts_missing: 'Os nomes e textos da entrada {entry} ({at}) foram removidos, e não pela política.',
      doubt:
        'Na entrada {entry} ({at}), a nota sobre o tamanho do diário faltava ou não era nossa: não se sabe se faltam entradas logo antes.',
    },
  },
  evidence: {
    run: 'Salvar evidências desta conversa…',
    of: 'Salvar evidências da conversa com {customer}',
    short: 'Evidências',
    done: 'As evidências estão na pasta {folder}',
    missing: {
      messages: 'Nem todas as mensagens puderam ser lidas.',
      earlier: 'As mensagens anteriores não puderam ser lidas.',
      transfers: 'O portal não informou as transferências.',
      ratings: 'O portal não informou as avaliações.',
      journal: 'Parte do diário não pode ser lida.',
    },
    page: {
      title: 'Evidências de uma conversa',
      made: 'Criadas',
      messages: 'Mensagens',
      transfers: 'Transferências no histórico do portal',
      ratings: 'Avaliações',
      acts: 'Ações neste computador',
      none: 'Nenhuma.',
      unread: 'Não foi possível ler:',
      earlier: 'As mensagens anteriores não puderam ser lidas.',
      author: 'Autor',
      text: 'Texto',
      from: 'De',
      to: 'Para',
      by: 'Por',
      reason: 'Motivo',
      byCustomer: 'Cliente',
      bySupervisor: 'Supervisão (1 a 5)',
    },
  },
  moves: {
    short: 'Comparar',
    of: 'Comparar a conversa com {customer} com o histórico do portal',
    title: 'Movimentações da conversa com {customer}',
    compared: 'Movimentações, e o que consta no histórico do portal',
    reading: 'Pedindo o histórico ao portal…',
    none: 'Nenhuma movimentação: nem neste computador, nem no histórico do portal destas sessões.',
    summary:
      '{n} movimentação. Feitas em outro lugar: {elsewhere}. Fora do histórico do portal: {missing}. | {n} movimentações. Feitas em outro lugar: {elsewhere}. Fora do histórico do portal: {missing}.',
    to: 'para',
    queue: 'Fila',
    itself: 'Pelo próprio portal',
    you: 'Por você, não neste computador',
    by: 'Por {name}',
    record: {
      both: 'No histórico do portal',
      elsewhere: 'Feita em outro lugar',
      missing: 'Fora do histórico do portal',
      open: 'Não comparada',
    },
    caution:
      'Faltar algo no histórico não prova nada por si só: o Bitrix24 não diz se ele inclui as conversas assumidas, pode estar atrasado e omite sessões que você não pode ver.',
    cut: 'Só as últimas 50 sessões em que você agiu foram comparadas.',
    again: 'Perguntar de novo',
    refused: {
      tariff: {
        title: 'O plano do portal não tem relatórios',
        detail:
          'O histórico de transferências faz parte dos relatórios dos Canais Abertos, que este plano do Bitrix24 não inclui.',
        next: 'Suas próprias ações estão no diário mesmo assim. Um administrador pode mudar o plano.',
      },
      right: {
        title: 'O histórico do portal está fechado para você',
        detail:
          'O histórico de transferências faz parte dos relatórios dos Canais Abertos, e sua conta não tem acesso a eles.',
        next: 'Peça ao administrador acesso aos relatórios dos Canais Abertos.',
      },
    },
  },
  doubted: {
    title: 'O diário não está completo',
    detail: 'Faltam no fim entradas escritas antes, ou ele não confere com a âncora no portal.',
    next: 'Abra o diário para ver o que falta e avise o administrador.',
  },
  cut: 'Nome removido pela política',
  unread: {
    title: 'Parte do diário não pode ser lida',
    detail:
      'Um dos arquivos mais antigos está danificado, ou você não tem acesso a ele. As novas ações continuam sendo anotadas; as antigas podem faltar aqui.',
    next: 'Mostre isto ao administrador. Os arquivos estão na pasta “journal” do Switchboard.',
  },
  count: '{n} ação | {n} ações',
  of: '{found} de {all}',
  filter: {
    label: 'Filtro',
    text: 'Filtrar por texto',
    placeholder: 'Cliente, colega, motivo, código',
    act: 'Ação',
    anyAct: 'Todas as ações',
    state: 'Resultado',
    anyState: 'Todos os resultados',
    since: 'De',
    until: 'Até',
    anyDay: 'qualquer dia',
    clear: 'Limpar o filtro',
  },
  preset: { name: 'Filtros rápidos', intercepts: 'Assumidas', today: 'Hoje', week: '7 dias' },
  column: {
    at: 'Quando',
    act: 'Ação',
    customer: 'Cliente',
    chat: 'Chat',
    session: 'Sessão',
    from: 'Assumida de',
    detail: 'Detalhe',
    /** Column of the window that has both of the above. */
    details: 'Detalhes',
    reason: 'Motivo',
    state: 'Resultado',
    code: 'Código',
    open: 'Abrir',
  },
  state: {
    sent: 'Ainda não se sabe',
    done: 'Feito',
    gone: 'Não é mais visível',
    nothing_changed: 'Nada mudou',
    not_sent: 'Não enviado',
    overtaken: 'Alguém chegou antes',
    refused: 'Recusado',
    unclear: 'Incerto',
  },
  line: 'Linha {id}',
  open: 'Abrir a conversa com {customer}',
  row: '{act}: {customer}. {state}, {time}',
  more: 'Mostrar mais',
  again: 'Atualizar',
  loading: 'Carregando o diário…',
  noneLeft: 'Nenhuma ação no diário',
  empty: { title: 'Ainda não há ações', detail: 'O que você faz nas conversas é anotado aqui antes de ser enviado.' },
  nothing: { title: 'Nenhuma ação corresponde ao filtro', detail: 'Remova parte do filtro para ver mais.' },
  export: {
    label: 'Exportar',
    csv: 'Exportar como CSV',
    json: 'Exportar como JSON',
    done: 'O diário foi salvo',
  },
} satisfies Same<typeof english>
