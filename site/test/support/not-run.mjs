// Before the packages are installed and before the tests: a run that never comes to its end counts as one that failed.
import { mkdirSync, writeFileSync } from 'node:fs'

const folder = new URL('../../reports/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('tests.json', folder), '{"passed":0,"failed":1,"skipped":0}\n')
