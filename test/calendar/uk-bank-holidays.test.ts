// The package uk-bank-holidays for real: it fetches a feed from this machine, and a calendar is made of what it returns.
import { createRequire } from 'node:module'
import { afterEach, describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  createCalendar,
  fromGovUkFeed,
  fromUkBankHolidays,
  isBankHoliday,
  isWorkingDay,
} from '../../src/api/working-days'
import { errorOf } from '../support/errors'
import { feedRow, govUkFeed, serve } from './support'

interface Division {
  holidays(start?: unknown, end?: unknown): { date: string; title: string }[]
}
interface Feed {
  data?: unknown
  load(): Promise<unknown>
  divisions(name: string): Division
}

const require = createRequire(import.meta.url)
const settings = require('uk-bank-holidays/package.json') as { feedUrl: string }
const UkBankHolidays = require('uk-bank-holidays') as new () => Feed
const address = settings.feedUrl

afterEach(() => {
  settings.feedUrl = address
})

/** A feed loaded by the package from a server on this machine; 22 December 2026 is proclaimed in it. */
async function load(answer = govUkFeed()): Promise<{ feed: Feed; asked: () => number }> {
  let asked = 0
  answer['england-and-wales']?.events.push(feedRow('Proclaimed', '2026-12-22'))
  const origin = await serve((_, response) => {
    asked++
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer))
  })
  settings.feedUrl = `${origin}/bank-holidays.json`
  const feed = new UkBankHolidays()
  await feed.load()
  return { feed, asked: () => asked }
}

test('the package asks GOV.UK unless told otherwise', () => {
  expect(address).toBe('https://www.gov.uk/bank-holidays.json')
})

describe('connected to a calendar', () => {
  test('with createCalendar', async () => {
    const { feed } = await load()
    const calendar = createCalendar({ bankHolidays: feed.divisions('england-and-wales') })
    expect(addWorkingDays('2026-12-21', 1, calendar)).toBe('2026-12-23')
    expect(addWorkingDays('2026-12-21', 1)).toBe('2026-12-22')
  })

  test('with fromUkBankHolidays', async () => {
    const { feed, asked } = await load()
    const calendar = fromUkBankHolidays(feed.divisions('england-and-wales'))
    expect(isBankHoliday('2026-12-22', calendar)).toBe(true)
    expect(isBankHoliday('2026-12-28', calendar)).toBe(true)
    expect(isBankHoliday('2012-06-05', calendar)).toBe(true) // shipped: the feed has no 2012
    expect(asked()).toBe(1)
  })

  test('with the whole feed that it holds', async () => {
    const { feed } = await load()
    expect(isBankHoliday('2026-12-22', fromGovUkFeed(feed.data as never))).toBe(true)
  })

  test('with the days that it picks out: they govern their year alone', async () => {
    const { feed } = await load()
    const picked = feed.divisions('england-and-wales').holidays('2026-12-01', '2026-12-31')
    const calendar = createCalendar({ bankHolidays: picked })
    expect(picked.map(({ date }) => date).sort()).toEqual(['2026-12-22', '2026-12-25', '2026-12-28'])
    // Easter Monday was not picked out; Good Friday needs no list.
    expect(isWorkingDay('2026-04-06', calendar)).toBe(true)
    expect(isWorkingDay('2026-04-03', calendar)).toBe(false)
    expect(isWorkingDay('2027-03-26', calendar)).toBe(false)
  })
})

test('the list it hands out is its own, and a calendar made of it keeps its days all the same', async () => {
  const { feed } = await load()
  const division = feed.divisions('england-and-wales')
  const calendar = fromUkBankHolidays(division)
  division.holidays().length = 0
  expect(isBankHoliday('2026-12-22', calendar)).toBe(true)
  expect(errorOf(() => fromUkBankHolidays(division))).toMatchObject({
    code: 'invalid-input',
    path: 'division.holidays()',
  })
})

test('before it is loaded there is nothing to connect', () => {
  expect(() => new UkBankHolidays().divisions('england-and-wales')).toThrow('call load() first')
})

test('when GOV.UK does not answer, load() fails and the shipped list still stands', async () => {
  const origin = await serve((_, response) => {
    response.statusCode = 503
    response.end('<html>Sorry</html>')
  })
  settings.feedUrl = `${origin}/bank-holidays.json`
  await expect(new UkBankHolidays().load()).rejects.toThrow('503')
  expect(isBankHoliday('2026-12-28')).toBe(true)
})
