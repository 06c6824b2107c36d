// What is worked out once and then kept: for each of these the library is loaded anew, so that its first test works it out.
import { beforeAll, describe, expect, test, vi } from 'vitest'

type Library = typeof import('../../src/index')

function loadedAnew(): () => Library {
  let library: Library
  beforeAll(async () => {
    vi.resetModules()
    library = await import('../../src/index')
  })
  return () => library
}

const ASSESS = { kind: 'refusal-to-assess' } as const
const idsOf = ({ buildTimeline }: Library, file: object): string[] =>
  buildTimeline({ dates: {}, ...file } as never, { asAt: '2025-06-20' }).entries.map(({ id }) => id)

describe('the ids of entries', () => {
  const library = loadedAnew()
  test('a duty to comply has one for each source that starts it, for whomever', () => {
    const ids = library().entryIds()
    expect(ids.filter((id) => /^comply\.(cease|amend)-plan|^appeal\.lodge/.test(id))).toEqual([
      'appeal.lodge',
      'comply.cease-plan@orderMadeOn',
      'comply.amend-plan@orderMadeOn',
      'comply.amend-plan@agreementMadeOn',
      'comply.amend-plan@concessionNotifiedOn',
    ])
  })
})

describe('an entry by its id', () => {
  const library = loadedAnew()
  test('of a duty to comply', () => {
    const done = { 'comply.notify-assessment@orderMadeOn': '2025-06-02' }
    expect(library().caseFileProblems({ dispute: ASSESS, dates: {}, done })).toEqual([])
  })
})

describe('what an event cannot precede', () => {
  const library = loadedAnew()
  test('through the chain', () => {
    const dates = { noticeSentOn: '2025-03-03', responseReceivedOn: '2025-03-02' }
    expect(
      library()
        .caseFileProblems({ dates })
        .map(({ message }) => message),
    ).toEqual(['dates.responseReceivedOn (2025-03-02) cannot be before dates.noticeSentOn (2025-03-03): check both.'])
  })
})

describe('the places of a case', () => {
  const library = loadedAnew()
  test('without a dispute the steps of an appeal have one once they have begun, and not before', () => {
    expect(idsOf(library(), {})).not.toContain('appeal.respond')
    const begun = idsOf(library(), { dates: { appealReceivedByAuthorityOn: '2025-06-02' } })
    expect(begun).toContain('appeal.respond')
    expect(begun).not.toContain('appeal.costs')
  })
})

describe('what all three sources require', () => {
  const library = loadedAnew()
  const orderMade = { dispute: ASSESS, dates: { noticeSentOn: '2025-01-06', orderMadeOn: '2025-06-02' } }
  const naming = (limit: string) => {
    const requires = { requires: [limit] }
    return { ...orderMade, order: requires, agreement: requires, concession: requires }
  }
  const dutiesOf = (file: object) => {
    const duties = idsOf(library(), file).filter((id) => id.startsWith('comply.'))
    return [...new Set(duties.map((id) => id.replace(/@.*/, '')))]
  }
  test('what one case names is not taken for the next', () => {
    expect(dutiesOf(naming('comply.amend-plan'))).toEqual(['comply.amend-plan'])
    expect(dutiesOf(naming('comply.draft-plan'))).toEqual(['comply.draft-plan'])
    expect(dutiesOf(orderMade)).toEqual([
      'comply.notify-assessment',
      'comply.notify-no-plan',
      'comply.finalise-after-assessment',
    ])
  })
})

describe('a notice sent before the power to recommend shows that the decision was made before it too', () => {
  const library = loadedAnew()
  const dispute = { kind: 'refusal-to-issue-plan', recommendations: ['health'] } as const
  test.each([
    ['2018-04-02', false],
    ['2018-04-03', true],
  ])('%s: %s', (noticeSentOn, health) => {
    const { classification } = library().buildTimeline({ dispute, dates: { noticeSentOn } }, { asAt: '2025-06-20' })
    expect(classification?.recommendations.health).toBe(health)
  })
})
