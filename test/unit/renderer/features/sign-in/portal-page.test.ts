import { expect, it } from 'vitest'
import { portalPage } from '../../../../../renderer/features/sign-in/portal-page'

it.each([
  ['acme.bitrix24.com', 'https://acme.bitrix24.com/devops/edit/in-hook/'],
  ['  https://acme.bitrix24.com/company/personal/?a=1 ', 'https://acme.bitrix24.com/devops/edit/in-hook/'],
  ['https://acme.bitrix24.com/rest/15/secret/', 'https://acme.bitrix24.com/devops/edit/in-hook/'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/devops/edit/in-hook/'],
])('leads from %j to the page for creating a webhook, with nothing else of the text', (typed, page) => {
  expect(portalPage(typed, 'webhook')).toBe(page)
})

it.each([
  '',
  'acme',
  'https://',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://acme.bitrix24.com@evil.example',
])('leads nowhere from %j', typed => {
  expect(portalPage(typed, 'application')).toBeNull()
})
