// Random returns that know their own answers: each person is made from a story, and the story says what must come out.
// Nothing of the library is used here; days are counted with the engine's own calendar dates.

export type Items = { [name: string]: string }

export interface Expected {
  /** How many case files. */
  cases: number
  /** How many cases are refused. */
  refused: number
  /** What is still to be done on the day looked from: the limit, and its last day. */
  pending: { limit: string; dueOn: string }[]
  /** The first reason against the measure, or the days and the exception. */
  measure: { days: number; exception: boolean } | { reason: string }
}

export interface Request {
  items: Items
  expected: Expected
}

export interface Person {
  identity: Items
  requests: Request[]
}

const DAY = 86_400_000
export const plus = (day: string, n: number): string => new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10)
export const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** Twelve months that begin with a day: the day before the same day of the next year, or the end of February. */
export function twelveMonthsWith(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (month === 2 && date === 29) return `${year + 1}-02-28`
  return plus(`${year + 1}${day.slice(4)}`, -1)
}

/** The same numbers for the same seed. */
export function random(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const from = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    from,
    chance: (share: number): boolean => next() < share,
    one: <T>(values: readonly T[]): T => values[from(0, values.length - 1)] as T,
  }
}
type Random = ReturnType<typeof random>

/** Personal data, planted so that a test can see that none of it leaves. */
export const PLANTED = {
  surnames: ['Quillfeather', 'Ravenscroft', "O'Hollowbrook", 'Smith & Sparrowhawk', '=HYPERLINK("x")'],
  forenames: ['Peregrine', 'Zoë-Anne', '<b>Bold</b>'],
  postcodes: ['QX9 9XQ', 'ZZ99 3VZ'],
  ethnicities: ['WROM', 'MWBC'],
  needs: ['PMLD', 'SEMH'],
}

export interface World {
  /** The calendar year of the return. */
  year: number
  /** Census day. */
  census: string
  people: Person[]
}

/** A return of so many people. */
export function returnOf(seed: number, people: number): World {
  const r = random(seed)
  const year = 2025
  const census = '2026-01-15'
  return {
    year,
    census,
    people: Array.from({ length: people }, (_, i) => ({
      identity: identityOf(r, i),
      requests: Array.from({ length: r.chance(0.1) ? 2 : 1 }, () => r.one(STORIES)(r, census, year)),
    })),
  }
}

const identityOf = (r: Random, i: number): Items => ({
  Surname: r.one(PLANTED.surnames),
  Forename: r.one(PLANTED.forenames),
  PersonBirthDate: plus('2003-01-01', r.from(0, 6000)),
  Sex: r.one(['M', 'F']),
  Ethnicity: r.one(PLANTED.ethnicities),
  PostCode: r.one(PLANTED.postcodes),
  ...(r.chance(0.9) && { UPN: `Q${String(i).padStart(12, '0')}` }),
})

type Story = (r: Random, census: string, year: number) => Request

const nothing = (): Expected => ({ cases: 0, refused: 0, pending: [], measure: { reason: 'no-plan' } })

/** A return knows nothing after its census day. */
const earlier = (day: string, census: string): string => (day < census ? day : census)

const received = (r: Random, census: string, longest = 400): string => plus(census, -r.from(1, longest))
const flags = { RequestMediation: '0', RequestTribunal: '0' }

/** Received, and nothing decided. */
const undecided: Story = (r, census) => {
  const on = received(r, census)
  return {
    items: { ReceivedDate: on, RYA: '0', RequestOutcome: 'A' },
    expected: {
      ...nothing(),
      cases: 1,
      pending: [
        { limit: 'assessment.decide', dueOn: plus(on, 42) },
        { limit: 'assessment.notify-no-plan', dueOn: plus(on, 112) },
        { limit: 'plan.finalise', dueOn: plus(on, 140) },
      ],
    },
  }
}

/** Being assessed; in some, the council has decided to issue a plan and has not issued it. */
const assessing: Story = (r, census) => {
  const on = received(r, census)
  const decided = earlier(plus(on, r.from(0, 90)), census)
  const willIssue = r.chance(0.5)
  return {
    items: {
      ReceivedDate: on,
      RequestOutcome: 'Y',
      RequestOutcomeDate: decided,
      ...flags,
      ...(willIssue ? { AssessmentOutcome: 'Y', Week20: '0' } : r.chance(0.7) && { AssessmentOutcome: 'A' }),
    },
    expected: {
      ...nothing(),
      cases: 1,
      pending: [
        ...(willIssue ? [] : [{ limit: 'assessment.notify-no-plan', dueOn: plus(on, 112) }]),
        { limit: 'plan.finalise', dueOn: plus(on, 140) },
      ],
    },
  }
}

/** A plan was issued; now and then with an exception, mediation, or a start date that is a later version's. */
const issued: Story = (r, census, year) => {
  const days = r.one([139, 140, 141, r.from(60, 300)])
  const on = plus(census, -days - r.from(1, 420))
  const issuedOn = plus(on, days)
  const exception = r.chance(0.2)
  const sameStart = r.chance(0.7)
  const flag = r.one([
    '',
    '',
    '',
    '',
    'RequestMediation',
    'RequestTribunal',
    'AssessmentMediation',
    'AssessmentTribunal',
    'OtherMediation',
    'OtherTribunal',
  ])
  const leftOut = flag !== '' && !flag.startsWith('Other')
  const ceased = r.chance(0.1)
  return {
    items: {
      ReceivedDate: on,
      RequestOutcome: 'Y',
      RequestOutcomeDate: plus(on, r.from(0, 59)),
      AssessmentOutcome: 'Y',
      AssessmentOutcomeDate: issuedOn,
      Week20: exception ? '1' : '0',
      ...(flag !== '' && { [flag]: '1' }),
      StartDate: sameStart ? issuedOn : plus(issuedOn, r.from(1, 90)),
      ...(ceased && { CeaseDate: plus(issuedOn, 100) }),
    },
    expected: {
      cases: sameStart ? 2 : 1,
      refused: 0,
      pending: sameStart && !ceased ? [{ limit: 'review.complete', dueOn: twelveMonthsWith(issuedOn) }] : [],
      measure: leftOut
        ? { reason: 'mediation-or-tribunal' }
        : Number(issuedOn.slice(0, 4)) === year
          ? { days, exception }
          : { reason: 'other-year' },
    },
  }
}

/** Refused; in some the refusal was overturned and a plan followed. */
const refusedToAssess: Story = (r, census) => {
  const on = received(r, census)
  const decided = earlier(plus(on, r.from(0, 80)), census)
  const overturned = r.chance(0.2)
  const issuedOn = plus(decided, r.from(1, 200))
  return {
    items: {
      ReceivedDate: on,
      RequestOutcome: 'N',
      RequestOutcomeDate: decided,
      RequestMediation: overturned ? '1' : '0',
      ...(overturned && { AssessmentOutcome: 'Y', AssessmentOutcomeDate: issuedOn, StartDate: plus(issuedOn, 1) }),
    },
    expected: {
      ...nothing(),
      cases: 1,
      measure: overturned ? { reason: 'mediation-or-tribunal' } : { reason: 'no-plan' },
    },
  }
}

const refusedToIssue: Story = (r, census) => {
  const on = plus(census, -r.from(200, 400))
  return {
    items: {
      ReceivedDate: on,
      RequestOutcome: 'Y',
      RequestOutcomeDate: plus(on, r.from(0, 60)),
      AssessmentOutcome: 'N',
      AssessmentOutcomeDate: plus(on, r.from(61, 199)),
    },
    expected: { ...nothing(), cases: 1 },
  }
}

/** Withdrawn, or moved to another council. */
const gone: Story = (r, census) => ({
  items: {
    ReceivedDate: received(r, census),
    ...(r.chance(0.5) ? { RequestOutcome: 'W' } : { RequestOutcome: 'A', Exported: '330' }),
  },
  expected: { ...nothing(), cases: 1 },
})

const HISTORICAL = { RequestOutcome: 'H', AssessmentOutcome: 'H', StartDate: '2020-05-04' }

/** A plan of another year, with its reviews. */
const reviewed: Story = (r, census) => {
  const meeting = plus(census, -r.from(0, 300))
  const decided = plus(meeting, r.from(0, 60))
  const isDecided = decided <= census && r.chance(0.7)
  const last = isDecided ? decided : plus(meeting, -r.from(1, 500))
  const outcome = isDecided ? r.one(['A', 'M', 'C', '']) : ''
  return {
    items: {
      ...HISTORICAL,
      ReviewMeeting: meeting,
      LastReview: last,
      ...(outcome !== '' && { ReviewOutcome: outcome }),
      ...(outcome === 'A' && { ReviewDraft: last }),
      ...(r.chance(0.1) && { TransferLA: '302' }),
    },
    expected: {
      ...nothing(),
      cases: isDecided ? 2 : 1,
      pending: [
        ...(isDecided ? [] : [{ limit: 'review.decide', dueOn: plus(meeting, 28) }]),
        { limit: 'review.complete', dueOn: twelveMonthsWith(last) },
      ],
    },
  }
}

/** A plan before a change of school, with its last day in the year of the move. */
const transferring: Story = (r, census) => {
  const meeting = plus(census, -r.from(60, 130))
  const decided = plus(meeting, r.from(0, 28))
  const draft = plus(decided, r.from(0, 10))
  const final = plus(draft, r.from(1, 80))
  const isSent = final <= census && r.chance(0.6)
  const post16 = r.chance(0.4)
  const amendBy = [plus(draft, 56), plus(meeting, 84)].sort()[0] as string
  return {
    items: {
      ...HISTORICAL,
      ReviewMeeting: meeting,
      ReviewOutcome: 'A',
      ReviewDraft: draft,
      LastReview: decided,
      PhaseTransferDueDate: post16 ? '2026-03-31' : '2026-02-15',
      ...(isSent && { PhaseTransferFinalDate: final }),
    },
    expected: {
      ...nothing(),
      cases: 2,
      pending: [
        { limit: 'review.complete', dueOn: twelveMonthsWith(decided) },
        ...(isSent
          ? []
          : [
              { limit: 'review.finalise-amendments', dueOn: amendBy },
              post16
                ? { limit: 'phase-transfer.finalise-to-post-16', dueOn: '2026-03-30' }
                : { limit: 'phase-transfer.finalise-other', dueOn: '2026-02-14' },
            ]),
      ],
    },
  }
}

/** 2023: the last decision alone. */
const lastReviewAlone: Story = (r, census) => {
  const last = plus(census, -r.from(0, 700))
  return {
    items: { ...HISTORICAL, LastReview: last },
    expected: { ...nothing(), cases: 1, pending: [{ limit: 'review.complete', dueOn: twelveMonthsWith(last) }] },
  }
}

/** Records in which something is wrong. The measure looks at two dates alone. */
const faulty: Story = (r, census) => {
  const on = plus(census, -r.from(60, 300))
  const items = r.one<Items>([
    { ReceivedDate: on, RequestOutcome: 'Y', RequestOutcomeDate: plus(on, -1) },
    {
      ReceivedDate: on,
      RequestOutcome: 'Y',
      RequestOutcomeDate: plus(on, 30),
      AssessmentOutcome: 'N',
      AssessmentOutcomeDate: plus(on, 29),
    },
    { RequestOutcome: 'Y', RequestOutcomeDate: on },
    { RequestOutcome: 'A' },
    { ReceivedDate: '2025-02-30', RequestOutcome: 'A' },
    { ReceivedDate: on, RequestOutcome: 'Q' },
  ])
  return { items, expected: { ...nothing(), refused: 1 } }
}

/** A flag that nobody can read starts and ends nothing: the request is withdrawn all the same. */
const faultyFlag: Story = (r, census) => ({
  items: {
    ReceivedDate: plus(census, -r.from(60, 300)),
    RequestOutcome: 'W',
    [r.one(['RequestMediation', 'RequestTribunal', 'RYA'])]: 'Quillfeather',
  },
  expected: { ...nothing(), cases: 1 },
})

const STORIES: readonly Story[] = [
  undecided,
  assessing,
  assessing,
  issued,
  issued,
  issued,
  refusedToAssess,
  refusedToIssue,
  gone,
  reviewed,
  reviewed,
  transferring,
  lastReviewAlone,
  faulty,
  faultyFlag,
]
