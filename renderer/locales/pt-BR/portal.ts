import type { portal as english } from '../en/portal'
import type { Same } from '../types'
import { portalFile } from './portal-file'
import { portalMessage } from './portal-message'

/**
 * The meanings of Bitrix24's own codes, by method where the same code means different things.
 * Codes are those of the official REST documentation (pages of the methods, and its table of system errors).
 */
export const portal = {
  ...portalFile,
  ...portalMessage,
  open: {
    ACCESS_DENIED: {
      title: 'Este USER_CODE não pode ser aberto',
      detail: 'Esse chat não existe, ou você não tem acesso ao canal aberto dele. O portal não diz qual dos dois.',
      next: 'Verifique o código. Se estiver certo, peça acesso ao canal aberto.',
    },
  },
  dialog: {
    IM_NOT_INSTALLED: {
      title: 'O portal não tem mensageiro',
      detail: 'O módulo de chat não está instalado, então não há conversas.',
      next: 'Um administrador do portal pode instalar o módulo.',
    },
    ACCESS_ERROR: {
      title: 'Você não tem acesso a esta conversa',
      detail: 'Ela não existe, ou você não tem acesso a ela. O portal não diz qual dos dois.',
      next: 'Verifique o número. Se estiver certo, peça ao agente dela para adicionar você.',
    },
  },
  history: {
    MISSING_REQUIRED_PARAM: {
      title: 'Sem histórico: nenhuma sessão foi indicada',
      detail: 'Portais mais antigos precisam de um número de sessão, e esta conversa não tem sessão agora.',
      next: 'Abra o histórico no Bitrix24, ou busque pelo número da sessão.',
    },
    INVALID_SESSION_ID: {
      title: 'Sem histórico: essa sessão não existe',
      detail: 'O portal não encontrou sessão com este número ou chat.',
      next: 'Verifique o número. Uma conversa que nunca teve sessão não tem histórico.',
    },
    ACCESS_DENIED: {
      title: 'Você não tem acesso ao histórico',
      detail: 'Você não tem direito de lê-lo, ou a sessão não existe mais.',
      next: 'Peça a um administrador o direito de ver os históricos deste canal aberto.',
    },
  },
  crm: {
    ACCESS_DENIED: {
      title: 'Você não tem acesso a este registro de CRM',
      detail: 'Só quem pode ver o registro vê as conversas dele.',
      next: 'Peça acesso ao responsável pelo registro ou a um administrador.',
    },
    ERROR_ARGUMENT: {
      title: 'O portal não entendeu o registro de CRM',
      detail: 'O tipo ou o número do registro está faltando ou errado.',
      next: 'Escreva como “deal 288”, ou cole o endereço do registro.',
    },
  },
  crmLast: {
    CRM_CHAT_EMPTY_CRM_DATA: {
      title: 'Este registro de CRM não tem conversa',
      detail: 'Nenhum chat está vinculado a ele, ele não existe, ou você não pode vê-lo.',
      next: 'Verifique o número, ou busque o contato do cliente.',
    },
    ERROR_ARGUMENT: {
      title: 'O portal não entendeu o registro de CRM',
      detail: 'O número do registro não é um número.',
      next: 'Escreva como “deal 288”, ou cole o endereço do registro.',
    },
  },
  system: {
    TARIFF_RESTRICTION: {
      title: 'Seu plano do Bitrix24 não inclui isto',
      detail: 'O portal só responde a isto em outros planos.',
      next: 'Quem paga o portal pode mudar o plano.',
    },
    INTERNAL_SERVER_ERROR: {
      title: 'O portal está com um erro interno',
      detail: 'Ele não conseguiu responder.',
      next: 'Tente de novo em um minuto. Se continuar, avise o administrador: INTERNAL_SERVER_ERROR.',
    },
    ERROR_UNEXPECTED_ANSWER: {
      title: 'O portal deu uma resposta inesperada',
      detail: 'Ele está com um erro interno.',
      next: 'Tente de novo em um minuto. Se continuar, avise o administrador: ERROR_UNEXPECTED_ANSWER.',
    },
    QUERY_LIMIT_EXCEEDED: {
      title: 'O portal pede uma breve pausa',
      detail: 'Vieram solicitações demais desta rede. Colegas no mesmo endereço também contam.',
      next: 'Aguarde {seconds} s e tente de novo.',
    },
    OPERATION_TIME_LIMIT: {
      title: 'O portal pausou este tipo de solicitação',
      detail: 'Ela esgotou o tempo de execução que o portal permite em dez minutos.',
      next: 'Aguarde {seconds} s. Todo o resto continua funcionando.',
    },
    ERROR_BATCH_METHOD_NOT_ALLOWED: {
      title: 'O portal não aceita isto em um lote',
      detail: 'O método {method} precisa ser chamado à parte aqui.',
      next: 'Tente de novo. A partir de agora, ele é chamado à parte.',
    },
    ERROR_BATCH_LENGTH_EXCEEDED: {
      title: 'Perguntas demais de uma vez',
      detail: 'O portal aceita até 50 em uma solicitação.',
      next: 'Divida a lista e busque as partes uma a uma.',
    },
    NO_AUTH_FOUND: {
      title: 'O portal não reconhece seus dados de acesso',
      detail: 'Os dados de acesso ou o webhook estão errados ou foram revogados.',
      next: 'Entre de novo, ou conecte-se com um novo webhook.',
    },
    INVALID_REQUEST: {
      title: 'O portal exige https',
      detail: 'A solicitação veio por uma conexão não criptografada e foi recusada.',
      next: 'Entre de novo com o endereço https do portal.',
    },
    OVERLOAD_LIMIT: {
      title: 'O Bitrix24 bloqueou o acesso REST do portal',
      detail: 'O Bitrix24 faz isso manualmente após uma sobrecarga. Esperar não adianta.',
      next: 'O administrador precisa escrever ao suporte do Bitrix24.',
    },
    ACCESS_DENIED: {
      title: 'O portal recusou o acesso',
      detail: 'Você não tem o direito necessário, ou o plano do portal não tem acesso REST.',
      next: 'Pergunte a um administrador qual dos dois é.',
    },
    INVALID_CREDENTIALS: {
      title: 'O dono deste acesso não tem os direitos',
      detail: 'O funcionário que entrou ou criou o webhook não pode fazer isto.',
      next: 'Entre como alguém que possa, ou peça os direitos a um administrador.',
    },
    ERROR_MANIFEST_IS_NOT_AVAILABLE: {
      title: 'O portal não tem descrição deste aplicativo',
      detail: 'O manifesto dele não está disponível.',
      next: 'Peça a um administrador para instalar o aplicativo de novo.',
    },
    ERROR_METHOD_NOT_FOUND: {
      title: 'O portal não conhece esta solicitação',
      detail: 'Ele não aceita {method}, ou o módulo não está instalado.',
      next: 'Peça a um administrador para atualizar o portal.',
    },
    insufficient_scope: {
      title: 'Falta uma permissão',
      detail: 'O aplicativo ou webhook foi criado sem a permissão de que {method} precisa.',
      next: 'Um administrador pode adicioná-la nas configurações do aplicativo ou do webhook. Depois, entre de novo.',
    },
    expired_token: {
      title: 'Seu acesso expirou',
      detail: 'O portal pediu um mais recente, e renová-lo não adiantou.',
      next: 'Entre de novo.',
    },
    user_access_error: {
      title: 'Você não tem acesso a este aplicativo',
      detail: 'Ele está instalado, mas o administrador deu acesso só a outros funcionários.',
      next: 'Peça a um administrador para adicionar você nas configurações de acesso do aplicativo.',
    },
    PORTAL_DELETED: {
      title: 'O portal está fechado',
      detail: 'Ele foi excluído, ou o administrador o fechou para manutenção.',
      next: 'Pergunte ao administrador do portal quando ele reabre.',
    },
    PAYMENT_REQUIRED: {
      title: 'A assinatura terminou',
      detail: 'O portal bloqueia aplicativos até que ela seja paga.',
      next: 'Quem paga o portal pode renovar o plano.',
    },
  },
} satisfies Same<typeof english>
