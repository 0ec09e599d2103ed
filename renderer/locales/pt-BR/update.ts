import type { update as english } from '../en/update'
import type { Same } from '../types'

/** Newer versions of the program, and the way back. */
export const update = {
  title: 'Atualizações',
  label: 'Versões mais novas',
  also: 'Atualizar, notas da versão, novidades',
  obstacle: {
    no_feed:
      'O administrador não indicou uma fonte de atualizações: o Switchboard não consulta ninguém e fica como está.',
    switched_off: 'O administrador desativou as atualizações.',
    no_keys: 'Esta compilação não tem chaves para verificar atualizações, então não aceita nenhuma.',
    from_sources: 'Esta cópia roda a partir do código-fonte e não é atualizada.',
  },
  step: {
    idle: 'Ainda não verificado.',
    current: 'A versão {version} é a mais nova.',
    checking: 'Verificando…',
    found: 'A versão {version} está disponível ({size}).',
    fetching: 'Baixando a versão {version}: {percent}',
    ready: 'A versão {version} foi baixada e verificada. Ela é instalada quando você sair.',
    installing: 'O Switchboard está fechando e abre de novo…',
  },
  cutOff: {
    next: 'Da última vez, o Switchboard foi encerrado antes de a instalação terminar. Ela é tentada de novo quando você sair.',
    before:
      'Você queria voltar para a {version}, mas o Switchboard foi encerrado antes de terminar. Nada foi alterado.',
  },
  checkedAt: 'Última verificação: {time}.',
  by: {
    deb: 'O sistema a instala com as próprias atualizações, ou: sudo apt update && sudo apt install switchboard',
    rpm: 'O sistema a instala com as próprias atualizações, ou: sudo dnf upgrade switchboard',
    hand: 'Quem instalou o Switchboard neste computador pode atualizá-lo.',
  },
  waits: {
    stages: 'Uma versão mais nova está sendo distribuída aos poucos. Ainda não é a vez deste computador.',
    pin: 'Há uma versão mais nova. O administrador mantém este computador na atual.',
  },
  minimum: 'O administrador pede a versão {version} ou uma mais nova.',
  noReturn: 'Depois dela não há volta: ela guarda os dados em um formato que a versão atual não consegue ler.',
  check: 'Verificar agora',
  fetch: 'Baixar',
  install: 'Reiniciar e instalar',
  notes: 'Novidades da {version}',
  refused: 'Nada foi alterado.',
  refusal: {
    offline: 'Não foi possível acessar a fonte de atualizações.',
    tls: 'A fonte de atualizações não conseguiu provar que é a certa (certificado). Avise o administrador.',
    redirected: 'A fonte de atualizações aponta para outro lugar, o que não é seguido. Avise o administrador.',
    missing: 'Não há nada para este computador na fonte de atualizações. Avise o administrador.',
    too_large: 'Chegou mais do que foi anunciado, então foi descartado. Avise o administrador.',
    cut_short: 'O download foi interrompido. O que tinha chegado foi descartado.',
    not_signed:
      'O que chegou não foi assinado pelos criadores do Switchboard, ou foi alterado no caminho. Avise o administrador.',
    unreadable: 'Os criadores do Switchboard assinaram algo que esta versão não entende.',
    other_channel: 'A fonte de atualizações deu um anúncio de outro canal. Avise o administrador.',
    other_system: 'A fonte de atualizações deu uma versão para outro tipo de computador. Avise o administrador.',
    clock:
      'O relógio deste computador está atrasado em relação à hora em que a atualização foi assinada. Acerte o relógio e verifique de novo.',
    expired:
      'O anúncio é antigo demais para ser confiável: alguém pode estar escondendo versões mais novas de você. Avise o administrador.',
    expired_or_clock:
      'O anúncio é antigo demais para ser confiável, ou o relógio deste computador está errado. Verifique primeiro o relógio; se estiver certo, avise o administrador.',
    replayed: 'A fonte de atualizações deu um anúncio mais antigo que outro já visto aqui. Avise o administrador.',
    downgrade: 'A fonte de atualizações oferece uma versão mais antiga que esta. Avise o administrador.',
    package_changed: 'A versão baixada não é a que foi anunciada, então foi descartada. Avise o administrador.',
    disk: 'A nova versão não pôde ser gravada neste computador. Há espaço, e você pode gravar lá?',
    forgotten:
      'O registro de atualizações deste computador está danificado: a versão anterior, um retorno e quais anúncios são antigos demais. O registro recomeça do zero. Avise o administrador.',
  },
  restart: {
    draft:
      'Agora não: há texto que você não enviou. Envie-o ou apague-o, ou saia: o texto fica, e a atualização é instalada então.',
    act: 'Agora não: há uma ação em andamento. Tente de novo quando o resultado dela for mostrado.',
    message: 'Agora não: há uma mensagem a caminho. Tente de novo quando ela for enviada.',
    file: 'Agora não: há um arquivo a caminho. Tente de novo quando ele for enviado.',
    changed: 'Nada foi alterado: os arquivos da versão anterior não estão como foram guardados.',
  },
  held: 'Você voltou da versão {version}. Nada é atualizado até você querer.',
  resume: 'Voltar a aceitar atualizações',
  back: {
    label: 'Versão anterior',
    hint: 'Ela fica guardada neste computador. Seus dados ficam, e nada é atualizado de novo até você querer.',
    none: 'Não há nenhuma neste computador.',
    run: 'Voltar para a {version}',
    data: 'Não há como voltar para a {version}: ela não consegue ler os dados como esta versão os guarda.',
    minimum: 'Não há como voltar para a {version}: o administrador pede uma mais nova.',
    gone: 'Não há como voltar para a {version}: ela não está guardada neste computador.',
    changed: 'Não há como voltar para a {version}: os arquivos dela não estão como foram guardados.',
  },
  line: {
    found: 'A versão {version} está disponível',
    ready: 'A versão {version} está pronta',
    refused: 'Atualização recusada',
    minimum: 'Atualização necessária',
    updated: 'Atualizado para a {version}',
    open: '{what}: mostrar atualizações',
  },
} satisfies Same<typeof english>
