import { defineConfig, mergeConfig } from 'vitest/config'
import shared from './vitest.shared.ts'

const report = process.env.VITEST_JSON

/** These change a module that others use: the law itself, and where uk-bank-holidays looks for its feed. */
const apart = [
  'test/text/law-change.test.ts',
  'test/law/change.test.ts',
  'test/law/change-everywhere.test.ts',
  'test/calendar/uk-bank-holidays.test.ts',
]

/** Whole processes, feeds, what the documentation says, and samples of the proof: `npm run test:slow`, which CI runs. */
const slow = [
  'test/calendar/update-bank-holidays.test.ts',
  'test/calendar/update-from-bad-feeds.test.ts',
  'test/docs/{by-hand,examples,generated,pages,sql,types}.test.ts',
  'test/edges/caseload/page.test.ts',
  'test/edges/cli/{batch,output,returns}.test.ts',
  'test/edges/render/properties.test.ts',
  'test/edges/schema/hostile.test.ts',
  'test/edges/script/script.test.ts',
  'test/edges/sen2/hostile.test.ts',
  'test/proof/*.test.ts',
  'test/text/{made-up-language,readability}.test.ts',
]

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      // Left out, one core stands idle, of two that is half of them.
      maxWorkers: '100%',
      reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
      projects: [
        {
          extends: true,
          test: { name: 'together', include: ['test/**/*.test.ts'], exclude: [...apart, ...slow], isolate: false },
        },
        { extends: true, test: { name: 'apart', include: apart } },
        { extends: true, test: { name: 'slow', include: slow } },
      ],
    },
  }),
)
