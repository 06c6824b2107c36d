// Whether a million cases cost a million times one: CPU time a case and peak memory as the number of cases grows.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pour } from './child.mjs'
import { asAt, caseFiles, movedBack } from './inputs.mjs'
import { cpu } from './measure.mjs'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const BARE = fileURLToPath(new URL('bare-json.mjs', import.meta.url))
const IN_PROCESS = fileURLToPath(new URL('in-process.mjs', import.meta.url))

/** The command as built, or null while it is not. */
export const command = existsSync(CLI) ? [CLI, 'batch', '--as-at', asAt] : null

/** A thousand lines: the three case files in turn, moved back by up to 200 weeks. */
const block = (() => {
  const files = Object.values(caseFiles)
  const lines = Array.from({ length: 1000 }, (_, i) =>
    JSON.stringify({ ...movedBack(files[i % files.length], i % 200), reference: `case ${i}` }),
  )
  return `${lines.join('\n')}\n`
})()

/** CPU microseconds a case and peak memory, for each number of cases. */
export async function growth(sizes) {
  const grown = []
  for (const cases of sizes) {
    const library = await pour([IN_PROCESS], block, 1000, cases)
    const batch = command && (await pour(command, block, 1000, cases))
    grown.push({ cases, library: each(library, cases), batch: batch && each(batch, cases) })
  }
  return grown
}

/** What may not grow with the number of cases, from 100,000 to a million. Empty where it was not measured so far. */
export function growthVerdicts(grown) {
  const [before, after] = [100_000, 1_000_000].map((cases) => grown.find((each) => each.cases === cases)?.batch)
  if (!before || !after) return []
  return [
    { what: 'CPU time a case at 1,000,000 cases, times that at 100,000', most: 1.1, seen: after.cpu / before.cpu },
    { what: 'MB more memory at 1,000,000 cases than at 100,000', most: 20, seen: (after.peak - before.peak) / 1e6 },
  ].map((each) => ({ ...each, met: each.seen <= each.most }))
}

const each = ({ cpu, peak }, cases) => ({ cpu: cpu / cases, peak })

/** The command, bare JSON through the same pipes, and a luxon loop in this process, in turn: microseconds a case. */
export async function raceBatch(luxonLoop, { rounds = 7, cases = 20_000 } = {}) {
  const results = { 'bare JSON, a case': [], 'batch command, a case': [], 'luxon loop': [] }
  // The loop is raced warm: its first thousands of calls take more than twice as long.
  for (let warm = 0; warm < 4; warm++) for (const date of luxonLoop.inputs) luxonLoop.run(date)
  const luxon = () => {
    const from = cpu()
    for (const date of luxonLoop.inputs) luxonLoop.run(date)
    return (cpu() - from) / luxonLoop.inputs.length
  }
  for (let round = 0; round < rounds; round++) {
    results['bare JSON, a case'].push((await pour([BARE], block, 1000, cases)).cpu / cases)
    // A machine that others use changes its pace: the loop runs just before the command and just after it.
    const before = luxon()
    results['batch command, a case'].push((await pour(command, block, 1000, cases)).cpu / cases)
    results['luxon loop'].push((before + luxon()) / 2)
  }
  return results
}
