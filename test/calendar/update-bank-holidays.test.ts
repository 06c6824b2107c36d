// npm run update:bank-holidays: what a good feed changes in the list, what needs a yes first, and the command line.
import { execFile } from 'node:child_process'
import { cp, lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { londonToday } from '../../scripts/bank-holidays/command'
import { formatList, readList, SHIPPED, writeList } from '../../scripts/bank-holidays/list'
import { updateBankHolidays } from '../../scripts/update-bank-holidays'
import { address, feedWith, reworded, useOwnList, without, withRows } from './script-support'
import { feedRow, rowsOf2029, SNAPSHOT_ON } from './support'

const root = fileURLToPath(new URL('../../', import.meta.url))
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')

const { own, now, run, update, newLines } = useOwnList()

describe('a feed with nothing new', () => {
  test('changes the day it was compared, and not one line more', async () => {
    const result = await update(withRows())
    expect(result).toMatchObject({ code: 0, complained: '' })
    expect(result.said).toContain('0 new, 0 gone, 0 reworded.')
    expect(result.said).toContain('No working day changes.')
    expect(await newLines()).toEqual(['"checkedOn": "2026-12-10",'])
    expect((await now()).split('\n')).toHaveLength(own.before.split('\n').length)
  })

  test('may lack whole years that are past: it is no archive', async () => {
    const result = await update(feedWith((rows) => rows.filter(({ date }) => date > '2024')))
    expect(result.code).toBe(0)
    expect(result.said).toContain('left as they are: 2011, 2012,')
    expect(result.said).toContain('2022, 2023.')
    expect(await newLines()).toEqual(['"checkedOn": "2026-12-10",'])
  })

  test('may be one division, as GOV.UK also serves it', async () => {
    expect(await update(withRows()['england-and-wales'])).toMatchObject({ code: 0 })
  })

  test('may be in any order', async () => {
    await update(feedWith((rows) => rows.reverse()))
    expect(await newLines()).toEqual(['"checkedOn": "2026-12-10",'])
  })
})

describe('a new year', () => {
  test('is added, a row a line, with the day it was seen', async () => {
    const result = await update(withRows(...rowsOf2029))
    expect(result).toMatchObject({ code: 0, complained: '' })
    expect(result.said).toContain("+ 2029-01-01  New Year's Day\n+ 2029-03-30  Good Friday\n")
    expect(result.said).toContain('8 new, 0 gone, 0 reworded.')
    expect(result.said).toContain('No working day changes.')
    expect(await newLines()).toEqual([
      '"checkedOn": "2026-12-10",',
      '{ "date": "2028-12-26", "title": "Boxing Day", "notes": "", "publishedOn": "2025-11-24" },',
      `{ "date": "2029-01-01", "title": "New Year's Day", "notes": "", "publishedOn": "2026-12-10" },`,
      '{ "date": "2029-03-30", "title": "Good Friday", "notes": "", "publishedOn": "2026-12-10" },',
      '{ "date": "2029-04-02", "title": "Easter Monday", "notes": "", "publishedOn": "2026-12-10" },',
      '{ "date": "2029-05-07", "title": "Early May bank holiday", "notes": "", "publishedOn": "2026-12-10" },',
      '{ "date": "2029-05-28", "title": "Spring bank holiday", "notes": "", "publishedOn": "2026-12-10" },',
      '{ "date": "2029-08-27", "title": "Summer bank holiday", "notes": "", "publishedOn": "2026-12-10" },',
      '{ "date": "2029-12-25", "title": "Christmas Day", "notes": "", "publishedOn": "2026-12-10" },',
      '{ "date": "2029-12-26", "title": "Boxing Day", "notes": "", "publishedOn": "2026-12-10" }',
    ])
  })

  test('is added once: the same feed again changes nothing', async () => {
    await update(withRows(...rowsOf2029))
    const once = await now()
    expect((await update(withRows(...rowsOf2029))).said).toContain('0 new')
    expect(await now()).toBe(once)
  })

  test('with --seen-on has that day', async () => {
    const result = await update(withRows(...rowsOf2029), '--seen-on', '2026-11-25')
    expect(result.code).toBe(0)
    expect(await now()).toContain(
      '"date": "2029-12-26", "title": "Boxing Day", "notes": "", "publishedOn": "2026-11-25"',
    )
    expect(await now()).toContain('"checkedOn": "2026-11-25"')
  })

  test('with a day proclaimed that the law does not foresee says which dates change', async () => {
    const result = await update(withRows(...rowsOf2029, feedRow('Jubilee', '2029-06-08', 'Extra bank holiday')))
    expect(result.code).toBe(0)
    expect(result.said).toContain('+ 2029-06-08  Jubilee (Extra bank holiday)')
    expect(result.said).toContain('under "Law" in CHANGELOG.md: 2029-06-08.')
  })

  test('that lacks a day the law has is looked at first', async () => {
    const half = rowsOf2029.filter(({ date }) => date < '2029-06')
    const result = await update(withRows(...half))
    expect(result.code).toBe(1)
    expect(result.complained).toContain(
      '2029-12-25 is a bank holiday by the law, and the feed has that year without it.',
    )
    expect(await now()).toBe(own.before)
    expect((await update(withRows(...half), '--accept-changes')).code).toBe(0)
  })
})

describe('a day to come', () => {
  test('that is new is added', async () => {
    const result = await update(withRows(feedRow('Bank holiday for a state funeral', '2027-06-04')))
    expect(result).toMatchObject({ code: 0, complained: '' })
    expect(result.said).toContain('under "Law" in CHANGELOG.md: 2027-06-04.')
    expect(await newLines()).toEqual([
      '"checkedOn": "2026-12-10",',
      '{ "date": "2027-06-04", "title": "Bank holiday for a state funeral", "notes": "", "publishedOn": "2026-12-10" },',
    ])
  })

  test('at a weekend is added too, and changes no working day', async () => {
    const result = await update(withRows(feedRow('Saturday', '2027-06-05')))
    expect(result).toMatchObject({ code: 0, complained: '' })
    expect(result.said).toContain('+ 2027-06-05  Saturday')
    expect(result.said).toContain('No working day changes.')
  })

  test('that has vanished is refused, shown, and left in the list', async () => {
    const result = await update(without('2027-05-03'))
    expect(result.code).toBe(1)
    expect(result.said).toContain('- 2027-05-03  Early May bank holiday')
    expect(result.complained).toContain('2027-05-03 (Early May bank holiday) is in the list and no longer in the feed.')
    expect(result.complained).toContain('Nothing was written')
    expect(await now()).toBe(own.before)
  })

  test('that has moved is withdrawn with --accept-changes, and its row stays', async () => {
    const moved = feedWith((rows) =>
      rows.map((row) => (row.date === '2027-05-03' ? feedRow('Early May bank holiday', '2027-05-07', 'Moved') : row)),
    )
    expect((await update(moved)).code).toBe(1)
    const result = await update(moved, '--accept-changes')
    expect(result.code).toBe(0)
    expect(result.said).toContain('under "Law" in CHANGELOG.md: 2027-05-03, 2027-05-07.')
    expect(await newLines()).toEqual([
      '"checkedOn": "2026-12-10",',
      '{ "date": "2027-05-03", "title": "Early May bank holiday", "notes": "", "publishedOn": "2024-11-27", "withdrawnOn": "2026-12-10" },',
      '{ "date": "2027-05-07", "title": "Early May bank holiday", "notes": "Moved", "publishedOn": "2026-12-10" },',
    ])
  })

  test('that was withdrawn and comes back has a second row under the first', async () => {
    await update(without('2027-05-03'), '--accept-changes')
    const result = await run(updateBankHolidays, [await address(withRows())], '2026-12-20')
    expect(result.code).toBe(0)
    expect(
      (await now())
        .split('\n')
        .filter((line) => line.includes('2027-05-03'))
        .map((line) => line.trim()),
    ).toEqual([
      '{ "date": "2027-05-03", "title": "Early May bank holiday", "notes": "", "publishedOn": "2024-11-27", "withdrawnOn": "2026-12-10" },',
      '{ "date": "2027-05-03", "title": "Early May bank holiday", "notes": "", "publishedOn": "2026-12-20" },',
    ])
  })

  test('in other words is reworded', async () => {
    const result = await update(reworded('2027-05-31', 'Spring  Bank Holiday'))
    expect(result.code).toBe(0)
    expect(result.said).toContain('~ 2027-05-31  Spring bank holiday -> Spring Bank Holiday')
    expect(result.said).toContain('No working day changes.')
    expect(await now()).toContain(
      '"2027-05-31", "title": "Spring Bank Holiday", "notes": "", "publishedOn": "2024-11-27"',
    )
  })
})

describe('a year that is not over', () => {
  test.each([
    { what: 'the last one published', year: '2028' },
    { what: 'one with others before and after', year: '2027' },
    { what: 'this one', year: '2026' },
  ])('dropped whole, $what: refused, and left as it is when a person says yes', async ({ year }) => {
    const feed = feedWith((rows) => rows.filter(({ date }) => !date.startsWith(year)))
    const result = await update(feed)
    expect(result.code).toBe(1)
    expect(result.complained).toContain(`${year} is in the list, is not over, and is no longer in the feed.`)
    expect(await now()).toBe(own.before)
    expect((await update(feed, '--accept-changes')).code).toBe(0)
    expect(await newLines()).toEqual(['"checkedOn": "2026-12-10",'])
  })

  test('is one in January, and a past one in the January after', async () => {
    const feed = await address(feedWith((rows) => rows.filter(({ date }) => !date.startsWith('2027'))))
    expect((await run(updateBankHolidays, [feed], '2027-12-31')).code).toBe(1)
    expect((await run(updateBankHolidays, [feed], '2028-01-01')).code).toBe(0)
  })
})

describe('the past', () => {
  test.each([
    {
      what: 'a day dropped',
      feed: without('2026-04-03'),
      says: '2026-04-03 (Good Friday) is in the list and no longer in the feed.',
    },
    {
      what: 'a day moved',
      feed: feedWith((rows) => rows.map((row) => (row.date === '2026-08-31' ? { ...row, date: '2026-08-24' } : row))),
      says: '2026-08-24 (Summer bank holiday) is new',
    },
    {
      what: 'a day added',
      feed: withRows(feedRow('Late news', '2026-12-09')),
      says: '2026-12-09 (Late news) is new and not after the day the feed was seen, 2026-12-10.',
    },
    { what: 'today added', feed: withRows(feedRow('Late news', '2026-12-10')), says: '2026-12-10 (Late news)' },
    {
      what: 'a day in other words',
      feed: reworded('2023-05-08', 'Coronation'),
      says: '2023-05-08 (Bank holiday for the coronation of King Charles III) is past and has other words: Coronation.',
    },
    {
      what: 'a withdrawn day back',
      feed: withRows(feedRow('Early May bank holiday', '2020-05-04')),
      says: '2020-05-04 (Early May bank holiday) is new',
    },
  ])('$what: refused without --accept-changes, and nothing is written', async ({ feed, says }) => {
    const result = await update(feed)
    expect(result.code).toBe(1)
    expect(result.complained).toContain(says)
    expect(await now()).toBe(own.before)
    expect((await update(feed, '--accept-changes')).code).toBe(0)
  })

  test('accepted, it loses no row', async () => {
    await update(without('2026-04-03', '2022-09-19'), '--accept-changes')
    expect((await now()).split('\n')).toHaveLength(own.before.split('\n').length)
    expect(await now()).toContain(
      '"2026-04-03", "title": "Good Friday", "notes": "", "publishedOn": "2023-12-15", "withdrawnOn": "2026-12-10"',
    )
  })
})

describe('the command line', () => {
  test.each([
    { what: 'no feed', args: [], says: 'Give one file or address' },
    { what: 'two feeds', args: ['a.json', 'b.json'], says: 'Give one file or address' },
    { what: 'an unknown option', args: ['a.json', '--force'], says: '--force' },
    { what: 'an option without its value', args: ['a.json', '--seen-on'], says: '--seen-on' },
    { what: 'a day that is none', args: ['a.json', '--seen-on', '2026-02-30'], says: '--seen-on must be a date' },
    {
      what: 'a day to come',
      args: ['a.json', '--seen-on', '2026-12-11'],
      says: 'is still to come: today is 2026-12-10',
    },
    {
      what: 'a day before the last comparison',
      args: ['a.json', '--seen-on', '2026-11-21'],
      says: 'already compared on 2026-11-22',
    },
    { what: 'no time at all', args: ['a.json', '--timeout', '0'], says: '--timeout must be' },
    { what: 'a time that is no number', args: ['a.json', '--timeout', 'long'], says: '--timeout must be' },
  ])('$what: exit 2 and how to use it', async ({ args, says }) => {
    const result = await run(updateBankHolidays, args)
    expect(result).toMatchObject({ code: 2, said: '' })
    expect(result.complained).toContain(says)
    expect(result.complained).toContain('Usage: npm run update:bank-holidays')
    expect(await now()).toBe(own.before)
  })

  test('a list that is no list: exit 1', async () => {
    await writeFile(own.path, '[]')
    expect(await update(withRows())).toMatchObject({ code: 1, said: '' })
  })
})

describe('the shipped list', () => {
  const LIST = 'data/bank-holidays-england-and-wales.json'

  test('is written whole by the script as npm runs it, the answer on stdout; wrong use is exit 2, on stderr', async () => {
    // The script in a copy of this project, so that it can write what is shipped.
    const folder = join(own.folder, 'copy')
    for (const part of ['scripts', 'src', 'data', 'package.json', 'tsconfig.json'])
      await cp(join(root, part), join(folder, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    await writeFile(join(folder, LIST), own.before)
    const start = (...args: string[]) =>
      new Promise<{ code: unknown; out: string; err: string }>((resolve) =>
        execFile(
          process.execPath,
          [tsx, 'scripts/update-bank-holidays.ts', ...args],
          { cwd: folder },
          (error, out, err) => resolve({ code: error === null ? 0 : error.code, out, err }),
        ),
      )
    const feed = await address(withRows(...rowsOf2029))
    const [fine, wrong] = await Promise.all([start(feed, '--seen-on', SNAPSHOT_ON), start()])
    expect(fine).toMatchObject({ code: 0, err: '' })
    expect(fine.out).toContain('+ 2029-12-26  Boxing Day')
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.err).toContain('Give one file or address')
    expect(await readFile(join(folder, LIST), 'utf8')).toContain('"2029-12-26"')
    expect((await readdir(join(folder, 'data'))).filter((name) => name.endsWith('.new'))).toEqual([])
  })

  test('by a link stays where it is, and the link stays a link', async () => {
    const link = join(own.folder, 'link.json')
    await symlink(own.path, link)
    const machine = { say: () => 0, complain: () => 0, today: SNAPSHOT_ON }
    expect(await updateBankHolidays([await address(withRows(...rowsOf2029)), '--list', link], machine)).toBe(0)
    expect(await now()).toContain('"2029-12-26"')
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
  })

  test('must have every year', async () => {
    const list = await readList(SHIPPED)
    const days = list.days.filter(({ date }) => !date.startsWith('2015'))
    await expect(writeList(own.path, { ...list, days })).rejects.toThrow('The list must have every year from 2011 on')
    expect(await now()).toBe(own.before)
  })
})

describe('the list as a file', () => {
  test('is written exactly as it was read', async () => {
    expect(formatList(await readList(SHIPPED))).toBe(await readFile(SHIPPED, 'utf8'))
  })
})

describe('today in London', () => {
  test.each([
    { at: '2026-12-31T23:59:59Z', day: '2026-12-31', what: 'winter: London is UTC' },
    { at: '2026-06-30T22:59:59Z', day: '2026-06-30', what: 'summer, a second before midnight there' },
    { at: '2026-06-30T23:00:00Z', day: '2026-07-01', what: 'summer, midnight there' },
    { at: '2026-03-28T23:30:00Z', day: '2026-03-28', what: 'the night the clocks go forward' },
  ])('$at is $day ($what)', ({ at, day }) => {
    expect(londonToday(new Date(at))).toBe(day)
  })
})
