import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { drawIcon, mark } from '../../../electron/shell/tray/icon'
import { builderConfig } from '../../../scripts/dist/builder-config.mjs'
import { icnsOf, icoOf, pngOf } from '../../../scripts/dist/icons.mjs'
import { inBundle, makersOf } from '../../../scripts/dist/inventory.mjs'
import { signingLines } from '../../../scripts/dist/signing.mjs'
import { againstRelease, readWish } from '../../../scripts/dist/wish.mjs'
import { root } from '../../support/console'

const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8')

describe('what is to be packaged', () => {
  const computer = { platform: 'linux', arch: 'x64' }
  const usual = {
    arch: 'x64',
    output: 'dist',
    unofficial: false,
    asBuilt: false,
    release: false,
  }

  it.each([
    ['nothing said', [], { ...usual, targets: ['deb', 'rpm', 'tar.gz'] }],
    ['a folder elsewhere', ['--dir', '--output', '/x'], { ...usual, targets: ['dir'], output: '/x' }],
    ['for tests', ['deb', '--unofficial-runtime', '--arm64'], { ...usual, targets: ['deb'], unofficial: true, arch: 'arm64' }], // prettier-ignore
  ])('is read from the command line: %s', (_, args, wish) => {
    expect(readWish(args, computer)).toEqual(wish)
  })

  it('is nothing that is not understood', () => {
    expect(() => readWish(['snap'], computer)).toThrow('Not understood: snap')
  })

  it('is a release only with the official runtime, from a commit with its tag, and real addresses', () => {
    const fine = {
      ...{
        unofficial: false,
        asBuilt: false,
        changed: [],
        tag: 'v1.0.0',
        version: '1.0.0',
      },
      ...{ homepage: 'https://a.example', maintainer: 'A <a@a.example>' },
      log: '# Changes\n\n## 1.0.0\n\n- All\n\n### For administrators\n\n- Nothing\n',
    }
    expect(againstRelease(fine)).toEqual([])
    const wrong = {
      unofficial: true,
      asBuilt: true,
      changed: ['M x'],
      tag: null,
    }
    const more = {
      homepage: 'https://a.invalid',
      maintainer: 'A <a@a.invalid>',
    }
    expect(againstRelease({ ...fine, ...wrong, ...more })).toHaveLength(6)
    expect(againstRelease({ ...fine, log: '# Changes\n\n## Unreleased\n\n- All\n' })).toHaveLength(2)
    expect(againstRelease({ ...fine, log: '# Changes\n\n## 1.2.3\n\n- All\n' })).toHaveLength(1)
  })
})

describe('a package', () => {
  const wish = {
    electron: '1.2.3',
    arch: 'x64',
    output: '/x',
    languages: ['en', 'ru'],
    inventory: true,
    epoch: 0,
  }

  it('says in its name and description that its runtime is not official', () => {
    const { artifactName, linux } = builderConfig({ ...wish, official: false })
    expect(artifactName).toContain('-unofficial-')
    expect(linux?.synopsis).toMatch(/UNOFFICIAL RUNTIME/)
    const official = builderConfig({ ...wish, official: true })
    expect(JSON.stringify(official)).not.toMatch(/unofficial/i)
  })

  it.each([true, false])('has a description that says more than its summary: official runtime %s', official => {
    const { linux } = builderConfig({ ...wish, official })
    expect(linux?.synopsis).toMatch(/operator console for Bitrix24 Open Channels$/i)
    expect(linux?.description).toMatch(/^[^\n]+\.$/)
    expect(linux?.description).not.toContain('Bitrix24 Open Channels')
  })

  it('opens b24console addresses, and never starts without the sandbox', () => {
    const config = read('electron-builder.yml')
    expect(config).toMatch(/^protocols:\n {2}- name: Switchboard\n {4}schemes: \[b24console\]$/m)
    expect(config).toMatch(/^ {2}executableArgs: \[\]$/m)
    expect(config + JSON.stringify(builderConfig({ ...wish, official: true }))).not.toContain('no-sandbox')
  })

  it.each(['after-install.sh', 'after-remove.sh'])('has a script that any shell reads: %s', name => {
    const script = read(`scripts/resources/${name}`)
    execFileSync('sh', ['-n'], { input: script })
    expect(script).not.toMatch(/\[\[|unshare|ln -s|update-alternatives/)
  })
})

describe('the bill of materials', () => {
  const library = (name: string, version: string, group?: string) => ({
    ...{ type: 'library', name, version, 'bom-ref': `${group ?? ''}${name}@${version}` },
    ...(group !== undefined && { group }),
  })
  const boms = [
    {
      components: [library('a', '1.0.0'), library('tools', '6.0.0', '@b'), library('tools', '8.0.0', '@b')],
      dependencies: [
        { ref: 'switchboard', dependsOn: ['a@1.0.0'] },
        { ref: 'a@1.0.0', dependsOn: ['@btools@8.0.0', '@btools@6.0.0'] },
        { ref: '@btools@6.0.0' },
      ],
    },
    { components: [library('a', '1.0.0')] },
  ]

  it('names what is in the bundle, each version, and nothing that the build has left out', () => {
    const licences = ['a@1.0.0', '@b/tools@8.0.0'].map(each => {
      const at = each.lastIndexOf('@')
      return { name: each.slice(0, at), version: each.slice(at + 1) }
    })
    const { components, dependencies } = inBundle(boms, licences)
    expect(components.map(one => one['bom-ref'])).toEqual(['@btools@8.0.0', 'a@1.0.0'])
    expect(dependencies).toEqual([{ ref: 'a@1.0.0', dependsOn: ['@btools@8.0.0'] }])
  })

  it('is refused when it lacks a package of the bundle', () => {
    const licences = [{ name: 'c', version: '2.0.0' }]
    expect(() => inBundle(boms, licences)).toThrow('The bill of materials lacks c@2.0.0')
    expect(inBundle(boms, licences, [library('c', '2.0.0')]).components).toEqual([])
  })

  it('knows whose the helpers and tables are that the build writes', () => {
    const made = ['rolldown/runtime.js', 'virtual:emoji/de', 'virtual:emoji/kk', 'unused:0']
    expect(makersOf(made)).toEqual(['rolldown', 'emojibase-data', 'cldr-annotations-modern'])
    expect(() => makersOf(['virtual:news'])).toThrow('Whose is virtual:news?')
  })
})

describe('the drawing', () => {
  const { plate, rings, cord, width } = mark
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" fill="none">
  <rect x="${plate.edge}" y="${plate.edge}" width="${100 - 2 * plate.edge}" height="${100 - 2 * plate.edge}" rx="${plate.corner}" fill="#0a5fd6" />
  <g stroke="#fff" stroke-width="${width}">
${rings.map(({ x, y, r }) => `    <circle cx="${x}" cy="${y}" r="${r}" />`).join('\n')}
    <path d="M${cord.x - cord.r} ${cord.y}a${cord.r} ${cord.r} 0 0 0 ${2 * cord.r} 0" />
  </g>
</svg>
`

  it('is the same in packages, tray and window', () => {
    expect(read('scripts/resources/mark.svg')).toBe(svg)
    const shapes = (text: string) => text.match(/<(?:rect|circle|path|g)\b[^>]*>/g)
    expect(shapes(read('renderer/ui/AppMark.vue'))).toEqual(shapes(svg))
  })

  it('becomes PNG, ICO and ICNS', () => {
    const png = (size: number) => pngOf(drawIcon(size, { dark: false, unread: false, template: false }), size)
    const one = png(16)
    expect(one.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    const rows = inflateSync(one.subarray(41, 41 + one.readUInt32BE(33)))
    expect(rows).toHaveLength(16 * (16 * 4 + 1))
    // The plate's own colour, opaque, in the middle of the upper edge.
    expect([...rows.subarray(2 * 65 + 1 + 8 * 4, 2 * 65 + 5 + 8 * 4)]).toEqual([0x0a, 0x5f, 0xd6, 255])
    const ico = icoOf(new Map([[16, one]]))
    expect(ico.subarray(ico.readUInt32LE(18))).toEqual(one)
    const icns = icnsOf(png)
    expect(icns.readUInt32BE(4)).toBe(icns.length)
  })
})

describe('signing', () => {
  it('says what is signed, and what is left out for want of which variables', () => {
    expect(signingLines('win32', { WIN_CSC_LINK: 'x', WIN_CSC_KEY_PASSWORD: 'y' })).toEqual([
      'Signed: installer and program, by Authenticode',
    ])
    expect(signingLines('darwin', { CSC_LINK: 'x' })).toEqual([
      'NOT signed: the program, by a Developer ID; missing CSC_KEY_PASSWORD',
      'NOT signed: notarisation by Apple; missing APPLE_ID, APPLE_APP_SPECIFIC_PASSWORD, APPLE_TEAM_ID',
    ])
  })
})
