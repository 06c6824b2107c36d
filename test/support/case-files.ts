// Random case files for properties: mostly possible stories, with every part of a case file in them.
import fc from 'fast-check'
import {
  type CaseFile,
  type Dispute,
  disputeKinds,
  type EventName,
  entryIds,
  events,
  type LimitId,
  planSections,
  timeLimits,
} from '../../src/index'

const EVENTS = Object.keys(events) as EventName[]
/** The duties that a source can start. */
const dutiesFrom = (source: string): string[] =>
  Object.keys(timeLimits).filter((id) => entryIds(id as LimitId).includes(`${id}@${source}`))
const SECTIONS = Object.keys(planSections)
const EXTENSIBLE = ['refusal-to-issue-plan', 'refusal-to-reassess', 'refusal-to-amend-plan', 'cease-to-maintain-plan']

const isoFrom = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10)

/** A day from 1 September 2014 through 2032, with the sharp ones more often. */
export const anyDay = fc.oneof(
  fc.integer({ min: 0, max: 6700 }).map((n) => isoFrom('2014-09-01', n)),
  fc
    .tuple(
      fc.integer({ min: 2015, max: 2031 }),
      fc.constantFrom(
        '01-01',
        '01-31',
        '02-28',
        '03-31',
        '05-31',
        '06-30',
        '07-31',
        '08-31',
        '10-31',
        '11-30',
        '12-24',
        '12-31',
      ),
    )
    .map(([year, day]) => `${year}-${day}`),
)

export const anyDispute: fc.Arbitrary<Dispute> = fc
  .record({
    kind: fc.constantFrom(...Object.keys(disputeKinds)),
    sections: fc.uniqueArray(fc.constantFrom(...SECTIONS), { minLength: 1, maxLength: 4 }),
    recommendations: fc.uniqueArray(fc.constantFrom('health', 'social-care'), { maxLength: 2 }),
    detained: fc.constantFrom(false, false, false, false, true),
  })
  .map(
    ({ kind, sections, recommendations, detained }) =>
      ({
        kind,
        ...(kind === 'plan-content' && { sections }),
        ...(EXTENSIBLE.includes(kind) && recommendations.length > 0 && { recommendations }),
        ...(detained && { detained }),
      }) as Dispute,
  )

const requirement = (source: 'orderMadeOn' | 'agreementMadeOn' | 'concessionNotifiedOn') =>
  fc.option(
    fc.uniqueArray(fc.constantFrom(...dutiesFrom(source)), { maxLength: 3 }).map((requires) => ({ requires })),
    { nil: undefined, freq: 2 },
  )

/** Events in the order of the law page, each some days after the one before: a story that mostly holds together. */
const anyDates = fc
  .record({
    start: anyDay,
    chosen: fc.array(
      fc.record({
        event: fc.constantFrom(...EVENTS),
        gap: fc.constantFrom(0, 0, 1, 2, 3, 7, 10, 14, 20, 28, 30, 42, 60),
      }),
      { maxLength: 16 },
    ),
    slip: fc.constantFrom(0, 0, 0, 0, -40, 35),
    hour: fc.constantFrom('', '', 'T16:59', 'T17:00', 'T17:01'),
  })
  .map(({ start, chosen, slip, hour }) => {
    const dates: Record<string, string> = {}
    let days = 0
    for (const { event, gap } of [...chosen].sort((a, b) => EVENTS.indexOf(a.event) - EVENTS.indexOf(b.event))) {
      days += gap
      dates[event] = isoFrom(start, days) + (events[event].timed ? hour : '')
    }
    const first = Object.keys(dates)[0]
    if (first !== undefined && slip !== 0)
      dates[first] = isoFrom(start, slip) + (events[first as EventName].timed ? hour : '')
    return { dates, end: isoFrom(start, days) }
  })

/** A case file and a day to look at it from. */
export const anyCase: fc.Arbitrary<{ caseFile: CaseFile; asAt: string }> = fc
  .record({
    story: anyDates,
    dispute: fc.oneof(
      { weight: 6, arbitrary: anyDispute },
      { weight: 1, arbitrary: fc.constant(undefined) },
      {
        weight: 1,
        arbitrary: fc.array(
          anyDispute.filter(({ detained }) => !detained),
          { minLength: 1, maxLength: 3 },
        ),
      },
    ),
    order: requirement('orderMadeOn'),
    agreement: requirement('agreementMadeOn'),
    concession: requirement('concessionNotifiedOn'),
    back: fc.constantFrom(-400, -30, 0, 0, 1, 5, 20, 45, 90, 400),
  })
  .map(({ story, dispute, order, agreement, concession, back }) => ({
    caseFile: {
      ...(dispute && { dispute }),
      dates: story.dates,
      ...(order && { order }),
      ...(agreement && { agreement }),
      ...(concession && { concession }),
    } as CaseFile,
    asAt: isoFrom(story.end, back),
  }))
