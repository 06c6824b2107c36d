// What a result rests on: how sure the law is, where the bank holidays came from, what is unknown and what is assumed.
import { describe, expect, test } from 'vitest'
import { createCalendar, type Deadline, type DeadlineOptions } from '../../src/index'
import { errorOf } from '../support/errors'
import { deadline } from './support'

describe('verified: the weakest of the provision and of the rules that counted or moved the date', () => {
  // biome-ignore format: one line a record
  test.each<[string, Record<string, string>, DeadlineOptions, Deadline['verified']]>([
    ['review.give-notice', { reviewMeetingOn: '2025-06-12' }, {}, 'statute'],                        // read, and counting back is the provision's words
    ['phase-transfer.finalise-other', { nextPhaseStartsOn: '2026-09-01' }, {}, 'statute'],           // "before 15 February"
    ['phase-transfer.finalise-between-post-16', { nextPost16StartsOn: '2026-09-01' }, {}, 'as-made'],// months bring Dodds v Walker
    ['assessment.decide', { requestReceivedOn: '2025-05-12' }, {}, 'as-made'],                       // the provision is read, "after" is as-made
    ['plan.finalise', { requestReceivedOn: '2025-05-12' }, {}, 'as-made'],
    ['plan.comment-on-draft', { draftPlanServedOn: '2025-08-18' }, {}, 'guidance'],                  // "beginning with" is guidance
    ['ombudsman.complain', { awareOfMatterOn: '2025-03-03' }, {}, 'guidance'],
    ['appeal.lodge', { noticeSentOn: '2025-03-06' }, {}, 'as-made'],                                 // ends on a working day
    ['appeal.lodge', { noticeSentOn: '2025-03-05' }, {}, 'guidance'],                                // rolls: what a working day is, is guidance
    ['appeal.lodge', { noticeSentOn: '2025-06-05' }, {}, 'as-made'],                                 // moved by r.12(3)(a), as-made
    ['appeal.lodge', { noticeSentOn: '2025-03-05' }, { directedDueOn: '2025-06-02' }, 'as-made'],    // a directed date is as-made
    ['appeal.lodge', { noticeSentOn: '2025-03-05' }, { directedDueOn: '2025-06-01' }, 'guidance'],   // and rolls from a Sunday
    ['appeal.respond', { appealReceivedByAuthorityOn: '2025-03-24' }, {}, 'guidance'],
    ['upper-tribunal.seek-permission', { permissionRefusalSentOn: '2025-05-07' }, {}, 'as-made'],    // nothing made up
    ['upper-tribunal.seek-permission', { permissionRefusalSentOn: '2025-07-07' }, {}, 'as-made'],    // the Upper Tribunal's own rules are statute
    ['upper-tribunal.renew', { upperTribunalRefusalSentOn: '2025-05-07' }, {}, 'as-made'],
    ['upper-tribunal.renew', { upperTribunalRefusalSentOn: '2025-12-15' }, {}, 'as-made'],
    ['mediation.contact-adviser', { noticeSentOn: '2025-03-03' }, {}, 'as-made'],
    ['mediation.certify-declined', { adviserToldNoMediationOn: '2025-03-10' }, {}, 'guidance'],
    ['comply.reconsider', { orderMadeOn: '2025-06-06' }, {}, 'as-made'],
    ['judicial-review.acknowledge', { judicialReviewServedOn: '2025-06-06' }, {}, 'recollection'],   // no text was read
    ['appeal.hearing', { hearingOn: '2025-06-06' }, {}, 'guidance'],
    ['plan.answer-consultation', { consultationReceivedOn: '2025-06-06' }, {}, 'guidance'],          // only the Code says it
    ['review.finalise-amendments', { amendmentNoticeSentOn: '2025-06-06' }, {}, 'as-made'],          // as each limb
    ['review.finalise-amendments', { reviewMeetingOn: '2025-06-06' }, {}, 'guidance'],
    ['mediation.contact-adviser', { noticeSentOn: '2025-03-03', noticeDatedOn: '2025-03-01' }, {}, 'as-made'],
    ['comply.draft-plan', { orderMadeOn: '2025-06-06' }, {}, 'as-made'],
    ['comply.draft-plan', { orderMadeOn: '2025-06-06' }, { directedDueOn: '2025-06-30' }, 'as-made'],
    ['comply.draft-plan', { agreementMadeOn: '2025-06-06' }, { agreedDueOn: '2025-06-30' }, 'as-made'], // an agreed date is statute
    ['comply.draft-plan', { concessionNotifiedOn: '2025-06-06' }, {}, 'as-made'],
    ['comply.amend-plan', { orderMadeOn: '2025-06-06' }, {}, 'as-made'],
    ['comply.agreed-action', { agreementMadeOn: '2025-06-06' }, {}, 'as-made'],
    ['move.transfer-plan', { movedOn: '2025-08-25' }, {}, 'as-made'],                                // the limb that gave the end
    ['move.transfer-plan', { movedOn: '2025-08-25', awareOfMoveOn: '2025-09-01' }, {}, 'guidance'],
    ['discrimination.claim', { conductEndedOn: '2025-02-28' }, {}, 'guidance'],
    ['detained.decide', { requestReceivedOn: '2025-01-06' }, {}, 'as-made'],
  ])('%s %j %j: %s', (limit, dates, options, verified) => {
    expect(deadline(limit, dates, options).verified).toBe(verified)
  })
})

describe('holidays: whether the result leans on them, and where they came from', () => {
  const own = createCalendar({ bankHolidays: ['2025-05-05', '2025-12-25'] })

  // biome-ignore format: one line a record
  test.each<[string, Record<string, string>, DeadlineOptions, Deadline['holidays']]>([
    ['plan.finalise', { requestReceivedOn: '2025-05-12' }, {}, 'not-used'],
    ['plan.finalise', { requestReceivedOn: '2050-05-12' }, {}, 'not-used'],
    ['appeal.lodge', { noticeSentOn: '2025-03-04' }, {}, 'published'],                       // due on a working day: it was looked at
    ['appeal.lodge', { noticeSentOn: '2025-03-05' }, {}, 'published'],
    ['appeal.lodge', { noticeSentOn: '2029-03-05' }, {}, 'projected'],
    ['appeal.lodge', { noticeSentOn: '2028-11-30' }, {}, 'projected'],                       // ends in January 2029
    ['appeal.lodge', { noticeSentOn: '2028-10-24' }, {}, 'published'],                       // ends on Sunday 24 December 2028
    ['appeal.lodge', { noticeSentOn: '2025-03-05' }, { calendar: own }, 'supplied'],
    ['appeal.lodge', { noticeSentOn: '2026-03-05' }, { calendar: own }, 'published'],        // it lists 2025 alone
    ['appeal.respond', { appealReceivedByAuthorityOn: '2028-12-04' }, {}, 'projected'],      // counted through two years
    ['appeal.respond', { appealReceivedByAuthorityOn: '2024-12-02' }, { calendar: own }, 'supplied'],
    ['appeal.respond', { appealReceivedByAuthorityOn: '2025-12-01' }, { calendar: own }, 'supplied'], // into 2026, which it does not list
    ['mediation.certify-declined', { adviserToldNoMediationOn: '2025-03-10' }, {}, 'published'],
    ['mediation.give-date', { mediationOn: '2025-06-12' }, {}, 'published'],
    ['mediation.give-date', { mediationOn: '2029-01-03' }, {}, 'projected'],
    ['mediation.arrange', { authorityToldOfMediationOn: '2025-03-10' }, {}, 'not-used'],
    ['comply.amend-plan', { orderMadeOn: '2025-06-06' }, {}, 'not-used'],
    ['comply.amend-plan', { orderMadeOn: '2025-06-06' }, { directedDueOn: '2025-06-30' }, 'published'],
    ['comply.amend-plan', { agreementMadeOn: '2025-06-06' }, { agreedDueOn: '2025-06-30' }, 'not-used'],
    ['move.transfer-plan', { movedOn: '2025-08-25' }, {}, 'not-used'],
    ['move.transfer-plan', { movedOn: '2025-09-26', awareOfMoveOn: '2025-09-01' }, {}, 'published'], // to see which is later
  ])('%s %j: %s', (limit, dates, options, holidays) => {
    expect(deadline(limit, dates, options).holidays).toBe(holidays)
  })

  test('the calendar given is the one counted by', () => {
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-03-05' }).dueOn).toBe('2025-05-06')
    const working = createCalendar({ bankHolidays: ['2025-12-25'] })
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-03-05' }, { calendar: working }).dueOn).toBe('2025-05-05')
    const knownOn = createCalendar({ knownOn: '2022-09-08' })
    expect(deadline('appeal.lodge', { noticeSentOn: '2022-07-19' }, { calendar: knownOn }).dueOn).toBe('2022-09-19')
    expect(deadline('appeal.lodge', { noticeSentOn: '2022-07-19' }).dueOn).toBe('2022-09-20')
  })
})

describe('a strict calendar, where it is closed', () => {
  const strict = createCalendar({ beyond: 'error' })

  test('what does not lean on it is still told, without the last working day', () => {
    expect(deadline('plan.finalise', { requestReceivedOn: '2050-05-09' }, { calendar: strict })).toMatchObject({
      dueOn: '2050-09-26',
      lastWorkingDayOn: null,
      holidays: 'not-used',
    })
    expect(deadline('plan.finalise', { requestReceivedOn: '2050-05-09' }).lastWorkingDayOn).toBe('2050-09-26')
  })

  test('its last days are told still, though the last of all is a Sunday', () => {
    const calendar = createCalendar({ knownOn: '2026-11-22', beyond: 'error' })
    expect(deadline('assessment.decide', { requestReceivedOn: '2028-11-19' }, { calendar })).toMatchObject({
      dueOn: '2028-12-31',
      lastWorkingDayOn: '2028-12-29',
    })
  })

  test('a later limb without working days may end beyond it', () => {
    const dates = { movedOn: '2030-01-01', awareOfMoveOn: '2028-01-03' }
    expect(deadline('move.transfer-plan', dates, { calendar: strict })).toMatchObject({
      dueOn: '2030-01-01',
      lastWorkingDayOn: null,
      holidays: 'published',
    })
  })

  test.each([
    ['appeal.lodge', { noticeSentOn: '2050-05-09' }],
    ['appeal.respond', { appealReceivedByAuthorityOn: '2050-05-09' }],
    ['mediation.certify-declined', { adviserToldNoMediationOn: '2050-05-09' }],
  ])('%s is beyond it', (limit, dates) => {
    expect(errorOf(() => deadline(limit, dates, { calendar: strict })).code).toBe('beyond-calendar')
  })

  test('nor is an end named there that leaves out August and Christmas, and no bank holiday', () => {
    const calendar = createCalendar({ knownOn: '2026-11-22', beyond: 'error' })
    const dates = { permissionGrantedSentOn: '2028-12-20' }
    expect(errorOf(() => deadline('upper-tribunal.lodge', dates, { calendar })).message).toBe(
      'The count goes beyond this calendar, which runs from 2011 to 2028: supply the years after 2028, or let the calendar project them.',
    )
  })

  test('a date that the Tribunal named there: the refusal names that date, not what the time runs from', () => {
    const error = errorOf(() =>
      deadline(
        'appeal.respond',
        { appealReceivedByAuthorityOn: '2028-10-02' },
        { calendar: strict, directedDueOn: '2028-12-31' },
      ),
    )
    expect([error.code, error.path]).toEqual(['beyond-calendar', 'options.directedDueOn'])
  })

  test('before 2011 and after 2099 every calendar is closed', () => {
    expect(errorOf(() => deadline('appeal.lodge', { noticeSentOn: '2099-11-30' })).code).toBe('beyond-calendar')
  })
})

describe('unknown and assumptions', () => {
  // biome-ignore format: one line a record
  test.each<[string, Record<string, string>, string[], string[]]>([
    ['appeal.lodge', { noticeSentOn: '2025-03-03' }, ['certificateIssuedOn'], []],
    ['appeal.lodge', { noticeSentOn: '2025-03-03', certificateIssuedOn: '2025-03-12' }, [], ['certificate-needed']],
    ['review.finalise-amendments', { reviewMeetingOn: '2025-06-12' }, ['amendmentNoticeSentOn'], ['could-be-earlier']],
    ['review.finalise-amendments', { amendmentNoticeSentOn: '2025-07-10' }, ['reviewMeetingOn'], ['could-be-earlier']],
    ['review.finalise-amendments', { amendmentNoticeSentOn: '2025-07-10', reviewMeetingOn: '2025-06-12' }, [], []],
    ['move.transfer-plan', { movedOn: '2025-08-25', awareOfMoveOn: '2025-09-01' }, [], ['working-day-assumed']],
    ['move.review', { planMadeOrReviewedOn: '2025-01-20', planTransferredOn: '2025-09-01' }, [], []],
    ['mediation.certify-declined', { adviserToldNoMediationOn: '2025-03-10' }, [], ['working-day-assumed']],
    ['mediation.certify-not-arranged', { adviserToldNotArrangedOn: '2025-04-14' }, [], ['working-day-assumed']],
    ['mediation.certify-concluded', { mediationConcludedOn: '2025-04-14' }, [], ['working-day-assumed']],
    ['mediation.give-date', { mediationOn: '2025-04-14' }, [], ['working-day-assumed']],
    ['mediation.tell-commissioning-body', { authorityToldOfMediationOn: '2025-04-14' }, [], ['working-day-assumed']],
    ['mediation.contact-adviser', { noticeSentOn: '2025-03-03' }, ['noticeDatedOn'], ['could-be-earlier']],
    ['mediation.contact-adviser', { noticeSentOn: '2025-03-03', noticeDatedOn: '2025-03-03' }, [], []], // the dates agree
    ['mediation.contact-adviser', { noticeSentOn: '2025-03-03', noticeDatedOn: '2025-02-28' }, [], []],
    ['appeal.costs', { tribunalDecisionSentOn: '2025-03-03' }, [], []], // exactly one of two: the other is not unknown
    ['upper-tribunal.respond', { upperTribunalNoticeCopiedOn: '2025-03-03' }, [], []],
    ['comply.amend-plan', { orderMadeOn: '2025-03-03' }, [], []],
    ['appeal.respond', { appealReceivedByAuthorityOn: '2025-04-14' }, [], []],
    ['upper-tribunal.seek-permission', { permissionRefusalSentOn: '2025-07-16' }, [], ['upper-tribunal-day-for-day']],
    ['upper-tribunal.seek-permission', { permissionRefusalSentOn: '2025-05-16' }, [], []],
    ['upper-tribunal.lodge', { permissionGrantedSentOn: '2025-11-28' }, [], ['upper-tribunal-day-for-day']],
    ['upper-tribunal.renew', { upperTribunalRefusalSentOn: '2025-12-15' }, [], []],
    ['plan.finalise', { requestReceivedOn: '2025-05-12' }, [], []],
  ])('%s %j: unknown %j, assumes %j', (limit, dates, unknown, assumptions) => {
    const found = deadline(limit, dates)
    expect(found.unknown).toEqual(unknown)
    expect([...found.assumptions].sort()).toEqual([...assumptions].sort())
  })

  test('no working day was counted, so none was assumed', () => {
    const found = deadline('move.transfer-plan', { movedOn: '2025-08-25' })
    expect(found.unknown).toEqual(['awareOfMoveOn'])
    expect(found.assumptions).toEqual([])
  })
})
