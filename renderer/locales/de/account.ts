import type { account as english } from '../en/account'
import type { Same } from '../types'

/** Sign-in, the account menu, and where sign-ins are kept. */
export const account = {
  heading: 'Mit Bitrix24 verbinden',
  intro: 'Wählen Sie, wie Sie sich anmelden.',
  pitch: {
    title: 'Jeder Dialog in Reichweite',
    find: 'Finden Sie jeden Dialog der Kommunikationskanäle über Code, Chat oder CRM-Element.',
    look: 'Lesen, ohne beizutreten. Niemand wird benachrichtigt.',
    act: 'Beitreten, starten oder übernehmen – und immer das Ergebnis sehen.',
    safe: 'Ihre Anmeldung bleibt auf diesem Computer, unerreichbar für Seiten und Nachrichten.',
  },
  ways: 'Verbindungsarten',
  oauth: {
    tab: 'Bitrix24-Konto',
    about: 'Sie melden sich im Browser auf der Seite Ihres Portals an. Switchboard sieht Ihr Passwort nie.',
    portal: 'Portaladresse',
    portalHint: 'Zum Beispiel company.bitrix24.de',
    applicationId: 'Anwendungs-ID (client_id)',
    applicationIdHint: 'Beginnt mit „local.“ oder „app.“',
    secret: 'Anwendungsschlüssel (client_secret)',
    secretPreset: 'Von Ihrer Administration vorgegeben. Lassen Sie das Feld leer.',
    presetLocked: 'Von Ihrer Administration vorgegeben.',
    presetNote: 'Ihre Administration hat diese Werte vorgegeben.',
    change: 'Ändern',
    changeName: 'Portal oder Anwendung ändern',
    submit: 'Im Browser fortfahren',
    where: 'Wo finde ich ID und Schlüssel?',
    steps: {
      create: 'Die Administration legt für das ganze Unternehmen eine lokale Anwendung vom Typ „Server“ an.',
      handler: 'Der Handler-Pfad ist:',
      scopes: 'Die Berechtigungen sind {scopes}.',
      copy: 'Bitrix24 zeigt dann die Anwendungs-ID (client_id) und den Schlüssel (client_secret).',
    },
    open: 'Seite in Bitrix24 öffnen',
    openFirst: 'Geben Sie die Portaladresse ein, um die Seite von hier zu öffnen.',
  },
  webhook: {
    tab: 'Webhook',
    about:
      'Der schnelle Weg für eine Person: ein eingehender Webhook. Seine URL wirkt wie ein Passwort: Geben Sie sie nicht weiter.',
    url: 'Webhook-URL',
    urlHint: 'Zum Beispiel https://company.bitrix24.de/rest/15/…/',
    submit: 'Verbinden',
    where: 'Wo finde ich die URL?',
    steps: {
      create: 'Öffnen Sie in Bitrix24: Für Entwickler → Sonstige → Eingehender Webhook.',
      scopes: 'Haken Sie diese Berechtigungen an: {scopes}.',
      copy: 'Speichern Sie und kopieren Sie die ganze URL.',
    },
    limits: 'Ein Webhook handelt im Namen der Person, die ihn erstellt hat, und endet, wenn sie ausscheidet.',
    off: {
      title: 'Webhooks sind hier ausgeschaltet',
      detail: 'Ihre Administration erlaubt sie auf diesem Computer nicht. Melden Sie sich mit Ihrem Bitrix24-Konto an.',
    },
    open: 'Seite in Bitrix24 öffnen',
    openFirst: 'Geben Sie den Anfang der URL ein, um die Seite von hier zu öffnen.',
  },
  reveal: 'Anzeigen',
  conceal: 'Verbergen',
  waiting: {
    title: 'Fahren Sie im Browser fort',
    detail: 'Erlauben Sie den Zugriff auf der Seite von {portal}. Dieses Fenster macht von selbst weiter.',
    detailPaste:
      'Erlauben Sie den Zugriff auf der Seite von {portal} und fügen Sie dann die Adresse ein, bei der Ihr Browser ankommt.',
    left: 'noch {time}',
    cancel: 'Anmeldung abbrechen',
    again: 'Ist der Browser bei einer Fehlerseite stehen geblieben? Fügen Sie deren Adresse hier ein.',
    address: 'Weitergeleitete Adresse',
    paste: 'Adresse verwenden',
  },
  commands: {
    byBrowser: 'Mit Bitrix24-Konto anmelden',
    byWebhook: 'Mit Webhook anmelden',
    back: 'Zurück zu den Dialogen',
    underWay: 'Eine Anmeldung läuft',
  },
  kept: {
    title: 'Gespeicherte Konten',
    open: 'Öffnen',
    again: 'Neu anmelden',
    ended: 'Abgemeldet',
    forget: '{name} entfernen',
    back: 'Zurück',
  },
  via: { oauth: 'Bitrix24-Konto', webhook: 'Webhook' },
  keepingOf: {
    sealed: 'Mit dem Schlüsselbund dieses Computers verschlüsselt',
    memory: 'Bis zum Beenden behalten',
    weak: 'Unverschlüsselt gespeichert',
  },
  keeping: {
    title: 'Wo Ihre Anmeldung gespeichert wird',
    detail:
      'Dieser Computer hat keinen funktionierenden Schlüsselbund ({backend}). Eine gespeicherte Anmeldung lässt sich nicht verschlüsseln.',
    memory: 'Bis zum Beenden behalten',
    memoryDetail: 'Nichts wird auf den Datenträger geschrieben. Nach dem nächsten Start melden Sie sich neu an.',
    weak: 'Auf diesem Computer speichern',
    weakDetail:
      'Ihre Anmeldung wird in eine Datei geschrieben, die nur Ihr Benutzerkonto öffnen kann. Wer an die Datei gelangt, etwa über eine Sicherung oder einen gestohlenen Datenträger, kann sie verwenden.',
    recommended: 'Empfohlen',
  },
  notice: {
    keyring_locked: {
      title: 'Der Schlüsselbund ist gesperrt',
      detail:
        'Die gespeicherten Konten ließen sich nicht öffnen. Entsperren Sie den Schlüsselbund, erlauben Sie Switchboard den Zugriff und starten Sie es neu, oder melden Sie sich neu an.',
    },
    keyring_changed: {
      title: 'Der Schlüsselbund hat sich geändert',
      detail:
        'Die gespeicherten Konten wurden mit einem anderen Schlüsselbund verschlüsselt und lassen sich nicht öffnen. Sie wurden beiseitegelegt. Melden Sie sich neu an.',
    },
    store_damaged: {
      title: 'Die gespeicherten Konten lassen sich nicht öffnen',
      detail:
        'Ihre Datei ist beschädigt, oder der Schlüsselbund hat einen neuen Schlüssel. Sie wurde beiseitegelegt, gelöscht wurde nichts. Melden Sie sich neu an.',
    },
    policy_damaged: {
      title: 'Die Einstellungen der Administration waren nicht lesbar',
      detail:
        'Die Richtliniendatei enthält einen Fehler: Keine ihrer Einstellungen gilt, und bis zur Korrektur kann sich niemand anmelden. Informieren Sie Ihre Administration.',
    },
    policy_untrusted: {
      title: 'Die Einstellungen der Administration werden nicht verwendet',
      detail:
        'Die Richtliniendatei oder ein Ordner darüber gehört nicht der Administration, oder andere können sie ändern: Keine ihrer Einstellungen gilt, und bis Besitzer und Rechte stimmen, kann sich niemand anmelden. Informieren Sie Ihre Administration.',
    },
    policy_unreadable: {
      title: 'Die Einstellungen der Administration waren nicht lesbar',
      detail:
        'Switchboard kann die Richtlinie nicht öffnen, vielleicht fehlt das Leserecht: Keine ihrer Einstellungen gilt, und bis zur Behebung kann sich niemand anmelden. Informieren Sie Ihre Administration.',
    },
    policy_kept: {
      title: 'Die neuen Einstellungen der Administration werden nicht verwendet',
      detail:
        'Die Richtliniendatei hat sich geändert und ist nicht verwendbar ({kind}): Es gilt weiter, was vorher galt, bis Switchboard neu gestartet wird. Informieren Sie Ihre Administration.',
    },
  },
  connected: 'Verbunden mit {portal} als {name}',
  switched: 'Sie sind jetzt {name} auf {portal}',
  signedOut: 'Von {portal} abgemeldet',
  menu: {
    label: 'Konto: {name}, {portal}',
    title: 'Konten',
    add: 'Konto hinzufügen',
    signOut: 'Abmelden',
    openPortal: 'Portal öffnen',
    admin: 'Administration',
    granted: 'Erteilte Berechtigungen',
    missing: 'Fehlende Berechtigungen',
  },
  signOut: {
    title: 'Von {portal} abmelden?',
    detail:
      'Ihre Anmeldung wird von diesem Computer gelöscht. Dialoge und Sitzungen in Bitrix24 bleiben, wie sie sind.',
    detailWebhook:
      'Die Webhook-URL wird von diesem Computer gelöscht. In Bitrix24 bleibt sie gültig, bis sie dort gelöscht wird.',
    kept: 'Entwürfe, nicht gesendete Nachrichten und Ihre Textbausteine bleiben für Ihre nächste Anmeldung auf diesem Computer. Das Protokoll ebenso.',
    messages:
      '{n} Nachricht ist noch nicht zugestellt. Wird sie vor dem Abmelden nicht gesendet, bleibt sie auf diesem Computer | {n} Nachrichten sind noch nicht zugestellt. Was vor dem Abmelden nicht gesendet wird, bleibt auf diesem Computer',
    files:
      '{n} Datei ist noch nicht gesendet. Ihre Übertragung wird abgebrochen, oder sie wird entfernt | {n} Dateien sind noch nicht gesendet. Ihre Übertragung wird abgebrochen, oder sie werden entfernt',
    reminders:
      '{n} Erinnerung wird gelöscht und meldet sich nicht mehr | {n} Erinnerungen werden gelöscht und melden sich nicht mehr',
    confirm: 'Abmelden',
  },
  scopes: {
    title: '{count} Berechtigung fehlt | {count} Berechtigungen fehlen',
    ask: 'Die Administration kann sie in den Einstellungen der Anwendung oder des Webhooks ergänzen. Melden Sie sich danach neu an.',
    imopenlines: 'Kommunikationskanäle: Finden, Beitreten, Starten und Übernehmen von Dialogen ist nicht möglich.',
    im: 'Chat: Ihre eigenen letzten Chats lassen sich nicht nachschlagen.',
    crm: 'CRM: Titel von Leads, Aufträgen, Kontakten und Unternehmen werden nicht angezeigt.',
    user: 'Benutzer: Namen von Teammitgliedern können fehlen.',
  },
  unsaved: {
    title: 'Ihre Anmeldung ist noch nicht gespeichert',
    detail:
      'Der Datenträger ist voll, oder der Ordner von Switchboard ist nicht beschreibbar. Wenn Sie jetzt beenden, sind Sie eventuell abgemeldet.',
    next: 'Schaffen Sie Speicherplatz und lassen Sie Switchboard offen, bis diese Meldung verschwindet.',
  },
  nameless: 'Benutzer {id}',
} satisfies Same<typeof english>
