// Given to Electron by `-r` when a test starts it in its own way: holds the application back until Playwright is
// attached, as Playwright's own loader does. Attached in the middle of a window's first navigation, it would wait
// forever.
const { app } = require('electron')

const ready = app.whenReady()
const emit = app.emit.bind(app)
let held
app.emit = (event, ...args) => {
  if (event !== 'ready') return emit(event, ...args)
  held = args
  return app.listenerCount('ready') > 0
}
let attached = false
app.isReady = () => attached
const run = new Promise(resolve => {
  globalThis.__playwright_run = async () => {
    const event = await ready
    attached = true
    resolve(event)
    emit('ready', ...(held ?? []))
  }
})
app.whenReady = () => run
