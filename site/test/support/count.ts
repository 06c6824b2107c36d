// Writes how many tests passed and failed to reports/tests.json, for CI to add up.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

export default class Count implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[] = []): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) count.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1
      }
    }
    if (count.passed + count.failed === 0) count.failed = 1
    const folder = new URL('../../reports/', import.meta.url)
    mkdirSync(folder, { recursive: true })
    writeFileSync(new URL('tests.json', folder), `${JSON.stringify(count)}\n`)
  }
}
