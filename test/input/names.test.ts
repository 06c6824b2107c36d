// The nearest name that is offered for one that is none, and names in a row.
import { expect, test } from 'vitest'
import { TimescalesError } from '../../src/errors'
import { tooEarly } from '../../src/input/dates'
import { didYouMean, listed } from '../../src/input/names'
import { gather } from '../../src/input/report'

// biome-ignore format: one line a name
test.each<[what: string, name: unknown, names: string[], nearest: string | null]>([
  ['the same name', 'cat', ['cat'], 'cat'],
  ['the same name, after one that lacks its last letter', 'cat', ['ca', 'cat'], 'cat'],
  ['of two that are as near the first', 'cat', ['cut', 'cot'], 'cut'],
  ['two letters wrong in a short name', 'cat', ['cup'], 'cup'],
  ['three letters wrong in a short name', 'cat', ['dog'], null],
  ['three of nine letters wrong', 'abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
  ['four of nine letters wrong', 'abcdefghi', ['abcdewxyz'], null],
  ['a third too long', 'abcdefghi', ['abcdef'], 'abcdef'],
  ['more than a third too long', 'abcdefghi', ['abcde'], null],
  ['capital letters', 'CAT', ['cat'], 'cat'],
  ['80 letters', 'x'.repeat(80), ['x'.repeat(79)], 'x'.repeat(79)],
  ['81 letters, which nobody writes by mistake', 'x'.repeat(81), ['x'.repeat(80)], null],
  ['what is no text', 1, ['1'], null],
  ['no names', 'cat', [], null],
])('%s', (_what, name, names, nearest) =>
  expect(didYouMean(name, names)).toBe(nearest === null ? '' : ` Did you mean "${nearest}"?`),
)

test.each<[names: string[], text: string]>([
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j', (names, text) => expect(listed(names, 'or')).toBe(text))

test('a problem that is found twice is gathered once, and another at the same place too', () => {
  const { report, problems } = gather()
  const found = (earlier: number) => tooEarly(['dates', 'certificateIssuedOn'], 0, ['dates', 'noticeSentOn'], earlier)
  for (const earlier of [1, 1, 2, 1]) report(found(earlier))
  expect(problems).toEqual([found(1), found(2)])
  expect(problems[0]).not.toBeInstanceOf(TimescalesError)
})
