import { expect, test } from 'vitest'
import { type Answers, blankAnswers, workOut } from '../../src/calculator/answers'
import { toTyped } from '../../src/calculator/dates'
import { inWords } from '../../src/calculator/problems'

const said = (answers: Partial<Answers>): readonly (readonly [string, string])[] =>
  workOut({ ...blankAnswers(toTyped('2025-10-20')), kind: 'refusal-to-assess', ...answers }).problems?.map(
    ({ message, href }) => [message, href] as const,
  ) ?? []
const dates = (of: Record<string, string>): Answers['dates'] =>
  Object.fromEntries(Object.entries(of).map(([field, iso]) => [field, toTyped(iso)]))

test.each<[string, Partial<Answers>, string, string]>([
  ['nothing chosen', { kind: '', dates: {} }, 'Select what was decided', '#kind'],
  ['a kind the law has not', { kind: 'made-up' }, 'Select what was decided', '#kind'],
  [
    'no section',
    { kind: 'plan-content', dates: dates({ noticeSentOn: '2025-10-01' }) },
    'Select the sections of the plan you disagree with',
    '#sections',
  ],
  [
    'no date of the notice',
    { dates: {} },
    'Enter the day when the council sent its decision notice',
    '#noticeSentOn-day',
  ],
  [
    'a ticked date left empty',
    { dates: dates({ noticeSentOn: '2025-10-01', mediationOn: '--' }) },
    'Enter the day when the mediation took place',
    '#mediationOn-day',
  ],
  [
    'no month',
    { dates: dates({ noticeSentOn: '2025--01' }) },
    'The day when the council sent its decision notice must include a month',
    '#noticeSentOn-month',
  ],
  [
    '30 February',
    { dates: dates({ noticeSentOn: '2025-02-30' }) },
    'The day when the council sent its decision notice must be a real date',
    '#noticeSentOn-day',
  ],
  [
    'no today',
    { asAt: toTyped('--'), dates: dates({ noticeSentOn: '2025-10-01' }) },
    "Enter today's date",
    '#asAt-day',
  ],
  ['nothing at all', { kind: 'none', dates: {} }, 'Select what has happened, and give at least one date', '#ticks'],
  [
    'a link with a name of its own',
    { dates: dates({ noticeSentOn: '2025-10-01', foo: '2025-10-01' }) },
    'The link has “foo”, which this page does not know',
    '#kind',
  ],
  [
    'a certificate before the notice',
    { dates: dates({ noticeSentOn: '2025-10-01', certificateIssuedOn: '2025-09-01' }) },
    '“The mediation certificate was issued” (1 September 2025) cannot be before “the council sent its decision notice” (1 October 2025): check both.',
    '#certificateIssuedOn-day',
  ],
  [
    'before the law began',
    { dates: dates({ noticeSentOn: '2013-10-01' }) },
    '“Contact a mediation adviser” applies from 1 September 2014: “the council sent its decision notice” is 1 October 2013.',
    '#noticeSentOn-day',
  ],
  [
    'beyond the calendar',
    { dates: dates({ noticeSentOn: '9998-12-01' }) },
    'Working days in 9999 are not known to this calendar, which runs from 2011 to 2099: use dates in those years.',
    '#noticeSentOn-day',
  ],
])('%s', (_, answers, message, href) => expect(said(answers)).toContainEqual([message, href]))

test('everything wrong is said at once', () =>
  expect(said({ kind: 'plan-content', dates: dates({ mediationOn: '2025-13-01' }), asAt: toTyped('--') }).length).toBe(
    4,
  ))

test('a date directed by the Tribunal is its own field', () =>
  expect(said({ dates: dates({ noticeSentOn: '2025-10-01', 'directed.appeal.respond': '2025-02-30' }) })).toEqual([
    [
      'The day when the council must respond, as the Tribunal directed must be a real date',
      '#directed.appeal.respond-day',
    ],
  ]))

test('no name of the program is left in a message', () =>
  expect(inWords('directed["appeal.respond"] names comply.amend-plan after dates.noticeSentOn (2025-10-01).')).toBe(
    'the date that the Tribunal named for the response names “Send the amended plan” after “the council sent its decision notice” (1 October 2025).',
  ))
