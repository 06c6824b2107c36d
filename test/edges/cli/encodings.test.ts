// What comes in is UTF-8 text, and JSON lines where they are asked for: anything else is said once, in a sentence.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { send } from './support'

const folder = mkdtempSync(join(tmpdir(), 'send-'))
const CASE = { reference: 'A1', dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }
const text = JSON.stringify(CASE)
const AS_AT = ['--as-at', '2025-07-01']

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
const utf16 = Buffer.from(`${text}\n${text}\n`, 'utf16le')
const UTF_16: readonly [string, Buffer][] = [
  ['little-endian, as Windows PowerShell writes it', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['big-endian', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(utf16)])],
  ['little-endian without a byte order mark', utf16],
  ['big-endian without a byte order mark', swapped(utf16)],
]
const latin1 = (name: string) => Buffer.from(`{"reference":"${name}","dates":{"noticeSentOn":"2025-06-05"}}`, 'latin1')

describe('timeline', () => {
  test.each(UTF_16)('UTF-16, %s', async (_name, bytes) => {
    const file = join(folder, 'case.json')
    writeFileSync(file, bytes)
    const fromFile = await send(['timeline', file, ...AS_AT])
    expect([fromFile.exit, fromFile.out]).toEqual([1, ''])
    expect(fromFile.err).toBe(
      `${file} is UTF-16 text: save it as UTF-8 (in Windows PowerShell, write it with Out-File -Encoding utf8). (invalid-input at ${file})\n`,
    )
    const fromStdin = await send(['timeline', '-', ...AS_AT], { stdin: [bytes] })
    expect(fromStdin.err).toMatch(/^Standard input is UTF-16 text: save it as UTF-8/)
  })

  // Zoë and Zoé both became Zo\ufffd: one calendar UID for two families.
  test.each(['Zo\xeb', 'Zo\xe9'])('Latin-1 is refused, whatever the format: %s', async (name) => {
    for (const format of ['table', 'json', 'ics', 'svg']) {
      const { exit, out, err } = await send(['timeline', '-', '--format', format, ...AS_AT], { stdin: [latin1(name)] })
      expect([exit, out]).toEqual([1, ''])
      expect(err).toContain('Standard input is not UTF-8: save it as UTF-8 text, so that no letter of it is lost.')
    }
  })

  test('a UTF-8 byte order mark is no part of the text', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])
    expect((await send(['timeline', '-', ...AS_AT], { stdin: [bytes] })).exit).toBe(0)
  })

  test('a --reference with a letter that could not be read is wrong use', async () => {
    const { exit, err } = await send(['timeline', '-', '--reference', 'Zo\ufffd', ...AS_AT], { stdin: text })
    expect(exit).toBe(2)
    expect(err).toContain('It has a letter that could not be read')
  })

  test('a reference with half a character gives no calendar', async () => {
    const stdin = JSON.stringify({ ...CASE, reference: 'Zo\ud83d' })
    const { exit, out } = await send(['timeline', '-', '--format', 'ics', ...AS_AT], { stdin })
    expect([exit, out]).toEqual([1, ''])
  })
})

const TWICE = '{"dates":{"noticeSentOn":"2025-06-05","noticeSentOn":"2025-06-06"}}'

test('a name that stands twice is refused, by timeline and by batch', async () => {
  const one = await send(['timeline', '-', ...AS_AT], { stdin: TWICE })
  expect([one.exit, one.out]).toEqual([1, ''])
  expect(one.err).toMatch(/^dates\.noticeSentOn stands twice, both on line 1: keep one\./)
  const many = await send(['batch', ...AS_AT], { stdin: TWICE })
  expect(JSON.parse(many.out)).toMatchObject({ ok: false, error: { path: 'dates.noticeSentOn' } })
})

test('timeline reports everything that does not fit, a line each', async () => {
  const stdin = '{"reference":7,"dates":{"noticeSentOn":"2025-02-30"}}'
  const { exit, err } = await send(['timeline', '-', ...AS_AT], { stdin })
  expect(exit).toBe(1)
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/\(invalid-input at reference\)$/),
    expect.stringMatching(/\(invalid-date at dates\.noticeSentOn\)$/),
  ])
})

describe('batch', () => {
  const answers = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  const refusal = (line: number, message: RegExp) => ({
    line,
    ok: false,
    error: { code: 'invalid-input', path: '', message: expect.stringMatching(message) },
  })

  test.each(UTF_16)('UTF-16, %s: said once, and nothing more is read', async (_name, bytes) => {
    const { exit, out } = await send(['batch', ...AS_AT], { stdin: [Buffer.concat([bytes, bytes, bytes])] })
    expect(exit).toBe(1)
    expect(answers(out)).toEqual([refusal(1, /^Standard input is UTF-16 text: save it as UTF-8/)])
  })

  test.each([
    ['an array of objects, a line each', `[\n${Array(1000).fill(text).join(',\n')}\n]\n`],
    ['an array that begins beside its first object', `[${Array(1000).fill(text).join(',\n')}]\n`],
    ['an array, pretty-printed', JSON.stringify(Array(1000).fill(CASE), null, 2)],
  ])('%s: said once', async (_name, stdin) => {
    const { exit, out, err } = await send(['batch', ...AS_AT], { stdin })
    expect(exit).toBe(1)
    expect(answers(out)).toEqual([refusal(1, /^A JSON array begins here.*line of its own/)])
    expect(err).toMatch(/^0 answered, 1 refused, \d+ passed over as part of the first; overdue: none\n$/)
  })

  test('an array on one line: said once', async () => {
    const { out } = await send(['batch', ...AS_AT], { stdin: JSON.stringify(Array(1000).fill(CASE)) })
    expect(answers(out)).toHaveLength(1)
  })

  test.each([
    ['one case file, pretty-printed', JSON.stringify(CASE, null, 2)],
    ['one, with its first key beside the bracket', JSON.stringify(CASE, null, 1).replace('{\n ', '{')],
    ['many, as jq prints them', `${JSON.stringify(CASE, null, 2)}\n`.repeat(1000)],
    ['with the line endings of Windows', JSON.stringify(CASE, null, 2).replaceAll('\n', '\r\n')],
    ['behind a byte order mark and blank lines', `\ufeff\n\n${JSON.stringify(CASE, null, 2)}`],
  ])('%s: said once', async (name, stdin) => {
    const { exit, out } = await send(['batch', ...AS_AT], { stdin })
    expect(exit).toBe(1)
    expect(answers(out)).toEqual([refusal(name.includes('blank') ? 3 : 1, /^A JSON object begins here and goes on/)])
  })

  test('whole case files behind a first one that goes on are answered', async () => {
    const stdin = `{"reference":"A\n1","dates":{}}\n${text}\nnot json\n${text}\n`
    const { out, err } = await send(['batch', ...AS_AT], { stdin })
    expect(answers(out).map(({ line, ok }) => [line, ok])).toEqual([
      [1, false],
      [3, true],
      [4, false],
      [5, true],
    ])
    expect(err).toContain('2 answered, 2 refused, 1 passed over as part of the first;')
  })

  test.each([
    ['a bad first line that ends', `{"dates":}\n${text}\n`],
    ['a log line in brackets', `[INFO] {started\n${text}\n`],
    ['brackets inside a text', `{"reference":"[{\\"[{","dates":{}}\n${text}\n`],
  ])('%s has nothing to do with the next', async (_name, stdin) => {
    const { out } = await send(['batch', ...AS_AT], { stdin })
    expect(answers(out)[1]).toMatchObject({ line: 2, ok: true })
  })

  test('a line that goes on is only looked for at the start', async () => {
    const { out } = await send(['batch', ...AS_AT], { stdin: `${text}\n${JSON.stringify(CASE, null, 2)}` })
    expect(answers(out).length).toBe(1 + JSON.stringify(CASE, null, 2).split('\n').length)
  })

  test('input that breaks off is wrong input', async () => {
    const stdin = (async function* () {
      yield Buffer.from(`${text}\n`)
      throw Object.assign(new Error('read failed'), { code: 'EIO' })
    })()
    const { exit, out, err } = await send(['batch', ...AS_AT], { stdin })
    expect([exit, answers(out).length]).toEqual([1, 1])
    expect(err).toBe(
      'Standard input cannot be read (EIO): give the path of a file, or - for standard input. (invalid-input at -)\n',
    )
  })
})
