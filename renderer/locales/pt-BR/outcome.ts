import type { outcome as english } from '../en/outcome'
import type { Same } from '../types'

/** Outcomes of acts. */
export const outcome = {
  check: 'Verificar de novo',
  whole: 'Mostrar tudo',
  nothing_changed: {
    title: 'Por enquanto nada mudou',
    next: 'Se aparecer em até um minuto, o aviso vem aqui. Verifique o estado acima e escolha de novo, ou abra a conversa no Bitrix24.',
  },
  gone: {
    title: 'Você não pode mais ver esta conversa',
    detail: 'O portal não mostra mais a você a conversa com {customer}. Isso combina com sua ação, mas não a comprova.',
    next: 'Alguém que possa ver a conversa pode dizer o que houve com ela.',
  },
  not_sent: {
    title: 'Não enviado',
    detail:
      'O Switchboard parou antes que sua ação na conversa com {customer} saísse deste computador. Nada foi feito.',
    next: 'Você pode tentar de novo.',
  },
  overtaken: {
    title: '{operator} chegou antes',
    detail: '{operator} agora está com a conversa com {customer}. Você não ficou com ela.',
    next: 'Você pode participar, ou assumir se isso foi combinado.',
  },
  overtakenElse: {
    title: '{operator} chegou antes',
    detail: '{operator} agora está com a conversa com {customer}. Nada mais mudou.',
    next: 'Verifique o estado acima e escolha de novo.',
  },
  overtakenBefore: {
    title: '{operator} chegou antes',
    detail: '{operator} agora está com a conversa, então nada foi enviado.',
    next: 'Veja a conversa e decida de novo.',
  },
  /** The receiver of a transfer has it. */
  already: { person: 'Já está com {name}', line: 'Já está na linha {name}' },
  overtakenNobody: {
    title: 'A conversa mudou',
    detail: 'Alguém agiu na conversa com {customer} antes de você. Você não ficou com ela.',
    next: 'Verifique o estado acima e escolha de novo.',
  },
  refused: {
    title: 'O Bitrix24 recusou',
    detail: 'Código {code}. Nada mudou.',
    noCode: 'Nenhum motivo foi dado. Nada mudou.',
    next: 'Atualize a conversa. Se for recusado de novo, mostre o código ao administrador.',
  },
  unclear: {
    answer_lost: 'A resposta se perdeu. Nada é enviado de novo.',
    unreadable: 'A conversa não pôde ser verificada depois, então o resultado não é conhecido. Nada é enviado de novo.',
    not_shown: 'O portal aceitou, mas não mostra se foi feito. Nada é enviado de novo.',
    acted_since:
      'Você agiu de novo na conversa desde então, e o que ela mostra pode vir disso. Nada é enviado de novo.',
    by_whom: {
      title: 'Não se sabe se esta foi a sua ação',
      detail:
        'A resposta se perdeu ou não dizia nada. A conversa com {customer} está como sua ação a teria deixado, mas outra pessoa pode ter feito isso. {now}',
      next: 'Veja a conversa como está agora e escolha de novo.',
    },
    acted_before: {
      title: 'Não se sabe qual das suas ações fez isso',
      detail:
        'Pouco antes você já tinha agido na conversa com {customer}, e não se sabe no que deu. A conversa está como esta ação a teria deixado, mas a anterior pode ter feito isso. {now}',
      next: 'Veja a conversa como está agora e escolha de novo.',
    },
    other_session: {
      title: 'Está aberta uma sessão diferente da que você viu',
      detail: 'Se sua ação afetou a conversa com {customer}, foi em outra sessão. {now}',
      next: 'Veja a conversa como está agora e escolha de novo.',
    },
    next: '“Verificar de novo” só lê a conversa e não muda nada.',
  },
  settled: 'Novidade: {title}',
  now: {
    mine: 'A conversa agora é sua.',
    joined: 'Você participa dela.',
    taken: '{operator} está com ela agora, e você não participa.',
    nobodys: 'Ela está aberta e sem agente agora.',
    closed: 'Ela não tem sessão aberta agora.',
    unknown: 'O estado atual dela não é conhecido.',
  },
  elsewhere: '{customer}: {title}',
  unknownDialog: 'Uma conversa anterior',
  unknownCustomer: 'este cliente (nome desconhecido)',
  notYet: {
    title: 'Por enquanto não aconteceu',
    detail: 'Verificado: nada mudou.',
    next: 'Você pode tentar de novo.',
  },
} satisfies Same<typeof english>
