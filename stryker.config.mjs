// Mutation testing, a folder at a time: `FOLDER=dates npx stryker run`. `npm run mutation` runs them all.
const folder = process.env.FOLDER ?? 'dates'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is worked out once, as the modules load, is the law's tables made ready: the proof of the law changes those.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 60_000,
  reporters: ['json'],
  jsonReporter: { fileName: `reports/mutation/${folder}.json` },
  tempDirName: 'reports/stryker',
  ignorePatterns: ['/bench', '/site', '/dist', '/reports', '/docs', '/.ci'],
  disableTypeChecks: false,
}
