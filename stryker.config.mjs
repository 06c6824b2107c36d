// Mutation testing, a room at a time: `ROOM=dates npx stryker run`. `npm run mutation` runs them all and slims what it keeps.
const room = process.env.ROOM ?? 'dates'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is worked out once, as the modules load, is the law's tables made ready: the proof of the law changes those.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: `test/mutation/known/${room}.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'reports/stryker',
  thresholds: { high: 98, low: 95, break: 95 },
  ignorePatterns: ['/bench', '/site', '/dist', '/reports', '/docs', '/.ci'],
  disableTypeChecks: false,
}
