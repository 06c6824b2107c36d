// Who appeals: the parent until the last Friday in June of the school year in which the child turns 16, then the young person.
import { describe, expect, test } from 'vitest'
import { compulsorySchoolAgeEnds, whoMayAppeal } from '../../src/index'

// biome-ignore format: one line an edge
const edges: [string, string, 'parent' | 'young-person', string][] = [
  ['2010-03-01', '2026-06-25', 'parent', 'the Thursday before the last Friday in June 2026'],
  ['2010-03-01', '2026-06-26', 'parent', 'the last Friday itself is still school age'],
  ['2010-03-01', '2026-06-27', 'young-person', 'the day after'],
  ['2010-03-01', '2010-03-01', 'parent', 'the day of birth'],
  ['2010-08-31', '2026-06-26', 'parent', 'born on the last day of the school year'],
  ['2010-08-31', '2026-06-27', 'young-person', 'turns 16 on 31 August 2026, at the end of that school year: not yet 16, and over school age'],
  ['2010-09-01', '2026-06-27', 'parent', 'turns 16 on 1 September 2026, in the next school year'],
  ['2010-09-01', '2026-09-01', 'parent', '16 today, and of school age until June'],
  ['2010-09-01', '2027-06-25', 'parent', 'the last Friday in June 2027'],
  ['2010-09-01', '2027-06-26', 'young-person', 'the day after'],
  ['2009-12-31', '2026-06-26', 'parent', 'turned 16 in the autumn of the same school year'],
  ['2009-12-31', '2026-06-27', 'young-person', 'the day after'],
  ['2007-01-01', '2023-06-30', 'parent', 'a last Friday on 30 June'],
  ['2007-01-01', '2023-07-01', 'young-person', 'the day after'],
  ['2006-05-05', '2022-06-24', 'parent', 'a last Friday on 24 June'],
  ['2006-05-05', '2022-06-25', 'young-person', 'the day after'],
  ['2008-02-29', '2024-06-28', 'parent', 'born on a leap day, 16 on a leap day'],
  ['2008-02-29', '2024-06-29', 'young-person', 'the day after'],
  ['2001-01-01', '2026-01-01', 'young-person', '25'],
]

describe('whoMayAppeal', () => {
  test.each(edges)('born %s, on %s: %s (%s)', (dateOfBirth, on, appellant) => {
    expect(whoMayAppeal({ dateOfBirth, on })).toBe(appellant)
  })

  test('without a date of birth it is either', () => {
    expect(whoMayAppeal({ on: '2026-06-27' })).toBe('parent-or-young-person')
  })

  test('born after that day: contradictory', () => {
    expect(() => whoMayAppeal({ dateOfBirth: '2026-06-28', on: '2026-06-27' })).toThrow(
      expect.objectContaining({ code: 'contradictory-dates', path: 'dateOfBirth' }),
    )
  })

  test.each([null, undefined])('a date of birth that is %s is not known', (dateOfBirth) => {
    expect(whoMayAppeal({ dateOfBirth, on: '2026-06-27' })).toBe('parent-or-young-person')
  })

  test('a question misspelt is refused by name', () => {
    expect(() => whoMayAppeal({ on: '2026-06-27', birthday: '2010-03-01' } as never)).toThrow(
      expect.objectContaining({
        path: 'birthday',
        message: 'The question has no "birthday": it takes dateOfBirth, on.',
      }),
    )
    // One letter is as near to every short name: nothing is offered for it.
    expect(() => whoMayAppeal({ on: '2026-06-27', x: 1 } as never)).toThrow(
      'The question has no "x": it takes dateOfBirth, on.',
    )
  })
})

describe('compulsorySchoolAgeEnds', () => {
  test.each([
    ['2010-03-01', '2026-06-26', 'the last Friday in June'],
    ['2010-08-31', '2026-06-26', 'born on the last day of the school year'],
    ['2010-09-01', '2027-06-25', 'born on the first day of the next'],
    ['2007-01-01', '2023-06-30', 'a last Friday on 30 June'],
    ['2006-05-05', '2022-06-24', 'a last Friday on 24 June'],
  ])('born %s: %s, %s', (dateOfBirth, last) => expect(compulsorySchoolAgeEnds(dateOfBirth)).toBe(last))

  test('it is a Friday, the last of its June, and the day on which the right passes', () => {
    for (let month = 0; month < 240; month++) {
      const dateOfBirth = new Date(Date.UTC(1996, month, 1 + (month % 28))).toISOString().slice(0, 10)
      const last = new Date(compulsorySchoolAgeEnds(dateOfBirth))
      const after = new Date(last.getTime() + 86_400_000).toISOString().slice(0, 10)
      expect([last.getUTCDay(), last.getUTCMonth(), last.getUTCDate() >= 24]).toEqual([5, 5, true])
      expect(whoMayAppeal({ dateOfBirth, on: last.toISOString().slice(0, 10) })).toBe('parent')
      expect(whoMayAppeal({ dateOfBirth, on: after })).toBe('young-person')
    }
  })

  test('a birthday that is none', () => {
    expect(() => compulsorySchoolAgeEnds('2010-02-29')).toThrow(
      expect.objectContaining({ code: 'invalid-date', path: 'dateOfBirth' }),
    )
  })
})
