import { describe, expect, it } from 'vitest'
import { allowedLink } from '../../../../electron/shell/external-link'

const nowhere = { loopbackPortal: null }

describe('allowedLink', () => {
  it.each([
    ['https://example.bitrix24.com/crm/deal/details/288/', 'https://example.bitrix24.com/crm/deal/details/288/'],
    ['https://example.com', 'https://example.com/'],
    ['HTTPS://EXAMPLE.COM/A', 'https://example.com/A'],
    ['https://пример.рф/?q=тест', 'https://xn--e1afmkfd.xn--p1ai/?q=%D1%82%D0%B5%D1%81%D1%82'],
    ['https://\u0430pple.com/', 'https://xn--pple-43d.com/'],
    ['https://example.com/?IM_DIALOG=chat1763&x="y"', 'https://example.com/?IM_DIALOG=chat1763&x=%22y%22'],
    ['mailto:anna@example.com', 'mailto:anna@example.com'],
    ['mailto:anna@example.com?subject=Hello&body=Hi', 'mailto:anna@example.com?subject=Hello&body=Hi'],
    ['tel:+4930123456', 'tel:+4930123456'],
  ])('lets %s through as %s', (text, link) => {
    expect(allowedLink(text, nowhere)).toBe(link)
  })

  it.each([
    '',
    'example.com',
    '/crm/deal/details/288/',
    '//example.com',
    'http://example.com/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'file://server/share',
    'smb://server/share',
    '\\\\server\\share',
    'ftp://example.com/',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=x',
    'vbscript:x',
    'view-source:https://example.com/',
    'bx://v2/example.bitrix24.com/',
    'app://console/index.html',
    'about:blank',
    'chrome://gpu',
    'https:example.com',
    'https:/example.com',
    'https://',
    'https://user@example.com/',
    'https://user:password@example.com/',
    'https://example.com@evil.example/',
    'https://example.com\\@evil.example/',
    ' https://example.com/',
    'https://example.com/ ',
    'https://exam\tple.com/',
    'https://example.com/\n',
    'https://example.com/\r\nHost:x',
    'https://example.com/\u0000',
    'https://example.com/\u202egnp.exe',
    'https://example.com/\u200b',
    'https://example.com/\ud800',
    'https://example.com:99999/',
    `https://example.com/${'a'.repeat(2048)}`,
    `https://example.com/${'я'.repeat(1000)}`,
    'mailto:?attach=/etc/passwd',
    'mailto:anna@example.com?attach=/etc/passwd',
    'mailto:anna@example.com?Attachment=/etc/passwd',
    'mailto:',
    'tel:',
    'tel:112;calc.exe',
    'tel:+49<script>',
  ])('refuses %j', text => {
    expect(allowedLink(text, nowhere)).toBeNull()
  })

  it('lets http through only for the very origin of a portal on this computer', () => {
    const allowed = { loopbackPortal: 'http://127.0.0.1:8080' }
    expect(allowedLink('http://127.0.0.1:8080/oauth/authorize/?state=1', allowed)).not.toBeNull()
    for (const other of ['http://127.0.0.1:8081/', 'http://localhost:8080/', 'http://127.0.0.1.example.com:8080/']) {
      expect(allowedLink(other, allowed)).toBeNull()
    }
    expect(allowedLink('http://example.com/', { loopbackPortal: 'http://example.com' })).toBeNull()
  })
})
