import type { Bridge } from '../electron/contract/bridge'
import type { Texts } from './locales/texts'

declare global {
  interface Window {
    readonly desktop: Bridge
  }
}

declare module 'vue-i18n' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- vue-i18n takes its texts by declaration merging
  export interface DefineLocaleMessage extends Texts {}
}
