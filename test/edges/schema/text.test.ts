// A case file as a JSON text: where it breaks off, and names that stand twice.
import { expect, test } from 'vitest'
import { parseCaseFile } from '../../../src/edges/schema/index'

const messages = (text: string): readonly string[] => {
  const result = parseCaseFile(text)
  return result.ok ? [] : result.problems.map(({ message }) => message)
}

test.each([
  ['', 'a value is missing at line 1, column 1.'],
  ['{', 'a closing "}" is missing at line 1, column 2.'],
  ['{"dates":{}', 'a closing "}" is missing at line 1, column 12.'],
  ['{"dates":{},}', 'a comma stands before "}" at line 1, column 13.'],
  ['{"dates" {}}', 'a colon is missing at line 1, column 10.'],
  ['{\n  "reference": "x"\n  "dates": {}\n}', 'a comma is missing at line 3, column 3.'],
  ['{"dates":{}} {}', 'something there does not belong at line 1, column 14.'],
  ["{'dates':{}}", 'something there does not belong at line 1, column 2.'],
  ['{"dates":{}} // mine', 'JSON has no comments at line 1, column 14.'],
  ['{"dates":{}} /*', 'JSON has no comments at line 1, column 14.'],
  ['{"reference":"x', 'a string does not end at line 1, column 14.'],
  ['{"dates":undefined}', 'something there does not belong at line 1, column 10.'],
  ['[1 2]', 'a comma is missing at line 1, column 4.'],
  ['[1', 'a closing "]" is missing at line 1, column 3.'],
])('%j is not JSON', (text, where) => {
  expect(messages(text)).toEqual([`The text is not JSON: ${where}`])
})

test('a name that stands twice is told with its lines, whatever object it stands in', () => {
  expect(messages('{ "dates": { "noticeSentOn": "2025-10-01",\n "noticeSentOn": "2025-10-02" } }')).toEqual([
    'dates.noticeSentOn stands twice, on line 1 and on line 2: keep one.',
  ])
  expect(messages('{"dates":{},"dispute":[{"kind":"draft-plan"},{"kind":"draft-plan","kind":"draft-plan"}]}')).toEqual([
    'dispute[1].kind stands twice, both on line 1: keep one.',
  ])
  expect(
    messages(
      `{"dates":{},"dispute":{"kind":"refusal-to-assess"},"done":{"appeal.lodge":"2025-10-01","appeal.l\\u006fdge":"2025-10-01"}}`,
    ),
  ).toEqual(['done["appeal.lodge"] stands twice, both on line 1: keep one.'])
})

test('the name is what was received', () => {
  const result = parseCaseFile('{"dates":{},"dates":{}}')
  expect(result).toMatchObject({
    ok: false,
    problems: [{ path: 'dates', expected: 'each name once', received: '"dates"' }],
  })
})

test('three times is told once, and what else does not fit is told with it', () => {
  expect(messages('{"dates":{"a":1,"a":2,"a":3},"dates":{"b":1}}')).toEqual([
    'dates stands twice, both on line 1: keep one.',
    'There is no event "b": a date goes by its event, such as "noticeSentOn".',
    'dates.a stands twice, both on line 1: keep one.',
  ])
})

test('the same name in different objects, and the same value twice, are no repeats', () => {
  expect(
    messages('{"dates":{},"dispute":[{"kind":"draft-plan"},{"kind":"draft-plan"}],"reference":"reference"}'),
  ).toEqual([])
})

test('a byte order mark, blanks and Windows line ends are left out', () => {
  expect(messages('\uFEFF\r\n{ "dates": {\r\n} }\r\n')).toEqual([])
  expect(messages('{\r\n"dates":\r\n}')).toEqual(['The text is not JSON: a value is missing at line 3, column 1.'])
})
