import type { Texts } from './en'

/** A noun after a number has one form in Kazakh. */
const unreadDialogs = (count: number) => `${count} оқылмаған диалог`

export const kk: Texts = {
  menu: {
    file: 'Файл',
    quit: 'Шығу',
    edit: 'Өңдеу',
    undo: 'Болдырмау',
    redo: 'Қайталау',
    cut: 'Қиып алу',
    copy: 'Көшіру',
    paste: 'Қою',
    pastePlain: 'Пішімсіз қою',
    selectAll: 'Бәрін белгілеу',
    learn: 'Сөздікке қосу',
    view: 'Көрініс',
    zoomIn: 'Үлкейту',
    zoomOut: 'Кішірейту',
    zoomReset: 'Нақты өлшем',
    fullScreen: 'Толық экран',
    window: 'Терезе',
    minimize: 'Жию',
    close: 'Терезені жабу',
    about: 'Switchboard туралы',
    settings: 'Баптаулар…',
    services: 'Қызметтер',
    zoom: 'Масштабтау',
    hide: 'Switchboard-ты жасыру',
    hideOthers: 'Қалғандарын жасыру',
    showAll: 'Бәрін көрсету',
  },
  crash: {
    title: 'Терезе қайта іске қосылды',
    reloaded: 'Ол қатеден тоқтады. Ештеңе екі рет жіберілген жоқ. Нобайларыңыз бен кіру деректеріңіз сақталған.',
    stuck: 'Қате қайталана береді. Switchboard-ты қайта іске қосыңыз. Кіру деректеріңіз сақталған.',
    quit: 'Шығу',
    silent: {
      message: 'Терезе жауап бермейді',
      detail:
        'Сәл күтіңіз не оны қайта іске қосыңыз. Жіберіліп жатқандары тоқтамайды. Нобайларыңыз бен кіру деректеріңіз сақталған.',
    },
    wait: 'Күту',
    restart: 'Терезені қайта іске қосу',
  },
  erase: {
    title: 'Switchboard осы компьютерде сіз туралы сақтағанның бәрін жоясыз ба?',
    detail:
      'Кіру деректері, нобайлар, баптаулар мен әрекеттеріңіздің журналы біржола жойылады. Битрикс24-те ештеңе өзгермейді.',
    erase: 'Жою',
    cancel: 'Бас тарту',
    running: 'Switchboard жұмыс істеп тұр. Алдымен одан шығып, қайталаңыз. Ештеңе жойылған жоқ.',
    failed: 'Бәрі жойылған жоқ. Мынаны жою мүмкін болмады:',
  },
  start: {
    unwritable: {
      message: 'Switchboard өз қалтасына жаза алмайды',
      detail:
        'Диск толы не тек оқуға арналған болуы мүмкін, немесе қалта басқа біреудікі. Ештеңе өзгерген жоқ. Орын босатыңыз не әкімшіден сұраңыз.',
    },
    unreadable: {
      message: 'Switchboard терезесін көрсету мүмкін емес',
      detail:
        'Бағдарлама файлдары жоқ не оқылмайды. Кіру деректеріңіз, нобайлар мен баптаулар сақталған. Switchboard-ты қайта іске қосыңыз; көмектеспесе, қайта орнатыңыз не әкімшіден сұраңыз.',
    },
  },
  tray: { show: 'Switchboard-ты көрсету', myDialogs: 'Диалогтарым', quit: 'Шығу' },
  unread: unreadDialogs,
  notification: {
    private: { message: 'Жаңа хабарлама', mine: 'Жаңа диалог', queue: 'Кезекте жаңа диалог' },
    mine: 'Сізге жаңа диалог',
    queue: (line: string) => `Кезекте: ${line}`,
    queueAnyLine: 'Кезекте',
    file: 'Файл жіберілді',
    noText: 'Жаңа хабарлама',
    many: unreadDialogs,
    manyBody: '«Диалогтарым» бөлімін ашыңыз.',
    sample: { title: 'Айгүл Серікова', body: 'Жаңа хабарламалар осылай көрінеді.' },
    reminder: {
      private: 'Еске салғыш',
      title: (customer: string) => `Еске салғыш: ${customer}`,
      wrote: 'Клиент жазды',
      late: 'Кешікті: уақыты бұрын келген',
      now: 'Сіз осы диалогқа оралғыңыз келді',
      many: (count: number) => `${count} еске салғыш`,
      manyBody: 'Еске салғыштар тізімін ашыңыз.',
    },
    alert: {
      ready: {
        first_late: 'Бірінші жауап кешікті',
        further_late: 'Келесі жауап кешікті',
        transfers: 'Клиент үш рет бағытталды',
        disliked: 'Клиентке ұнамады',
      },
      private: 'Ескерту',
      again: (rule: string) => `Әлі де: ${rule}`,
      numbered: (id: number) => `${id}-клиент`,
      someone: 'Клиент',
      many: (count: number) => `${count} ескерту`,
      manyBody: 'Тақтадағы ескертулерді ашыңыз.',
    },
  },
  /** The page that the browser shows after a sign-in. */
  browser: {
    received: {
      title: 'Switchboard-қа оралыңыз',
      text: 'Битрикс24 жауап берді. Бұл қойындыны жауып, Switchboard-та жалғастыра аласыз.',
    },
    refused: {
      title: 'Бұл сілтеме қазіргі кіруге тиесілі емес',
      text: 'Switchboard-қа оралып, «Браузерде жалғастыру» түймесін қайта басыңыз.',
    },
  },
}
