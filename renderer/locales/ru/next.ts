import type { next as english } from '../en/next'
import type { Same } from '../types'

export const next = {
  name: 'Следующий ожидающий',
  previous: 'Предыдущий ожидающий',
  count: 'Ждёт ответа {n} клиент | Ждут ответа {n} клиента | Ждут ответа {n} клиентов',
  nobody: 'Никто не ждёт ответа',
  nobodyElse: 'Больше никто не ждёт ответа',
  loading: 'Мои диалоги ещё загружаются',
  pane: { next: 'Следующая область окна', previous: 'Предыдущая область окна' },
  missed: {
    dialog: 'Сначала откройте диалог',
    myDialogs: 'Сначала выделите диалоги в списке «Мои диалоги»',
    elsewhere: 'На этом экране недоступно',
  },
  setting: 'После завершения переходить к следующему',
  settingHint:
    'И после перенаправления и пропуска: откроется следующий ожидающий диалог, курсор — в поле сообщения. Если никто не ждёт, диалог останется.',
  palette: { selection: 'Выбранные диалоги', dialog: 'Этот диалог', accounts: 'Учётные записи' },
  done: '{customer}: {title}',
} satisfies Same<typeof english>
