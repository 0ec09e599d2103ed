/**
 * Puts `renderer/start.ts` into the built page in place of its own script, which is fetched at once and imported by it.
 *
 * @param {string} file Path of that script.
 * @returns {import('vite').Plugin}
 */
export function startScript(file) {
  return {
    name: 'start-script',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: file, name: 'start' })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const start = Object.values(bundle).find(part => part.type === 'chunk' && part.facadeModuleId === file)
        const own = /<script type="module" crossorigin src="(\.\/assets\/first-[^"]+)"><\/script>/
        if (!start || !own.test(html)) throw new Error('The page has no script of its own')
        return html.replace(
          own,
          (_script, first) =>
            `<link rel="modulepreload" crossorigin href="${first}">\n` +
            `    <script type="module" crossorigin src="./${start.fileName}"></script>`,
        )
      },
    },
  }
}
