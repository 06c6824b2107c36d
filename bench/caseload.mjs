// A county's return: what it costs to read 20,000 people, make their cases and count them, next to what it costs to
// parse the same XML with saxes and do nothing with it. After a build at the root: node caseload.mjs [people] [rounds]
// All in one run, each measurement in a node of its own. Ends with 1 where a floor is missed.
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ask, run } from './child.mjs'
import { median } from './measure.mjs'

const [first, file] = process.argv.slice(2)
/** The measurements; each runs in a fresh node that was started with its name. */
const measurements = { saxes, library }

const commandPath = fileURLToPath(new URL('../dist/send-timescales.mjs', import.meta.url))
/** Floors: CPU beyond saxes alone, a case; resident memory of the whole command. */
const MOST_MICROSECONDS = 100
const MOST_MEGABYTES = 200

if (first in measurements) console.log(JSON.stringify(await measurements[first](file)))
else await compare(Number(first ?? 20_000), Number(file ?? 5))

async function compare(people, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-caseload-'))
  try {
    const xml = join(folder, 'return.xml')
    writeFileSync(xml, returnOf(people))
    const seen = { saxes: [], library: [], command: [] }
    let cases = 0
    for (let round = 0; round < rounds; round++) {
      for (const name of ['saxes', 'library']) {
        const answer = await ask([fileURLToPath(import.meta.url), name, xml])
        seen[name].push(answer)
        cases = answer.cases ?? cases
      }
      seen.command.push(await run([commandPath, 'caseload', xml, '--format', 'json']))
    }
    report(people, cases, statSync(xml).size, seen)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(people, cases, bytes, { saxes, library, command }) {
  const cpu = (answers) => median(answers.map((answer) => answer.cpu))
  const more = (cpu(library) - cpu(saxes)) / cases
  const peak = Math.max(...command.map((answer) => answer.peak)) / 1e6
  const ms = (microseconds) => `${Math.round(microseconds / 1000)} ms CPU`
  console.log(`${people} people, ${cases} cases, ${(bytes / 1e6).toFixed(1)} MB of XML`)
  console.log(`saxes alone                 ${ms(cpu(saxes))}`)
  console.log(`read, cases, caseload       ${ms(cpu(library))}`)
  console.log(`the command, with its start ${ms(cpu(command))}, ${Math.round(peak)} MB at its peak`)
  const verdicts = [
    [more <= MOST_MICROSECONDS, `${more.toFixed(1)} µs a case beyond saxes alone (at most ${MOST_MICROSECONDS})`],
    [peak <= MOST_MEGABYTES, `${Math.round(peak)} MB resident (at most ${MOST_MEGABYTES})`],
  ]
  for (const [met, what] of verdicts) console.log(`${met ? 'pass' : 'FAIL'} ${what}`)
  process.exitCode = verdicts.every(([met]) => met) ? 0 : 1
}

/** The people of the shipped sample, over and over, each under a UPN of its own. */
function returnOf(people) {
  const sample = readFileSync(new URL('../examples/sen2/sen2_2026.xml', import.meta.url), 'utf8')
  const [before, ...rest] = sample.split(/(?=<Person>)/)
  const end = rest[rest.length - 1].indexOf('</Persons>')
  const after = rest[rest.length - 1].slice(end)
  rest[rest.length - 1] = rest[rest.length - 1].slice(0, end)
  const parts = [before]
  for (let i = 0; i < people; i++)
    parts.push(rest[i % rest.length].replace(/Z9\d{11}/, `Z9${String(i).padStart(11, '0')}`))
  return parts.join('') + after
}

/** Parses the file, a piece at a time, with the events that any reader needs. */
async function saxes(path) {
  const { SaxesParser } = await import('saxes')
  const from = process.cpuUsage()
  const parser = new SaxesParser()
  let elements = 0
  parser.on('opentag', () => elements++)
  parser.on('text', () => {})
  parser.on('closetag', () => {})
  for await (const piece of createReadStream(path, 'utf8')) parser.write(piece)
  parser.close()
  return { cpu: since(from), elements }
}

async function library(path) {
  const { readSen2Xml, sen2Cases, twentyWeeks } = await import('../dist/sen2.js')
  const { caseload, caseloadJson } = await import('../dist/caseload.js')
  const from = process.cpuUsage()
  const { records, header } = await readSen2Xml(createReadStream(path))
  const { cases, refused } = sen2Cases(records, header)
  const load = caseload(cases, { asAt: header.referenceDate, refused })
  const answer = JSON.stringify(caseloadJson(load, twentyWeeks(records, header.year - 1)))
  return { cpu: since(from), cases: load.cases + load.refused.length, length: answer.length }
}

function since(from) {
  const { user, system } = process.cpuUsage(from)
  return user + system
}
