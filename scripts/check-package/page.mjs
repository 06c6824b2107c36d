// A page: bundled as vite does it, and run where there is no Node.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import vm from 'node:vm'
import { consumer, must, node, root, sample } from './machine.mjs'

export const page = {
  vite: async () => {
    const folder = await consumer('vite', {
      'index.html': '<!doctype html><title></title><body><script type="module" src="/page.js"></script></body>',
      'page.js': sample('page.js'),
      'vite.config.mjs': `export default { build: { modulePreload: false, rollupOptions: { output: { format: 'iife' } } } }`,
    })
    const log = await node([join(root, 'node_modules/vite/bin/vite.js'), 'build'], { cwd: folder })
    must(!/externalized|node:/.test(log), `vite had to leave something out:\n${log}`)
    const scripts = readdirSync(join(folder, 'dist/assets')).filter((name) => name.endsWith('.js'))
    must(scripts.length === 1, `vite made ${scripts}`)
    const code = readFileSync(join(folder, 'dist/assets', scripts[0]), 'utf8')
    must(!/["']node:|\bluxon\/|require\(/.test(code), 'the bundle asks for something outside it')
    // A page has no process, no Buffer and no require, and over plain http no crypto.randomUUID; neither has this
    // context. Intl.Segmenter, which tables for a terminal use, came to the last browser in 2024.
    const document = { title: '', body: { innerHTML: '', dataset: {} } }
    const context = vm.createContext({ document, TextEncoder, URL })
    vm.runInContext('delete Intl.Segmenter', context)
    vm.runInContext(code, context)
    must(document.title.startsWith('2025-08-05'), `the page says ${document.title}`)
    must(
      /^<svg/.test(document.body.innerHTML) && /VCALENDAR/.test(document.body.dataset.calendar),
      'it shows no picture',
    )
  },
}
