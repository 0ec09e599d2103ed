import type { reason as english } from '../en/failure-reason'
import type { Same } from '../types'
import { actReason } from './failure-act'
import { keptReason } from './failure-kept'
import { policyReason } from './failure-policy'
import { proxyReason } from './failure-proxy'

/** Why an input, a sign-in or a connection was refused. */
export const reason = {
  empty: {
    title: 'Este campo está vazio',
    detail: 'Sem ele, não há a que se conectar.',
    next: 'Preencha-o.',
  },
  not_a_url: {
    title: 'Isto não é um endereço da web',
    detail: 'O endereço de um portal é como company.bitrix24.com.',
    next: 'Copie-o da barra de endereços do navegador em que o Bitrix24 está aberto.',
  },
  not_https: {
    title: 'O endereço deve começar com “https”',
    detail: 'Com http simples, qualquer um no caminho poderia ler seus dados de acesso.',
    next: 'Coloque https:// na frente. Se o portal não tem https, o administrador pode ativá-lo.',
  },
  user_info: {
    title: 'O endereço contém um nome ou uma senha',
    detail: 'Um texto antes de uma arroba pode fazer um endereço alheio parecer o seu, por isso não é aceito.',
    next: 'Remova tudo entre https:// e o nome do portal.',
  },
  not_a_portal: {
    title: 'Isto não é o endereço de um portal',
    detail: 'Não há Bitrix24 neste endereço, ou é uma página que não faz parte dele.',
    next: 'Digite só a primeira parte do endereço do portal, como company.bitrix24.com.',
  },
  not_a_webhook: {
    title: 'Isto não é a URL de um webhook',
    detail: 'Ela é como https://company.bitrix24.com/rest/15/a1b2c3d4e5f6g7h8/.',
    next: 'Copie a URL inteira da página do webhook no Bitrix24.',
  },
  portal_unknown: {
    title: 'Nenhum portal responde neste endereço',
    detail: 'Este nome não existe na rede.',
    next: 'Verifique a grafia e a terminação: .com, .ru, .eu… Se estiver certo, verifique a rede, a VPN ou o proxy.',
  },
  application_id_empty: {
    title: 'Falta o ID do aplicativo',
    detail: 'Ele diz ao portal qual aplicativo pede acesso.',
    next: 'Copie-o da página do aplicativo no Bitrix24. Começa com “local.” ou “app.”.',
  },
  application_secret_empty: {
    title: 'Falta a chave do aplicativo',
    detail: 'O portal a verifica antes que você possa entrar.',
    next: 'Copie a chave do aplicativo da página do aplicativo no Bitrix24.',
  },
  wrong_secret: {
    title: 'A chave do aplicativo está errada',
    detail: 'O portal não a aceita para este ID de aplicativo, ou o aplicativo não está instalado lá.',
    next: 'Copie a chave de novo, inteira e sem espaços. Se estiver certa, peça a um administrador para instalar o aplicativo.',
  },
  wrong_application: {
    title: 'O portal não conhece este aplicativo',
    detail: 'Nenhum aplicativo com este ID está instalado no portal.',
    next: 'Verifique o ID e o portal; se ambos estiverem certos, peça a um administrador para instalar o aplicativo.',
  },
  code_expired: {
    title: 'A resposta do navegador chegou tarde demais',
    detail: 'O código que o portal dá ao navegador vale por 30 segundos.',
    next: 'Continue no navegador de novo e volte logo em seguida.',
  },
  state_mismatch: {
    title: 'Esta resposta é de outro acesso',
    detail: 'Esta janela não a pediu, ou ela já foi usada, por isso não é aceita.',
    next: 'Comece de novo e use só a página mais recente do navegador.',
  },
  other_portal: {
    title: 'Outro portal respondeu',
    detail: 'Você entrou em um portal diferente do que digitou.',
    next: 'Verifique o endereço do portal, ou entre primeiro no portal certo pelo navegador.',
  },
  portal_locked: {
    title: 'Só um portal é permitido aqui',
    detail: 'O administrador limitou o Switchboard a outro portal.',
    next: 'Use o portal definido pelo administrador, ou peça que ele permita este.',
  },
  webhooks_off: {
    title: 'Os webhooks estão desativados aqui',
    detail: 'O administrador não os permite neste computador.',
    next: 'Entre com sua conta do Bitrix24.',
  },
  not_a_redirect: {
    title: 'Este não é o endereço de redirecionamento',
    detail: 'Ele deve começar com o endereço de redirecionamento e conter “code=”.',
    next: 'Permita o acesso e copie o endereço inteiro do navegador.',
  },
  sign_in_timeout: {
    title: 'Sem resposta em três minutos',
    detail: 'O Bitrix24 não informa um acesso recusado, por isso a espera termina depois de um tempo.',
    next: 'No Bitrix24, o caminho do manipulador do aplicativo deve ser o endereço abaixo. Se o navegador parou em uma página de erro, tente de novo e cole o endereço dessa página.',
  },
  port_busy: {
    title: 'O navegador não consegue devolver a resposta sozinho',
    detail: 'Outro programa usa o endereço local ao qual o navegador retorna.',
    next: 'Cole o endereço de redirecionamento à mão, ou feche o outro programa e tente de novo.',
  },
  wrong_webhook: {
    title: 'O portal não aceita este webhook',
    detail: 'A URL não está completa, o webhook foi excluído ou renovado, ou o dono dele saiu.',
    next: 'Copie de novo a URL inteira do Bitrix24 ou crie lá um novo webhook.',
  },
  webhook_revoked: {
    title: 'O portal não aceita mais este webhook',
    detail: 'Ele foi excluído ou renovado, ou o dono dele saiu.',
    next: 'Crie um novo webhook no Bitrix24 e conecte-se com ele.',
  },
  refresh_refused: {
    title: 'Seu acesso expirou',
    detail: 'O portal se recusou a renová-lo. Nada do que você fez se perdeu.',
    next: 'Entre de novo. Basta um clique se o navegador ainda lembrar de você.',
  },
  renewal_failed: {
    title: 'Não foi possível renovar seu acesso agora',
    detail: 'O servidor de acesso do Bitrix24 está com um problema ({code}). Nada foi enviado, e nada se perdeu.',
    next: 'O Switchboard tenta de novo sozinho, esperando um pouco mais a cada vez.',
  },
  token_refused: {
    title: 'O portal rejeita seu acesso, embora tenha acabado de ser renovado',
    detail: 'Nada foi enviado. O Switchboard tenta de novo sozinho, esperando um pouco mais a cada vez.',
    next: 'Se isto não passar, entre de novo, ou pergunte a um administrador se o aplicativo ainda é permitido.',
  },
  application_unpaid: {
    title: 'O aplicativo não está pago',
    detail: 'O Bitrix24 bloqueia este aplicativo até que seja pago. Seu acesso é mantido.',
    next: 'Quem paga o aplicativo pode renová-lo. Depois, o Switchboard continua sozinho.',
  },
  user_inactive: {
    title: 'Nenhum funcionário ativo para este acesso',
    detail: 'O funcionário que entrou ou criou o webhook foi desligado ou ainda não foi aceito.',
    next: 'Peça a um administrador para ativar o funcionário, ou entre como outra pessoa.',
  },
  application_closed_to_user: {
    title: 'Você não tem acesso a este aplicativo',
    detail: 'Ele está instalado, mas o administrador deu acesso só a outros funcionários.',
    next: 'Peça a um administrador para adicionar você nas configurações de acesso do aplicativo.',
  },
  application_removed: {
    title: 'O aplicativo não está mais no portal',
    detail: 'Ele foi desinstalado, ou o ID dele mudou.',
    next: 'Peça a um administrador para instalá-lo de novo.',
  },
  plan_without_rest: {
    title: 'O plano do portal não tem acesso REST',
    detail: 'O Bitrix24 oferece REST só em planos comerciais, e o período de teste ou o pagamento terminou.',
    next: 'Quem paga o portal pode renovar ou mudar o plano.',
  },
  portal_closed: {
    title: 'O portal está fechado',
    detail: 'Ele foi excluído, ou o administrador o fechou para manutenção.',
    next: 'Pergunte ao administrador do portal quando ele reabre.',
  },
  portal_blocked: {
    title: 'O Bitrix24 bloqueou o acesso REST do portal',
    detail: 'O Bitrix24 faz isso manualmente após uma sobrecarga. Esperar não adianta.',
    next: 'O administrador precisa escrever ao suporte do Bitrix24.',
  },
  portal_moved: {
    title: 'O portal mudou de endereço',
    detail: 'Agora ele responde em outro endereço. Seus dados de acesso não foram enviados para lá.',
    next: 'Abra o portal no navegador, copie o novo endereço e entre com ele.',
  },
  scopes_exceeded: {
    title: 'Falta uma permissão',
    detail: 'O acesso pede mais do que o aplicativo ou webhook permite. O portal não diz o quê.',
    next: 'Um administrador pode marcar imopenlines, im, crm e user nas configurações dele. Depois, entre de novo.',
  },
  scope_missing: {
    title: 'Falta a permissão “{scope}”',
    detail: 'O aplicativo ou webhook foi criado sem ela.',
    next: 'Um administrador pode marcá-la nas configurações do aplicativo ou do webhook. Depois, entre de novo.',
  },
  storage_unavailable: {
    title: 'A pasta do Switchboard não pode ser usada',
    detail: 'O disco está cheio, ou a pasta não pode ser lida ou gravada. Nada é enviado sem antes ser anotado nela.',
    next: 'Libere espaço em disco ou fale com quem cuida deste computador. Depois, tente de novo.',
  },
  sign_in_left: {
    title: 'Você saiu da conta, mas os dados de acesso continuam no disco',
    detail:
      'A pasta do Switchboard não aceita gravação. Nada mais é enviado por esta conta até a próxima inicialização.',
    next: 'Libere espaço em disco ou fale com quem cuida deste computador. Depois, reinicie e saia da conta mais uma vez.',
  },
  too_many_lines: {
    title: 'Itens demais de uma vez',
    detail: 'Uma lista pode ter até 1.000 itens.',
    next: 'Divida a lista e busque as partes uma a uma.',
  },
  link_refused: {
    title: 'Este link não pode ser aberto aqui',
    detail: 'Só links comuns de web, e-mail e telefone abrem a partir desta janela.',
    next: 'Se você confia nele, copie-o e abra-o por conta própria.',
  },
  file_too_large: {
    title: 'O arquivo é grande demais',
    detail: 'O portal aceita arquivos de até 100 MB. Nada foi enviado.',
    next: 'Reduza-o ou envie um link para ele.',
  },
  file_empty: {
    title: 'O arquivo está vazio',
    detail: 'Não há nada para enviar.',
    next: 'Verifique se escolheu o arquivo certo.',
  },
  file_unreadable: {
    title: 'O arquivo não pode ser lido',
    detail: 'Ele foi movido ou alterado, ou você não tem permissão para lê-lo. Nada foi enviado.',
    next: 'Escolha-o de novo.',
  },
  file_unreachable: {
    title: 'O arquivo não pode ser alcançado',
    detail:
      'O nome tem letras que as configurações de idioma deste computador não aceitam, ou ele não existe mais. Nada foi enviado.',
    next: 'Renomeie-o com letras latinas simples, ou abra o Switchboard com uma configuração UTF-8 como LANG=C.UTF-8.',
  },
  file_folder: {
    title: 'Isto é uma pasta',
    detail: 'Só é possível enviar arquivos. Nada foi enviado.',
    next: 'Abra-a e escolha os arquivos dela, ou compacte-a.',
  },
  file_unwritable: {
    title: 'O arquivo não pode ser salvo aí',
    detail: 'O disco está cheio, ou você não pode gravar nesta pasta.',
    next: 'Escolha outra pasta.',
  },
  ...actReason,
  ...keptReason,
  ...policyReason,
  ...proxyReason,
  certificate_expired: {
    title: 'O certificado deste endereço expirou',
    detail: 'Qualquer um poderia estar respondendo, por isso nada foi enviado.',
    next: 'Verifique a data deste computador. Se estiver certa, o administrador do portal ou do proxy precisa renovar o certificado.',
  },
  certificate_not_yet: {
    title: 'O certificado deste endereço ainda não é válido',
    detail: 'Pelo relógio deste computador, ele ainda não começou a valer, por isso nada foi enviado.',
    next: 'Verifique a data e a hora deste computador.',
  },
  certificate_other_name: {
    title: 'O certificado é de outro endereço',
    detail: 'O servidor que responde não é o solicitado, por isso nada foi enviado.',
    next: 'Verifique o endereço do portal. Em um café ou hotel, identifique-se primeiro na rede pelo navegador.',
  },
  certificate_unknown: {
    title: 'O certificado não é confiável',
    detail: 'Ele foi emitido por uma autoridade em que este computador não confia, por isso nada foi enviado.',
    next: 'Se o escritório inspeciona o tráfego, o administrador precisa adicionar a autoridade dele ao repositório do sistema.',
  },
  certificate_bad: {
    title: 'O certificado deste endereço é inválido',
    detail: 'Ele foi revogado, está danificado ou é para outro uso, por isso nada foi enviado.',
    next: 'Avise o administrador do portal ou da rede.',
  },
  answer_unreadable: {
    title: 'Não foi possível ler a resposta do portal',
    detail: 'Uma lista era esperada, mas a resposta não tem nenhuma, ou as entradas dela estão vazias.',
    next: 'Você vê o que já se sabia. O Switchboard pergunta de novo sozinho.',
  },
} satisfies Same<typeof english>
