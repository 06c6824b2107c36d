// Writes the law, the bank holidays and the conformance cases as JSON, for systems that are not written in TypeScript.
import { mkdir, writeFile } from 'node:fs/promises'
import holidays from '../data/bank-holidays-england-and-wales.json'
import {
  computedWith,
  countingRules,
  daysNotCounted,
  describeLimits,
  disputeKinds,
  ends,
  events,
  exceptions,
  instruments,
  notices,
  planSections,
  provisions,
  timeLimits,
} from '../src/index'
import cases from '../test/cases/conformance.json'
import { jsonSchema } from './json-schema/json-schema'

const inWords = new Map(describeLimits().map(({ provisions: _, ...row }) => [row.id, row]))

/** The whole law, each time limit with its row as data and in words. */
const law = {
  package: computedWith.package,
  lastReviewed: computedWith.law,
  timeLimits: Object.fromEntries(
    Object.entries(timeLimits).map(([id, row]) => [
      id,
      { ...row, inWords: inWords.get(id as keyof typeof timeLimits) },
    ]),
  ),
  events,
  notices,
  disputeKinds,
  planSections,
  exceptions,
  countingRules,
  daysNotCounted,
  ends,
  provisions,
  instruments,
}

const files = { law, 'bank-holidays': holidays, cases, schema: jsonSchema() }
await mkdir('dist', { recursive: true })
for (const [name, content] of Object.entries(files))
  await writeFile(`dist/${name}.json`, `${JSON.stringify(content, null, 1)}\n`)
