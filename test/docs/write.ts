import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../support/console'
import { methodEntries, methodsDocument } from './methods-table'

/** `npm run docs`: writes the documents that are made from the sources. */
export default async function write(): Promise<void> {
  await writeFile(join(root, 'docs/methods.md'), methodsDocument(methodEntries()))
  console.log('docs/methods.md')
}
