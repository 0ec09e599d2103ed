import { createHash } from 'node:crypto'

/**
 * The exact text of every `<style>` that the UI kit puts into the page by itself; each is allowed by its hash, and
 * nothing else is. A test compares them with the installed packages, and another one listens for violations.
 */
export const inlineStyles = {
  /** `@bitrix24/b24ui-nuxt`, plugin `colors`: its list of colours is empty. */
  colours: `@layer theme {
  :root, :host {
    ${''}
  }
  :root, :host, .light {
    ${''}
  }
  .dark {
    ${''}
  }
}`,
  /** `@vueuse/core`, `useColorMode`: no transitions while the theme changes. */
  themeChange:
    '*,*::before,*::after{-webkit-transition:none!important;-moz-transition:none!important;-o-transition:none!important;-ms-transition:none!important;transition:none!important}',
  /** `reka-ui`, its four viewports: no scrollbars of their own. */
  comboboxViewport:
    ' /* Hide scrollbars cross-browser and enable momentum scroll for touch devices */ [data-reka-combobox-viewport] { scrollbar-width:none; -ms-overflow-style: none; -webkit-overflow-scrolling: touch; } [data-reka-combobox-viewport]::-webkit-scrollbar { display: none; } ',
  selectViewport:
    ' /* Hide scrollbars cross-browser and enable momentum scroll for touch devices */ [data-reka-select-viewport] { scrollbar-width:none; -ms-overflow-style: none; -webkit-overflow-scrolling: touch; } [data-reka-select-viewport]::-webkit-scrollbar { display: none; } ',
  scrollAreaViewport:
    ' /* Hide scrollbars cross-browser and enable momentum scroll for touch devices */ [data-reka-scroll-area-viewport] { scrollbar-width:none; -ms-overflow-style:none; -webkit-overflow-scrolling:touch; } [data-reka-scroll-area-viewport]::-webkit-scrollbar { display:none; } ',
  viewport:
    ' /* Hide scrollbars cross-browser and enable momentum scroll for touch devices */ [data-reka-viewport] { scrollbar-width:none; -ms-overflow-style: none; -webkit-overflow-scrolling: touch; } [data-reka-viewport]::-webkit-scrollbar { display: none; } ',
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const styleHashes = Object.values(inlineStyles).map(sha256).join(' ')

/** @see https://www.w3.org/TR/CSP3/ */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'style-src-elem': `'self' ${styleHashes}`,
  // Positions of menus and virtual rows are style attributes.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' b24media: data:",
  'media-src': 'b24media:',
  'font-src': "'self'",
  'connect-src': "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'worker-src': "'none'",
  'manifest-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

/** The window's policy in the header's form. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')
