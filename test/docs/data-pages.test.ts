// docs/case-systems.md on law.json and bank-holidays.json: its tables name every key there is, and no other.
import { expect, test } from 'vitest'
import list from '../../data/bank-holidays-england-and-wales.json'
import { ends, events, type State, type TimeLimit, timeLimits } from '../../src/index'
import { readPage } from './blocks'

const page = readPage('docs/case-systems.md')
const rows: readonly TimeLimit[] = Object.values(timeLimits)
const versions = rows.flatMap((row) => row.versions)
const keysOf = (objects: readonly object[]): string[] =>
  [...new Set(objects.flatMap((each) => Object.keys(each)))].sort()

/** The names in the first column of the first table with this head in a section. */
function namesIn(section: string, head: string): string[] {
  const text = page.slice(page.indexOf(`### ${section}`))
  const [table = ''] = text.slice(text.indexOf(head)).split('\n\n')
  const cells = table.split('\n').map((row) => row.split('|')[1] ?? '')
  return cells
    .slice(2)
    .flatMap((cell) => cell.match(/(?<=`)[\w-]+(?=`)/g) ?? [])
    .sort()
}

test('a time limit', () => {
  expect(namesIn('law.json', '| key |')).toEqual(keysOf(rows))
})

test('a version of it', () => {
  expect(namesIn('law.json', '| in a version |')).toEqual([...keysOf(versions), 'inWords'].sort())
})

test('how it is counted', () => {
  const all = keysOf(versions.flatMap(({ counts }) => [counts, ...counts.limbs]))
  // The sentence above the table tells of the others.
  const told = ['limbs', 'event', 'period', 'rules']
  expect(namesIn('law.json', '| in `counts` or a limb |')).toEqual(all.filter((key) => !told.includes(key)))
})

test('the ends, and the events', () => {
  expect(namesIn('law.json', '| in `ends` |')).toEqual(keysOf(Object.values(ends)))
  expect(namesIn('law.json', '| in `events` |')).toEqual(keysOf(Object.values(events)))
})

test('every state of an entry', () => {
  const states = {
    'not-started': true,
    'not-due': true,
    'due-today': true,
    waiting: true,
    overdue: true,
    relieved: true,
    met: true,
    'met-late': true,
    'met-time-unknown': true,
    lapsed: true,
    'not-recorded': true,
    'not-applicable': true,
  } satisfies Record<State, true>
  expect(namesIn('How an entry stands', '| `state` |')).toEqual(Object.keys(states).sort())
})

test('the bank holidays', () => {
  const told = namesIn('bank-holidays.json', '| key |')
  const inRows = ['date', 'notes', 'publishedOn', 'title', 'withdrawnOn']
  expect(keysOf(list.days)).toEqual(inRows)
  // Those that every row has stand in the line on `days`.
  expect(told).toEqual([...keysOf([list]), 'publishedOn', 'withdrawnOn'].sort())
})
