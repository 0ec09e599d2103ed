import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import b24ui from '@bitrix24/b24ui-nuxt/vite'
import { defineConfig } from 'electron-vite'
import { compressedAssets } from './compressed-assets.mjs'
import { inventoryPlugins } from './dist/inventory-plugins.mjs'
import { emojiTables } from './emoji-tables.mjs'
import { narrowScripts } from './narrow-scripts.mjs'
import { neededStyles } from './needed-styles.mjs'
import { startScript } from './start-script.mjs'
import { unusedParts } from './unused-parts.mjs'

const root = resolve(import.meta.dirname, '..')
const at = (...path: string[]) => resolve(root, ...path)
/** Place of the UI kit's generated declarations of its automatic imports. */
const generated = (file: string) => at('node_modules', '.cache', 'b24ui', file)

/** CommonJS, one named file: the sandboxed preload accepts nothing else, and main starts faster this way. */
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } as const

export default defineConfig({
  main: {
    root,
    build: {
      outDir: at('out/main'),
      emptyOutDir: true,
      externalizeDeps: false,
      minify: true,
      // Node 24, of Electron 41: the oldest that the console runs on.
      target: 'node24',
      rolldownOptions: { input: { main: at('electron/main.ts') }, output: commonJs },
    },
    plugins: [unusedParts(), narrowScripts(), ...inventoryPlugins()],
  },
  preload: {
    root,
    build: {
      outDir: at('out/preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: { input: { preload: at('electron/preload.ts') }, output: commonJs },
    },
    plugins: inventoryPlugins(),
  },
  renderer: {
    root: at('renderer'),
    base: './',
    // Unused parts: the old API and the components of vue-i18n, and the hooks of browser extensions.
    define: {
      __VUE_I18N_LEGACY_API__: false,
      __VUE_I18N_FULL_INSTALL__: false,
      __INTLIFY_PROD_DEVTOOLS__: false,
      __VUE_PROD_DEVTOOLS__: false,
    },
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      target: 'chrome146',
      // An asset inlined as data: would need `font-src data:` in the CSP.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: at('renderer/index.html') },
        // The first screen is one file, and so is the dialog that follows it: each further one is another request that
        // main answers while it starts.
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', test: /renderer[\\/]main\.ts$|^\0rolldown/, priority: 2 },
              { name: 'dialog', test: /[\\/](?:DialogPane|DialogTabs)\.vue$/, priority: 1 },
            ],
          },
        },
      },
    },
    plugins: [
      vue(),
      startScript(at('renderer/start.ts')),
      emojiTables(),
      b24ui({
        root,
        router: false,
        colorMode: true,
        // Parts for rendered Markdown, which the kit would put into the first screen's code.
        prose: false,
        mdc: false,
        experimental: { componentDetection: true },
        autoImport: { dts: generated('auto-imports.d.ts') },
        components: { dts: generated('components.d.ts') },
      }),
      narrowScripts(),
      neededStyles(),
      ...inventoryPlugins(),
      compressedAssets(),
    ],
  },
})
