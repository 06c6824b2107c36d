// The tests that Stryker runs against each change to one folder: quick ones, with the same random cases every time.
import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

/** A folder's own tests, and those at a door behind which it is reached. */
const TESTS: Record<string, readonly string[]> = {
  dates: ['dates/*', 'input/dates'],
  calendar: [
    'calendar/{create-calendar,day-index,known-on,projection,shipped-list,sources,working-days}',
    'input/bank-holidays',
  ],
  disputes: ['disputes/*', 'input/{case-file,dispute,reachable}', 'timeline/{kinds,events-table,stories}'],
  input: [
    'input/*',
    'api/errors',
    'calendar/create-calendar',
    'deadlines/{exceptions,in-force,named-dates,record,sources,status,named-dates-and-exceptions}',
    'disputes/*',
    'law/{change,change-everywhere,events}',
    'text/stored-records',
    'timeline/{kinds,oracle,legal-readings,events-table,stories}',
  ],
  deadlines: ['deadlines/*', 'input/deadline', 'law/change'],
  timeline: ['timeline/*', 'law/change'],
}

export default mergeConfig(shared, {
  test: {
    include: (TESTS[process.env.FOLDER ?? 'dates'] ?? []).map((files) => `test/${files}.test.ts`),
    setupFiles: ['test/mutation/seed.ts'],
    env: { CIVIL_YEARS: 'few', TIMELINE_RUNS: '50', SOAK_RUNS: '20', GROWTH_RUNS: '4', SCHEMA_RUNS: '50' },
    isolate: false,
  },
})
