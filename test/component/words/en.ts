import type { WrongWord } from './wrong-word'

export const en: WrongWord[] = [
  [/\b(?:take|taking|taken|took)\b(?: \S+){0,3} over\b/i, 'intercept'],
  [/\btakes? (?:no )?part\b|\btaking part\b/i, 'join, participant'],
  [/\bnobody[’']s|\bnobody (?:has|yet)\b|\bno one has\b/i, 'unassigned'],
  [/(?<!Switchboard )\bwaits\b/i, 'waiting for reply, waiting 5 min'],
  [/\bkept by (?:you|the operator)\b/i, 'pinned to you, pinned to the operator'],
  [/\bhidden mode\b/i, 'silent mode'],
  [/\bunseen\b|(?<!^)\blooking\b/i, 'viewing silently'],
  [/\bco-?workers?\b|\bteam ?mates?\b/i, 'colleague'],
  [/\binbound webhook\b/i, 'incoming webhook'],
  [/\b(?:canned|prepared|saved) (?:answer|repl|response)/i, 'ready answer'],
  [/\bread anew\b|\banew\b/i, 'checked again, again'],
  [/\blearned since\b/i, 'update'],
  [/\bkept sign-ins?\b|\bkeep the sign-in\b/i, 'saved accounts, store your sign-in'],
  [/\bin work\b|\bunder way\b/i, 'in progress'],
  [/\bwithout blanks\b/i, 'without spaces'],
  [/\bapplication secret\b/i, 'application key'],
  [/\bLive Chat\b/, 'Live chat'],
  [/\b[Tt]his console\b|\bthe console\b/, 'Switchboard'],
  [/\bmay not\b/i, 'not allowed to'],
]
