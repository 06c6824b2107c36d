// Every misreading of the law page by name: what the wrong rule gives, what the law gives, and how often they differ.
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { asData, DATA, measured, PAGE } from '../../scripts/generate/misreadings'
import cases from '../cases/misreadings.json'
import { ROOT } from '../docs/blocks'
import { nameOf, rightDay } from './measure'
import { type Measured, withFigures } from './tables'
import { type Days, wrongRules } from './wrong-rules'

const withDay = cases.filter((row) => 'limit' in row && row.limit !== undefined)

test('every case of the suite has a wrong rule, and every wrong rule its case', () => {
  expect(withDay.map(nameOf).sort()).toEqual(Object.keys(wrongRules).sort())
})

describe.each(withDay)('$misreading ($id, $authority)', (row) => {
  const dates = row.dates as unknown as Days
  test('the wrong rule gives the wrong day', () => {
    const wrong = wrongRules[nameOf(row)]?.({ ...dates, ...(row.alsoKnown as unknown as Days) })
    expect(wrong).toBe(row.wrong)
  })

  test('the library gives the right one, and they differ', () => {
    const right = rightDay(row, dates)
    expect(right).toBe('dueOn' in row.expect ? row.expect.dueOn : null)
    expect(right).not.toBe(row.wrong)
  })
})

describe('over all days from 2015 to 2027', () => {
  let figures: Measured
  beforeAll(() => {
    figures = measured()
  }, 120_000)

  test('the later of two and no more: wrong for 44.7 % of weekday letters, by up to 33 days', () => {
    expect(figures.headline).toEqual({
      letters: 3392,
      wrong: 1516,
      share: 44.7,
      worstDays: 33,
      worstLetter: '2018-06-01',
      august: 280,
      christmas: 74,
      weekendOrBankHoliday: 1162,
    })
  })

  test('every misreading is wrong on some day', () => {
    expect(figures.misreadings.filter(({ differ }) => differ === 0)).toEqual([])
  })

  test('none is measured over fewer days than it can be', () => {
    // 4,748 days; concessions from 23 March 2015, recommendations from 3 April 2018.
    const wholly = (id: string) => (id.includes('concession') ? 4667 : id.includes('recommendation') ? 3560 : 4748)
    for (const { id, days } of figures.misreadings) expect(days, id).toBe(wholly(id))
  })

  test('the page and its data hold these figures', async () => {
    const page = await readFile(ROOT + PAGE, 'utf8')
    expect(page).toBe(withFigures(page, figures))
    expect(await readFile(ROOT + DATA, 'utf8')).toBe(asData(figures))
  })
})
