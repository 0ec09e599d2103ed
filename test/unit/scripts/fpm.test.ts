import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { controlOf } from '../../../scripts/dist/deb.mjs'
import { readArguments } from '../../../scripts/dist/fpm-arguments.mjs'
import { fileLines, specOf } from '../../../scripts/dist/rpm.mjs'
import { stage } from '../../../scripts/dist/stage.mjs'

/** As electron-builder 26.17 calls fpm for a deb. */
const args = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libnss3', '-d', 'libnotify4', '--deb-recommends', 'tray'],
  ...['--deb-compression', 'xz', '--architecture', 'amd64', '--after-install', '/t/in', '--after-remove', '/t/out'],
  ...['--description', 'Summary\n What it is.\n\n More.', '--version', '0.1.0~beta.1', '--package', '/dist/a.deb'],
  ...['--name', 'switchboard', '--maintainer', 'A <a@b.example>', '--vendor', 'A', '--url', 'https://b.example'],
  ...['--deb-priority', 'optional', '--license', 'MIT'],
  ...['/build/=/opt/Switchboard', '/t/1=2.png=/usr/share/icons/a.png'],
]

function treeOf(): string {
  const work = mkdtempSync(join(tmpdir(), 'switchboard-stage-'))
  onTestFinished(() => rmSync(work, { recursive: true }))
  const source = join(work, 'build')
  mkdirSync(join(source, 'resources'), { recursive: true, mode: 0o700 })
  for (const name of ['switchboard', 'chrome-sandbox', 'a 100% file']) writeFileSync(join(source, name), name)
  chmodSync(join(source, 'switchboard'), 0o700)
  chmodSync(join(source, 'chrome-sandbox'), 0o700)
  chmodSync(join(source, 'a 100% file'), 0o600)
  const tree = join(work, 'tree')
  const pairs: [string, string][] = [
    [`${source}/`, '/opt/Switchboard'],
    [join(source, 'a 100% file'), '/usr/share/doc/x'],
  ]
  const links: [string, string][] = [['/usr/bin/switchboard', '/opt/Switchboard/switchboard']]
  stage({ tree, pairs, links, type: 'rpm', epoch: 1_700_000_000 })
  return tree
}

describe('the stand-in for fpm', () => {
  it('reads what electron-builder says', () => {
    expect(readArguments(args)).toEqual({
      ...{
        type: 'deb',
        output: '/dist/a.deb',
        name: 'switchboard',
        version: '0.1.0~beta.1',
        architecture: 'amd64',
      },
      ...{
        maintainer: 'A <a@b.example>',
        url: 'https://b.example',
        license: 'MIT',
      },
      ...{
        summary: 'Summary',
        description: 'What it is.\n\nMore.',
        afterInstall: '/t/in',
        afterRemove: '/t/out',
      },
      ...{ depends: ['libnss3', 'libnotify4'], recommends: ['tray'] },
      pairs: [
        ['/build/', '/opt/Switchboard'],
        ['/t/1=2.png', '/usr/share/icons/a.png'],
      ],
      links: [['/usr/bin/switchboard', '/opt/Switchboard/switchboard']],
    })
  })

  it.each([
    ['an option of a newer electron-builder', [...args, '--deb-new', 'x'], 'unknown option --deb-new'],
    ['another kind of package', args.map(arg => (arg === 'deb' ? 'pacman' : arg)), 'not pacman'],
    ['no homepage', args.filter((arg, at) => arg !== '--url' && args[at - 1] !== '--url'), 'missing url'],
    ['a value left out', [...args, '-d'], 'has no value'],
    ['another line for the spec file', [...args, '--rpm-tag', 'Obsoletes: x'], 'unknown tag'],
  ])('refuses %s', (_, given, said) => {
    expect(() => readArguments(given)).toThrow(said)
  })

  it('writes the control file of a deb', () => {
    expect(controlOf(readArguments(args), 1234)).toBe(
      [
        'Package: switchboard',
        'Version: 0.1.0~beta.1',
        'Architecture: amd64',
        'Maintainer: A <a@b.example>',
        'Installed-Size: 1234',
        'Depends: libnss3, libnotify4',
        'Recommends: tray',
        'Section: net',
        'Priority: optional',
        'Homepage: https://b.example',
        'Description: Summary',
        ' What it is.',
        ' .',
        ' More.',
        '',
      ].join('\n'),
    )
  })

  it('takes what an rpm recommends, which electron-builder does not know', () => {
    const given = [...args, '--rpm-tag', 'Recommends: desktop-file-utils']
    expect(readArguments(given).recommends).toEqual(['tray', 'desktop-file-utils'])
  })

  it('lays files out with the modes and times of a package, whatever they were', () => {
    const tree = treeOf()
    const modeOf = (name: string) => (lstatSync(join(tree, name)).mode & 0o7777).toString(8)
    expect(modeOf('opt/Switchboard')).toBe('755')
    expect(modeOf('opt/Switchboard/switchboard')).toBe('755')
    expect(modeOf('opt/Switchboard/chrome-sandbox')).toBe('4755')
    expect(modeOf('opt/Switchboard/a 100% file')).toBe('644')
    expect(readlinkSync(join(tree, 'usr/bin/switchboard'))).toBe('/opt/Switchboard/switchboard')
    for (const name of ['opt', 'usr/bin/switchboard', 'opt/Switchboard/resources/package-type'])
      expect(lstatSync(join(tree, name)).mtimeMs).toBe(1_700_000_000_000)
  })

  it('writes the spec file of an rpm: scripts, owned files, no search for dependencies', () => {
    const tree = treeOf()
    const wish = { ...readArguments(args), architecture: 'amd64' }
    const spec = specOf(wish, fileLines(tree), file => `#!/bin/sh\n# ${file} 5%\n`)
    expect(spec).toContain('\nAutoReqProv: no\nRequires: libnss3\nRequires: libnotify4\nRecommends: tray\n\n')
    expect(spec).toContain('\n%post\n#!/bin/sh\n# /t/in 5%%\n')
    expect(spec).toContain('\n%postun\n#!/bin/sh\n# /t/out 5%%\n')
    expect(fileLines(tree)).toEqual([
      '%dir "/opt/Switchboard"',
      '"/opt/Switchboard/a 100%% file"',
      '%attr(4755,root,root) "/opt/Switchboard/chrome-sandbox"',
      '%dir "/opt/Switchboard/resources"',
      '"/opt/Switchboard/resources/package-type"',
      '"/opt/Switchboard/switchboard"',
      '"/usr/bin/switchboard"',
      '"/usr/share/doc/x"',
    ])
  })

  it('leaves no empty folder of its own behind, and takes none that others share', () => {
    const tree = treeOf()
    mkdirSync(join(tree, 'usr/share/doc/switchboard'))
    writeFileSync(join(tree, 'usr/share/doc/switchboard/copyright'), 'MIT')
    const folders = fileLines(tree).filter(line => line.startsWith('%dir'))
    expect(folders).toEqual([
      ...['%dir "/opt/Switchboard"', '%dir "/opt/Switchboard/resources"', '%dir "/usr/share/doc/switchboard"'],
    ])
  })
})
