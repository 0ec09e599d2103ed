import type { account as english } from '../en/account'
import type { Same } from '../types'

/** Sign-in, the account menu, and where sign-ins are kept. */
export const account = {
  heading: 'Conectar ao Bitrix24',
  intro: 'Escolha como entrar.',
  pitch: {
    title: 'Todas as conversas ao seu alcance',
    find: 'Encontre qualquer conversa dos Canais Abertos pelo código, chat ou registro de CRM.',
    look: 'Leia sem participar. Ninguém é avisado.',
    act: 'Participe, abra uma sessão ou assuma a conversa, e veja sempre o resultado.',
    safe: 'Seus dados de acesso ficam neste computador, fora do alcance de páginas e mensagens.',
  },
  ways: 'Formas de conectar',
  oauth: {
    tab: 'Conta do Bitrix24',
    about: 'Você entra na página do seu próprio portal, no navegador. O Switchboard nunca vê sua senha.',
    portal: 'Endereço do portal',
    portalHint: 'Por exemplo, company.bitrix24.com',
    applicationId: 'ID do aplicativo (client_id)',
    applicationIdHint: 'Começa com “local.” ou “app.”',
    secret: 'Chave do aplicativo (client_secret)',
    secretPreset: 'Definida pelo administrador. Deixe em branco.',
    presetLocked: 'Definido pelo administrador.',
    presetNote: 'O administrador definiu estes valores.',
    change: 'Alterar',
    changeName: 'Alterar o portal ou o aplicativo',
    submit: 'Continuar no navegador',
    where: 'Onde encontro o ID e a chave?',
    steps: {
      create: 'Um administrador cria um único aplicativo local do tipo “Servidor” para toda a empresa.',
      handler: 'O caminho do manipulador é:',
      scopes: 'As permissões são {scopes}.',
      copy: 'O Bitrix24 mostra então o ID (client_id) e a chave (client_secret) do aplicativo.',
    },
    open: 'Abrir a página no Bitrix24',
    openFirst: 'Digite o endereço do portal para abrir a página daqui.',
  },
  webhook: {
    tab: 'Webhook',
    about:
      'O jeito rápido para uma só pessoa: um webhook de entrada. A URL funciona como uma senha; não a compartilhe.',
    url: 'URL do webhook',
    urlHint: 'Por exemplo, https://company.bitrix24.com/rest/15/…/',
    submit: 'Conectar',
    where: 'Onde encontro a URL?',
    steps: {
      create: 'No Bitrix24, abra Recursos para desenvolvedores → Outros → Webhook de entrada.',
      scopes: 'Marque as permissões: {scopes}.',
      copy: 'Salve e copie a URL inteira.',
    },
    limits: 'Um webhook age em nome de quem o criou e para de funcionar quando essa pessoa sai.',
    off: {
      title: 'Os webhooks estão desativados aqui',
      detail: 'O administrador não os permite neste computador. Entre com sua conta do Bitrix24.',
    },
    open: 'Abrir a página no Bitrix24',
    openFirst: 'Digite o começo da URL para abrir a página daqui.',
  },
  reveal: 'Mostrar',
  conceal: 'Ocultar',
  waiting: {
    title: 'Continue no navegador',
    detail: 'Permita o acesso na página de {portal}. Esta janela continua sozinha.',
    detailPaste: 'Permita o acesso na página de {portal} e cole o endereço em que o navegador parar.',
    left: 'Restam {time}',
    cancel: 'Cancelar o acesso',
    again: 'O navegador parou em uma página de erro? Cole o endereço dela aqui.',
    address: 'Endereço de redirecionamento',
    paste: 'Usar este endereço',
  },
  commands: {
    byBrowser: 'Entrar com uma conta do Bitrix24',
    byWebhook: 'Entrar com um webhook',
    back: 'Voltar às conversas',
    underWay: 'Há um acesso em andamento',
  },
  kept: {
    title: 'Contas salvas',
    open: 'Abrir',
    again: 'Entrar de novo',
    ended: 'Desconectada',
    forget: 'Remover {name}',
    back: 'Voltar',
  },
  via: { oauth: 'Conta do Bitrix24', webhook: 'Webhook' },
  keepingOf: {
    sealed: 'Criptografado com o chaveiro deste computador',
    memory: 'Mantido até você sair',
    weak: 'Guardado sem criptografia',
  },
  keeping: {
    title: 'Onde guardar seus dados de acesso',
    detail:
      'Este computador não tem um chaveiro funcionando ({backend}), por isso os dados de acesso não podem ser criptografados.',
    memory: 'Manter até eu sair',
    memoryDetail: 'Nada é gravado em disco. Você entra de novo na próxima vez que abrir o Switchboard.',
    weak: 'Salvar neste computador',
    weakDetail:
      'Seus dados de acesso são gravados em um arquivo que só sua conta de usuário pode abrir. Quem obtiver o arquivo, por exemplo de um backup ou de um disco roubado, poderá usá-los.',
    recommended: 'Recomendado',
  },
  notice: {
    keyring_locked: {
      title: 'O chaveiro está bloqueado',
      detail:
        'Não foi possível abrir as contas salvas. Desbloqueie o chaveiro, permita que o Switchboard o use e reinicie o aplicativo, ou entre de novo.',
    },
    keyring_changed: {
      title: 'O chaveiro mudou',
      detail:
        'As contas salvas foram criptografadas com outro chaveiro e não podem ser abertas. Elas foram separadas. Entre de novo.',
    },
    store_damaged: {
      title: 'As contas salvas não podem ser abertas',
      detail:
        'O arquivo delas está danificado ou o chaveiro tem uma chave nova. Ele foi separado, e nada foi apagado. Entre de novo.',
    },
    policy_damaged: {
      title: 'Não foi possível ler as configurações do administrador',
      detail:
        'O arquivo de políticas contém um erro: nenhuma configuração dele vale, e ninguém pode entrar até que seja corrigido. Avise o administrador.',
    },
    policy_untrusted: {
      title: 'As configurações do administrador não estão em uso',
      detail:
        'O arquivo de políticas, ou uma pasta acima dele, não é do administrador ou pode ser alterado por outros: nenhuma configuração dele vale, e ninguém pode entrar até que o dono e as permissões sejam corrigidos. Avise o administrador.',
    },
    policy_unreadable: {
      title: 'Não foi possível ler as configurações do administrador',
      detail:
        'O Switchboard não consegue abrir a política; talvez falte a permissão de leitura: nenhuma configuração dela vale, e ninguém pode entrar até que seja corrigido. Avise o administrador.',
    },
    policy_kept: {
      title: 'As novas configurações do administrador não estão em uso',
      detail:
        'O arquivo de políticas mudou e não pode ser usado ({kind}): o que valia antes continua valendo até o Switchboard ser aberto de novo. Avise o administrador.',
    },
  },
  connected: 'Conexão com {portal} como {name}',
  switched: 'Agora você é {name} em {portal}',
  signedOut: 'Você saiu da conta de {portal}',
  menu: {
    label: 'Conta: {name}, {portal}',
    title: 'Contas',
    add: 'Adicionar conta',
    signOut: 'Sair da conta',
    openPortal: 'Abrir o portal',
    admin: 'Administrador',
    granted: 'Permissões concedidas',
    missing: 'Permissões que faltam',
  },
  signOut: {
    title: 'Sair da conta de {portal}?',
    detail: 'Seus dados de acesso são apagados deste computador. As conversas e sessões no Bitrix24 ficam como estão.',
    detailWebhook: 'A URL do webhook é apagada deste computador. No Bitrix24, ela continua válida até ser excluída lá.',
    kept: 'Rascunhos, mensagens não enviadas e suas respostas prontas ficam neste computador para a próxima vez. O diário também.',
    messages:
      '{n} mensagem ainda não foi entregue. Se não for enviada antes de você sair, fica neste computador | {n} mensagens ainda não foram entregues. As que não forem enviadas antes de você sair ficam neste computador',
    files:
      '{n} arquivo ainda não foi enviado. Ele será interrompido ou removido | {n} arquivos ainda não foram enviados. Eles serão interrompidos ou removidos',
    reminders: '{n} lembrete é excluído e não vai tocar | {n} lembretes são excluídos e não vão tocar',
    confirm: 'Sair da conta',
  },
  scopes: {
    title: 'Falta {count} permissão | Faltam {count} permissões',
    ask: 'Um administrador pode adicioná-las nas configurações do aplicativo ou do webhook. Depois, entre de novo.',
    imopenlines: 'Canais Abertos: não é possível encontrar conversas, participar delas, assumi-las nem abrir sessões.',
    im: 'Chat: não é possível consultar seus próprios chats recentes.',
    crm: 'CRM: os títulos de leads, negócios, contatos e empresas não são mostrados.',
    user: 'Usuários: podem faltar nomes de colegas.',
  },
  unsaved: {
    title: 'Seus dados de acesso ainda não estão salvos em disco',
    detail:
      'O disco está cheio ou a pasta do Switchboard não aceita gravação. Se você sair agora, pode perder o acesso.',
    next: 'Libere espaço em disco e deixe o Switchboard aberto até esta mensagem sumir.',
  },
  nameless: 'Usuário {id}',
} satisfies Same<typeof english>
