// The only blocks that no test runs, each with the reason.

export const notRun: readonly { readonly code: string; readonly why: string }[] = [
  {
    code: `npm run generate:docs
npx tsx test/edges/testing/build-conformance.ts
npx tsx scripts/measure-misreadings.ts
UPDATE_DOCS=1 npx vitest run test/docs
git diff
npm test
npm run proof
npm run typecheck
npm run lint`,
    why: 'it writes this repository, and runs these tests from within',
  },
  {
    code: `npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json
git commit --all --message "Ready to release"
npm version minor
npm publish`,
    why: 'it publishes',
  },
  { code: 'npm ci && npm run build && npm pack', why: 'it builds this repository; check:package does so' },
  { code: 'npm ci && npm test', why: 'it would run these tests from within; CI runs it from the README' },
  {
    code: 'npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json',
    why: 'it writes the shipped list; test/calendar/update-bank-holidays.test.ts runs it on a list and a server of its own',
  },
]
