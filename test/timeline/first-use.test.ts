// What a timeline works out once and then keeps: the library is loaded anew, so that this test works it out.
import { beforeAll, expect, test, vi } from 'vitest'

let library: typeof import('../../src/index')
beforeAll(async () => {
  vi.resetModules()
  library = await import('../../src/index')
})

test('declining and asking on one day: asking wins', () => {
  const dates = {
    noticeSentOn: '2025-03-03',
    adviserToldNoMediationOn: '2025-03-12',
    authorityToldOfMediationOn: '2025-03-12',
  }
  const file = { dispute: { kind: 'refusal-to-assess' }, dates } as const
  const { entries } = library.buildTimeline(file, { asAt: '2025-03-14' })
  const states = Object.fromEntries(entries.map(({ id, state }) => [id, state]))
  expect(states).toMatchObject({ 'mediation.certify-declined': 'not-applicable', 'mediation.arrange': 'not-due' })
})
