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

for (const name of names) {
  test(`the page has no permission for ${name}`, async ({ window }) => {
    const ask = (name: string) => navigator.permissions.query({ name: name as PermissionName })
    const state = await window.evaluate(`(${String(ask)})(${JSON.stringify(name)}).then(({ state }) => state)`)
    expect(state).toBe('denied')
  })
}

/** What asks for a permission; each answers how that failed. */
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

for (const [what, ask] of Object.entries(requests)) {
  test(`the page does not get ${what}`, async ({ window }) => {
    await window.locator('body').click({ position: { x: 5, y: 5 } })
    const got = await window.evaluate(
      `(${String(ask)})().then(() => 'got it', error => 'refused: ' + (error.name ?? error.code))`,
    )
    expect(got).toMatch(/^refused/)
  })
}

test('the page may not show notifications of its own', async ({ window }) => {
  expect(await window.evaluate(() => Notification.requestPermission())).toBe('denied')
})

test('the page finds no device', async ({ window }) => {
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
