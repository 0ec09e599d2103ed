import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from '../support/console'
import { methodEntries, methodsDocument } from './methods-table'
import { policyDocuments } from './policy/documents'

/** `npm run docs`: writes the documents that are made from the sources. */
export default async function write(): Promise<void> {
  const policy = Object.entries(await policyDocuments()).map(([name, text]) => [`policy/${name}`, text] as const)
  for (const [name, text] of [['methods.md', methodsDocument(methodEntries())] as const, ...policy]) {
    const path = join(root, 'docs', name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    console.log(`docs/${name}`)
  }
}
