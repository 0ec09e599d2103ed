import type { diagnostics as english } from '../en/diagnostics'
import type { Same } from '../types'

/** The checks of the settings, what each found, and the next step. */
export const diagnostics = {
  title: 'Ajuda com problemas',
  label: 'Verificar tudo de que o Switchboard precisa',
  hint: 'Leva alguns segundos e uma solicitação ao portal. Nada é alterado.',
  also: 'Diagnóstico, conexão, proxy, certificado, chaveiro, suporte',
  file: 'Arquivo para o suporte',
  fileHint:
    'A última verificação e o log recente em um só arquivo. Não contém senhas, mensagens nem nomes de clientes; contém o endereço do portal.',
  run: 'Verificar agora',
  stop: 'Parar',
  save: 'Salvar…',
  saved: 'O arquivo para o suporte foi salvo',
  contact: 'Quem ajuda: {contact}',
  running: 'Verificando… {n} de {of}',
  stopped: 'Parado. O que foi encontrado até então é mostrado.',
  summary: 'Problemas: {bad}. Sem certeza: {doubt}.',
  verdict: { good: 'em ordem', bad: 'um problema', doubt: 'sem certeza' },
  check: {
    network: 'Rede',
    proxy: 'Proxy',
    certificates: 'Certificado',
    portal: 'Portal',
    clock: 'Relógio',
    scopes: 'Permissões',
    allowance: 'Limite de solicitações',
    keyring: 'Chaveiro',
    notifications: 'Notificações',
  },
  found: {
    network_up: { text: 'Este computador está em uma rede (endereços: {count}).', next: '' },
    network_down: {
      text: 'Este computador não está em nenhuma rede.',
      next: 'Conecte-se a uma rede ou à VPN e verifique de novo.',
    },
    proxy_none: { text: 'O caminho até o portal é direto.', next: '' },
    proxy_script_direct: {
      text: 'O caminho até o portal é direto. Há um script de proxy ({script}): ele não indica proxy para o portal ou não pôde ser usado.',
      next: 'Se aqui for preciso um proxy, pergunte ao administrador se o script pode ser carregado.',
    },
    proxy_used: { text: 'O caminho até o portal: {ways}.', next: '' },
    proxy_lost: {
      text: 'Não há nenhum caminho utilizável até o portal.',
      next: 'Verifique as configurações de proxy do sistema.',
    },
    certificate_good: { text: 'Emitido por {issuer}, válido por mais {days} dias.', next: '' },
    certificate_bad: { text: 'O certificado não é aceito.', next: '' },
    certificate_plain: { text: 'O portal está neste computador, então não há certificado.', next: '' },
    certificate_unread: {
      text: 'Não houve conexão, então nada se sabe sobre o certificado.',
      next: 'Resolva primeiro o que é dito sobre a rede, o proxy ou o portal.',
    },
    portal_good: { text: '{portal} respondeu em {ms} ms.', next: '' },
    portal_lost: {
      text: '{portal} não respondeu.',
      next: 'Abra o portal em um navegador. Se ele abrir lá, salve o arquivo para o suporte.',
    },
    portal_refused: {
      text: '{portal} recusou a solicitação.',
      next: 'Entre de novo. Se não adiantar, consulte o administrador.',
    },
    clock_good: { text: 'A diferença entre o relógio deste computador e o do portal é de até {seconds} s.', next: '' },
    clock_apart: {
      text: 'O relógio deste computador difere {minutes} min do relógio do portal.',
      next: 'Acerte-o, de preferência automaticamente. Os certificados são avaliados por ele.',
    },
    clock_unknown: {
      text: 'O relógio do portal ainda não é conhecido.',
      next: 'Verifique de novo depois que o portal responder.',
    },
    scopes_all: { text: 'Todas as permissões estão presentes.', next: '' },
    scopes_missing: {
      text: 'Faltam: {count}. Sem elas:',
      next: 'Um administrador pode adicioná-las nas configurações do aplicativo ou do webhook. Depois, entre de novo.',
    },
    scopes_unknown: { text: 'O portal não informou as permissões.', next: '' },
    allowance_good: { text: 'O portal aceita as solicitações na hora.', next: '' },
    allowance_tight: {
      text: 'As solicitações esperam cerca de {seconds} s, ou outros no endereço do seu escritório usam boa parte do limite.',
      next: 'Costuma passar. Se continuar, descubra quais programas usam o portal.',
    },
    keyring_good: { text: 'Os segredos são lacrados por {backend}.', next: '' },
    keyring_none: {
      text: 'Não há chaveiro funcionando ({backend}): os dados de acesso são mantidos até você sair, ou sem lacre.',
      next: 'Desbloqueie ou configure o chaveiro do sistema e abra o Switchboard de novo.',
    },
    notifications_told: {
      text: 'O sistema aceita notificações. Só você pode dizer se as vê.',
      next: 'Mostre um exemplo acima. Se nada aparecer, veja as configurações do sistema e o modo “Não perturbe”.',
    },
    notifications_none: {
      text: 'Este sistema não mostra notificações.',
      next: 'Os sons e a janela continuam avisando.',
    },
    signed_out: {
      text: 'Nenhuma conta está aberta, então isto não foi verificado.',
      next: 'Entre e verifique de novo.',
    },
    unchecked: {
      text: 'Não foi possível verificar.',
      next: 'Verifique de novo. Se continuar, salve o arquivo para o suporte.',
    },
  },
} satisfies Same<typeof english>
