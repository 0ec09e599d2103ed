import type { deepLink as english } from '../en/deep-link'
import type { Same } from '../types'

/** Links from outside: `b24console://open?…`. */
export const deepLink = {
  title: 'Über einen Link öffnen?',
  notFound: 'Was dieser Link anzeigen sollte, wurde nicht gefunden',
  asks: 'Ein Link außerhalb von Switchboard möchte anzeigen:',
  chat: 'Chat {id}',
  account: 'Im Konto',
  unsent:
    'Es wurde nichts an das Portal gesendet. Der Link zeigt nur einen Dialog: Er kann nicht schreiben, beitreten oder etwas ändern.',
  open: 'Öffnen',
  leave: 'Nicht öffnen',
  otherPortal: 'Dieser Link gehört zu {portal}, und Sie sind dort nicht angemeldet.',
  signIn: 'Dort anmelden',
  choose: '{n} Dialog. Welcher? | {n} Dialoge. Welcher?',
  behind: 'Ein Link ist eingetroffen. Sie werden danach gefragt, wenn Sie hier fertig sind.',
  waiting: 'Ein Link möchte anzeigen:',
  waitingDetail: 'Melden Sie sich zuerst an. Sie werden gefragt, bevor etwas geöffnet wird.',
  waitingAt: 'Melden Sie sich zuerst bei {portal} an. Sie werden gefragt, bevor etwas geöffnet wird.',
  refused: 'Dieser Link wurde nicht geöffnet',
  again: 'Bitten Sie die Person, die ihn geschickt hat, ihn neu zu kopieren: „{copy}“ im Dialog.',
  offNext:
    'Bitten Sie die Person, die ihn geschickt hat, um die Chatnummer oder den USER_CODE und fügen Sie die Angabe in die Suche ein.',
  fault: {
    off: 'Ihre Administration hat Links zu Switchboard ausgeschaltet.',
    too_long: 'Der Link ist zu lang, um einer von uns zu sein.',
    other: 'Switchboard kennt diesen Link nicht. Er ist vielleicht unvollständig oder gehört zu einer neueren Version.',
    no_target: 'Der Link sagt nicht, was zu öffnen ist.',
    many_targets: 'Der Link nennt mehrere Ziele. Nur eines ist möglich.',
    code: 'Der USER_CODE im Link ist unvollständig. Er hat vier Teile: Konnektor, Linie, Chat und Benutzer.',
    number: 'Die Nummer im Link ist keine eines Chats, Leads, Kontakts, Unternehmens oder Auftrags.',
    portal: 'Die Portaladresse im Link ist nicht lesbar.',
  },
} satisfies Same<typeof english>
