// Writes schema.json, or checks that the one that is there is up to date.
// npx tsx --tsconfig tsconfig.json scripts/generate-schema.ts [FILE] [--check]; without FILE it prints.
import { readFileSync, writeFileSync } from 'node:fs'
import { jsonSchema } from '../src/schema/json-schema'

const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`
const check = process.argv.includes('--check')
const file = process.argv.slice(2).find((arg) => !arg.startsWith('--'))

if (file === undefined) process.stdout.write(text)
else if (!check) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is out of date: run this again without --check.`)
  process.exitCode = 1
}
