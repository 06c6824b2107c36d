import { defineConfig, mergeConfig } from 'vitest/config'
import shared from './vitest.shared.ts'

const report = process.env.VITEST_JSON

/** These change a module that others use: the law itself, and where uk-bank-holidays looks for its feed. */
const apart = [
  'test/proof/law-perturbation.test.ts',
  'test/text/law-change.test.ts',
  'test/law/change.test.ts',
  'test/law/change-everywhere.test.ts',
  'test/calendar/uk-bank-holidays.test.ts',
]

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
      projects: [
        {
          extends: true,
          test: { name: 'together', include: ['test/**/*.test.ts'], exclude: apart, isolate: false },
        },
        { extends: true, test: { name: 'apart', include: apart } },
      ],
    },
  }),
)
