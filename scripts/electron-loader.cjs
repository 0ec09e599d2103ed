// Goes into resources/default_app.asar of the fallback runtime, where Electron's own default application is in the
// official one: runs the application named on the command line, as `electron [switches] [-r FILE] PATH` does.
const { existsSync, statSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { app } = require('electron')

function parse(args) {
  const preload = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]
    if (arg === '-v' || arg === '--version') return { version: true, preload }
    if (arg === '-r' || arg === '--require') preload.push(args[++index])
    else if (arg.startsWith('--require=')) preload.push(arg.slice('--require='.length))
    else if (!arg.startsWith('-')) return { target: path.resolve(arg), preload }
  }
  return { preload }
}

function adopt(target) {
  if (statSync(target).isFile()) return target
  const manifest = path.join(target, 'package.json')
  const { name, productName, version, main = 'index.js' } = existsSync(manifest) ? require(manifest) : {}
  if (name) app.setName(productName ?? name)
  if (version) app.setVersion(version)
  if (name && !app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
  }
  app.setAppPath(target)
  return Module._resolveFilename(path.join(target, main), null, true)
}

function fail(error) {
  console.error(error)
  process.exit(1)
}

const { version, target, preload } = parse(process.argv.slice(1))
if (version) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (preload.length > 0) Module._preloadModules(preload)
if (!target) fail('Name the application to run: electron PATH')
try {
  const main = adopt(target)
  if (main.endsWith('.mjs')) import(pathToFileURL(main).href).catch(fail)
  else Module._load(main, null, true)
} catch (error) {
  fail(error)
}
