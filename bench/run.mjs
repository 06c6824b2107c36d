// npm run bench: everything in one run, written to docs/benchmarks.md and its chart. Ends with 1 if a target is missed.
// `--small` takes some minutes less: fewer rounds, growth to 100,000 cases only, and the report goes to a folder of its own.
import './zone.mjs'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleSizes, coldStartVerdicts, importTimes } from './fresh.mjs'
import { command, growth, growthVerdicts, raceBatch } from './growth.mjs'
import { interleave, ratio } from './measure.mjs'
import { chartOf, reportOf } from './report.mjs'
import { targets } from './targets.mjs'

const small = process.argv.includes('--small')
const rounds = small ? 9 : 25
const races = await import('./races.mjs')
const say = (text) => process.stderr.write(`${text}\n`)

say('equal answers')
await races.mustAgree()
const groups = {}
for (const [name, race] of [
  ['days', races.days],
  ['records', races.records],
  ['certificate', races.certificates],
  ['zones', races.zones],
]) {
  say(name)
  groups[name] = await interleave(race, { rounds })
}
if (command !== null) {
  say('batch')
  groups.batch = await raceBatch(races.days['luxon loop'], { rounds: small ? 3 : 9, cases: small ? 20_000 : 100_000 })
}
say('import time and size')
const times = await importTimes(small ? 5 : 15)
const sizes = await bundleSizes()
say('growth')
const grown = await growth(small ? [1000, 10_000, 100_000] : [1000, 10_000, 100_000, 1_000_000])

const verdicts = targets
  .filter(({ group }) => group in groups)
  .map((target) => {
    const seen = ratio(groups[target.group], target.fast, target.slow)
    return { ...target, ...seen, met: seen.median >= target.least }
  })
const docs = small ? pathToFileURL(`${mkdtempSync(join(tmpdir(), 'bench-'))}/`) : new URL('../docs/', import.meta.url)
mkdirSync(docs, { recursive: true })
writeFileSync(new URL('benchmarks.svg', docs), chartOf(groups))
writeFileSync(new URL('benchmarks.md', docs), reportOf({ groups, verdicts, times, sizes, grown, rounds }))
for (const { met, fast, slow, median, least } of verdicts)
  say(`${met ? 'pass' : 'FAIL'} ${median.toPrecision(3)}× (at least ${least}) ${fast} : ${slow}`)
const growing = [...coldStartVerdicts(times), ...growthVerdicts(grown)]
for (const { met, what, most, seen } of growing)
  say(`${met ? 'pass' : 'FAIL'} ${seen.toPrecision(3)} (at most ${most}) ${what}`)
say(`Written to ${docs.pathname}benchmarks.md`)
process.exitCode = [...verdicts, ...growing].every(({ met }) => met) ? 0 : 1
