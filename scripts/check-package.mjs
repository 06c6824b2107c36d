// The package as its users get it: packed, installed into fresh projects, and used there. Needs the registry.
//   node scripts/check-package.mjs [--no-build] [--keep] [name of a check …]
// Prints one line a check and the counts; ends with 1 when one failed.
import { rmSync } from 'node:fs'
import { eslint } from './check-package/eslint.mjs'
import { formats } from './check-package/formats.mjs'
import { Failure, must, pack, temp } from './check-package/machine.mjs'
import { page } from './check-package/page.mjs'
import { programs } from './check-package/programs.mjs'
import { runners } from './check-package/runners.mjs'
import { runtimes } from './check-package/runtimes.mjs'
import { typesChecks } from './check-package/types.mjs'

const checks = { ...formats, ...programs, ...page, ...typesChecks, ...runners, ...eslint, ...runtimes }
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const chosen = Object.keys(checks).filter(
  (name) => wanted.length === 0 || wanted.some((word) => name === word || name.startsWith(`${word} `)),
)
let passed = 0
let failed = 0

/** One check, one line. */
async function check(name, work) {
  const began = performance.now()
  try {
    await work()
    passed++
    console.log(`ok     ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failed++
    console.log(
      `FAILED ${name}\n       ${(error instanceof Failure ? error.message : error.stack).replaceAll('\n', '\n       ')}`,
    )
  }
}

try {
  await check('build and pack', async () => {
    must(chosen.length > 0, `no check has such a name: ${Object.keys(checks).join(', ')}`)
    await pack({ build: !process.argv.includes('--no-build') })
  })
  // Two at a time: most of each check is waiting for a download or for one core.
  const queue = failed > 0 ? [] : [...chosen]
  const worker = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) await check(name, checks[name])
  }
  await Promise.all([worker(), worker()])
} finally {
  if (process.argv.includes('--keep')) console.log(`kept ${temp}`)
  else rmSync(temp, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
