import { expect, test } from 'vitest'
import { blankAnswers } from '../../src/calculator/answers'
import { toTyped } from '../../src/calculator/dates'
import { fromFragment, toFragment } from '../../src/calculator/fragment'

const TODAY = '2026-11-22'
const answers = {
  ...blankAnswers(toTyped('2025-10-20')),
  kind: 'plan-content',
  sections: ['B', 'F', 'I'],
  dates: { noticeSentOn: toTyped('2025-10-01'), responseReceivedOn: toTyped('2026-02-02T17:01') },
  name: 'A & B, 50% = ünï#1',
}

test('a link can be read', () =>
  expect(toFragment({ answers: { ...answers, name: '' }, changing: false })).toBe(
    '#kind=plan-content&sections=B,F,I&noticeSentOn=2025-10-01&responseReceivedOn=2026-02-02T17:01&asAt=2025-10-20',
  ))

test.each([true, false])('a link reproduces the case (changing: %s)', (changing) =>
  expect(fromFragment(toFragment({ answers, changing }), TODAY)).toEqual({ answers, changing }),
)

test('a custody case with health added comes back', () => {
  const other = { ...answers, kind: 'refusal-to-issue-plan', sections: [], recommendations: ['health'], detained: true }
  expect(fromFragment(toFragment({ answers: other, changing: false }), TODAY)?.answers).toEqual(other)
})

test.each(['', '#', '#main', '#sections=B'])('%j holds no case', (fragment) =>
  expect(fromFragment(fragment, TODAY)).toBeNull(),
)

test('a link without a day shows today', () =>
  expect(fromFragment('#kind=none', TODAY)?.answers.asAt).toEqual({ day: '22', month: '11', year: '2026' }))
