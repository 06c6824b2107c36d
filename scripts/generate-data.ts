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
  type TimeLimit,
  timeLimits,
} from '../src/index'
import cases from '../test/cases/conformance.json'
import { jsonSchema } from './json-schema/json-schema'

const words = describeLimits().map(({ provisions: _, ...row }) => row)

/** A limit with each of its versions as data and in words. */
const inWords = (id: string, limit: TimeLimit) => ({
  ...limit,
  versions: limit.versions.map((version) => ({
    ...version,
    inWords: words.find((row) => row.id === id && row.from === version.from),
  })),
})

/** The whole law. */
const law = {
  package: computedWith.package,
  lastReviewed: computedWith.law,
  timeLimits: Object.fromEntries(Object.entries(timeLimits).map(([id, limit]) => [id, inWords(id, limit)])),
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
