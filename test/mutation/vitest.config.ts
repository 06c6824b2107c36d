// The tests that Stryker runs against each change to the logic: quick ones, with the same random cases every time.
import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

export default mergeConfig(shared, {
  test: {
    include: ['test/{dates,calendar,disputes,deadlines,timeline}/**/*.test.ts'],
    // The scripts that keep the list of bank holidays, and the package that needs a server, try nothing of the rooms.
    exclude: ['test/calendar/{update-*,check-release,uk-bank-holidays}.test.ts'],
    setupFiles: ['test/mutation/seed.ts'],
    env: { TIMELINE_RUNS: '150' },
    isolate: false,
  },
})
