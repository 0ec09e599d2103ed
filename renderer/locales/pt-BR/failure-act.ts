import type { actReason as english } from '../en/failure-act'
import type { Same } from '../types'

/** Why an act was not sent. */
export const actReason: Same<typeof english> = {
  act_in_flight: {
    title: 'A última ação nesta conversa ainda está em andamento',
    detail: 'As ações são enviadas uma por vez, para não se cruzarem.',
    next: 'Aguarde o resultado dela.',
  },
  account_changed: {
    title: 'Outra conta está ativa agora',
    detail: 'A conta mudou antes de isso ser feito, então nada foi feito em nenhuma das duas.',
    next: 'O que você escreveu está salvo. Mude para a conta desejada e faça lá.',
  },
  state_changed: {
    title: 'A conversa mudou',
    detail: 'Ela não está mais no estado que você viu, então nada foi enviado.',
    next: 'Veja a conversa e decida de novo.',
  },
  already_there: {
    title: 'A conversa já está lá',
    detail: 'Não havia nada a transferir, então nada foi enviado.',
    next: 'Escolha outro destinatário ou deixe como está.',
  },
}
