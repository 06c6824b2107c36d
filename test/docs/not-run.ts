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
  { code: 'npm ci\nnpm run test:quick', why: 'it would run tests from within' },
  {
    code: "{ from: '2027-09-01', counts: tribunalWorkingDays(20).after('appealReceivedByAuthorityOn') }",
    why: 'it is one argument of a row; docs/changing-the-law.md runs the whole',
  },
  {
    code: `npm run check:release -- --tag v1.2.0
git commit --all --message "Release 1.2.0"
git tag v1.2.0
git push origin HEAD v1.2.0`,
    why: 'it publishes',
  },
  { code: 'npm install send-dispute-timescales', why: 'it installs from the registry' },
  { code: 'npm ci && npm test', why: 'it would run these tests from within; CI runs it from the README' },
  {
    code: 'npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json',
    why: 'it writes the shipped list; test/calendar/update-bank-holidays.test.ts runs it on a list and a server of its own',
  },
]
