// The events as data, held against the law page: what each cannot precede, what it waits for, what ends that, what it shows.
import { describe, expect, test } from 'vitest'
import { type EventName, ends, events, notices, timeLimits } from '../../src/index'
import { mayNotPrecede } from '../../src/input/case-dates'
import { afterTheNotice, noticeDecisions } from '../../src/law/notices'
import { noticesShow, ties } from './page'
import { impliedAs, untilAs } from './words'

const words = (names: readonly string[]) => names.join(', ')

describe('ties between events', () => {
  const page = new Map(ties.map(([event, ...rest]) => [event, rest]))

  test('every event of the page is there', () => {
    expect(ties.map(([event]) => event).filter((event) => !(event in events))).toEqual([])
  })

  test.each(Object.entries(events))('%s', (name, { notBefore, follows, followsOpenDispute, until, implies }) => {
    const found = [
      words(notBefore),
      followsOpenDispute ? 'an open dispute' : words(follows),
      words(until.map(untilAs)),
      words(implies.map(impliedAs)),
    ]
    expect(found).toEqual(page.get(name) ?? ['', '', '', ''])
  })

  test('only a concession cannot be later than another event: the response', () => {
    const later = Object.entries(events).filter(([, { notAfter }]) => notAfter.length > 0)
    expect(later.map(([event, { notAfter }]) => [event, notAfter])).toEqual([
      ['concessionNotifiedOn', ['responseReceivedOn']],
    ])
  })

  test('declining and asking on one day: asking wins', () => {
    const yielding = Object.entries(events).filter(([, { yieldsTo }]) => yieldsTo.length > 0)
    expect(yielding.map(([event, { yieldsTo }]) => [event, yieldsTo])).toEqual([
      ['adviserToldNoMediationOn', ['authorityToldOfMediationOn', 'adviserToldOfMediationOn']],
    ])
  })

  test.each(Object.entries(notices))('the notice %s', (name, { implies }) => {
    expect(words(implies.map(impliedAs))).toBe(noticesShow[name])
  })
})

describe('an event carries the hour exactly where it meets a limit that is, or by a direction can be, due at 17:00', () => {
  const dueAtFive = new Set<string>()
  for (const { versions } of Object.values(timeLimits))
    for (const { end, counts, metBy } of versions)
      if (ends[end].dueTime !== null || counts.limbs.some(({ takes }) => takes === 'directed-date'))
        for (const trigger of metBy) dueAtFive.add(trigger)

  test.each(Object.keys(events))('%s', (event) => {
    expect(events[event as EventName].timed).toBe(dueAtFive.has(event))
  })
})

describe('every event has a use', () => {
  const used = new Set<string>()
  for (const { versions } of Object.values(timeLimits))
    for (const { counts, metBy, supersededBy } of versions) {
      for (const { event } of counts.limbs) used.add(event)
      for (const trigger of [...metBy, ...supersededBy.map(({ trigger }) => trigger)]) used.add(trigger)
    }
  for (const [event, { implies }] of Object.entries(events)) if (implies.length > 0) used.add(event)
  // A change of mind takes back what a refusal overtook.
  used.add('decisionReversedOn')

  test('in a count, as what meets a limit or overtakes one, or as what shows that a step was taken', () => {
    expect(Object.keys(events).filter((event) => !used.has(event))).toEqual([])
  })
})

describe('what an event cannot precede, through the chain', () => {
  test.each<[EventName, EventName[]]>([
    ['requestReceivedOn', []],
    ['noticeSentOn', ['noticeDatedOn', 'requestReceivedOn', 'reviewMeetingOn']],
    [
      'responseReceivedOn',
      [
        'appealReceivedByAuthorityOn',
        'appealReceivedByTribunalOn',
        'concessionNotifiedOn',
        'noticeDatedOn',
        'noticeSentOn',
        'requestReceivedOn',
        'reviewMeetingOn',
      ],
    ],
    [
      'agreementCarriedOutOn',
      [
        'adviserToldOfMediationOn',
        'agreementMadeOn',
        'authorityToldOfMediationOn',
        'mediationOn',
        'noticeDatedOn',
        'noticeSentOn',
        'requestReceivedOn',
        'reviewMeetingOn',
      ],
    ],
    [
      'upperTribunalRefusalSentOn',
      [
        'appealReceivedByTribunalOn',
        'claimReceivedOn',
        'concessionNotifiedOn',
        'noticeDatedOn',
        'noticeSentOn',
        'permissionRefusalSentOn',
        'requestReceivedOn',
        'reviewMeetingOn',
        'tribunalDecisionSentOn',
      ],
    ],
    ['reassessedPlanSentOn', ['reassessmentNotifiedOn', 'reassessmentRequestReceivedOn']],
    ['claimResponseReceivedOn', ['claimReceivedOn']],
    // A plan can be amended, and handed on, without a review or a day that anybody learnt of the move.
    ['amendedPlanSentOn', []],
    ['planTransferredOn', []],
  ])('%s', (event, earlier) => {
    expect([...mayNotPrecede(event)].sort()).toEqual(earlier)
  })

  test('no event comes before itself', () => {
    expect(Object.keys(events).filter((event) => mayNotPrecede(event as EventName).has(event as EventName))).toEqual([])
  })
})

test('the decision that is taken for the notice, by the kind of dispute', () => {
  expect(noticeDecisions).toEqual({
    'refusal-to-assess': { take: 'first', of: ['assessmentDecisionSentOn'] },
    'refusal-to-issue-plan': { take: 'first', of: ['noPlanNoticeSentOn'] },
    'plan-content': { take: 'latest', of: ['finalPlanSentOn', 'amendedPlanSentOn', 'reassessedPlanSentOn'] },
    'refusal-to-amend-plan': { take: 'first', of: ['noAmendmentNoticeSentOn', 'reviewDecisionSentOn'] },
    'cease-to-maintain-plan': { take: 'first', of: ['noAmendmentNoticeSentOn', 'reviewDecisionSentOn'] },
  })
})

test('a decision later than the first of these is no notice: from the call to the adviser to the appeal, and the sources', () => {
  const names = Object.keys(events)
  const between = names.slice(names.indexOf('adviserContactedOn'), names.indexOf('appealReceivedByTribunalOn') + 1)
  // The law page's table has no row for the day on which the date of a session was given.
  const expected = [
    ...between.filter((event) => event !== 'mediationDateGivenOn'),
    'orderMadeOn',
    'concessionNotifiedOn',
  ]
  expect([...afterTheNotice].sort()).toEqual(expected.sort())
})
