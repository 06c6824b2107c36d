// Measuring on a machine that others use too: every contestant runs a short slice in turn, round after round, in CPU
// time, and two contestants are only ever compared within one round.

/** CPU microseconds of this process so far, all threads. */
export function cpu() {
  const { user, system } = process.cpuUsage()
  return user + system
}

let loops = 0

/**
 * A loop of its own for every contestant, so that none is slowed by the shape of another's call, with the answers
 * summed so that no work can be left out.
 */
function loopOf(name, run, inputs) {
  const compile = (isAsync) =>
    new Function(
      'run',
      'inputs',
      // The engine shares what it learns between functions of one text, so each has its name in it.
      `// ${name}, loop ${++loops}
       let at = 0
       return ${isAsync ? 'async' : ''} (times) => {
         let sum = 0
         for (let i = 0; i < times; i++) {
           const answer = ${isAsync ? 'await' : ''} run(inputs[at])
           sum += answer === true ? 1 : answer === false ? 0 : typeof answer === 'string' ? answer.charCodeAt(9) : 1
           at = at + 1 === inputs.length ? 0 : at + 1
         }
         return sum
       }`,
    )
  return compile(run(inputs[0]) instanceof Promise)(run, inputs)
}

/** Warms a loop up for half a second of CPU time, and says how many calls then fill a slice of so many milliseconds. */
async function fitting(loop, ms) {
  const began = cpu()
  let times = 1
  for (;;) {
    const from = cpu()
    await loop(times)
    const spent = (cpu() - from) / 1000
    if (spent < ms / 2) times *= 2
    else if (cpu() - began >= WARM_UP_MS * 1000) return Math.max(1, Math.round((times * ms) / spent))
    else if (spent > ms * 2) times = Math.ceil(times / 2)
  }
}

/** The compiler's own CPU time would otherwise be counted to whoever is compiled last. */
const WARM_UP_MS = 500

/**
 * Runs contestants in turn.
 *
 * @param contestants `{ name: { run, inputs } }`; `run` takes one input, and may be asynchronous
 * @returns for each name the CPU microseconds a call took in each round
 */
export async function interleave(contestants, { rounds = 15, ms = 25 } = {}) {
  const racing = []
  for (const [name, { run, inputs }] of Object.entries(contestants)) {
    const loop = loopOf(name, run, inputs)
    racing.push({ name, loop, times: await fitting(loop, ms) })
  }
  const results = Object.fromEntries(racing.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const { name, loop, times } of racing) {
      const from = cpu()
      await loop(times)
      results[name].push((cpu() - from) / times)
    }
  return results
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** How many times as fast `a` is as `b`: the median of the rounds' ratios, with the lower and upper quartile. */
export function ratio(results, a, b) {
  const ratios = results[b].map((value, round) => value / results[a][round]).sort((x, y) => x - y)
  const at = (share) => ratios[Math.round(share * (ratios.length - 1))]
  return { median: median(ratios), low: at(0.25), high: at(0.75) }
}
