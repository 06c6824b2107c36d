// The stubs at the root that lead tools without `exports` into dist/: the build writes them, and they are packed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { stubs } from './generate/entry-points'

for (const [name, stub] of Object.entries(stubs)) {
  mkdirSync(name, { recursive: true })
  writeFileSync(`${name}/package.json`, `${JSON.stringify(stub)}\n`)
}
