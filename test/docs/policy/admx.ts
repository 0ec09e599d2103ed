import type { PolicyGroup } from '../../../electron/shell/policy/schema'
import type { PolicyTexts } from '../../../electron/shell/policy/texts/texts'
import { choicesOf, type DocumentedKey, documentedKeys, escapedXml, isTextList } from './keys'

const namespace = 'Switchboard.Policies'
const root = 'SOFTWARE\\Policies\\Switchboard'
const schema = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions'

/** The template of Windows' group policy: each key is a value below `HKLM\SOFTWARE\Policies\Switchboard`. */
export function admx(): string {
  const keys = documentedKeys()
  const groups = [...new Set(keys.map(({ row }) => row.group))]
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${schema}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="switchboard" namespace="${namespace}"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED" displayName="$(string.SUPPORTED)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="Switchboard" displayName="$(string.Switchboard)"/>
${groups.map(category).join('\n')}
  </categories>
  <policies>
${keys.map(policy).join('\n')}
  </policies>
</policyDefinitions>
`
}

const category = (group: PolicyGroup) =>
  `    <category name="${group}" displayName="$(string.group_${group})"><parentCategory ref="Switchboard"/></category>`

function policy(documented: DocumentedKey): string {
  const { key, row, value } = documented
  const inner = `      <parentCategory ref="${row.group}"/>
      <supportedOn ref="SUPPORTED"/>`
  const head = `    <policy name="${key}" class="Machine" displayName="$(string.${key})" explainText="$(string.${key}_means)" key="${root}"`
  if (value.type === 'boolean')
    return `${head} valueName="${key}">
${inner}
      <enabledValue><decimal value="1"/></enabledValue>
      <disabledValue><decimal value="0"/></disabledValue>
    </policy>`
  return `${head} presentation="$(presentation.${key})">
${inner}
      <elements>
        ${element(documented)}
      </elements>
    </policy>`
}

function element(documented: DocumentedKey): string {
  const { key, value } = documented
  if (isTextList(documented)) return `<list id="${key}" key="${root}\\${key}" valuePrefix=""/>`
  const choices = choicesOf(documented)
  if (choices.length > 0) {
    const items = choices.map(
      choice => `<item displayName="$(string.choice_${choice})"><value><string>${choice}</string></value></item>`,
    )
    return `<enum id="${key}" valueName="${key}" required="true">${items.join('')}</enum>`
  }
  if (value.type === 'integer')
    return `<decimal id="${key}" valueName="${key}" minValue="${value.minimum}" maxValue="${value.maximum}" required="true"/>`
  return `<text id="${key}" valueName="${key}" maxLength="${value.maxLength ?? longest}" required="true"/>`
}

/** Windows' own bound of a text. */
const longest = 16_384

/** The texts of the template in one language. */
export function adml(texts: PolicyTexts): string {
  const keys = documentedKeys()
  const groups = Object.entries(texts.groups).map(([group, name]) => string(`group_${group}`, name))
  const choices = [...new Set(keys.filter(each => !isTextList(each)).flatMap(choicesOf))]
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${schema}" revision="1.0" schemaVersion="1.0">
  <displayName>Switchboard</displayName>
  <description>Switchboard</description>
  <resources>
    <stringTable>
${[string('SUPPORTED', texts.supported), string('Switchboard', 'Switchboard'), ...groups].join('\n')}
${choices.map(choice => string(`choice_${choice}`, choice)).join('\n')}
${keys.flatMap(each => [string(each.key, texts.keys[each.key].name), string(`${each.key}_means`, meaning(each, texts))]).join('\n')}
    </stringTable>
    <presentationTable>
${keys
  .filter(({ value }) => value.type !== 'boolean')
  .map(each => presentation(each, texts))
  .join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`
}

const string = (id: string, text: string) => `      <string id="${id}">${escapedXml(text)}</string>`

/** What a key means, with what it shares with others. */
export function meaning(documented: DocumentedKey, texts: PolicyTexts): string {
  const { key, row, value } = documented
  const json = value.type === 'array' && !isTextList(documented)
  const choices = isTextList(documented) ? choicesOf(documented) : []
  return [
    texts.keys[key].means,
    ...(choices.length > 0 ? [`${choices.join(', ')}.`] : []),
    ...(json ? [texts.json] : []),
    ...(row.setting === undefined ? [] : [texts.preset]),
    ...(row.atStart ? [texts.atStart] : []),
  ].join(' ')
}

function presentation(documented: DocumentedKey, { keys }: PolicyTexts): string {
  const { key, value } = documented
  const label = escapedXml(keys[key].name)
  return `      <presentation id="${key}">${control()}</presentation>`

  function control(): string {
    if (isTextList(documented)) return `<listBox refId="${key}">${label}</listBox>`
    if (choicesOf(documented).length > 0) return `<dropdownList refId="${key}" noSort="true">${label}</dropdownList>`
    if (value.type === 'integer') return `<decimalTextBox refId="${key}">${label}</decimalTextBox>`
    return `<textBox refId="${key}"><label>${label}</label></textBox>`
  }
}
