import { describe, expect, test } from 'vitest'
import { isBlank, readTyped, toTyped } from '../../src/calculator/dates'

describe('a date as it is typed', () => {
  test.each([
    ['27', '3', '2026', '2026-03-27'],
    ['01', '01', '2026', '2026-01-01'],
    [' 9 ', ' 12', '2025 ', '2025-12-09'],
    ['29', '2', '2024', '2024-02-29'],
    ['27', 'March', '2026', '2026-03-27'],
    ['27', 'sept', '2026', '2026-09-27'],
  ])('%s %s %s is %s', (day, month, year, iso) => expect(readTyped({ day, month, year })).toBe(iso))

  test.each([
    ['', '3', '2026', 'must include a day', ['day']],
    ['27', '', '', 'must include a month and a year', ['month', 'year']],
    ['29', '2', '2025', 'must be a real date', ['day']],
    ['31', '11', '2025', 'must be a real date', ['day']],
    ['0', '1', '2025', 'must be a real date', ['day']],
    ['1', '13', '2025', 'must be a real date', ['month']],
    ['1', 'M', '2025', 'must be a real date', ['month']],
    ['40', '13', '2025', 'must be a real date', ['day', 'month']],
    ['x', '1', '2025', 'must be a real date', ['day']],
    ['1', '1', '25', 'must have a year of 4 numbers', ['year']],
  ])('%s %s %s %s', (day, month, year, says, wrong) => expect(readTyped({ day, month, year })).toEqual({ says, wrong }))

  test('a time comes along', () => expect(readTyped({ ...toTyped('2026-01-02T17:01') })).toBe('2026-01-02T17:01'))
  test('what is no date stays to be seen', () => expect(toTyped('soon')).toEqual({ day: '', month: '', year: 'soon' }))
  test('three empty boxes are blank', () => expect(isBlank({ day: ' ', month: '', year: '' })).toBe(true))
})
