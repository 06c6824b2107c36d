// Random people of a SEN2 return: odd, but such as a return may hold. Everything hangs on the census day, and the days
// of a time limit and those beside them are drawn more often than others.
import fc from 'fast-check'
import type { ActivePlan, Assessment, NamedPlan, Person, Request, Return } from '../oracle/sen2'

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Blank in so many of a hundred. */
const blank = <T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 100 - percent, arbitrary: value }, { weight: percent, arbitrary: fc.constant(undefined) })

const flag = blank(
  40,
  fc.oneof({ weight: 9, arbitrary: fc.constant('0' as const) }, { weight: 1, arbitrary: fc.constant('1' as const) }),
)

/** These codes, the earlier the more often; a blank is one of them. */
const code = <T>(...codes: readonly (readonly [number, T])[]): fc.Arbitrary<T> =>
  fc.oneof(...codes.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

/** So many days: the last one of a limit, those beside it, or any of a stretch. */
const days = (limits: readonly number[], min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...limits.flatMap((limit) => [limit - 1, limit, limit + 1])) },
    { weight: 3, arbitrary: fc.integer({ min, max }) },
  )

const plan = (issued: string): fc.Arbitrary<NamedPlan> =>
  fc.record({
    StartDate: blank(
      15,
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(issued) },
        { weight: 1, arbitrary: dayFrom(issued, days([0], 0, 200)) },
      ),
    ),
    CeaseDate: blank(85, dayFrom(issued, days([0], -10, 300))),
  })

const dayFrom = (start: string, shift: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  shift.map((each) => addDays(start, each))

const assessment = (received: string, decided: string): fc.Arbitrary<Assessment> =>
  fc
    .oneof(
      { weight: 9, arbitrary: dayFrom(received, days([0, 112, 140], -4, 260)) },
      { weight: 1, arbitrary: fc.constant(decided) },
    )
    .chain((issued) =>
      fc.record({
        AssessmentOutcome: code([9, 'Y'], [3, 'N'], [1, 'A'], [1, 'W'], [3, 'H'], [1, undefined]),
        AssessmentOutcomeDate: blank(20, fc.constant(issued)),
        AssessmentMediation: flag,
        AssessmentTribunal: flag,
        OtherMediation: flag,
        OtherTribunal: flag,
        Week20: flag,
        NamedPlan: blank(35, plan(issued)),
      }),
    )

const phaseTransferDue = (census: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: -1, max: 1 }),
      fc.constantFrom('-02-15', '-03-31', '-02-15', '-03-31', '-02-14', '-03-30', '-05-31'),
    )
    .map(([years, day]) => `${Number(census.slice(0, 4)) + years}${day}`)

const activePlan = (census: string): fc.Arbitrary<ActivePlan> =>
  dayFrom(census, days([0, -28, -84], -400, 0)).chain((meeting) =>
    fc.record({
      TransferLA: blank(70, fc.constantFrom('302', '330')),
      ReviewMeeting: blank(30, fc.constant(meeting)),
      ReviewOutcome: code([2, 'A'], [2, 'M'], [1, 'C'], [2, undefined]),
      ReviewDraft: blank(50, dayFrom(meeting, days([0, 28], -20, 60))),
      PhaseTransferDueDate: blank(60, phaseTransferDue(census)),
      PhaseTransferFinalDate: blank(70, dayFrom(census, days([30, 31, 75], -200, 90))),
      LastReview: blank(
        40,
        fc.oneof(
          { weight: 10, arbitrary: dayFrom(meeting, days([0, 28], 0, 60)) },
          { weight: 10, arbitrary: dayFrom(meeting, days([-365], -500, -1)) },
          // The day before the law began, its first day, and a day that the next year does not have.
          { weight: 1, arbitrary: fc.constantFrom('2014-08-31', '2014-09-01', '2024-02-29') },
        ),
      ),
    }),
  )

const request = (census: string): fc.Arbitrary<Request> =>
  dayFrom(census, days([-42, -112, -140], -420, 0))
    .chain((received) => fc.tuple(fc.constant(received), dayFrom(received, days([0, 42], -4, 80))))
    .chain(([received, decided]) =>
      fc.record({
        ReceivedDate: blank(5, fc.constant(received)),
        RYA: flag,
        RequestOutcomeDate: blank(20, fc.constant(decided)),
        RequestOutcome: code([9, 'Y'], [3, 'N'], [2, 'A'], [2, 'W'], [3, 'H'], [1, undefined]),
        RequestMediation: flag,
        RequestTribunal: flag,
        Exported: blank(90, fc.constantFrom('209', '330')),
        Assessment: blank(25, assessment(received, decided)),
        ActivePlans: blank(45, activePlan(census)),
      }),
    )

/** Two people may have one UPN, and many have none; one in some has no request at all. */
const person = (census: string): fc.Arbitrary<Person> =>
  fc.record({
    Surname: fc.constantFrom('Alder', "O'Neil & Daughter", 'Ní Bhriain', 'Smith, "Bo"'),
    UPN: blank(30, fc.constantFrom('Z900000000001', 'Z900000000002')),
    Requests: fc.array(request(census), { minLength: 0, maxLength: 3, size: 'max' }),
  })

/** A return, a day to look at it from, and how many days ahead. */
export interface Look {
  readonly read: Return
  readonly asAt: string
  readonly within: number
}

/** A return of its year, with so many people. */
export const anyReturn = (people: { minLength: number; maxLength: number }): fc.Arbitrary<Look> =>
  fc.constantFrom('2026-01-15', '2025-01-16', '2024-01-18').chain((census) =>
    fc.record({
      read: fc.record({
        Year: fc.constant(Number(census.slice(0, 4))),
        ReferenceDate: fc.constant(census),
        Persons: fc.array(person(census), { ...people, size: 'max' }),
      }),
      asAt: fc.oneof(fc.constant(census), dayFrom(census, fc.integer({ min: -60, max: 400 }))),
      within: fc.oneof(fc.constant(28), fc.integer({ min: 0, max: 200 })),
    }),
  )
