// The exceptions as data, held against the law page: which limits each lifts, for whom, and by what provision.
import { describe, expect, test } from 'vitest'
import { type ExceptionId, exceptions, type LimitId, timeLimits } from '../../src/index'
import { canLift, liftingLaw } from '../../src/law/lifting'
import { duties } from './page'

const STEPS =
  'assessment.decide assessment.notify-no-plan plan.finalise reassessment.finalise detained.decide detained.notify-no-plan detained.finalise'
const ADVICE = 'assessment.give-advice detained.give-advice'
const CORONAVIRUS = `assessment.decide assessment.give-advice assessment.notify-no-plan plan.finalise
  reassessment.decide reassessment.finalise reassessment.review
  review.report review.decide review.finalise-amendments review.complete
  move.transfer-plan move.inform move.review
  mediation.contact-adviser mediation.certify-declined mediation.tell-commissioning-body mediation.arrange
  mediation.arrange-health mediation.certify-not-arranged mediation.certify-concluded
  appeal.answer-health-recommendation appeal.answer-care-recommendation appeal.copy-health-answer appeal.copy-care-answer
  detained.decide detained.give-advice detained.notify-no-plan detained.finalise detained.arrange-mediation
  comply.notify-assessment comply.notify-no-plan comply.finalise-after-assessment comply.draft-plan comply.finalise-plan
  comply.reconsider comply.amend-plan comply.amend-placement comply.agreed-action comply.tell-authority`

/** What each exception lifts besides the duties to comply, which have a column of their own. */
const page: Record<ExceptionId, string> = {
  'school-closed': STEPS,
  'early-years-closed': STEPS.replace(/detained\.\S+/g, ''),
  'exceptional-circumstances': `${STEPS} ${ADVICE}`,
  'absent-from-area': `${STEPS} ${ADVICE}`,
  'missed-appointment': ADVICE,
  coronavirus: CORONAVIRUS,
}
const LIFTS_DUTIES: readonly ExceptionId[] = [
  'school-closed',
  'early-years-closed',
  'exceptional-circumstances',
  'absent-from-area',
]
const LETTERS: Record<string, string> = { orderMadeOn: 'O', agreementMadeOn: 'A', concessionNotifiedOn: 'C' }

/** Whether the page says that an exception lifts a limit from this event. */
function lifts(id: ExceptionId, limit: string, event: string, detained: boolean): boolean {
  const duty = duties.find(([each]) => each === limit)
  if (duty === undefined || id === 'coronavirus') return page[id].split(/\s+/).includes(limit)
  if (!LIFTS_DUTIES.includes(id) || (detained && id === 'early-years-closed')) return false
  return (duty[detained ? 9 : 8] as string).includes(LETTERS[event] as string)
}

describe.each(Object.keys(page) as ExceptionId[])('%s', (id) => {
  const limbs = Object.entries(timeLimits).flatMap(([limit, { versions }]) =>
    versions.flatMap(({ counts }) =>
      counts.limbs.map((limb) => ({ limit: limit as LimitId, event: limb.event, limb })),
    ),
  )
  test.each(limbs)('$limit from $event', ({ limit, event, limb }) => {
    expect(canLift(id, limit, limb, false)).toBe(lifts(id, limit, event, false))
    // The duties of a detained person's own regulations.
    if (limb.detainedLaw !== undefined || timeLimits[limit].group === 'detained')
      expect(canLift(id, limit, limb, true)).toBe(lifts(id, limit, event, true))
  })
})

test('every exception is in the table, with its test', () => {
  expect(Object.keys(exceptions)).toEqual(Object.keys(page))
  const tests = Object.fromEntries(
    Object.entries(exceptions).map(([id, { closure, absence, endsFrom, endsThrough, onlyFrom }]) => [
      id,
      [
        closure && 'a closure',
        absence && `${absence.weeks} or ${absence.weeksForCompliance} weeks`,
        endsFrom && `${endsFrom} to ${endsThrough}`,
        ...Object.values(onlyFrom),
      ].filter(Boolean),
    ]),
  )
  expect(tests).toEqual({
    'school-closed': ['a closure'],
    'early-years-closed': ['a closure'],
    'exceptional-circumstances': [],
    'absent-from-area': ['4 or 2 weeks'],
    'missed-appointment': [],
    coronavirus: ['2020-05-01 to 2020-09-25', 'awareOfMoveOn'],
  })
})

describe('the provision that lifts it', () => {
  // biome-ignore format: one line a limit
  test.each<[ExceptionId, LimitId, string | undefined, boolean, string[]]>([
    ['school-closed', 'assessment.decide', undefined, false, ['Regs 5(4)']],
    ['exceptional-circumstances', 'assessment.give-advice', undefined, false, ['Regs 8(2)']],
    ['missed-appointment', 'assessment.give-advice', undefined, false, ['Regs 8(2)(c)']],
    ['school-closed', 'assessment.notify-no-plan', undefined, false, ['Regs 10(4)']],
    ['school-closed', 'plan.finalise', undefined, false, ['Regs 13(3)']],
    ['school-closed', 'reassessment.finalise', undefined, false, ['Regs 27(3)']],
    ['school-closed', 'comply.draft-plan', 'orderMadeOn', false, ['Regs 44(3)']],
    ['school-closed', 'comply.draft-plan', 'agreementMadeOn', false, ['Regs 44(3)']],
    ['school-closed', 'comply.draft-plan', 'concessionNotifiedOn', false, ['Regs 45(7)']],
    ['school-closed', 'detained.decide', undefined, true, ['Detained Regs 5(4)']],
    ['absent-from-area', 'detained.give-advice', undefined, true, ['Detained Regs 8(2)']],
    ['missed-appointment', 'detained.give-advice', undefined, true, ['Detained Regs 8(2)(d)']],
    ['school-closed', 'detained.notify-no-plan', undefined, true, ['Detained Regs 10(4)']],
    ['school-closed', 'detained.finalise', undefined, true, ['Detained Regs 13(3)']],
    ['school-closed', 'comply.draft-plan', 'orderMadeOn', true, ['Detained Regs 29(7)']],
    ['school-closed', 'comply.notify-no-plan', 'concessionNotifiedOn', true, ['Detained Regs 30(7)']],
    ['coronavirus', 'assessment.decide', undefined, false, ['SI 2020/471']],
    ['coronavirus', 'comply.amend-plan', 'orderMadeOn', false, ['SI 2020/471']],
  ])('%s, %s from %s, detained: %s', (id, limit, event, detained, law) => {
    expect(liftingLaw([id], limit, event, detained)).toEqual(law)
  })

  test('several exceptions by one provision name it once', () => {
    expect(liftingLaw(['school-closed', 'absent-from-area'], 'plan.finalise', undefined, false)).toEqual(['Regs 13(3)'])
  })

  test('every limit that can be lifted names a provision', () => {
    for (const [id, { lifts: limits }] of Object.entries(exceptions))
      for (const limit of limits)
        for (const { event } of timeLimits[limit].versions.flatMap(({ counts }) => counts.limbs))
          expect([id, limit, event, ...liftingLaw([id as ExceptionId], limit, event, false)].length).toBeGreaterThan(3)
  })
})

test.each(Object.entries(exceptions))('whatever %s lists, it can lift for somebody', (id, { lifts: listed }) => {
  const liftable = (limit: LimitId) =>
    timeLimits[limit].versions.some(({ counts }) =>
      counts.limbs.some((limb) => [false, true].some((detained) => canLift(id as ExceptionId, limit, limb, detained))),
    )
  expect(listed.filter((limit) => !liftable(limit))).toEqual([])
})
