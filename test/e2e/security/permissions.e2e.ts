import { expect, test } from '../../support/electron-fixtures'

const names = [
  'geolocation',
  'camera',
  'microphone',
  'notifications',
  'clipboard-read',
  'midi',
  'persistent-storage',
  'background-sync',
  'storage-access',
  'screen-wake-lock',
  'local-fonts',
  'window-management',
  'idle-detection',
]

test('the page has none of the permissions that pages may have', async ({ window }) => {
  const ask = (name: string) => navigator.permissions.query({ name: name as PermissionName })
  for (const name of names) {
    await test.step(name, async () => {
      const state = await window.evaluate(`(${String(ask)})(${JSON.stringify(name)}).then(({ state }) => state)`)
      expect.soft(state, name).toBe('denied')
    })
  }
})

/** Requests for permissions; each answers how it failed. */
const requests: Record<string, () => unknown> = {
  camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
  microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
  screen: () => navigator.mediaDevices.getDisplayMedia(),
  position: () => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)),
  'what was copied': () => navigator.clipboard.readText(),
  'all that was copied': () => navigator.clipboard.read(),
  MIDI: () => navigator.requestMIDIAccess({ sysex: true }),
  'the local fonts': async () => {
    const fonts = await (globalThis as unknown as { queryLocalFonts: () => Promise<unknown[]> }).queryLocalFonts()
    if (fonts.length === 0) throw new Error('none shown')
  },
}

test('the page is refused every permission that it asks for', async ({ window }) => {
  for (const [what, ask] of Object.entries(requests)) {
    await test.step(what, async () => {
      await window.locator('body').click({ position: { x: 5, y: 5 } })
      const got = await window.evaluate(
        `(${String(ask)})().then(() => 'got it', error => 'refused: ' + (error.name ?? error.code))`,
      )
      expect.soft(got, what).toMatch(/^refused/)
    })
  }
})

test('the page may not show notifications of its own, and finds no device', async ({ window }) => {
  expect.soft(await window.evaluate(() => Notification.requestPermission())).toBe('denied')
  const found = await window.evaluate(async () => {
    type Devices = Record<
      'usb' | 'hid' | 'serial',
      { getDevices?: () => Promise<unknown[]>; getPorts?: () => Promise<unknown[]> } | undefined
    >
    const { usb, hid, serial } = navigator as unknown as Devices
    const lists = [await usb?.getDevices?.(), await hid?.getDevices?.(), await serial?.getPorts?.()]
    return lists.flatMap(list => list ?? [])
  })
  expect(found).toEqual([])
})
