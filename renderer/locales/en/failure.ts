import type { FailureTexts } from '../failure-texts'
import { byPolicy } from './failure-proxy'
import { reason } from './failure-reason'

/** Ways a call can fail, and why an input or a sign-in was refused. */
export const failure = {
  code: {
    signed_out: {
      title: 'You are signed out',
      detail: 'The portal no longer accepts this sign-in. Nothing you did is lost.',
      next: 'Sign in again. It takes one click if your browser still remembers you.',
    },
    forbidden: {
      title: 'You are not allowed to do this',
      detail: 'The portal refused with {code}: your account lacks a permission.',
      next: 'Ask a Bitrix24 administrator to give you access to this Open Channel or record.',
    },
    not_found: {
      title: 'Nothing found',
      detail: 'The portal has nothing under this number or code, or does not show it to you.',
      next: 'Check the number. If it is right, ask a colleague with more rights to look.',
    },
    invalid: {
      title: 'Please check what you entered',
      detail: 'The value cannot be used as it is. Nothing was sent to the portal.',
      next: 'Correct the marked field and try again.',
    },
    rejected: {
      title: 'The portal refused the request',
      detail: 'It answered with the code {code}.',
      next: 'Refresh the dialog. If it is refused again, give the code to your administrator.',
    },
    rate_limited: {
      title: 'The portal asks for a short pause',
      detail: 'Too many requests came from this network. Colleagues at the same address count too.',
      next: 'Wait {seconds} s, then try again. Your change was not sent.',
    },
    offline: {
      title: 'No connection to the portal',
      detail: 'The request did not get through.',
      next: 'Check the network and try again.',
    },
    unclear: {
      title: 'It may have happened',
      detail: 'The request was sent, but the answer was lost. It was not repeated, so nothing happens twice.',
      next: 'Refresh the dialog or check it in Bitrix24 before you try again.',
    },
    cancelled: {
      title: 'Stopped',
      detail: 'You stopped this before it was finished.',
      next: 'Start it again whenever you like.',
    },
    bug: {
      title: 'Something went wrong in Switchboard',
      detail: 'This is our mistake, not yours. Your account and data are untouched.',
      next: 'Try again. If it comes back, tell us this number. It identifies the entry in the log: {trace}',
    },
  },
  reason,
  byPolicy,
} satisfies FailureTexts
