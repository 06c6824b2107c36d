// Mutation testing, a room at a time: `ROOM=dates npx stryker run`. `npm run mutation` runs them all.
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
  timeoutMS: 60_000,
  reporters: ['json'],
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  tempDirName: 'reports/stryker',
  ignorePatterns: ['/bench', '/site', '/dist', '/reports', '/docs', '/.ci'],
  disableTypeChecks: false,
}
