// npm run generate: makes every generated file. With `-- --check` it writes nothing and names each file that has drifted
// and why; with `-- --only docs/law.md,api` it makes those whose name begins so. What the pages show of commands and code
// is written by their tests: UPDATE_DOCS=1 npx vitest run test/docs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { drift, generated } from './generate/generated'

const { values } = parseArgs({ options: { check: { type: 'boolean' }, only: { type: 'string' } } })
const wanted = values.only?.split(',')

let files = 0
let changed = 0
for (const { from, names, make } of generated) {
  if (wanted && !names.some((name) => wanted.some((start) => name.startsWith(start)))) continue
  for (const [file, text] of Object.entries(await make())) {
    files++
    const reason = drift(file, existsSync(file) ? readFileSync(file, 'utf8') : null, text, from)
    if (reason === null) continue
    changed++
    if (values.check) console.error(reason)
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      console.log(`${file}: written`)
    }
  }
}
console.log(`${files} generated files, ${changed} ${values.check ? 'drifted' : 'written'}`)
if (values.check && changed > 0) process.exitCode = 1
