import { disputeKinds, events } from 'send-dispute-timescales'
import { describe, expect, test } from 'vitest'
import { blankAnswers } from '../../src/calculator/answers'
import { NO_DATE, toTyped } from '../../src/calculator/dates'
import { datesAsked, kinds, NO_DISPUTE, RESPOND_BY, stages } from '../../src/calculator/questions'

const blank = blankAnswers(toTyped('2026-11-22'))

test('every kind of dispute of the law is offered', () =>
  expect(Object.keys(kinds).sort()).toEqual(Object.keys(disputeKinds).sort()))

test('every date of the law can be added, once', () =>
  expect(stages.flatMap(({ fields }) => fields).sort()).toEqual([...Object.keys(events), RESPOND_BY].sort()))

describe.each([...Object.keys(kinds), NO_DISPUTE])('%s', (kind) => {
  const { needed, offered, added, others } = datesAsked({
    ...blank,
    kind,
    sections: ['B'],
    dates: { movedOn: NO_DATE },
  })
  const shown = [...needed, ...offered, ...added, ...others.flatMap(({ fields }) => fields)]

  test('each date stands on the page once', () => expect(new Set(shown).size).toBe(shown.length))
  test('none is out of reach', () => expect(shown.length).toBe(Object.keys(events).length + 1))
  test('the page stays short', () => expect(needed.length + offered.length).toBeLessThanOrEqual(11))
})

test.each([
  [
    'health alone has no appeal and no certificate',
    ['G'],
    ['mediationOn'],
    ['certificateIssuedOn', 'appealReceivedByTribunalOn'],
  ],
  [
    'placement alone needs no certificate',
    ['I'],
    ['appealReceivedByTribunalOn', 'mediationOn'],
    ['certificateIssuedOn'],
  ],
  ['the needs want all of them', ['B'], ['certificateIssuedOn', 'appealReceivedByTribunalOn', 'orderMadeOn'], []],
])('%s', (_, sections, offered, left) => {
  const asked = datesAsked({ ...blank, kind: 'plan-content', sections })
  expect(asked.offered).toEqual(expect.arrayContaining(offered))
  for (const event of left) expect(asked.offered).not.toContain(event)
})
