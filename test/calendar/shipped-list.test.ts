// The shipped list itself: whole, in order, and readable as history.
import { describe, expect, test } from 'vitest'
import data from '../../data/bank-holidays-england-and-wales.json'
import { bankHolidays, bankHolidaysCheckedOn } from '../../src/calendar/calendar'

const { days } = data
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

describe('the shipped list', () => {
  test('names its source, its licence and the day it was compared', () => {
    expect(data.source).toContain('https://www.gov.uk/bank-holidays.json')
    expect(data.licence).toContain('Open Government Licence v3.0')
    expect(isDay(data.checkedOn)).toBe(true)
    expect(bankHolidaysCheckedOn).toBe(data.checkedOn)
    expect(bankHolidays).toEqual(days)
  })

  test('has real days only, in order, each in force once', () => {
    const current = days.filter((row) => !('withdrawnOn' in row)).map(({ date }) => date)
    expect(days.filter(({ date }) => !isDay(date))).toEqual([])
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort())
    expect(new Set(current).size).toBe(current.length)
  })

  test('has no year without its eight days, from 2011 to 2028 at least', () => {
    const years = new Map<string, number>()
    for (const row of days)
      if (!('withdrawnOn' in row)) years.set(row.date.slice(0, 4), (years.get(row.date.slice(0, 4)) ?? 0) + 1)
    expect([...years.values()].every((count) => count >= 8)).toBe(true)
    expect([...years.keys()]).toEqual(expect.arrayContaining(['2011', '2028']))
    expect(years.size).toBe(Number([...years.keys()].at(-1)) - 2011 + 1)
  })

  test('was published before it was withdrawn or compared; only 2011 was always known', () => {
    const wrong = days.filter((row) => {
      const until = 'withdrawnOn' in row && row.withdrawnOn ? row.withdrawnOn : data.checkedOn
      return row.publishedOn === null
        ? !row.date.startsWith('2011')
        : !isDay(row.publishedOn) || row.publishedOn > until
    })
    expect(wrong).toEqual([])
  })

  test('was published one year after the other, so that a strict calendar has no gap', () => {
    const first = new Map<string, string>()
    for (const { date, publishedOn } of days) {
      const [year, on] = [date.slice(0, 4), publishedOn ?? '']
      if (on < (first.get(year) ?? '9999')) first.set(year, on)
    }
    expect([...first.values()]).toEqual([...first.values()].sort())
  })

  test('keeps the history of VE day', () => {
    expect(days.find(({ date }) => date === '2020-05-04')).toMatchObject({
      publishedOn: '2018-12-06',
      withdrawnOn: '2019-06-10',
    })
    expect(days.find(({ date }) => date === '2020-05-08')).toMatchObject({ publishedOn: '2019-06-10' })
  })
})
