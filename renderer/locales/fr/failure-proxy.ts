import type { byPolicy as englishByPolicy, proxyReason as english } from '../en/failure-proxy'
import type { Same } from '../types'

/** Proxies between this computer and the portal. */
export const proxyReason: Same<typeof english> = {
  proxy_sign_in: {
    title: 'Le proxy de ce réseau exige une connexion',
    detail: 'Rien n’atteint le portail tant que personne ne s’est connecté au proxy.',
    next: 'Connectez-vous-y quand Switchboard le demande.',
  },
  proxy_password: {
    title: 'Le proxy n’a pas accepté ce nom et ce mot de passe',
    detail: 'Il n’y a eu qu’un essai. Beaucoup de réseaux bloquent un compte après plusieurs mots de passe erronés.',
    next: 'Vérifiez les deux. Ce sont en général ceux de votre ordinateur ou du réseau de votre bureau.',
  },
  proxy_name: {
    title: 'Ce proxy n’accepte pas de nom avec deux-points',
    detail: 'Il prendrait pour nom ce qui précède les deux-points. Rien n’a été envoyé.',
    next: 'Saisissez le nom sans deux-points, ou demandez-en un autre à l’administrateur du réseau.',
  },
  proxy_unreachable: {
    title: 'Le proxy de ce réseau ne répond pas',
    detail: 'Les réglages du système font tout passer par lui, et aucune de ses adresses n’a pu être jointe.',
    next: 'Vérifiez le réseau ou le VPN. Si d’autres programmes fonctionnent, vérifiez les réglages de proxy du système.',
  },
  proxy_refused: {
    title: 'Le proxy de ce réseau bloque le portail',
    detail: 'Il a refusé de se connecter au portail.',
    next: 'Demandez à l’administrateur du réseau d’autoriser l’adresse du portail.',
  },
  proxy_unusable: {
    title: 'Le réglage de proxy de cet ordinateur n’est pas utilisable',
    detail: 'Il ne nomme aucun proxy d’un type que Switchboard accepte, et ne permet pas de connexion directe.',
    next: 'Demandez à l’administrateur un proxy HTTP, HTTPS ou SOCKS, ou une connexion directe.',
  },
  proxy_silent: {
    title: 'Le script de proxy de ce réseau ne répond pas',
    detail: 'Il indique le chemin vers le portail. Il n’a rien dit pendant dix secondes, et rien n’a été envoyé.',
    next: 'Si cela dure, redémarrez Switchboard et prévenez l’administrateur du réseau : le script est peut-être défectueux.',
  },
  proxy_other_sign_in: {
    title: 'Le proxy de ce réseau exige un mode de connexion que Switchboard ne prend pas en charge',
    detail: 'Il n’accepte pas de nom avec mot de passe, seulement un autre mode, comme NTLM ou Kerberos.',
    next: 'Demandez à l’administrateur du réseau de laisser passer cet ordinateur ou le portail.',
  },
}

/** The same where the administrator has set the proxy. */
export const byPolicy: Same<typeof englishByPolicy> = {
  proxy_unreachable: {
    title: 'Le proxy fixé par votre administrateur ne répond pas',
    detail: 'La stratégie de cet ordinateur fait tout passer par lui, et aucune de ses adresses n’a pu être jointe.',
    next: 'Vérifiez le réseau ou le VPN. Si d’autres programmes fonctionnent, prévenez votre administrateur : les réglages de proxy du système ne sont pas utilisés.',
  },
  proxy_unusable: {
    title: 'Le script de proxy fixé par votre administrateur n’est pas utilisable',
    detail: 'Il ne nomme aucun proxy d’un type que Switchboard accepte, et ne permet pas de connexion directe.',
    next: 'Prévenez votre administrateur : les réglages de proxy du système ne sont pas utilisés.',
  },
  proxy_silent: {
    title: 'Le script de proxy fixé par votre administrateur ne répond pas',
    detail: 'Il indique le chemin vers le portail. Il n’a rien dit pendant dix secondes, et rien n’a été envoyé.',
    next: 'Si cela dure, prévenez votre administrateur : le script est peut-être défectueux.',
  },
}
