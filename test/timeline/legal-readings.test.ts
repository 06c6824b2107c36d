// Readings of the law page that had to be decided: one test each, so that a change of mind is seen here first.
import { describe, expect, test } from 'vitest'
import { buildTimeline, type CaseFile, type Dispute, TimescalesError } from '../../src/index'
import { agreedByBoth } from '../support/against-oracle'

const content = (...sections: ('B' | 'C' | 'D' | 'F' | 'G' | 'I')[]): Dispute => ({ kind: 'plan-content', sections })
const NOTICE = { noticeSentOn: '2025-03-03' }

interface Standing {
  state: string
  dueOn: string | null
  metOn: string | null
}

/** Every entry by its id; the slow oracle must see the case the same way. */
function standing(caseFile: CaseFile, asAt: string): Record<string, Standing> {
  const { entries } = agreedByBoth(caseFile, asAt)
  const seen = entries.map(({ id, state, dueOn, metOn }) => ({ id, state, dueOn, metOn }))
  return Object.fromEntries(seen.map(({ id, ...rest }) => [id, rest]))
}

const statesOf = (caseFile: CaseFile, asAt: string): Record<string, string> =>
  Object.fromEntries(Object.entries(standing(caseFile, asAt)).map(([id, { state }]) => [id, state]))

const errorOf = (caseFile: CaseFile, asAt = '2025-06-01'): TimescalesError => {
  try {
    buildTimeline(caseFile, { asAt })
  } catch (error) {
    if (error instanceof TimescalesError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const waiting = (state = 'not-started'): Standing => ({ state, dueOn: null, metOn: null })

describe('done counts as the meeting event for what follows', () => {
  test('an appeal that the file says was lodged is on its way to the authority', () => {
    expect(
      standing({ dispute: content('I'), dates: NOTICE, done: { 'appeal.lodge': '2025-04-30' } }, '2025-05-01'),
    ).toMatchObject({
      'appeal.lodge': { state: 'met', dueOn: '2025-05-06', metOn: '2025-04-30' },
      'appeal.respond': waiting(),
    })
  })

  test('a permission that the file says was sought can be refused or granted', () => {
    const dates = { ...NOTICE, appealReceivedByAuthorityOn: '2025-04-08', tribunalDecisionSentOn: '2025-06-06' }
    const file = { dispute: content('I'), dates, done: { 'appeal.seek-permission': '2025-07-02' } }
    expect(statesOf(file, '2025-07-10')).toMatchObject({
      'appeal.seek-permission': 'met',
      'upper-tribunal.seek-permission': 'not-started',
      'upper-tribunal.lodge': 'not-started',
    })
    // Left undone the right has lapsed, and neither is awaited.
    expect(Object.keys(statesOf({ dispute: content('I'), dates }, '2025-07-10'))).not.toContain('upper-tribunal.lodge')
  })

  test('planned for after asAt it is not done yet', () => {
    const file = { dispute: content('I'), dates: NOTICE, done: { 'appeal.lodge': '2025-05-02' } }
    expect(standing(file, '2025-05-01')['appeal.lodge']).toEqual({ state: 'not-due', dueOn: '2025-05-06', metOn: null })
  })

  test('it is the event, and so meets whatever that event meets', () => {
    const file: CaseFile = {
      dates: { planMadeOrReviewedOn: '2024-09-02', reviewMeetingOn: '2025-06-12' },
      done: { 'review.decide': '2025-07-10' },
    }
    expect(standing(file, '2025-07-14')).toMatchObject({
      'review.decide': { state: 'met', metOn: '2025-07-10' },
      'review.complete': { state: 'met', metOn: '2025-07-10' },
    })
  })

  test('where the event is dated too, done governs its own entry', () => {
    const dates = { requestReceivedOn: '2025-05-12', assessmentDecisionSentOn: '2025-06-24' }
    expect(standing({ dates, done: { 'assessment.decide': '2025-06-23' } }, '2025-07-01')['assessment.decide']).toEqual(
      {
        state: 'met',
        dueOn: '2025-06-23',
        metOn: '2025-06-23',
      },
    )
    expect(standing({ dates, done: { 'assessment.decide': '2025-06-25' } }, '2025-07-01')['assessment.decide']).toEqual(
      {
        state: 'met-late',
        dueOn: '2025-06-23',
        metOn: '2025-06-25',
      },
    )
  })
})

describe('a named entry must be one that this dispute can reach on some day', () => {
  const file = { dispute: content('I'), dates: NOTICE }
  test.each([
    ['directed', { directed: { 'discrimination.respond': '2025-06-02' } }, 'directed["discrimination.respond"]'],
    [
      'agreed',
      { agreed: { 'comply.amend-plan@agreementMadeOn': '2025-06-02' } },
      'agreed["comply.amend-plan@agreementMadeOn"]',
    ],
    ['done', { done: { 'mediation.contact-adviser': '2025-03-10' } }, 'done["mediation.contact-adviser"]'],
    ['relieved', { relieved: [{ entry: 'detained.decide', exception: 'school-closed' }] }, 'relieved[0].entry'],
    [
      'a comply.* limit without its event',
      { done: { 'comply.amend-placement': '2025-06-02' } },
      'done["comply.amend-placement"]',
    ],
  ] as const)('%s', (_, more, path) => {
    expect(errorOf({ ...file, ...more } as CaseFile)).toMatchObject({ code: 'invalid-input', path })
  })

  test('an entry of a later stage waits without effect', () => {
    const later = { ...file, directed: { 'upper-tribunal.lodge': '2025-06-02' } }
    expect(standing(later, '2025-04-01')).toEqual(standing(file, '2025-04-01'))
  })

  test('the nearest entry of the case is offered', () => {
    expect(errorOf({ ...file, done: { 'appeal.lodged': '2025-05-01' } }).message).toContain(
      'Did you mean "appeal.lodge"?',
    )
  })
})

describe('done before it began is contradictory', () => {
  const dates = { requestReceivedOn: '2025-05-12' }

  test('the day before it began', () => {
    expect(errorOf({ dates, done: { 'assessment.decide': '2025-05-11' } })).toMatchObject({
      code: 'contradictory-dates',
      path: 'done["assessment.decide"]',
    })
  })

  test('the day it began will do', () => {
    expect(
      standing({ dates, done: { 'assessment.decide': '2025-05-12' } }, '2025-06-01')['assessment.decide'],
    ).toMatchObject({
      state: 'met',
      metOn: '2025-05-12',
    })
  })

  test('a limit that counts back has no such day', () => {
    const file: CaseFile = { dates: { reviewMeetingOn: '2025-06-12' }, done: { 'review.give-notice': '2024-12-01' } }
    expect(standing(file, '2025-06-13')['review.give-notice']).toMatchObject({ state: 'met', metOn: '2024-12-01' })
  })
})

describe('a limit begins with the last of what it requires, and any limb begins the review’s', () => {
  test('a review decided before the transfer is not the new authority’s review', () => {
    const dates = {
      planMadeOrReviewedOn: '2024-12-02',
      planTransferredOn: '2025-09-22',
      reviewDecisionSentOn: '2025-06-30',
    }
    expect(standing({ dates }, '2025-10-01')).toMatchObject({
      'review.complete': { state: 'met', metOn: '2025-06-30' },
      'move.review': { state: 'not-due', metOn: null },
    })
  })

  test('the amendments run from the meeting although a notice follows', () => {
    const dates = {
      reviewMeetingOn: '2025-06-12',
      amendmentNoticeSentOn: '2025-07-10',
      amendedPlanSentOn: '2025-07-01',
    }
    expect(standing({ dates }, '2025-07-14')['review.finalise-amendments']).toEqual({
      state: 'met',
      dueOn: '2025-09-04',
      metOn: '2025-07-01',
    })
  })

  test('an event before the limit began does not meet it', () => {
    const file: CaseFile = {
      dates: { amendedPlanSentOn: '2025-06-05', orderMadeOn: '2025-06-06' },
      order: { requires: ['comply.amend-plan'] },
    }
    expect(standing(file, '2025-06-10')['comply.amend-plan@orderMadeOn']).toEqual({
      state: 'not-due',
      dueOn: '2025-07-11',
      metOn: null,
    })
    const onTheDay = { ...file, dates: { ...file.dates, amendedPlanSentOn: '2025-06-06' } }
    expect(standing(onTheDay, '2025-06-10')['comply.amend-plan@orderMadeOn']?.state).toBe('met')
  })
})

describe('an implied step is met with metOn null, and nobody knows whether in time once its day has passed', () => {
  test('a session held after the two months shows the adviser was contacted, and not when', () => {
    const dates = { ...NOTICE, mediationOn: '2025-06-02' }
    expect(standing({ dispute: content('B'), dates }, '2025-06-03')['mediation.contact-adviser']).toEqual({
      state: 'met-time-unknown',
      dueOn: '2025-05-03',
      metOn: null,
    })
  })

  test('a dated event wins, and says that it was late', () => {
    const dates = { ...NOTICE, adviserContactedOn: '2025-05-20', mediationOn: '2025-06-02' }
    expect(standing({ dispute: content('B'), dates }, '2025-06-03')['mediation.contact-adviser']).toEqual({
      state: 'met-late',
      dueOn: '2025-05-03',
      metOn: '2025-05-20',
    })
  })

  test('through the chain: a final plan shows the draft, and the draft the decision to assess', () => {
    const dates = { requestReceivedOn: '2025-05-12', finalPlanSentOn: '2025-09-29' }
    const seen = standing({ dates }, '2025-09-30')
    expect(seen['assessment.decide']).toEqual({ state: 'met-time-unknown', dueOn: '2025-06-23', metOn: null })
    // A step shown by another starts no count.
    expect(Object.keys(seen)).not.toContain('plan.comment-on-draft')
  })

  test('a planned event implies nothing', () => {
    const dates = { requestReceivedOn: '2025-05-12', finalPlanSentOn: '2025-09-29' }
    expect(standing({ dates }, '2025-09-28')['assessment.decide']?.state).toBe('overdue')
  })
})

describe('asking wins over declining on one day', () => {
  const told = (declined: string, asked: string, asAt: string) =>
    standing(
      {
        dispute: content('B'),
        dates: { ...NOTICE, adviserToldNoMediationOn: declined, authorityToldOfMediationOn: asked },
      },
      asAt,
    )

  test('on the same day: mediation is to be arranged, and a session awaited', () => {
    const seen = told('2025-03-12', '2025-03-12', '2025-03-14')
    expect(seen['mediation.certify-declined']).toMatchObject({ state: 'not-applicable', dueOn: '2025-03-17' })
    expect(seen['mediation.arrange']).toMatchObject({ state: 'not-due', dueOn: '2025-04-11' })
    expect(seen['mediation.give-date']).toEqual(waiting())
  })

  test('asked the day before: declining moots the mediation', () => {
    const seen = told('2025-03-13', '2025-03-12', '2025-03-14')
    expect(seen['mediation.certify-declined']).toMatchObject({ state: 'not-due', dueOn: '2025-03-18' })
    expect(seen['mediation.arrange']).toMatchObject({ state: 'not-applicable' })
  })

  test('asked the day after: asking moots the certificate for declining', () => {
    const seen = told('2025-03-12', '2025-03-13', '2025-03-14')
    expect(seen['mediation.certify-declined']).toMatchObject({ state: 'not-applicable' })
    expect(seen['mediation.arrange']).toMatchObject({ state: 'not-due', dueOn: '2025-04-12' })
  })

  test('seen from the day before both, neither has happened', () => {
    const seen = told('2025-03-12', '2025-03-12', '2025-03-11')
    expect(seen['mediation.certify-declined']).toMatchObject({ state: 'not-due' })
    expect(seen['mediation.arrange']).toMatchObject({ state: 'not-due' })
  })
})

describe('at any time: a certificate already issued makes the next one moot', () => {
  test.each([
    ['mediation.certify-declined', 'adviserToldNoMediationOn'],
    ['mediation.certify-not-arranged', 'adviserToldNotArrangedOn'],
    ['mediation.certify-concluded', 'mediationConcludedOn'],
  ] as const)('%s', (limit, event) => {
    const stand = (certificateIssuedOn: string) =>
      standing(
        { dispute: content('B'), dates: { ...NOTICE, [event]: '2025-04-14', certificateIssuedOn } },
        '2025-04-30',
      )[limit]
    expect(stand('2025-04-13')).toEqual({ state: 'not-applicable', dueOn: '2025-04-17', metOn: null })
    expect(stand('2025-04-14')).toEqual({ state: 'met', dueOn: '2025-04-17', metOn: '2025-04-14' })
    expect(stand('2025-04-17')).toEqual({ state: 'met', dueOn: '2025-04-17', metOn: '2025-04-17' })
    expect(stand('2025-04-22')).toEqual({ state: 'met-late', dueOn: '2025-04-17', metOn: '2025-04-22' })
  })

  test('without "at any time" an earlier mooting event does not count', () => {
    const dates = { ...NOTICE, appealReceivedByTribunalOn: '2025-04-01' }
    const late = { ...dates, orderMadeOn: '2025-06-06', finalPlanSentOn: '2025-05-30' }
    const file: CaseFile = { dispute: { kind: 'refusal-to-assess' }, dates: late }
    expect(standing(file, '2025-06-10')['comply.notify-no-plan@orderMadeOn']).toMatchObject({ state: 'not-due' })
    const after: CaseFile = { ...file, dates: { ...late, finalPlanSentOn: '2025-06-09' } }
    expect(standing(after, '2025-06-10')['comply.notify-no-plan@orderMadeOn']).toMatchObject({
      state: 'not-applicable',
    })
  })
})

describe('planned optional events supply nothing', () => {
  test('a certificate not yet issued does not extend the time to appeal', () => {
    const file = { dispute: content('B'), dates: { ...NOTICE, certificateIssuedOn: '2025-04-23' } }
    expect(standing(file, '2025-04-22')['appeal.lodge']?.dueOn).toBe('2025-05-06')
    expect(standing(file, '2025-04-23')['appeal.lodge']?.dueOn).toBe('2025-05-23')
    const entry = buildTimeline(file, { asAt: '2025-04-22' }).entries.find(({ id }) => id === 'appeal.lodge')
    expect(entry?.deadline?.unknown).toEqual(['certificateIssuedOn'])
  })

  test('an awareness of the move still to come does not extend the transfer', () => {
    const file = { dates: { movedOn: '2025-08-25', awareOfMoveOn: '2025-09-01' } }
    expect(standing(file, '2025-08-31')['move.transfer-plan']).toMatchObject({ state: 'overdue', dueOn: '2025-08-25' })
    expect(standing(file, '2025-09-01')['move.transfer-plan']).toMatchObject({ state: 'not-due', dueOn: '2025-09-19' })
  })

  test('planned required events do start a count', () => {
    const file = { dispute: content('B'), dates: { noticeSentOn: '2025-03-03' } }
    expect(standing(file, '2025-02-20')['appeal.lodge']).toMatchObject({ state: 'not-due', dueOn: '2025-05-06' })
  })

  test('a certificate counts only where one is needed', () => {
    const file = { dispute: content('I'), dates: { ...NOTICE, certificateIssuedOn: '2025-04-23' } }
    expect(standing(file, '2025-04-30')['appeal.lodge']?.dueOn).toBe('2025-05-06')
  })
})

describe('relieved is never overdue and never late', () => {
  const relieved = (dates: Record<string, string>, asAt: string) =>
    standing(
      { dates, relieved: [{ entry: 'assessment.decide', exception: 'exceptional-circumstances' }] } as CaseFile,
      asAt,
    )['assessment.decide']
  const dates = { requestReceivedOn: '2025-05-12' }

  test.each([
    ['2025-06-22', 'not-due'],
    ['2025-06-23', 'due-today'],
    ['2025-06-24', 'relieved'],
    ['2026-06-24', 'relieved'],
  ])('not done, seen on %s: %s', (asAt, state) => {
    expect(relieved(dates, asAt)).toEqual({ state, dueOn: '2025-06-23', metOn: null })
  })

  test('done a month late it is met', () => {
    expect(relieved({ ...dates, assessmentDecisionSentOn: '2025-07-23' }, '2025-08-01')).toEqual({
      state: 'met',
      dueOn: '2025-06-23',
      metOn: '2025-07-23',
    })
  })

  test('past its day it is still open: what follows it is awaited, although it is not what comes next', () => {
    const timeline = buildTimeline(
      { dates, relieved: [{ entry: 'assessment.decide', exception: 'exceptional-circumstances' }] },
      { asAt: '2025-06-24' },
    )
    expect(timeline.next?.id).toBe('assessment.notify-no-plan')
    expect(timeline.overdue).toEqual([])
    expect(timeline.waitingFor).toContain('adviceRequestReceivedOn')
  })

  test('the other steps keep their periods (Code 9.43)', () => {
    const file: CaseFile = { dates, relieved: [{ entry: 'assessment.decide', exception: 'exceptional-circumstances' }] }
    expect(standing(file, '2025-09-30')).toMatchObject({
      'assessment.notify-no-plan': { state: 'overdue', dueOn: '2025-09-01' },
      'plan.finalise': { state: 'overdue', dueOn: '2025-09-29' },
    })
  })

  test('two exceptions for one entry are told together', () => {
    const file: CaseFile = {
      dates,
      relieved: [
        { entry: 'assessment.decide', exception: 'exceptional-circumstances' },
        { entry: 'assessment.decide', exception: 'absent-from-area' },
      ],
    }
    const entry = buildTimeline(file, { asAt: '2025-06-24' }).entries[0]
    expect(entry?.deadline?.relieved).toEqual({
      by: ['exceptional-circumstances', 'absent-from-area'],
      basis: ['Regs 5(4)'],
    })
  })
})

describe('what the file says of an entry that has not started waits for it', () => {
  const file: CaseFile = { dispute: content('I'), dates: { ...NOTICE, appealReceivedByTribunalOn: '2025-04-01' } }
  const begun: CaseFile = { ...file, dates: { ...file.dates, appealReceivedByAuthorityOn: '2025-04-08' } }

  test('a directed date', () => {
    const directed = { 'appeal.respond': '2025-08-16' }
    expect(standing({ ...file, directed }, '2025-04-02')['appeal.respond']).toEqual(waiting())
    expect(standing({ ...begun, directed }, '2025-04-09')['appeal.respond']?.dueOn).toBe('2025-08-18')
  })

  test('an agreed date', () => {
    const agreed = { 'comply.amend-placement@agreementMadeOn': '2025-05-31' }
    const asked: CaseFile = {
      dispute: content('I'),
      dates: { ...NOTICE, authorityToldOfMediationOn: '2025-03-12' },
      agreed,
    }
    expect(standing(asked, '2025-03-14')['comply.amend-placement@agreementMadeOn']).toEqual(waiting())
    const made: CaseFile = {
      ...asked,
      dates: { ...asked.dates, mediationOn: '2025-04-09', agreementMadeOn: '2025-04-09' },
    }
    expect(standing(made, '2025-04-10')['comply.amend-placement@agreementMadeOn']?.dueOn).toBe('2025-05-31')
  })

  test('relief, checked already', () => {
    const asked: CaseFile = { dates: { requestReceivedOn: '2025-05-12' } }
    const relieved = (exception: 'missed-appointment' | 'school-closed'): CaseFile => ({
      ...asked,
      relieved: [{ entry: 'assessment.give-advice', exception }],
    })
    expect(standing(relieved('missed-appointment'), '2025-05-20')['assessment.give-advice']).toEqual(waiting())
    expect(errorOf(relieved('school-closed'))).toMatchObject({ code: 'invalid-input', path: 'relieved[0].exception' })
  })

  test('a directed date that it could never take is refused already', () => {
    expect(
      errorOf({ ...file, directed: { 'comply.amend-placement@concessionNotifiedOn': '2025-06-02' } }),
    ).toMatchObject({
      code: 'invalid-input',
    })
    const awaitsAdvice: CaseFile = {
      dates: { requestReceivedOn: '2025-05-12' },
      directed: { 'assessment.give-advice': '2025-08-01' },
    }
    expect(errorOf(awaitsAdvice)).toMatchObject({ code: 'invalid-input', path: 'directed["assessment.give-advice"]' })
  })
})

describe('a date directed or agreed before the time began is contradictory', () => {
  const dates = { ...NOTICE, appealReceivedByTribunalOn: '2025-04-01', appealReceivedByAuthorityOn: '2025-04-08' }
  test.each([
    ['2025-04-07', 'contradictory-dates'],
    ['2025-04-08', null],
  ])('a response directed for %s', (day, code) => {
    const file: CaseFile = { dispute: content('I'), dates, directed: { 'appeal.respond': day } }
    if (code === null) expect(standing(file, '2025-04-08')['appeal.respond']?.dueOn).toBe(day)
    else expect(errorOf(file)).toMatchObject({ code, path: 'directed["appeal.respond"]' })
  })
})

describe('several parts of one notice are read together', () => {
  const limits = (dispute: Dispute | Dispute[], dates: Record<string, string>, asAt = '2025-05-01') =>
    Object.keys(standing({ dispute, dates } as CaseFile, asAt))

  test('placement and provision: one dispute about content, certificate and all', () => {
    expect(limits([content('I'), content('F')], NOTICE)).toEqual(limits(content('F', 'I'), NOTICE))
    expect(limits([content('I'), content('F')], NOTICE)).toContain('mediation.contact-adviser')
  })

  test('Regs 44(2)(f) has no "only": the school in two weeks, the rest in five; after a concession all in five', () => {
    const dates = { ...NOTICE, orderMadeOn: '2025-04-25' }
    const seen = limits([content('I'), { kind: 'refusal-to-amend-plan' }], dates)
    expect(seen).toContain('comply.amend-plan@orderMadeOn')
    expect(seen).toContain('comply.amend-placement@orderMadeOn')
    const conceded = limits([content('I'), content('F')], { ...NOTICE, concessionNotifiedOn: '2025-04-25' })
    expect(conceded).toContain('comply.amend-plan@concessionNotifiedOn')
    expect(conceded).not.toContain('comply.amend-placement@concessionNotifiedOn')
  })

  test('health in one part and education in another: the authority arranges and passes it on', () => {
    const dates = { ...NOTICE, authorityToldOfMediationOn: '2025-03-12' }
    const seen = limits([content('G'), content('B')], dates, '2025-03-13')
    expect(seen).toContain('mediation.arrange')
    expect(seen).toContain('mediation.tell-commissioning-body')
    expect(seen).not.toContain('mediation.arrange-health')
  })

  test('where anything can be appealed, an agreement is complied with like an order', () => {
    const dates = {
      ...NOTICE,
      authorityToldOfMediationOn: '2025-03-12',
      mediationOn: '2025-04-09',
      agreementMadeOn: '2025-04-09',
    }
    const seen = limits([content('C'), content('F')], dates)
    expect(seen).toContain('comply.amend-plan@agreementMadeOn')
    expect(seen).not.toContain('comply.agreed-action@agreementMadeOn')
    expect(limits(content('C'), dates)).toContain('comply.agreed-action@agreementMadeOn')
  })

  test('health asked of one part can be recommended in the appeal that another gives', () => {
    const dates = { ...NOTICE, responseReceivedOn: '2025-04-25' }
    expect(limits([content('G'), content('F')], dates)).toContain('appeal.answer-health-recommendation')
    expect(limits([content('F')], dates)).not.toContain('appeal.answer-health-recommendation')
  })

  test('two refusals in one notice: each of their limits, once', () => {
    const dates = { ...NOTICE, orderMadeOn: '2025-04-25' }
    expect(
      limits([{ kind: 'refusal-to-issue-plan' }, { kind: 'refusal-to-reassess' }], dates).filter((id) =>
        id.startsWith('comply.'),
      ),
    ).toEqual([
      'comply.notify-assessment@orderMadeOn',
      'comply.notify-no-plan@orderMadeOn',
      'comply.finalise-after-assessment@orderMadeOn',
      'comply.draft-plan@orderMadeOn',
      'comply.finalise-plan@orderMadeOn',
    ])
  })
})

describe('met goes before moot on the same day, and the first of them decides', () => {
  const stand = (finalPlanSentOn: string, noPlanNoticeSentOn: string) =>
    standing({ dates: { requestReceivedOn: '2025-05-12', finalPlanSentOn, noPlanNoticeSentOn } }, '2025-10-01')

  test('the same day', () => {
    expect(stand('2025-08-20', '2025-08-20')).toMatchObject({
      'assessment.notify-no-plan': { state: 'met' },
      'plan.finalise': { state: 'met' },
    })
  })

  test('a plan first, a notice that there is none later', () => {
    expect(stand('2025-08-20', '2025-08-21')).toMatchObject({
      'assessment.notify-no-plan': { state: 'not-applicable' },
      'plan.finalise': { state: 'met' },
    })
  })
})

describe('next is the entry due first of those due today or later, ties in the order of the page', () => {
  const nextOf = (caseFile: CaseFile, asAt: string) => buildTimeline(caseFile, { asAt }).next?.id ?? null
  const dates = { reviewMeetingOn: '2025-06-12', planMadeOrReviewedOn: '2024-06-27' }

  test('a tie', () => expect(nextOf({ dates }, '2025-05-01')).toBe('review.give-notice'))
  test('what is overdue is not what comes next', () => expect(nextOf({ dates }, '2026-05-01')).toBe(null))
  test('what has lapsed is not either', () => {
    const draft = { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-08-01' }
    expect(nextOf({ dates: draft }, '2025-08-20')).toBe('plan.finalise')
  })
  test('nothing open: null', () => expect(nextOf({ dates: {} }, '2025-05-01')).toBe(null))
})

describe('what was done waits without effect where its entry has not begun, is moot, or does not count yet', () => {
  const runs = { 'mediation.contact-adviser': 'not-due', 'appeal.lodge': 'not-due' }

  test('a certificate that nobody was asked for does not make the decision another one', () => {
    const file: CaseFile = {
      dispute: { kind: 'refusal-to-assess' },
      dates: { assessmentDecisionSentOn: '2025-03-10' },
      done: { 'mediation.certify-declined': '2025-03-07' },
    }
    expect(statesOf(file, '2025-04-01')).toMatchObject(runs)
  })

  test('coming to a hearing meets that entry alone, and makes no order before the decision', () => {
    const file: CaseFile = {
      dispute: { kind: 'refusal-to-amend-plan' },
      dates: { noAmendmentNoticeSentOn: '2025-03-10' },
      done: { 'appeal.hearing': '2025-03-07' },
    }
    expect(statesOf(file, '2025-04-01')).toMatchObject(runs)
  })

  test('the adviser contacted before the decision: it is another decision', () => {
    const file: CaseFile = {
      dispute: { kind: 'refusal-to-assess' },
      dates: { assessmentDecisionSentOn: '2025-03-10' },
      done: { 'mediation.contact-adviser': '2025-02-03' },
    }
    expect(statesOf(file, '2025-04-01')).toMatchObject({ 'appeal.lodge': 'not-started' })
  })

  test('lodged first, the appeal moots the contact with the adviser, and no certificate is awaited', () => {
    const file: CaseFile = {
      dispute: { kind: 'refusal-to-reassess' },
      dates: { noticeSentOn: '2022-02-02' },
      done: { 'appeal.lodge': '2022-02-02', 'mediation.contact-adviser': '2022-02-26' },
    }
    expect(statesOf(file, '2022-04-26')).toEqual({
      'mediation.contact-adviser': 'not-applicable',
      'appeal.lodge': 'met',
      'appeal.respond': 'not-started',
    })
  })

  test('Regs 18(1): done more than twelve months before the transfer, it says of no other step that the plan was amended', () => {
    const file: CaseFile = {
      dates: { nextPhaseStartsOn: '2026-09-01', reviewMeetingOn: '2025-01-10' },
      done: { 'phase-transfer.finalise-other': '2025-02-03' },
    }
    expect(statesOf(file, '2025-06-02')['review.finalise-amendments']).toBe('overdue')
  })

  test('Regs 18(1): a plan amended more than twelve months before the transfer is not the one for it', () => {
    const file: CaseFile = {
      dates: { post16StartsOn: '2022-03-31' },
      done: { 'phase-transfer.finalise-to-post-16': '2021-03-20' },
    }
    expect(statesOf(file, '2022-02-21')).toEqual({ 'phase-transfer.finalise-to-post-16': 'not-due' })
  })
})

describe('shown on the last day, which ends at 17:00 (Rules 12(1))', () => {
  test('an appeal that the council received on the last day was received by the Tribunal by then, as far as anybody knows', () => {
    const file: CaseFile = {
      dispute: content('I'),
      dates: { ...NOTICE, appealReceivedByAuthorityOn: '2025-05-06' },
    }
    const lodge = agreedByBoth(file, '2025-05-07').entries.find(({ id }) => id === 'appeal.lodge')
    expect(lodge).toMatchObject({ dueOn: '2025-05-06', state: 'met', metOn: null, assumptions: ['received-by-17:00'] })
  })
})

describe('done before what began it, where that too is only said to be done, is contradictory on every day', () => {
  test.each(['2024-01-02', '2025-04-05', '2025-05-01'])('re-assessed before it was decided, seen on %s', (asAt) => {
    const file: CaseFile = {
      dates: { reassessmentRequestReceivedOn: '2025-04-01' },
      done: { 'reassessment.decide': '2025-04-10', 'reassessment.finalise': '2025-03-03' },
    }
    expect(errorOf(file, asAt)).toMatchObject({
      code: 'contradictory-dates',
      path: 'done["reassessment.finalise"]',
      message:
        'done["reassessment.finalise"] (2025-03-03) cannot be before done["reassessment.decide"] (2025-04-10): check both.',
    })
  })

  test('on the day will do, in whatever order they stand', () => {
    const done = { 'reassessment.finalise': '2025-04-10', 'reassessment.decide': '2025-04-10' }
    expect(statesOf({ dates: { reassessmentRequestReceivedOn: '2025-04-01' }, done }, '2025-05-01')).toMatchObject({
      'reassessment.finalise': 'met',
    })
  })

  test('a plan sent ahead of the move begins what its transfer begins', () => {
    const file: CaseFile = {
      dates: { movedOn: '2030-01-08' },
      done: { 'move.transfer-plan': '2029-12-22', 'move.inform': '2029-11-01' },
    }
    expect(errorOf(file).path).toBe('done["move.inform"]')
  })

  test('what has not begun itself begins nothing', () => {
    const done = { 'reassessment.decide': '2025-05-01', 'reassessment.finalise': '2025-04-20' }
    expect(statesOf({ dates: {}, done }, '2025-06-01')).toEqual({})
  })
})

test('an appeal and a transfer, both late on one day: each is asked about without the other', () => {
  const file: CaseFile = {
    dispute: { kind: 'refusal-to-assess' },
    dates: {
      noticeSentOn: '2025-01-06',
      appealReceivedByTribunalOn: '2025-05-01',
      movedOn: '2025-04-01',
      planTransferredOn: '2025-05-01',
    },
  }
  expect(statesOf(file, '2025-05-02')).toMatchObject({ 'appeal.lodge': 'met-late', 'move.transfer-plan': 'met-late' })
})

test('Detained Regs 30(6): for a detained person only the placement can be appealed, and a concession requires it', () => {
  const file: CaseFile = {
    dispute: { ...content('F', 'I'), detained: true } as Dispute,
    dates: { concessionNotifiedOn: '2025-03-03' },
  }
  expect(standing(file, '2025-04-01')).toEqual({
    'comply.amend-placement@concessionNotifiedOn': { state: 'overdue', dueOn: '2025-03-17', metOn: null },
  })
})

test('CFA s.73: a detained person’s decision before 1 April 2015 is no notice that can be appealed, under whatever name', () => {
  const file: CaseFile = {
    dispute: { ...content('I'), detained: true } as Dispute,
    dates: { amendedPlanSentOn: '2014-10-07' },
  }
  expect(errorOf(file)).toMatchObject({
    code: 'not-in-force',
    path: 'dates.amendedPlanSentOn',
    message:
      "dates.amendedPlanSentOn is 2014-10-07, and a detained person's right to appeal began on 2015-04-01: nothing here applied then.",
  })
})

test('a decision before its law is refused on every day, also where a later one came to be the notice', () => {
  for (const detained of [false, true])
    for (const asAt of ['2014-12-01', '2026-01-05']) {
      const file: CaseFile = {
        dispute: { ...content('I'), detained } as Dispute,
        dates: { finalPlanSentOn: detained ? '2014-10-07' : '2014-06-02', amendedPlanSentOn: '2016-01-04' },
      }
      expect(errorOf(file, asAt)).toMatchObject({ code: 'not-in-force', path: 'dates.finalPlanSentOn' })
    }
})

test('what had lapsed when the case was closed stays so, although it is done afterwards', () => {
  const dates = { draftPlanServedOn: '2025-02-03', caseClosedOn: '2025-03-03', draftCommentsMadeOn: '2025-04-01' }
  expect(standing({ dates }, '2025-05-01')).toMatchObject({
    'plan.comment-on-draft': { state: 'lapsed', dueOn: '2025-02-17', metOn: null },
  })
})

test('Rules 10(5): costs asked for after the withdrawal stay asked for when a decision is sent later', () => {
  const done = { 'appeal.costs': '2025-11-26' }
  const file: CaseFile = { dates: { withdrawalNoticeSentOn: '2025-11-20' }, done }
  expect(standing(file, '2025-12-01')['appeal.costs']).toMatchObject({ state: 'met', metOn: '2025-11-26' })
  const later = { ...file, dates: { ...file.dates, tribunalDecisionSentOn: '2026-01-25' } }
  expect(standing(later, '2026-03-01')['appeal.costs']).toMatchObject({ state: 'met', metOn: '2025-11-26' })
  expect(errorOf({ ...later, done: { 'appeal.costs': '2025-11-19' } })).toMatchObject({
    path: 'done["appeal.costs"]',
    message:
      'done["appeal.costs"] (2025-11-19) cannot be before dates.withdrawalNoticeSentOn (2025-11-20): check both.',
  })
})

test('a right that the Tribunal had given more time for was not lost when the case was closed', () => {
  const file: CaseFile = {
    dates: { upperTribunalRefusalSentOn: '2024-03-30', caseClosedOn: '2024-07-18' },
    directed: { 'upper-tribunal.renew': '2024-08-18' },
  }
  expect(standing(file, '2024-09-01')['upper-tribunal.renew']).toMatchObject({ state: 'not-applicable' })
})

test('of a permission and a copied notice the later event governs, although August makes its month the shorter', () => {
  const dates = { upperTribunalPermissionSentOn: '2019-08-25', upperTribunalNoticeCopiedOn: '2019-08-31' }
  expect(standing({ dates }, '2019-09-02')).toMatchObject({ 'upper-tribunal.respond': { dueOn: '2019-09-30' } })
})

describe('small print of what was done, shown and planned', () => {
  const PLACEMENT = { dispute: content('I') }

  test('complied with on the very day of the order', () => {
    const file: CaseFile = {
      ...PLACEMENT,
      dates: { orderMadeOn: '2025-03-03' },
      done: { 'comply.amend-placement@orderMadeOn': '2025-03-03' },
    }
    expect(statesOf(file, '2025-03-10')).toMatchObject({ 'comply.amend-placement@orderMadeOn': 'met' })
  })

  test('an entry of an agreement counts from the agreement alone, also beside an order', () => {
    const dates = { agreementMadeOn: '2025-03-03', orderMadeOn: '2025-05-01' }
    const { entries } = buildTimeline({ ...PLACEMENT, dates }, { asAt: '2025-06-01' })
    const starts = (id: string) => entries.find((each) => each.id === id)?.deadline?.starts.map(({ event }) => event)
    expect(starts('comply.amend-placement@agreementMadeOn')).toEqual(['agreementMadeOn'])
    expect(starts('comply.amend-placement@orderMadeOn')).toEqual(['orderMadeOn'])
  })

  test('an appeal that was done in time is met, although its certificate was still to come', () => {
    const dates = { ...NOTICE, adviserContactedOn: '2025-04-01' }
    const lodged = (day: string) =>
      standing({ dispute: content('B'), dates, done: { 'appeal.lodge': day } }, '2025-06-01')['appeal.lodge']
    expect(lodged('2025-05-02')).toMatchObject({ state: 'met', metOn: '2025-05-02' })
    expect(lodged('2025-05-20')).toMatchObject({ state: 'met-time-unknown', metOn: '2025-05-20' })
  })

  test('a step before the notice that was done says nothing against a later decision', () => {
    const file: CaseFile = {
      dispute: { kind: 'refusal-to-issue-plan' },
      dates: { requestReceivedOn: '2025-01-06', noPlanNoticeSentOn: '2025-03-10' },
      done: { 'assessment.decide': '2025-02-03' },
    }
    expect(statesOf(file, '2025-04-01')).toMatchObject({ 'appeal.lodge': 'not-due' })
  })

  test('no plan first, a plan later, both only said to be done: the plan dates nothing', () => {
    const requestReceivedOn = '2025-03-03'
    const done = { 'assessment.notify-no-plan': '2025-06-10', 'plan.finalise': '2025-06-20' }
    const seen = standing({ dates: { requestReceivedOn }, done }, '2025-07-01')
    expect(seen).toMatchObject({ 'plan.finalise': { state: 'not-applicable' } })
    // So it is no notice of what stands in a plan either, and that notice is awaited.
    const disputed = statesOf({ dispute: content('B'), dates: { requestReceivedOn }, done }, '2025-07-01')
    expect(disputed).toMatchObject({ 'appeal.lodge': 'not-started' })
  })

  test('Regs 20(10): a plan on the very day of the meeting shows that the review was decided', () => {
    const dates = { reviewMeetingOn: '2025-03-03', amendedPlanSentOn: '2025-03-03' }
    expect(standing({ dates }, '2025-03-10')).toMatchObject({ 'review.decide': { state: 'met', metOn: null } })
  })

  test('a closed case: what a planned event would start is not listed, but for duties; what starts today is', () => {
    const dates = { caseClosedOn: '2025-03-03', orderMadeOn: '2025-04-07', reviewMeetingOn: '2025-03-10' }
    expect(Object.keys(statesOf({ ...PLACEMENT, dates }, '2025-03-09'))).toEqual(['comply.amend-placement@orderMadeOn'])
    expect(Object.keys(statesOf({ ...PLACEMENT, dates }, '2025-03-10'))).toContain('review.report')
  })
})
