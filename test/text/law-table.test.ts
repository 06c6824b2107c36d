// The law as a table for a reader: a row for each version of each limit.
import { expect, test } from 'vitest'
import { type LimitId, timeLimits } from '../../src/index'
import { describeLimits, type LawTableRow } from '../../src/text'

const rowsOf = (id: LimitId): LawTableRow[] => describeLimits().filter((row) => row.id === id)
const rowOf = (id: LimitId): LawTableRow => rowsOf(id)[0] as LawTableRow

test.each<[LimitId, string]>([
  ['assessment.decide', '6 weeks after the request'],
  ['plan.comment-on-draft', 'the council must leave at least 15 days from the draft plan, counting that day'],
  ['phase-transfer.finalise-other', 'before 15 February of the year of the next stage'],
  ['review.give-notice', 'at least 2 weeks before the review meeting'],
  [
    'review.finalise-amendments',
    'the earlier of 8 weeks after the proposed changes and 12 weeks after the review meeting',
  ],
  ['move.transfer-plan', '15 working days from the news of the move, counting that day, never before the move'],
  [
    'appeal.lodge',
    'the later of 2 months after the letter and 1 month after the certificate (if there is one, where a certificate is needed)',
  ],
  ['appeal.costs', "a right, within 14 days after the decision or 14 days after the Tribunal's withdrawal notice"],
  ['appeal.bundle', 'on the day named for the bundle'],
  ['appeal.hearing', 'on the day set for the hearing'],
  ['comply.amend-plan', '5 weeks after the order, 5 weeks after the agreement or 5 weeks after the concession'],
])('%s: how long, and from when', (id, counted) => {
  expect(rowOf(id).counted).toBe(counted)
})

test.each<[LimitId, string]>([
  ['plan.finalise', 'stays on the day it falls'],
  ['appeal.lodge', 'moves past August and Christmas, then to a working day, 5pm'],
  ['appeal.respond', 'leaves August and Christmas out, then moves to a working day, 5pm'],
  ['appeal.bundle', 'the day that the Tribunal names, then moves to a working day, 5pm'],
  ['upper-tribunal.lodge', 'makes up August and Christmas, then moves to a working day, 5pm'],
])('%s: what happens to its end', (id, end) => {
  expect(rowOf(id).end).toBe(end)
})

test('a row in its parts', () => {
  const { group, side, who, what, runs, dates, through } = rowOf('appeal.lodge')
  expect({ group, side, who, what, runs, dates, through }).toEqual({
    group: 'appeal',
    side: 'family',
    who: 'parent or young person',
    what: 'Get the appeal to the Tribunal',
    runs: [
      {
        event: 'noticeSentOn',
        period: '2 months',
        from: 'the council sent the letter with its decision',
        optional: false,
      },
      { event: 'certificateIssuedOn', period: '1 month', from: 'the mediation certificate was issued', optional: true },
    ],
    dates: ['noticeSentOn', 'certificateIssuedOn'],
    through: null,
  })
  expect(rowOf('phase-transfer.finalise-other').runs[0]?.period).toBe('15 February')
})

test('a limit that changed has a row for each of its versions, each with its days', () => {
  // Regs 18(3): before 31 May for those who started on 1 September 2015, and before 31 March otherwise.
  expect(
    rowsOf('phase-transfer.finalise-to-post-16').map(({ from, through, counted, provisions }) => [
      from,
      through,
      counted,
      provisions[0]?.citation,
    ]),
  ).toEqual([
    ['2014-09-01', '2015-08-31', 'before 31 March of the year of the post-16 start', 'Regs 18(1)(a)'],
    ['2015-09-01', '2015-09-01', 'before 31 May of the year of the post-16 start', 'Regs 18(3)'],
    ['2015-09-02', null, 'before 31 March of the year of the post-16 start', 'Regs 18(1)(a)'],
  ])
})

test('every version of every limit stands in the table, in order', () => {
  expect(describeLimits().map(({ id, from }) => [id, from])).toEqual(
    Object.entries(timeLimits).flatMap(([id, { versions }]) => versions.map(({ from }) => [id, from])),
  )
  for (const { provisions, lastReviewed } of describeLimits()) {
    expect(provisions.length).toBeGreaterThan(0)
    expect(lastReviewed).toBe('2026-11-29')
  }
})
