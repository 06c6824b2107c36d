// The law changes for good: a new period, a new unit, a new end, a new meeting event, a repeal. On both sides of the day the
// engine counts, the record names and the case lists what the law then said.
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { type CaseFile, type LimitId, type LimitVersion, type TimeLimit, timeLimits } from '../../src/index'
import { days, earlierOf, ifKnown, laterOf, may, months, weeks, workingDays } from '../../src/law/counts'
import { limitsWith } from '../support/changed-law'
import { countedAs } from './words'

type Library = typeof import('../../src/index')
type Change = Partial<LimitVersion> & { readonly from: string }

const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)

/** A real limit with one more version, or, after its last day, with none. */
function changed(id: LimitId, change: Change | { readonly repealedFrom: string }): TimeLimit {
  const row = timeLimits[id]
  const last = row.versions.at(-1) as LimitVersion
  const from = 'from' in change ? change.from : change.repealedFrom
  const ended = { ...last, through: dayBefore(from) }
  return {
    ...row,
    versions: [...row.versions.slice(0, -1), ended, ...('from' in change ? [{ ...last, ...change }] : [])],
  }
}

/** The library as it would be with these limits: loaded once for the tests of one `describe`. */
function withLaw(limits: Partial<Record<LimitId, TimeLimit>>): () => Library {
  let library: Library
  beforeAll(async () => {
    vi.resetModules()
    vi.doMock('../../src/law/time-limits', async (original) => {
      const real = (await original()) as typeof import('../../src/law/time-limits')
      return { ...real, ...limitsWith(real, limits) }
    })
    library = await import('../../src/index')
    vi.doUnmock('../../src/law/time-limits')
  })
  return () => library
}

const errorOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error as { code: string; path: string; message: string }
  }
  throw new Error('It did not throw.')
}

describe('six weeks become four for requests from 1 September 2027', () => {
  const law = withLaw({
    'assessment.decide': changed('assessment.decide', {
      from: '2027-09-01',
      counts: weeks(4).after('requestReceivedOn'),
      law: ['Regs 4(1)'],
    }),
  })

  test.each([
    ['2027-08-31', '2027-10-12', '6 weeks after requestReceivedOn', ['Regs 4(1)', 'Regs 5(1)']],
    ['2027-09-01', '2027-09-29', '4 weeks after requestReceivedOn', ['Regs 4(1)']],
  ])('received on %s: due %s, %s', (requestReceivedOn, dueOn, counted, basis) => {
    const { calculateDeadline, versionOf, versionOn, timeLimits, buildTimeline } = law()
    const record = calculateDeadline('assessment.decide', { requestReceivedOn })
    expect(record).toMatchObject({ dueOn, basis })
    expect(countedAs(versionOf(record).counts)).toBe(counted)
    expect(versionOf(record)).toBe(versionOn(timeLimits['assessment.decide'], requestReceivedOn))
    // The same in a case, from whatever day it is looked at.
    for (const asAt of ['2027-08-01', '2027-09-15', '2030-01-01']) {
      const [entry] = buildTimeline({ dates: { requestReceivedOn } }, { asAt }).entries
      expect(entry).toMatchObject({ id: 'assessment.decide', deadline: { dueOn, basis } })
    }
  })
})

describe('30 days become 20 working days for mediation asked for from 1 September 2027', () => {
  const law = withLaw({
    'mediation.arrange': changed('mediation.arrange', {
      from: '2027-09-01',
      counts: workingDays(20).after('authorityToldOfMediationOn'),
    }),
  })

  test.each([
    [
      '2027-08-31',
      { dueOn: '2027-09-30', holidays: 'not-used', assumptions: [], verified: 'as-made' },
      '30 days after authorityToldOfMediationOn',
    ],
    [
      '2027-09-01',
      { dueOn: '2027-09-29', holidays: 'published', assumptions: ['working-day-assumed'], verified: 'guidance' },
      '20 wd* after authorityToldOfMediationOn',
    ],
  ])('asked for on %s', (authorityToldOfMediationOn, expected, counted) => {
    const { calculateDeadline, versionOf } = law()
    const record = calculateDeadline('mediation.arrange', { authorityToldOfMediationOn })
    expect(record).toMatchObject(expected)
    expect(countedAs(versionOf(record).counts)).toBe(counted)
  })
})

describe('a claim gets a lodging end, and a year instead of six months, for conduct that ended from 1 January 2027', () => {
  const law = withLaw({
    'discrimination.claim': changed('discrimination.claim', {
      from: '2027-01-01',
      counts: may(months(12).after('conductEndedOn')),
      end: 'lodging',
    }),
  })

  test.each([
    ['2026-12-31', { endsOn: '2027-06-30', dueOn: '2027-06-30', dueTime: null }],
    ['2027-08-07', { endsOn: '2028-08-07', dueOn: '2028-09-01', dueTime: '17:00' }],
  ])('ended on %s', (conductEndedOn, expected) => {
    const { calculateDeadline, deadlineStatus, disputeProblems } = law()
    const record = calculateDeadline('discrimination.claim', { conductEndedOn })
    expect(record).toMatchObject(expected)
    // A right in both versions: once past it has lapsed.
    expect(deadlineStatus(record, { asAt: '2029-01-01' })).toBe('lapsed')
    expect(disputeProblems({ kind: 'disability-discrimination' })).toEqual([])
  })
})

describe('a floor becomes a limit: the record of each day is read by its own version', () => {
  const law = withLaw({
    'plan.comment-on-draft': changed('plan.comment-on-draft', {
      from: '2027-09-01',
      counts: days(15).with('draftPlanServedOn'),
    }),
  })

  test.each([
    ['2027-08-31', true, 'lapsed', []],
    ['2027-09-01', false, 'overdue', ['plan.comment-on-draft']],
  ])('served on %s', (draftPlanServedOn, minimum, state, overdue) => {
    const { calculateDeadline, deadlineStatus, buildTimeline } = law()
    const record = calculateDeadline('plan.comment-on-draft', { draftPlanServedOn })
    expect(record.minimum).toBe(minimum)
    expect(deadlineStatus(record, { asAt: '2027-12-01' })).toBe(state)
    const timeline = buildTimeline({ dates: { draftPlanServedOn } }, { asAt: '2027-12-01' })
    expect(timeline.overdue).toEqual(overdue)
    expect(timeline.passed).toEqual(minimum ? ['plan.comment-on-draft'] : [])
  })
})

// The law page: "The rule is general: a later of with an (opt) limb whose event is awaited."
describe('a limit becomes the later of two, the second after an event that is awaited: past its first it waits', () => {
  const after20Weeks = weeks(20).after('requestReceivedOn')
  const onceDrafted = ifKnown(weeks(4).after('draftPlanServedOn'))
  const made = (counts: LimitVersion['counts']) =>
    withLaw({ 'plan.finalise': changed('plan.finalise', { from: '2027-09-01', counts }) })
  const later = made(laterOf(after20Weeks, onceDrafted))
  const earlier = made(earlierOf(after20Weeks, onceDrafted))
  const dates = { requestReceivedOn: '2027-09-01', assessmentDecisionSentOn: '2027-10-06' }

  test.each<[string, () => Library, object, string]>([
    ['no draft, and the later counts', later, {}, 'waiting'],
    ['the draft has come', later, { draftPlanServedOn: '2027-12-01' }, 'overdue'],
    ['no draft, and the earlier counts', earlier, {}, 'overdue'],
  ])('%s', (_, law, more, state) => {
    const { entries } = law().buildTimeline({ dates: { ...dates, ...more } }, { asAt: '2028-02-01' })
    expect(entries.find(({ id }) => id === 'plan.finalise')?.state).toBe(state)
  })
})

describe('five weeks become four to amend a plan, for what an order, an agreement or a concession of 1 September 2027 requires', () => {
  const { counts } = timeLimits['comply.amend-plan'].versions[0] as LimitVersion
  const limbs = counts.limbs.map((limb) => ({ ...limb, period: { ...limb.period, n: 4 } }))
  const law = withLaw({
    'comply.amend-plan': changed('comply.amend-plan', { from: '2027-09-01', counts: { ...counts, limbs } }),
  })

  test.each([
    ['orderMadeOn', '2027-08-31', '2027-10-05', 5],
    ['orderMadeOn', '2027-09-01', '2027-09-29', 4],
    ['agreementMadeOn', '2027-08-31', '2027-10-05', 5],
    ['agreementMadeOn', '2027-09-01', '2027-09-29', 4],
    ['concessionNotifiedOn', '2027-08-31', '2027-10-05', 5],
    ['concessionNotifiedOn', '2027-09-01', '2027-09-29', 4],
  ])('%s %s: due %s, %i weeks', (event, on, dueOn, n) => {
    const { calculateDeadline, versionOf } = law()
    const record = calculateDeadline('comply.amend-plan', { [event]: on } as never)
    expect(record.dueOn).toBe(dueOn)
    expect(versionOf(record).counts.limbs.map(({ period }) => period.n)).toEqual([n, n, n])
  })
})

describe('of two events that must both have happened, the later one says which law holds', () => {
  const law = withLaw({
    'move.review': changed('move.review', { from: '2027-09-01' }),
  })

  test.each([
    // The review of the plan gives the end, and the transfer the law.
    ['2027-08-20', '2027-08-31', '2028-08-19', null],
    ['2027-08-20', '2027-09-01', '2028-08-19', '2027-09-01'],
    ['2026-09-10', '2027-09-10', '2027-12-09', '2027-09-01'],
  ])('reviewed %s, transferred %s: due %s', (planMadeOrReviewedOn, planTransferredOn, dueOn, from) => {
    const { calculateDeadline, versionOf } = law()
    const record = calculateDeadline('move.review', { planMadeOrReviewedOn, planTransferredOn })
    expect(record.dueOn).toBe(dueOn)
    expect(versionOf(record).from).toBe(from ?? timeLimits['move.review'].versions[0]?.from)
  })
})

describe('another event meets a limit, from 1 September 2027', () => {
  const { metBy } = timeLimits['review.report'].versions[0] as LimitVersion
  const law = withLaw({
    'review.report': changed('review.report', { from: '2027-09-01', metBy: [...metBy, 'amendmentNoticeSentOn'] }),
  })

  // By the old version the notice only shows that there was a report, for the council decided on it: no day is known.
  test.each([
    ['2027-08-31', null],
    ['2027-09-01', '2027-09-10'],
  ])('a meeting on %s: the report is met on %s', (reviewMeetingOn, metOn) => {
    const { buildTimeline } = law()
    const dates = { reviewMeetingOn, amendmentNoticeSentOn: '2027-09-10' }
    const { entries } = buildTimeline({ dates }, { asAt: '2027-09-20' })
    expect(entries.find(({ id }) => id === 'review.report')).toMatchObject({ state: 'met', metOn })
  })
})

describe('a repeal from 1 January 2027', () => {
  const law = withLaw({
    'judicial-review.answer-letter': changed('judicial-review.answer-letter', { repealedFrom: '2027-01-01' }),
    'appeal.respond': changed('appeal.respond', { repealedFrom: '2027-01-01' }),
  })
  const SENTENCE =
    'dates.letterBeforeClaimSentOn is 2027-01-01, and the law of judicial-review.answer-letter ended on 2026-12-31: no such limit runs from a later day.'

  test('what began before it runs on', () => {
    const { calculateDeadline, buildTimeline } = law()
    const dates = { letterBeforeClaimSentOn: '2026-12-31' }
    expect(calculateDeadline('judicial-review.answer-letter', dates).dueOn).toBe('2027-01-14')
    const entry = buildTimeline({ dates }, { asAt: '2027-02-01' }).entries[0]
    expect(entry).toMatchObject({ id: 'judicial-review.answer-letter', state: 'overdue' })
  })

  test('nothing begins after it, and the sentence says so', () => {
    const { calculateDeadline, caseFileProblems, buildTimeline } = law()
    const dates = { letterBeforeClaimSentOn: '2027-01-01' }
    const error = errorOf(() => calculateDeadline('judicial-review.answer-letter', dates))
    expect(error).toMatchObject({
      code: 'not-in-force',
      path: 'dates.letterBeforeClaimSentOn',
      expected: 'a day through 2026-12-31',
      message: SENTENCE,
    })
    expect(caseFileProblems({ dates }).map(({ code, message }) => [code, message])).toEqual([
      ['not-in-force', SENTENCE],
    ])
    expect(errorOf(() => buildTimeline({ dates }, { asAt: '2026-06-01' }))).toMatchObject({ message: SENTENCE })
  })

  test('what it would have begun is no longer awaited', () => {
    const { buildTimeline } = law()
    const caseFile = {
      dispute: { kind: 'refusal-to-assess' },
      dates: { noticeSentOn: '2026-12-01', appealReceivedByTribunalOn: '2026-12-20' },
    } as const
    const stateOn = (asAt: string) =>
      buildTimeline(caseFile, { asAt }).entries.find(({ id }) => id === 'appeal.respond')?.state
    expect(stateOn('2026-12-31')).toBe('not-started')
    expect(stateOn('2027-01-01')).toBeUndefined()
  })
})

describe('a limit that was repealed and came back', () => {
  const [version] = timeLimits['move.inform'].versions as [LimitVersion]
  const law = withLaw({
    'move.inform': {
      ...timeLimits['move.inform'],
      versions: [
        { ...version, through: '2026-12-31' },
        { ...version, from: '2028-01-01', counts: weeks(2).after('planTransferredOn') },
      ],
    },
  })

  test.each([
    ['2026-12-31', '2027-02-11'],
    ['2028-01-01', '2028-01-15'],
  ])('transferred on %s: due %s', (planTransferredOn, dueOn) => {
    const { calculateDeadline } = law()
    expect(calculateDeadline('move.inform', { planTransferredOn }).dueOn).toBe(dueOn)
  })

  test.each(['2027-01-01', '2027-12-31'])('transferred on %s: no law', (planTransferredOn) => {
    const { calculateDeadline } = law()
    expect(errorOf(() => calculateDeadline('move.inform', { planTransferredOn }))).toMatchObject({
      code: 'not-in-force',
      message: `dates.planTransferredOn is ${planTransferredOn}, and the law of move.inform ended on 2026-12-31 and began again on 2028-01-01: no such limit ran between.`,
      expected: 'a day through 2026-12-31, or from 2028-01-01',
    })
  })
})

describe('counting back, a change goes by the day of the event', () => {
  const law = withLaw({
    'review.give-notice': changed('review.give-notice', {
      from: '2027-09-01',
      counts: weeks(3).before('reviewMeetingOn'),
    }),
  })
  test.each([
    ['2027-08-31', '2027-08-17'],
    ['2027-09-01', '2027-08-11'],
  ])('a meeting on %s: notice by %s', (reviewMeetingOn, dueOn) => {
    const { calculateDeadline } = law()
    expect(calculateDeadline('review.give-notice', { reviewMeetingOn }).dueOn).toBe(dueOn)
  })
})

describe('an exception for what ends from 1 September 2027, whose last day nobody has set yet', () => {
  let library: Library
  beforeAll(async () => {
    vi.resetModules()
    vi.doMock('../../src/law/exceptions', async (original) => {
      const real = (await original()) as typeof import('../../src/law/exceptions')
      const coronavirus = { ...real.exceptions.coronavirus, endsFrom: '2027-09-01', endsThrough: null }
      return { ...real, exceptions: { ...real.exceptions, coronavirus } }
    })
    library = await import('../../src/index')
    vi.doUnmock('../../src/law/exceptions')
  })
  test.each([
    ['2027-07-20', '2027-08-31', false],
    ['2027-07-21', '2027-09-01', true],
    ['2040-01-02', '2040-02-13', true],
  ])('a request received on %s, decided by %s: lifted %s', (requestReceivedOn, endsOn, lifts) => {
    const record = library.calculateDeadline('assessment.decide', { requestReceivedOn })
    expect([record.endsOn, record.exceptions.includes('coronavirus')]).toEqual([endsOn, lifts])
  })
})

describe('another event starts a limit from 1 January 2027', () => {
  const answer = 'judicial-review.answer-letter'
  const law = withLaw({ [answer]: changed(answer, { from: '2027-01-01', counts: days(14).after('groundsAroseOn') }) })
  const listed = (dates: CaseFile['dates']) =>
    law()
      .buildTimeline({ dates }, { asAt: '2027-03-01' })
      .entries.filter(({ id }) => id === answer)

  test('the event of before starts nothing after, and a case that dates it is no worse for that', () => {
    expect(listed({ letterBeforeClaimSentOn: '2026-12-31' })).toHaveLength(1)
    expect(listed({ letterBeforeClaimSentOn: '2027-02-01' })).toEqual([])
    expect(listed({ groundsAroseOn: '2027-02-01' })).toHaveLength(1)
  })

  test('asked about alone, the limit says what it needs now', () => {
    const { calculateDeadline } = law()
    const dates = { letterBeforeClaimSentOn: '2027-02-01' } as never
    expect(errorOf(() => calculateDeadline(answer, dates))).toMatchObject({
      code: 'missing-date',
      path: 'dates.groundsAroseOn',
      message: 'judicial-review.answer-letter needs dates.groundsAroseOn.',
    })
    expect(calculateDeadline(answer, { groundsAroseOn: '2027-02-01' } as never).dueOn).toBe('2027-02-15')
  })
})

// law.md: a decision shows that the appeal was received by the authority (appeal), or that the claim was received (claim).
describe('what a decision shows to have been received, for limits that these events would meet', () => {
  const meets = (id: LimitId, event: 'appealReceivedByAuthorityOn' | 'claimReceivedOn'): TimeLimit => ({
    ...timeLimits[id],
    versions: timeLimits[id].versions.map((each) => ({ ...each, metBy: [event], effectFrom: 'any-time' })),
  })
  const law = withLaw({
    'ombudsman.complain': meets('ombudsman.complain', 'appealReceivedByAuthorityOn'),
    'judicial-review.file': meets('judicial-review.file', 'claimReceivedOn'),
  })
  const APPEAL = { kind: 'refusal-to-assess' } as const
  const CLAIM = { kind: 'disability-discrimination' } as const
  test.each<[string, NonNullable<CaseFile['dispute']> | null, boolean, boolean]>([
    ['an appeal', APPEAL, true, false],
    ['a claim', CLAIM, false, true],
    ['two claims', [CLAIM, CLAIM], false, true],
    ['an appeal and a claim', [APPEAL, CLAIM], true, true],
    ['nobody said what', null, true, false],
  ])('%s', (_, dispute, appeal, claim) => {
    const dates = { awareOfMatterOn: '2025-01-06', groundsAroseOn: '2025-01-06', tribunalDecisionSentOn: '2025-02-03' }
    const { entries } = law().buildTimeline({ dispute, dates }, { asAt: '2025-03-03' })
    const isMet = (limit: LimitId) => entries.find(({ id }) => id === limit)?.state === 'met'
    expect([isMet('ombudsman.complain'), isMet('judicial-review.file')]).toEqual([appeal, claim])
  })
})
