// Records that come back: what is refused, where, and with which sentence.
import { expect, test } from 'vitest'
import { deadlineStatus } from '../../src/index'
import { checkRecord } from '../../src/input/records'
import { errorOf, ONE_SENTENCE } from '../support/errors'

const record = { limit: 'appeal.lodge', dueOn: '2025-08-05', starts: [{ event: 'noticeSentOn', on: '2025-06-05' }] }
const WANTED =
  'deadline must be a record made by calculateDeadline, or the deadline of an entry that has started;' as const
const DAY = 'must be a calendar day such as "2026-03-02";'

// biome-ignore format: one line a mistake
test.each<[what: string, record: unknown, path: string, code: string, sentence: string]>([
  ['nothing', undefined, 'deadline', 'invalid-input', `${WANTED} it is missing.`],
  ['null, the deadline of what has not started', null, 'deadline', 'invalid-input', `${WANTED} it is null.`],
  ['the limit alone', 'appeal.lodge', 'deadline', 'invalid-input', `${WANTED} it is "appeal.lodge".`],
  ['an unknown limit', { ...record, limit: 'appeal.lodged' }, 'deadline.limit', 'unknown-limit', 'deadline.limit must be the id of a time limit, such as "appeal.lodge"; it is "appeal.lodged". Did you mean "appeal.lodge"?'],
  ['no last day', { ...record, dueOn: null }, 'deadline.dueOn', 'invalid-date', `deadline.dueOn ${DAY} it is null.`],
  ['a last day that is none', { ...record, dueOn: '2025-02-30' }, 'deadline.dueOn', 'invalid-date', `deadline.dueOn ${DAY} "2025-02-30" is not in the calendar.`],
  ['without its starts', { limit: record.limit, dueOn: record.dueOn }, 'deadline.starts', 'invalid-input', 'deadline.starts must be a list; it is missing.'],
  ['starts that are no list', { ...record, starts: 'noticeSentOn' }, 'deadline.starts', 'invalid-input', 'deadline.starts must be a list; it is "noticeSentOn".'],
  ['no start', { ...record, starts: [] }, 'deadline.starts', 'invalid-input', 'deadline.starts must be a list with at least one start; it is an empty list.'],
  ['a start that is null', { ...record, starts: [null] }, 'deadline.starts[0].on', 'invalid-date', `deadline.starts[0].on ${DAY} it is missing.`],
  ['a second start without a day', { ...record, starts: [...record.starts, {}] }, 'deadline.starts[1].on', 'invalid-date', `deadline.starts[1].on ${DAY} it is missing.`],
])('%s', (_what, input, path, code, sentence) => {
  const error = errorOf(() => deadlineStatus(input as never, { asAt: '2025-08-01' }))
  expect([error.path, error.code, error.message]).toEqual([path, code, sentence])
  expect(error.message).toMatch(ONE_SENTENCE)
})

test('a whole record comes back as it is', () => expect(checkRecord(record, ['deadline'])).toEqual(record))
