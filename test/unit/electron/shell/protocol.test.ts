import { mkdtempSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAsset, serveAssets } from '../../../../electron/shell/protocol'

let folder: string
let root: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'switchboard-protocol-')))
  root = join(folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'renderer-beside'))
  for (const name of ['index.html', 'assets/index-Bx1.js', 'assets/Имя.css', 'assets/font.woff2', 'notes.txt']) {
    writeFileSync(join(root, name), name)
  }
  writeFileSync(join(root, 'assets/de-Bx2.js.br'), brotliCompressSync('export const de = 1'))
  symlinkSync(join(folder, 'secret.html'), join(root, 'packed.html.br'))
  writeFileSync(join(folder, 'secret.html'), 'secret')
  writeFileSync(join(folder, 'renderer-beside', 'index.html'), 'secret')
  symlinkSync(join(folder, 'secret.html'), join(root, 'link.html'))
  symlinkSync(folder, join(root, 'up'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('findAsset', () => {
  it.each([
    ['app://console/', 'index.html', 'text/html; charset=utf-8'],
    ['app://console/index.html?x=1#part', 'index.html', 'text/html; charset=utf-8'],
    ['app://console/assets/index-Bx1.js', 'assets/index-Bx1.js', 'text/javascript; charset=utf-8'],
    ['app://console/assets/%D0%98%D0%BC%D1%8F.css', 'assets/Имя.css', 'text/css; charset=utf-8'],
    ['app://console/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://console/assets/font.woff2', 'assets/font.woff2', 'font/woff2'],
  ])('finds %s', async (address, name, type) => {
    await expect(findAsset(root, address)).resolves.toEqual({ path: join(root, name), type, isPacked: false })
  })

  it.each([
    'app://console/../secret.html',
    'app://console/..%2fsecret.html',
    'app://console/%2e%2e/secret.html',
    'app://console/%2e%2e%2fsecret.html',
    'app://console/assets/..%2f..%2fsecret.html',
    'app://console/..%5csecret.html',
    'app://console/..\\secret.html',
    'app://console/%252e%252e%252fsecret.html',
    'app://console/..%c0%afsecret.html',
    'app://console/%2e%2e%2frenderer-beside/index.html',
    'app://console/index.html%00.js',
    'app://console//etc/passwd.html',
    'app://console/%2fetc%2fpasswd.html',
    'app://console/C:/secret.html',
    'app://console/index.html:stream.js',
    'app://console/link.html',
    'app://console/up/secret.html',
    'app://console/assets',
    'app://console/assets/',
    'app://console/notes.txt',
    'app://console/missing.js',
    'app://console/assets/de-Bx2.js.br',
    'app://console/packed.html',
    'app://console/%',
    'app://other/index.html',
    'app://console.other/index.html',
    'app://console:80/index.html',
    'file:///etc/passwd',
    'https://console/index.html',
    'not an address',
  ])('finds nothing at %s', async address => {
    await expect(findAsset(root, address)).resolves.toBeNull()
  })
})

describe('serveAssets', () => {
  it('serves a packed file as what it was', async () => {
    const response = await serveAssets(root)({ method: 'GET', url: 'app://console/assets/de-Bx2.js' })
    expect(response.statusCode).toBe(200)
    expect(response.headers['Content-Type']).toBe('text/javascript; charset=utf-8')
    expect(response.data.toString()).toBe('export const de = 1')
  })

  it('serves a file with its type, the policy and no sniffing', async () => {
    const response = await serveAssets(root)({ method: 'GET', url: 'app://console/index.html' })
    expect(response.statusCode).toBe(200)
    expect(response.data.toString()).toBe('index.html')
    expect(response.headers['Content-Type']).toBe('text/html; charset=utf-8')
    expect(response.headers['X-Content-Type-Options']).toBe('nosniff')
    expect(response.headers['Content-Security-Policy']).toContain("default-src 'none'")
  })

  it('answers 404, under the same policy, for missing files and other methods', async () => {
    for (const request of [
      { method: 'GET', url: 'app://console/..%2fsecret.html' },
      { method: 'POST', url: 'app://console/index.html' },
    ]) {
      const response = await serveAssets(root)(request)
      expect(response.statusCode).toBe(404)
      expect(response.data.toString()).toBe('Not found')
      expect(response.headers['Content-Security-Policy']).toContain("default-src 'none'")
    }
  })

  it('answers 404 when nothing has been built', async () => {
    const response = await serveAssets(join(folder, 'nowhere'))({ method: 'GET', url: 'app://console/' })
    expect(response.statusCode).toBe(404)
  })
})
