// The only blocks that no test runs, each with the reason.

export const notRun: readonly { readonly code: string; readonly why: string }[] = [
  { code: 'npm install send-dispute-timescales', why: 'it installs from the registry' },
  { code: 'npm ci && npm test', why: 'it would run these tests from within; CI runs it from the README' },
  {
    code: 'npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json',
    why: 'it writes the shipped list; test/calendar/update-bank-holidays.test.ts runs it on a list and a server of its own',
  },
]
