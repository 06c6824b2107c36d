// The small print of the events table and of the case file: what decides on one day, what shows what, what waits.
import { describe, expect, test } from 'vitest'
import { buildTimeline, type CaseFile, type TimelineEntry } from '../../src/index'

const build = (file: unknown, asAt: string) => buildTimeline(file as CaseFile, { asAt })
const entryOf = (file: unknown, asAt: string, id: string): TimelineEntry | undefined =>
  build(file, asAt).entries.find((entry) => entry.id === id)
const inShort = (entry: TimelineEntry | undefined) => entry && [entry.state, entry.metOn]

const ASSESS = { kind: 'refusal-to-assess' }
const CONTENT = { kind: 'plan-content', sections: ['B', 'F'] }

describe('a step that a date shows, and one with a date of its own', () => {
  const dates = { requestReceivedOn: '2025-01-06', noticeSentOn: '2025-02-10' }

  test('shown and dated on one day: it has the day', () => {
    const file = { dispute: ASSESS, dates: { ...dates, draftPlanServedOn: '2025-02-10' } }
    expect(inShort(entryOf(file, '2025-03-01', 'assessment.decide'))).toEqual(['met', '2025-02-10'])
  })

  test('said to be done on the day that shows it: it has the day', () => {
    const file = {
      dates: { requestReceivedOn: '2025-01-06', draftPlanServedOn: '2025-02-10' },
      done: { 'assessment.decide': '2025-02-10' },
    }
    expect(inShort(entryOf(file, '2025-03-01', 'assessment.decide'))).toEqual(['met', '2025-02-10'])
  })

  test('shown first, dated later: it was done by the day that shows it, nobody knows when', () => {
    const file = { dispute: ASSESS, dates: { ...dates, draftPlanServedOn: '2025-02-03' } }
    expect(inShort(entryOf(file, '2025-03-01', 'assessment.decide'))).toEqual(['met', null])
  })

  test('dated first, shown later: it was done on its day', () => {
    const file = { dispute: ASSESS, dates: { ...dates, draftPlanServedOn: '2025-02-17' } }
    expect(inShort(entryOf(file, '2025-03-01', 'assessment.decide'))).toEqual(['met', '2025-02-10'])
  })

  // Contacting the adviser is shown by the wish to mediate and by the certificate; the appeal between them makes it moot.
  test.each([
    ['in the order of the days', ['authorityToldOfMediationOn', 'certificateIssuedOn']],
    ['the later one named first', ['certificateIssuedOn', 'authorityToldOfMediationOn']],
  ])('shown twice, the first counts: %s', (_, names) => {
    const days: Record<string, string> = { authorityToldOfMediationOn: '2025-02-17', certificateIssuedOn: '2025-03-10' }
    const shown = Object.fromEntries(names.map((name) => [name, days[name]]))
    const file = {
      dispute: ASSESS,
      dates: { noticeSentOn: '2025-02-10', ...shown, appealReceivedByTribunalOn: '2025-03-03' },
    }
    expect(inShort(entryOf(file, '2025-04-01', 'mediation.contact-adviser'))).toEqual(['met', null])
  })

  test('shown on the very day the time began: it counts', () => {
    const file = { dispute: ASSESS, dates: { noticeSentOn: '2025-02-10', authorityToldOfMediationOn: '2025-02-10' } }
    expect(inShort(entryOf(file, '2025-04-01', 'mediation.contact-adviser'))).toEqual(['met', null])
  })
})

describe('on one day', () => {
  test('done today is met today', () => {
    const file = {
      dispute: ASSESS,
      dates: { noticeSentOn: '2025-02-10' },
      done: { 'mediation.contact-adviser': '2025-03-03' },
    }
    expect(inShort(entryOf(file, '2025-03-03', 'mediation.contact-adviser'))).toEqual(['met', '2025-03-03'])
    expect(inShort(entryOf(file, '2025-03-02', 'mediation.contact-adviser'))).toEqual(['not-due', null])
  })

  test('what is done today is followed by what waits for it', () => {
    const dates = { noticeSentOn: '2025-01-10', appealReceivedByAuthorityOn: '2025-03-10' }
    const file = { dispute: CONTENT, dates, done: { 'appeal.respond': '2025-03-20' } }
    expect(entryOf(file, '2025-03-20', 'comply.amend-plan@orderMadeOn')?.state).toBe('not-started')
  })

  test('and what is to be done later is followed by nothing yet', () => {
    const dates = { noticeSentOn: '2025-01-10', appealReceivedByAuthorityOn: '2025-04-08' }
    const file = { dispute: CONTENT, dates, done: { 'appeal.respond': '2025-05-20' } }
    expect(build(file, '2025-02-03').waitingFor).not.toContain('permissionRefusalSentOn')
    expect(build(file, '2025-05-20').waitingFor).toContain('orderMadeOn')
  })

  test('met on the last day: an hour is assumed only where the law sets one', () => {
    const request = { dates: { requestReceivedOn: '2025-01-06', assessmentDecisionSentOn: '2025-02-17' } }
    const decided = entryOf(request, '2025-03-01', 'assessment.decide')
    expect([decided?.metOn, decided?.deadline?.dueOn, decided?.assumptions]).toEqual(['2025-02-17', '2025-02-17', []])
    const appeal = { dispute: ASSESS, dates: { noticeSentOn: '2025-02-10', appealReceivedByTribunalOn: '2025-04-10' } }
    expect(entryOf(appeal, '2025-05-01', 'appeal.lodge')?.assumptions).toContain('received-by-17:00')
  })
})

describe('when a limit of two dates began', () => {
  const transferred = { planTransferredOn: '2025-03-03', reviewDecisionSentOn: '2025-04-01' }

  test('with the later of them: what came between does not count', () => {
    const file = { dates: { ...transferred, planMadeOrReviewedOn: '2025-05-01' } }
    expect(entryOf(file, '2025-06-01', 'move.review')?.state).toBe('not-due')
  })

  test('and what came after both does', () => {
    const file = { dates: { ...transferred, planMadeOrReviewedOn: '2025-02-03' } }
    expect(inShort(entryOf(file, '2025-06-01', 'move.review'))).toEqual(['met', '2025-04-01'])
  })

  test('one known, the other awaited: it waits', () => {
    const timeline = build({ dates: { planMadeOrReviewedOn: '2025-01-06', movedOn: '2025-03-03' } }, '2025-03-10')
    expect(timeline.entries.find(({ id }) => id === 'move.review')?.state).toBe('not-started')
    expect(timeline.waitingFor).toContain('planTransferredOn')
  })
})

test('a limit that is moot before it could start is not listed; its neighbours are', () => {
  const dates = { noticeSentOn: '2025-01-10', responseReceivedOn: '2025-03-20', finalPlanSentOn: '2025-03-24' }
  const ids = build({ dispute: ASSESS, dates }, '2025-04-01').entries.map(({ id }) => id)
  expect(ids).toContain('comply.notify-assessment@orderMadeOn')
  expect(ids).not.toContain('comply.notify-no-plan@orderMadeOn')
})

describe('what is awaited', () => {
  test('after a refusal was reversed, advice: of two things it follows the later counts', () => {
    const dates = {
      requestReceivedOn: '2025-01-20',
      assessmentDecisionSentOn: '2025-03-03',
      noticeSentOn: '2025-03-03',
      decisionReversedOn: '2025-03-24',
    }
    expect(build({ dispute: ASSESS, dates }, '2025-04-01').waitingFor).toContain('adviceRequestReceivedOn')
    const { decisionReversedOn: _, ...refused } = dates
    expect(build({ dispute: ASSESS, dates: refused }, '2025-04-01').waitingFor).not.toContain('adviceRequestReceivedOn')
  })

  test('no notice to appeal against once an agreement was carried out, whenever that was', () => {
    const ids = build({ dispute: ASSESS, dates: { agreementCarriedOutOn: '2025-03-03' } }, '2025-04-01').entries.map(
      ({ id }) => id,
    )
    expect(ids).toContain('mediation.contact-adviser')
    expect(ids).not.toContain('appeal.lodge')
  })
})

describe('what overtook a limit', () => {
  const heard = { noticeSentOn: '2025-01-10', appealReceivedByAuthorityOn: '2025-03-10', hearingOn: '2025-09-11' }
  const decided = { noticeSentOn: '2025-01-10', tribunalDecisionSentOn: '2025-06-06' }

  // The right ran out on 4 July 2025, and the day of the hearing passed on 11 September.
  // biome-ignore format: one line a case
  test.each<[what: string, id: string, dates: Record<string, string>, state: string]>([
    ['a right that had run out when the case was closed', 'appeal.seek-permission', { ...decided, caseClosedOn: '2025-08-01' }, 'lapsed'],
    ['a right that ran out on the day itself', 'appeal.seek-permission', { ...decided, caseClosedOn: '2025-07-04' }, 'not-applicable'],
    ['a right that ran when the case was closed', 'appeal.seek-permission', { ...decided, caseClosedOn: '2025-06-20' }, 'not-applicable'],
    ['a hearing before the case was closed', 'appeal.hearing', { ...heard, caseClosedOn: '2025-10-01' }, 'lapsed'],
    ['a hearing before the appeal was withdrawn', 'appeal.hearing', { ...heard, appealWithdrawnOn: '2025-09-20' }, 'not-applicable'],
    ['the same, and the case closed later', 'appeal.hearing', { ...heard, appealWithdrawnOn: '2025-09-20', caseClosedOn: '2025-10-01' }, 'not-applicable'],
    ['the same, on one day', 'appeal.hearing', { ...heard, appealWithdrawnOn: '2025-09-20', caseClosedOn: '2025-09-20' }, 'not-applicable'],
  ])('%s', (_, id, dates, state) => {
    expect(entryOf({ dispute: CONTENT, dates }, '2025-11-03', id)?.state).toBe(state)
  })

  test('of two things the first: a response after the order comes too late to count, whatever came after it', () => {
    const dates = {
      noticeSentOn: '2025-01-10',
      appealReceivedByAuthorityOn: '2025-03-10',
      orderMadeOn: '2025-04-07',
      responseReceivedOn: '2025-04-14',
      appealWithdrawnOn: '2025-04-22',
    }
    expect(entryOf({ dispute: CONTENT, dates }, '2025-05-01', 'appeal.respond')?.state).toBe('not-applicable')
  })

  test('a change of mind revives only what a refusal ended', () => {
    const dates = { noticeSentOn: '2025-03-03', agreementCarriedOutOn: '2025-04-01', decisionReversedOn: '2025-04-07' }
    expect(entryOf({ dispute: ASSESS, dates }, '2025-04-14', 'appeal.lodge')?.state).toBe('not-applicable')
  })

  test('what the file says was done is not overtaken by the same event under its own date', () => {
    const file = {
      dispute: ASSESS,
      dates: { noticeSentOn: '2025-03-03', adviserToldNoMediationOn: '2025-03-10', certificateIssuedOn: '2025-03-12' },
      done: { 'mediation.certify-declined': '2025-03-13' },
    }
    expect(inShort(entryOf(file, '2025-04-01', 'mediation.certify-declined'))).toEqual(['met', '2025-03-13'])
  })

  test('of two that met it on one day the dated one counts', () => {
    const file = {
      dispute: { kind: 'refusal-to-issue-plan' },
      dates: {
        noticeSentOn: '2025-01-10',
        orderMadeOn: '2025-06-06',
        reconsideredOn: '2025-06-20',
        finalPlanSentOn: '2025-06-20',
      },
      order: { requires: ['comply.reconsider'] },
    }
    expect(inShort(entryOf(file, '2025-07-01', 'comply.reconsider@orderMadeOn'))).toEqual(['met', '2025-06-20'])
  })
})

describe('a recommendation that was made is to be answered', () => {
  const dates = { noticeSentOn: '2025-01-10', recommendationMadeOn: '2025-06-02' }
  const answer = (dispute: unknown) =>
    entryOf({ ...(dispute !== undefined && { dispute }), dates }, '2025-06-10', 'appeal.answer-care-recommendation')

  test.each<[string, unknown, boolean]>([
    ['where one part of the notice allows it', [ASSESS, CONTENT], true],
    ['whichever part that is', [CONTENT, ASSESS], true],
    ['not on a refusal to assess', ASSESS, false],
    ['not on two of them', [ASSESS, ASSESS], false],
    ['where no dispute is named, its own event is enough', undefined, true],
  ])('%s', (_, dispute, listed) => {
    expect(answer(dispute) !== undefined).toBe(listed)
  })
})

describe('the case file', () => {
  const dates = { noticeSentOn: '2025-03-03' }

  test('a reference comes back; without one it is null', () => {
    expect(build({ reference: 'A-1', dates }, '2025-04-01').reference).toBe('A-1')
    expect(build({ dates }, '2025-04-01').reference).toBeNull()
  })

  test('one dispute in a list is one dispute', () => {
    const alone = build({ dispute: ASSESS, dates }, '2025-04-01')
    expect(build({ dispute: [ASSESS], dates }, '2025-04-01')).toEqual(alone)
    expect(alone.classification).toHaveProperty('kind')
  })

  test.each([
    ['a date', { dispute: ASSESS, dates: { ...dates, certificateIssuedOn: undefined } }],
    ['a directed date', { dispute: ASSESS, dates, directed: { 'appeal.respond': undefined } }],
    ['what an order requires', { dispute: ASSESS, dates, order: { requires: undefined } }],
    ['an order', { dispute: ASSESS, dates, order: undefined }],
    ['an order that says nothing', { dispute: ASSESS, dates, order: {} }],
  ])('%s that is undefined is not given', (_, file) => {
    expect(build(file, '2025-04-01')).toEqual(build({ dispute: ASSESS, dates }, '2025-04-01'))
  })

  test('a long name of an entry is cut where it is told', () => {
    const name = 'x'.repeat(200)
    expect(() => build({ dispute: ASSESS, dates, done: { [name]: '2025-03-10' } }, '2025-04-01')).toThrow(
      expect.objectContaining({ path: `done.${'x'.repeat(80)}` }),
    )
  })
})
