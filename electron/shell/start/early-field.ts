import { directionOf, type EarlyField } from '../../contract/app'

/**
 * Puts the search field's words into the page and shows it, so that it takes keys before the script has run.
 *
 * @param html The built `index.html`: its block `early` is hidden and has places for the words.
 * @param field Null leaves the block hidden.
 */
export function completePage(html: string, field: EarlyField | null, isDark: boolean): string {
  const { locale, name, placeholder } = field ?? { locale: 'en', name: '', placeholder: '' }
  const said = html.replace('{{name}}', () => escaped(name)).replace('{{placeholder}}', () => escaped(placeholder))
  if (!field) return said
  const attributes = `lang="${locale}" dir="${directionOf(locale)}"${isDark ? ' class="dark"' : ''}`
  return said.replace('<html lang="en">', `<html ${attributes}>`).replace('id="early" hidden', 'id="early"')
}

const escaped = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
