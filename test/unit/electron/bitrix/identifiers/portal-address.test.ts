import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { parsePortal } from '../../../../../electron/bitrix/identifiers/portal-address'
import { parseWebhook } from '../../../../../electron/bitrix/sign-in/webhook'

function reasonOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    if (error instanceof AppError) return error.details.reason
  }
  return undefined
}

const portals: [text: string, origin: string][] = [
  ['acme.bitrix24.com', 'https://acme.bitrix24.com'],
  ['  acme.bitrix24.com\n', 'https://acme.bitrix24.com'],
  ['ACME.Bitrix24.Com', 'https://acme.bitrix24.com'],
  ['acme.bitrix24.com.', 'https://acme.bitrix24.com'],
  ['//acme.bitrix24.com', 'https://acme.bitrix24.com'],
  ['https://acme.bitrix24.com', 'https://acme.bitrix24.com'],
  ['https://acme.bitrix24.com/', 'https://acme.bitrix24.com'],
  ['HTTPS://acme.bitrix24.com/crm/deal/details/288/?x=1#y', 'https://acme.bitrix24.com'],
  ['acme.bitrix24.com/company/personal/', 'https://acme.bitrix24.com'],
  ['https://acme.bitrix24.com:443/', 'https://acme.bitrix24.com'],
  ['https://crm.example.org:8443/', 'https://crm.example.org:8443'],
  ['crm.example.org:8443', 'https://crm.example.org:8443'],
  ['https://intranet/', 'https://intranet'],
  ['портал.рф', 'https://xn--80awhdgm.xn--p1ai'],
  ['аcme.bitrix24.com', 'https://xn--cme-5cd.bitrix24.com'],
  ['https://10.0.0.5', 'https://10.0.0.5'],
  ['127.0.0.1:4100', 'http://127.0.0.1:4100'],
  ['http://127.0.0.1:4100/rest/', 'http://127.0.0.1:4100'],
  ['http://localhost:4100', 'http://localhost:4100'],
  ['http://[::1]:4100', 'http://[::1]:4100'],
  ['https://acme.bitrix24.com/rest/1/secretsecret/', 'https://acme.bitrix24.com'],
]

const badPortals: [text: string, reason: string][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['my company', 'not_a_url'],
  ['acme', 'not_a_portal'],
  ['acme\nbitrix24.com', 'not_a_url'],
  ['acme.bitrix24\u200b.com', 'not_a_url'],
  ['https:\\\\acme.bitrix24.com', 'not_a_url'],
  ['https://', 'not_a_url'],
  ['https://acme.bitrix24.com:99999', 'not_a_url'],
  ['javascript:alert(1)', 'not_a_url'],
  ['http://acme.bitrix24.com', 'not_https'],
  ['http://127.0.0.1.evil.example', 'not_https'],
  ['http://localhost.evil.example', 'not_https'],
  ['http://10.0.0.5', 'not_https'],
  ['ftp://acme.bitrix24.com', 'not_https'],
  ['file:///etc/passwd', 'not_a_url'],
  ['https://acme.bitrix24.com@evil.example', 'user_info'],
  ['acme.bitrix24.com@evil.example', 'user_info'],
  ['https://user:pass@acme.bitrix24.com', 'user_info'],
  ['https://@acme.bitrix24.com', 'user_info'],
  ['mailto:anna@acme.bitrix24.com', 'user_info'],
  ['https://www.bitrix24.com', 'not_a_portal'],
  ['bitrix24.ru', 'not_a_portal'],
  ['https://oauth.bitrix.info/oauth/token/', 'not_a_portal'],
  ['https://oauth.bitrix24.tech', 'not_a_portal'],
  [`https://${'a'.repeat(2100)}.example`, 'not_a_url'],
]

describe("a portal's address", () => {
  it.each(portals)('%j is read as %s', (text, origin) => {
    expect(parsePortal(text).origin).toBe(origin)
  })

  it.each(badPortals)('%j is refused: %s', (text, reason) => {
    expect(reasonOf(() => parsePortal(text))).toBe(reason)
  })

  it('names the host with its port and in punycode', () => {
    expect(parsePortal('https://портал.рф:8443').host).toBe('xn--80awhdgm.xn--p1ai:8443')
  })
})

const webhooks: [text: string, endpoint: string][] = [
  ['https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/', 'https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/'],
  ['https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t', 'https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/'],
  ['https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/profile.json', 'https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/'],
  ['https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/profile.json?x', 'https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/'],
  [
    'https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/crm.deal.list?a=/rest/2/other/',
    'https://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/',
  ],
  [' acme.bitrix24.com/rest/12/s3cr3ts3cr3t/#x ', 'https://acme.bitrix24.com/rest/12/s3cr3ts3cr3t/'],
  ['https://acme.bitrix24.com/rest/api/12/s3cr3ts3cr3t/', 'https://acme.bitrix24.com/rest/12/s3cr3ts3cr3t/'],
  ['https://acme.bitrix24.com/rest//12//s3cr3ts3cr3t//profile', 'https://acme.bitrix24.com/rest/12/s3cr3ts3cr3t/'],
  ['https://crm.example.org:8443/rest/12/s3cr3ts3cr3t/', 'https://crm.example.org:8443/rest/12/s3cr3ts3cr3t/'],
  ['http://127.0.0.1:4100/rest/12/s3cr3ts3cr3t/', 'http://127.0.0.1:4100/rest/12/s3cr3ts3cr3t/'],
  ['https://портал.рф/rest/7/s3cr3ts3cr3t/', 'https://xn--80awhdgm.xn--p1ai/rest/7/s3cr3ts3cr3t/'],
]

const badWebhooks: [text: string, reason: string][] = [
  ['', 'empty'],
  ['s3cr3ts3cr3t', 'not_a_webhook'],
  ['https://acme.bitrix24.com/', 'not_a_webhook'],
  ['https://acme.bitrix24.com/rest/', 'not_a_webhook'],
  ['https://acme.bitrix24.com/rest/profile.json', 'not_a_webhook'],
  ['https://acme.bitrix24.com/rest/one/s3cr3ts3cr3t/', 'not_a_webhook'],
  ['https://acme.bitrix24.com/rest/0/s3cr3ts3cr3t/', 'not_a_webhook'],
  ['https://acme.bitrix24.com/rest/99999999999999999999/s3cr3ts3cr3t/', 'not_a_webhook'],
  ['https://acme.bitrix24.com/rest/1%2Fs3cr3ts3cr3t/', 'not_a_webhook'],
  ['https://acme.bitrix24.com/rest/1/s3cr3t%2F..%2F/', 'not_a_webhook'],
  ['https://acme.bitrix24.com/x/rest/1/s3cr3ts3cr3t/', 'not_a_webhook'],
  ['https://acme.bitrix24.com/marketplace/app/1/', 'not_a_webhook'],
  ['http://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/', 'not_https'],
  ['https://acme.bitrix24.com@evil.example/rest/1/s3cr3ts3cr3t/', 'user_info'],
  ['https://acme.bitrix24.com\\@evil.example/rest/1/s3cr3ts3cr3t/', 'not_a_url'],
  ['https://acme.bitrix24.com/rest/1/s3cr3t s3cr3t/', 'not_a_url'],
]

describe("a webhook's address", () => {
  it.each(webhooks)('%j is cleaned to %s', (text, endpoint) => {
    expect(parseWebhook(text).endpoint).toBe(endpoint)
  })

  it.each(badWebhooks)('%j is refused: %s', (text, reason) => {
    expect(reasonOf(() => parseWebhook(text))).toBe(reason)
  })

  it.each(badWebhooks)('%j is not repeated in its refusal', text => {
    try {
      parseWebhook(text)
    } catch (error) {
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('s3cr3t')
    }
  })
})
