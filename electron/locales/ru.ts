import type { Texts } from './en'

export const ru: Texts = {
  menu: {
    file: 'Файл',
    quit: 'Выйти',
    edit: 'Правка',
    undo: 'Отменить',
    redo: 'Повторить',
    cut: 'Вырезать',
    copy: 'Копировать',
    paste: 'Вставить',
    pastePlain: 'Вставить без форматирования',
    selectAll: 'Выделить всё',
    view: 'Вид',
    zoomIn: 'Крупнее',
    zoomOut: 'Мельче',
    zoomReset: 'Обычный размер',
    fullScreen: 'Во весь экран',
    window: 'Окно',
    minimize: 'Свернуть',
    close: 'Закрыть окно',
    about: 'О программе Switchboard',
    hide: 'Скрыть Switchboard',
    hideOthers: 'Скрыть остальные',
    showAll: 'Показать все',
  },
  crash: {
    title: 'Окно пришлось перезапустить',
    reloaded: 'Оно остановилось из-за ошибки. Ничего не отправлено дважды, черновики и вход сохранены.',
    stuck: 'Оно снова и снова останавливается из-за ошибки. Запустите Switchboard ещё раз, вход сохранён.',
    quit: 'Выйти',
  },
}
