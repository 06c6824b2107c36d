// Writes the law, the bank holidays and the conformance cases as JSON, for systems that are not written in TypeScript.
import { mkdir, writeFile } from 'node:fs/promises'
import holidays from '../data/bank-holidays-england-and-wales.json'
import cases from '../test/cases/conformance.json'
import { lawAsData } from './generate/law-as-data'
import { jsonSchema } from './json-schema/json-schema'

const files = { law: lawAsData(), 'bank-holidays': holidays, cases, schema: jsonSchema() }
await mkdir('dist', { recursive: true })
for (const [name, content] of Object.entries(files))
  await writeFile(`dist/${name}.json`, `${JSON.stringify(content, null, 1)}\n`)
