import type { proxy as english } from '../en/proxy'
import type { Same } from '../types'

/** The sign-in to the network's proxy. */
export const proxy = {
  title: 'Connexion au proxy de votre réseau',
  asks: 'Le proxy {place} ne laisse rien passer vers le portail sans nom ni mot de passe.',
  calls: 'Il se nomme :',
  former: 'Le nom et le mot de passe utilisés jusqu’ici ne sont plus acceptés.',
  other:
    'Il n’accepte pas de nom avec mot de passe, seulement un mode de connexion que Switchboard ne connaît pas, comme NTLM ou Kerberos. Demandez à l’administrateur du réseau de laisser passer cet ordinateur ou le portail.',
  user: 'Nom d’utilisateur',
  password: 'Mot de passe',
  keep: 'Garder sur cet ordinateur, scellé par le trousseau',
  cannotKeep: 'Cet ordinateur n’a pas de trousseau utilisable : gardé jusqu’à la fermeture',
  unkept: 'Connecté au proxy. Le mot de passe n’a pas pu être enregistré : il sera redemandé au prochain démarrage.',
  open: 'Le proxy reçoit les deux sans chiffrement, comme il l’exige : d’autres sur ce réseau pourraient les lire.',
  encrypted: 'La connexion au proxy est chiffrée.',
  signIn: 'Se connecter',
  later: 'Plus tard',
} satisfies Same<typeof english>
