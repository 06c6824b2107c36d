// npm run update:bank-holidays: feeds that are damaged, addresses that do not answer, and files.
import { writeFile } from 'node:fs/promises'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { updateBankHolidays } from '../../scripts/update-bank-holidays'
import { address, feedWith, useOwnList, withRows } from './script-support'
import { feedRow, govUkFeed, rowsOf2029, serve } from './support'

const { own, now, run, update } = useOwnList()

describe('a damaged feed is refused in a sentence, even with --accept-changes, and nothing is written', () => {
  const good = JSON.stringify(withRows())
  const division = (events: unknown) => ({ 'england-and-wales': { division: 'england-and-wales', events } })
  test.each<{ what: string; feed: unknown; says: string }>([
    {
      what: 'a web page',
      feed: '<!DOCTYPE html><html><body>Service unavailable</body></html>',
      says: 'is a web page and not the feed',
    },
    { what: 'JSON cut off', feed: good.slice(0, good.length / 2), says: 'is not whole JSON' },
    { what: 'nothing', feed: '', says: 'is not whole JSON' },
    { what: 'two feeds in one', feed: good + good, says: 'is not whole JSON' },
    {
      what: 'the wrong division only',
      feed: { scotland: govUkFeed().scotland },
      says: 'has no list for england-and-wales: it holds scotland.',
    },
    { what: 'one division, the wrong one', feed: govUkFeed().scotland, says: 'it holds scotland.' },
    { what: 'a mislabelled division', feed: { 'england-and-wales': govUkFeed().scotland }, says: 'it holds scotland.' },
    { what: 'an empty object', feed: {}, says: 'it holds nothing.' },
    { what: 'null', feed: 'null', says: "is not GOV.UK's feed" },
    { what: 'a list', feed: [], says: "is not GOV.UK's feed" },
    { what: 'an error in JSON', feed: { error: 'rate limited' }, says: 'it holds error.' },
    { what: 'no days', feed: division([]), says: 'lists no days' },
    { what: 'days that are no list', feed: division({}), says: 'lists no days' },
    { what: 'a day twice', feed: withRows(feedRow('Boxing Day', '2028-12-26')), says: 'lists 2028-12-26 twice' },
    {
      what: 'a day twice in other words',
      feed: withRows(feedRow('Jubilee', '2027-06-04'), feedRow('Royal wedding', '2027-06-04')),
      says: 'lists 2027-06-04 twice',
    },
    { what: 'a row that is text', feed: division(['2026-12-25']), says: 'day 1 is not a row' },
    { what: 'a row without a date', feed: division([{ title: 'Easter' }]), says: 'day 1 has no date' },
    { what: '31 February', feed: withRows(feedRow('Odd', '2027-02-31')), says: 'but "2027-02-31"' },
    { what: 'a British date', feed: withRows(feedRow('Odd', '25/12/2027')), says: 'but "25/12/2027"' },
    { what: 'a row without a title', feed: division([{ date: '2027-06-04', notes: '' }]), says: 'has no title' },
    {
      what: 'notes that are a number',
      feed: division([{ date: '2027-06-04', title: 'Odd', notes: 3 }]),
      says: 'notes that are not text',
    },
    { what: 'a year before the calendar', feed: withRows(feedRow('Boxing Day', '2010-12-27')), says: 'is in 2010' },
    { what: 'a year after it', feed: withRows(feedRow("New Year's Day", '2100-01-01')), says: 'is in 2100' },
    {
      what: 'the division twice',
      feed: good.replace('{', '{"england-and-wales":{"division":"england-and-wales","events":[]},'),
      says: 'has "england-and-wales" twice in one object',
    },
    {
      what: 'a date twice in one row',
      feed: good.replace('"date":', '"date":"2019-01-01","date":'),
      says: 'has "date" twice in one object',
    },
    { what: 'lists in lists without end', feed: '['.repeat(99_999) + ']'.repeat(99_999), says: 'is not whole JSON' },
    {
      what: 'a year with more days than any',
      feed: withRows(...Array.from({ length: 13 }, (_, i) => feedRow('Odd', `2027-07-${i + 10}`))),
      says: 'lists more than 20 days in 2027',
    },
    {
      what: 'a title of nothing that shows',
      feed: withRows(feedRow('\u200b\u0007', '2027-06-04')),
      says: 'has no title',
    },
    {
      what: 'control characters where a division belongs',
      feed: { '\u001b[31m\u202e\r\nred': {} },
      says: 'it holds [31m red.',
    },
    {
      what: 'an old copy',
      feed: feedWith((rows) => rows.filter(({ date }) => date < '2026')),
      says: 'The feed ends on 2025-12-26, before the day it was seen',
    },
  ])('$what', async ({ feed, says }) => {
    const result = await update(feed, '--accept-changes')
    expect(result.code).toBe(1)
    expect(result.complained).toContain(says)
    expect(result.complained).toMatch(/^[^\p{Cc}\p{Cf}]+\.$/u)
    expect(await now()).toBe(own.before)
  })
})

describe('an address that does not give the feed', () => {
  const answer = (status: number, headers: Record<string, string>, body = '') =>
    ((_, response) => response.writeHead(status, headers).end(body)) satisfies RequestListener

  test.each<{ what: string; listener: RequestListener; says: string }>([
    { what: '404', listener: answer(404, {}, '<html>Page not found</html>'), says: 'answered 404 Not Found' },
    { what: '500 with a feed in it', listener: answer(500, {}, JSON.stringify(govUkFeed())), says: 'answered 500' },
    { what: '204', listener: answer(204, {}), says: 'is not whole JSON' },
    {
      what: 'round and round',
      listener: answer(302, { location: '/bank-holidays.json' }),
      says: 'redirect count exceeded',
    },
    {
      what: 'sent on to where nobody answers',
      listener: answer(301, { location: 'http://127.0.0.1:1/' }),
      says: 'cannot be read',
    },
    { what: 'a broken connection', listener: (request) => request.socket.destroy(), says: 'cannot be read' },
    {
      what: 'more than a feed has',
      listener: answer(200, {}, JSON.stringify(govUkFeed()).padEnd(1_000_001)),
      says: 'has more than 1000000 characters, and is not the feed',
    },
    {
      what: 'an answer without end',
      listener: (_, response) => {
        // A turn of the event loop between two pieces: the reader that has had enough must get to say so.
        const more = () => void (response.destroyed || response.write(' '.repeat(65_536), () => setImmediate(more)))
        more()
      },
      says: 'has more than 1000000 characters, and is not the feed',
    },
    { what: 'no answer', listener: () => {}, says: 'did not answer in full within 0.3 seconds' },
    {
      what: 'half an answer',
      listener: (_, response) => void response.write('{ "england-and-wales":'),
      says: 'did not answer in full within 0.3 seconds',
    },
  ])('$what', async ({ listener, says }) => {
    const origin = await serve(listener)
    const result = await run(updateBankHolidays, [`${origin}/bank-holidays.json`, '--timeout', '0.3'])
    expect(result.code).toBe(1)
    expect(result.complained).toContain(says)
    expect(await now()).toBe(own.before)
  })

  test('a redirect on the same site is followed', async () => {
    const origin = await serve((request, response: ServerResponse) => {
      if (request.url === '/old.json') response.writeHead(301, { location: '/new.json' }).end()
      else response.end(JSON.stringify(withRows(...rowsOf2029)))
    })
    const result = await run(updateBankHolidays, [`${origin}/old.json`])
    expect(result).toMatchObject({ code: 0, complained: '' })
    expect(result.said).toContain('8 new')
  })

  test('a redirect to another site is not', async () => {
    const elsewhere = (await address(withRows(...rowsOf2029))).replace('127.0.0.1', 'localhost')
    const origin = await serve(answer(302, { location: elsewhere }))
    const result = await run(updateBankHolidays, [`${origin}/bank-holidays.json`])
    expect(result.code).toBe(1)
    expect(result.complained).toContain(`sends on to another site: give ${elsewhere} itself`)
    expect(await now()).toBe(own.before)
  })

  test.each([
    { source: 'http://www.gov.uk/bank-holidays.json', says: 'is not a secure address' },
    { source: 'https://', says: 'is not an address' },
    { source: 'http://127.0.0.1:1/bank-holidays.json', says: 'cannot be read' },
  ])('$source: $says', async ({ source, says }) => {
    const result = await run(updateBankHolidays, [source])
    expect(result).toMatchObject({ code: 1, said: '' })
    expect(result.complained).toContain(says)
  })
})

test('control and hidden characters of a title are printed and kept as spaces', async () => {
  const result = await update(withRows(feedRow('State\u001b[2J \u202efuneral\u0000', '2027-06-04')))
  expect(result).toMatchObject({ code: 0, complained: '' })
  expect(result.said).toContain('+ 2027-06-04  State [2J funeral\n')
  expect(await now()).toContain('"title": "State [2J funeral"')
})

describe('a file', () => {
  test('is read as the feed, with a byte order mark too', async () => {
    const file = join(own.folder, 'feed.json')
    await writeFile(file, `\uFEFF${JSON.stringify(withRows(...rowsOf2029), null, 2)}`)
    expect(await run(updateBankHolidays, [file])).toMatchObject({ code: 0, complained: '' })
    expect(await now()).toContain('2029-12-26')
  })

  test('with more than a feed has is refused', async () => {
    const file = join(own.folder, 'feed.json')
    await writeFile(file, JSON.stringify(withRows()).padEnd(1_000_001))
    expect((await run(updateBankHolidays, [file])).complained).toContain('has more than 1000000 characters')
  })

  test('that is not there is refused', async () => {
    const result = await run(updateBankHolidays, [join(own.folder, 'none.json')])
    expect(result.code).toBe(1)
    expect(result.complained).toContain('none.json cannot be read')
  })
})
