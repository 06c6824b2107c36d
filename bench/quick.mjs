// The ratios that the project promises, in some seconds: for use while the source is being tuned.
// After a build at the root: node quick.mjs [days|records|certificate] [rounds]
import './zone.mjs'
import { interleave, median, ratio } from './measure.mjs'
import { targets } from './targets.mjs'

const { days, records, certificates } = await import('./races.mjs')
const groups = { days, records, certificate: certificates }
const [only, rounds = 11] = process.argv.slice(2)

for (const [group, { 'date-holidays loop': _, ...race }] of Object.entries(groups)) {
  if (only !== undefined && only !== group) continue
  const results = await interleave(race, { rounds: Number(rounds), ms: 20 })
  for (const [name, spent] of Object.entries(results))
    console.log(`${name.padEnd(40)} ${median(spent).toFixed(3).padStart(10)} µs`)
  for (const { fast, slow, least } of targets.filter((target) => target.group === group)) {
    const { median: times, low, high } = ratio(results, fast, slow)
    const digits = times < 20 ? 2 : 0
    const range = `${low.toFixed(digits)} to ${high.toFixed(digits)}`
    console.log(
      `${times >= least ? 'pass' : 'FAIL'} ${times.toFixed(digits)}× (${range}; at least ${least}) ${fast} : ${slow}`,
    )
  }
  console.log()
}
