// What a program pays before its first answer: the time to load, and the bytes in a bundle.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { ask } from './child.mjs'
import { median } from './measure.mjs'

const NAMES = [
  'nothing at all',
  'send-dispute-timescales',
  'send-dispute-timescales: a timeline',
  'luxon',
  'date-holidays',
]

/** CPU milliseconds to load and to give the first answer, each in a new process, taken in turn. */
export async function importTimes(rounds = 15) {
  const seen = Object.fromEntries(NAMES.map((name) => [name, []]))
  const program = new URL('import-time.mjs', import.meta.url).pathname
  for (let round = 0; round <= rounds; round++)
    for (const name of NAMES) {
      const times = await ask([program, name])
      // The first round only warms the disk's cache.
      if (round > 0) seen[name].push(times)
    }
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      Object.fromEntries(['load', 'first'].map((what) => [what, median(seen[name].map((each) => each[what]))])),
    ]),
  )
}

/** A serverless function pays the load each time: our first answer against luxon's first date. */
export function coldStartVerdicts(times) {
  const cold = (name) => times[name].load + times[name].first
  return [
    { name: 'send-dispute-timescales', what: 'load and first deadline', most: 0.6 },
    { name: 'send-dispute-timescales: a timeline', what: 'load and first timeline', most: 0.75 },
  ].map(({ name, what, most }) => {
    const seen = cold(name) / cold('luxon')
    return { what: `${what}, as a share of luxon's load and first date`, most, seen, met: seen <= most }
  })
}

const ENTRIES = {
  'send-dispute-timescales: addWorkingDays': `export { addWorkingDays } from '../dist/index.js'`,
  'send-dispute-timescales: calculateDeadline': `export { calculateDeadline } from '../dist/index.js'`,
  'send-dispute-timescales: everything': `export * from '../dist/index.js'`,
  'luxon: DateTime': `export { DateTime } from 'luxon'`,
  'luxon-business-days: DateTime': `export { DateTime } from 'luxon-business-days'`,
  'moment-business-days': `export { default } from 'moment-business-days'`,
  'temporal-polyfill: Temporal': `export { Temporal } from 'temporal-polyfill'`,
  'date-fns: what the loop uses': `export { addDays, formatISO, isWeekend, parseISO } from 'date-fns'`,
  'date-holidays': `export { default } from 'date-holidays'`,
  'json-rules-engine: Engine': `export { Engine } from 'json-rules-engine'`,
}

/** Bytes of a minified bundle for a browser, plain and compressed. */
export async function bundleSizes() {
  const sizes = {}
  for (const [name, contents] of Object.entries(ENTRIES)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: new URL('.', import.meta.url).pathname },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
    })
    const [{ contents: bytes }] = outputFiles
    sizes[name] = { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
  }
  return sizes
}
