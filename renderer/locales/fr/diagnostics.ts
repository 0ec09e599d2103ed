import type { diagnostics as english } from '../en/diagnostics'
import type { Same } from '../types'

/** The checks of the settings, what each found, and the next step. */
export const diagnostics = {
  title: 'Aide en cas de problème',
  label: 'Vérifier tout ce dont Switchboard a besoin',
  hint: 'Prend quelques secondes et une requête au portail. Rien n’est modifié.',
  also: 'Diagnostic, connexion, proxy, certificat, trousseau, assistance',
  file: 'Fichier pour l’assistance',
  fileHint:
    'La dernière vérification et le log récent en un seul fichier. Il ne contient ni mot de passe, ni message, ni nom de client ; l’adresse du portail y figure.',
  run: 'Vérifier',
  stop: 'Arrêter',
  save: 'Enregistrer…',
  saved: 'Le fichier pour l’assistance est enregistré',
  contact: 'Qui peut aider : {contact}',
  running: 'Vérification… {n} sur {of}',
  stopped: 'Arrêtée. Ce qui a été trouvé jusque-là s’affiche.',
  summary: 'Problèmes : {bad}. Incertains : {doubt}.',
  verdict: { good: 'en ordre', bad: 'problème', doubt: 'incertain' },
  check: {
    network: 'Réseau',
    proxy: 'Proxy',
    certificates: 'Certificat',
    portal: 'Portail',
    clock: 'Horloge',
    scopes: 'Autorisations',
    allowance: 'Quota de requêtes',
    keyring: 'Trousseau',
    notifications: 'Notifications',
  },
  found: {
    network_up: { text: 'Cet ordinateur est sur un réseau (adresses : {count}).', next: '' },
    network_down: {
      text: 'Cet ordinateur n’est sur aucun réseau.',
      next: 'Connectez-vous à un réseau ou au VPN, puis vérifiez de nouveau.',
    },
    proxy_none: { text: 'L’accès au portail est direct.', next: '' },
    proxy_script_direct: {
      text: 'L’accès au portail est direct. Il y a un script de proxy ({script}) : il ne nomme aucun proxy pour le portail, ou n’a pas pu être utilisé.',
      next: 'S’il faut un proxy ici, demandez à votre administrateur si le script peut être chargé.',
    },
    proxy_used: { text: 'L’accès au portail passe par : {ways}.', next: '' },
    proxy_lost: {
      text: 'Aucun chemin utilisable ne mène au portail.',
      next: 'Vérifiez les réglages de proxy du système.',
    },
    certificate_good: { text: 'Émis par {issuer}, valable encore {days} jours.', next: '' },
    certificate_bad: { text: 'Le certificat n’est pas accepté.', next: '' },
    certificate_plain: { text: 'Le portail est sur cet ordinateur, il n’y a donc pas de certificat.', next: '' },
    certificate_unread: {
      text: 'Aucune connexion n’a abouti, on ne sait donc rien du certificat.',
      next: 'Réglez d’abord ce qui est signalé pour le réseau, le proxy ou le portail.',
    },
    portal_good: { text: '{portal} a répondu en {ms} ms.', next: '' },
    portal_lost: {
      text: '{portal} n’a pas répondu.',
      next: 'Ouvrez le portail dans un navigateur. S’il s’y ouvre, enregistrez le fichier pour l’assistance.',
    },
    portal_refused: {
      text: '{portal} a refusé la requête.',
      next: 'Reconnectez-vous. Si cela ne suffit pas, demandez à son administrateur.',
    },
    clock_good: { text: 'L’horloge de cet ordinateur est à {seconds} s près celle du portail.', next: '' },
    clock_apart: {
      text: 'L’horloge de cet ordinateur s’écarte de {minutes} min de celle du portail.',
      next: 'Réglez-la, de préférence automatiquement. Elle sert à juger les certificats.',
    },
    clock_unknown: {
      text: 'L’horloge du portail n’est pas encore connue.',
      next: 'Vérifiez de nouveau quand le portail aura répondu.',
    },
    scopes_all: { text: 'Toutes les autorisations sont là.', next: '' },
    scopes_missing: {
      text: 'Manquantes : {count}. Sans elles :',
      next: 'Un administrateur peut les ajouter dans les réglages de l’application ou du webhook. Reconnectez-vous ensuite.',
    },
    scopes_unknown: { text: 'Le portail n’a pas communiqué les autorisations.', next: '' },
    allowance_good: { text: 'Le portail accepte les requêtes sans délai.', next: '' },
    allowance_tight: {
      text: 'Les requêtes attendent environ {seconds} s, ou d’autres à l’adresse de votre bureau utilisent une grande part du quota.',
      next: 'En général, cela passe. Sinon, demandez quels programmes utilisent le portail.',
    },
    keyring_good: { text: 'Les secrets sont scellés par {backend}.', next: '' },
    keyring_none: {
      text: 'Il n’y a pas de trousseau utilisable ({backend}) : les identifiants sont gardés jusqu’à la fermeture, ou sans être scellés.',
      next: 'Déverrouillez ou configurez le trousseau du système, puis redémarrez Switchboard.',
    },
    notifications_told: {
      text: 'Le système accepte les notifications. À vous de voir si elles s’affichent.',
      next: 'Affichez un exemple ci-dessus. Si rien n’apparaît, voyez les réglages du système et son mode « Ne pas déranger ».',
    },
    notifications_none: {
      text: 'Ce système n’affiche pas de notifications.',
      next: 'Les sons et la fenêtre vous préviennent toujours.',
    },
    signed_out: {
      text: 'Aucun compte n’est connecté, cela n’a donc pas été vérifié.',
      next: 'Connectez-vous, puis vérifiez de nouveau.',
    },
    unchecked: {
      text: 'La vérification n’a pas abouti.',
      next: 'Vérifiez de nouveau. Si cela persiste, enregistrez le fichier pour l’assistance.',
    },
  },
} satisfies Same<typeof english>
