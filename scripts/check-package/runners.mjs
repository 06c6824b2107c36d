// Test runners, as integrators use them: vitest, jest of today, and jest 27 and ts-jest, which do not read `exports`.
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { consumer, must, node, packed, project, root, sample } from './machine.mjs'
import { OLD_RESOLUTION } from './types.mjs'

const LETTERS = { 'letters.cjs': sample('letters.cjs') }

export const runners = {
  async vitest() {
    const folder = await consumer('vitest', {
      ...LETTERS,
      'suite.test.ts': sample('suite.vitest.ts'),
      'vitest.config.mjs': 'export default { test: { globals: false } }',
    })
    symlinkSync(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'))
    const log = await node([join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder], { cwd: folder })
    must(/Tests +6 passed/.test(log), log.slice(-1000))
  },

  async jest() {
    const suite = { ...LETTERS, 'suite.test.cjs': sample('suite.jest.cjs') }
    const folder = await project('jest', suite, [packed.tarball, 'jest@30.5.2'])
    await jest(folder, ['--testMatch', '**/*.test.cjs'], 6)
  },

  async 'jest 27'() {
    const suite = {
      ...LETTERS,
      'suite.test.js': sample('suite.jest.cjs'),
      'every.test.ts': sample('every-export.jest.ts'),
    }
    const packages = ['jest@27.5.1', 'ts-jest@27.1.5', 'typescript@4.9.5', '@types/jest@27.5.2']
    const folder = await project(
      'jest-27',
      { ...suite, 'tsconfig.json': JSON.stringify({ compilerOptions: { ...OLD_RESOLUTION, types: ['jest'] } }) },
      [packed.tarball, ...packages],
    )
    await jest(folder, ['suite.test.js'], 6)
    // ts-jest reports each type that it cannot find as a failure of the suite.
    await jest(folder, ['--preset', 'ts-jest', 'every.test.ts'], 2)
  },
}

async function jest(folder, args, expected) {
  const report = join(folder, 'report.json')
  await node(['node_modules/jest/bin/jest.js', ...args, '--json', `--outputFile=${report}`], { cwd: folder })
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'))
  must(numPassedTests === expected && numTotalTests === expected, `${numPassedTests} of ${numTotalTests} passed`)
}
