import type { settings as english } from '../en/settings'
import type { Same } from '../types'

/** Settings that have no section of texts of their own. */
export const settings = {
  look: 'Сыртқы түрі мен тілі',
  sections: 'Баптау бөлімдері',
  find: 'Баптауды табу',
  found: '{n} баптау | {n} баптау',
  managed: 'Әкімші басқарады',
  managedBy: 'Әкімші басқарады. Сұрау үшін: {contact}',
  contact: 'Сұрау үшін: {contact}',
  nothing: '«{text}» сұрауына сәйкес баптау жоқ',
  textSize: {
    label: 'Мәтін өлшемі',
    hint: 'Терезедегінің бәрі. Оны {mod} мен + не − те өзгертеді, {mod} мен 0 қалпына келтіреді.',
    /** Other words by which it is searched for. */
    also: 'Масштаб, қаріп, үлкейту',
  },
  messages: {
    title: 'Диалогтар мен хабарламалар',
    sendBy: 'Хабарламаны жіберу пернесі',
    byEnter: 'Shift+Enter жаңа жол қосады.',
    byModEnter: 'Enter жаңа жол қосады.',
  },
  spelling: {
    label: 'Емлені тексеру тілі',
    bySystem: 'Mac тілдері бойынша.',
    nobody: 'Бұл компьютерде сөздік жоқ. Әкімші саясат файлында олардың орнын көрсете алады (spellingDictionaries).',
    emptyPlace: 'Әкімші көрсеткен жерде сөздік жоқ не оны оқу мүмкін емес. Әкімшіге айтыңыз.',
    unfetched: 'Бұл сөздіктер жүктелмеді, сондықтан олардың тілдері тексерілмейді: {names}. Әкімшіге айтыңыз.',
    several: 'Бірден бірнеше тіл. Сөзді оң жақ батырмамен басу ұсыныстарды көрсетеді және оны сөздігіңізге қосады.',
    finding: 'Сөздіктер ізделуде…',
    off: 'Өшірулі',
    rest: '{names} және тағы {n} | {names} және тағы {n}',
  },
  policy: {
    title: 'Әкімші баптауларын қарап шығу керек',
    problems: 'Саясаттың мына кілттері белгісіз не қате: {keys}. Қалғанының бәрі күшінде. Әкімшіге хабарлаңыз.',
    restart: 'Саясаттың мына кілттері өзгерді және келесі іске қосудан бастап күшіне енеді: {keys}.',
  },
  window: {
    title: 'Терезе',
    tray: 'Терезе жабылғанда Switchboard-ты трейде қалдыру',
    trayHint: 'Хабарландырулар келе береді. Шығу үшін белгіше не терезе мәзірін қолданыңыз.',
    autoStart: 'Осы компьютерге кіргенде Switchboard-ты іске қосу',
    noTray: 'Бұл жұмыс үстелінде трей жоқ, сондықтан терезені жапсаңыз, Switchboard жабылады.',
  },
  about: {
    title: 'Бағдарлама туралы',
    version: 'Нұсқасы',
    system: 'Жүйе',
    unofficial: 'Ресми жинақ емес: тек сынақтар үшін',
  },
} satisfies Same<typeof english>
