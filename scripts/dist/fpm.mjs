#!/usr/bin/env node
// Stands in for fpm, which Debian does not have: electron-builder calls it to make a deb or an rpm out of a folder, and
// it asks dpkg-deb or rpmbuild. The same input gives the same bytes. See docs/packaging.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildDeb } from './deb.mjs'
import { readArguments } from './fpm-arguments.mjs'
import { buildRpm } from './rpm.mjs'
import { stage } from './stage.mjs'

process.umask(0o022)
const work = mkdtempSync(path.join(tmpdir(), 'switchboard-fpm-'))
try {
  const wish = readArguments(process.argv.slice(2))
  const epoch = Number(process.env.SOURCE_DATE_EPOCH)
  if (!Number.isInteger(epoch)) throw new Error('SOURCE_DATE_EPOCH names the seconds that all files get: set it.')
  const tree = path.join(work, 'tree')
  stage({ tree, pairs: wish.pairs, links: wish.links, type: wish.type, epoch })
  const make = wish.type === 'deb' ? buildDeb : buildRpm
  make({ ...wish, tree, work, epoch })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
